package limen.paper.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import limen.core.document.Result;
import limen.linkage.compare.Kind;
import limen.linkage.table.Column;
import limen.paper.intake.ColumnMap;
import limen.paper.intake.PlainTable;
import limen.paper.lists.BareWorkbook;
import limen.paper.sheet.Outcome;
import limen.paper.sheet.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of two tables is compared, without anybody saying so. */
class ChoosingTest {
  @TempDir private Path dir = Path.of("");

  private PlainTable table(String name, String text) throws IOException {
    return table(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private PlainTable table(String name, byte[] bytes) throws IOException {
    Path file = Files.write(dir.resolve(name), bytes);
    return switch (PlainTable.read(file, null)) {
      case Result.Good<PlainTable>(PlainTable table) -> table;
      case Result.Refused<PlainTable>(var refusal) -> throw new AssertionError(refusal.what());
    };
  }

  private static Map<String, Kind> kinds(Fields fields) {
    return fields.compared().stream().collect(Collectors.toMap(Compared::name, Compared::kind));
  }

  private static Map<String, LeftOut.Why> out(Fields fields) {
    return fields.leftOut().stream().collect(Collectors.toMap(LeftOut::heading, LeftOut::why));
  }

  @Test
  void comparesHeadingsOfOtherLanguagesByWhatTheyHold() throws IOException {
    PlainTable one =
        table(
            "a.csv", "Прізвище;Ім'я;Дата народження\nВигадана;Оксана;1.2.1990\nНебувалий;Остап;\n");
    PlainTable other =
        table("b.csv", "Nachname,Vorname,Geburtsdatum\nWyhadana,Oksana,1990-02-01\nX,Y,1980\n");

    assertThat(kinds(Choosing.of(one, other)))
        .isEqualTo(
            Map.of("Прізвище", Kind.SURNAME, "Ім'я", Kind.GIVEN, "Дата народження", Kind.DATE));
  }

  @Test
  void comparesNothingThatSaysHowOrWhereSomebodyIs() throws IOException {
    String text =
        """
        id,surname,findings,status,held-at,rank,nationality,religion,diagnosis,notes,kin
        1,A,wounded,soldier,camp 1,x,y,r,d,n,k
        2,B,sick,civilian,camp 2,z,w,s,e,m,l
        """;
    PlainTable one = table("a.csv", text);

    Fields fields = Choosing.of(one, one);

    assertThat(kinds(fields)).containsOnlyKeys("surname");
    assertThat(out(fields))
        .containsEntry("id", LeftOut.Why.ID)
        .containsEntry("religion", LeftOut.Why.NOT_WHO)
        .containsEntry("diagnosis", LeftOut.Why.NOT_WHO)
        .containsEntry("notes", LeftOut.Why.NOT_WHO)
        .containsEntry("nationality", LeftOut.Why.NOT_WHO)
        .containsEntry("findings", LeftOut.Why.NOT_WHO);
  }

  @Test
  void comparesNoDayThatAWholeUnitShares() throws IOException {
    String head = "Прізвище;Ім'я;Дата народження;Дата зникнення;Entry;Зник\n";
    PlainTable one =
        table(
            "a.csv",
            head
                + "Вигадана;Оксана;1.2.1990;3.4.2023;5.4.2023;вдень\n"
                + "Небувалий;Остап;2.3.1991;3.4.2023;6.4.2023;вночі\n");

    Fields fields = Choosing.of(one, one);

    assertThat(kinds(fields)).containsOnlyKeys("Прізвище", "Ім'я", "Дата народження");
    assertThat(out(fields))
        .containsEntry("Дата зникнення", LeftOut.Why.NOT_WHO)
        .containsEntry("Entry", LeftOut.Why.NOT_WHO)
        .containsEntry("Зник", LeftOut.Why.NOT_WHO);
  }

  @Test
  void readsARowThatHasItsSurnameFirstAmongOthersThatDoNot() {
    assertThat(Part.SURNAME_LAST.of("Неіснуючий Андрій Миколайович")).isEqualTo("Неіснуючий");
    assertThat(Part.SURNAME_LAST.of("Остап Іванович Вигадань")).isEqualTo("Вигадань");
    assertThat(Part.GIVEN_FIRST.of("Неіснуючий Андрій Миколайович")).isEqualTo("Андрій");
  }

  @Test
  void tellsUnknownColumnsByTheirValues() throws IOException {
    PlainTable one =
        table(
            "a.csv",
            """
            surname,joined,postcode,suburb,m or f,story
            A,1999-02-03,4011,Alpha,m,he was seen on the road by many people that day
            B,2001-12-13,4012,Beta,f,she was seen in the town by some people that day
            """);

    Fields fields = Choosing.of(one, one);

    assertThat(kinds(fields))
        .containsEntry("joined", Kind.DATE)
        .containsEntry("postcode", Kind.CODE)
        .containsEntry("suburb", Kind.TEXT)
        .containsEntry("m or f", Kind.SEX);
    assertThat(out(fields)).containsEntry("story", LeftOut.Why.SENTENCES);
  }

  @Test
  void cutsAnUndividedNameAgainstADividedOne() throws IOException {
    PlainTable one = table("a.csv", "ПІБ,born\nВигадана Оксана Іванівна,1990\n");
    PlainTable other =
        table("b.csv", "surname,given,patronymic,born\nWyhadana,Oksana,Iwaniwna,1990\n");

    assertThat(Choosing.of(one, other).compared())
        .extracting(field -> field.left().part())
        .contains(Part.SURNAME, Part.GIVEN, Part.PATRONYMIC);
    assertThat(Part.SURNAME.of("Вигадана Оксана Іванівна")).isEqualTo("Вигадана");
    assertThat(Part.SURNAME.of("Ostap Iwanowytsch Nebuwalyj")).isEqualTo("Nebuwalyj");
    assertThat(Part.PATRONYMIC.of("Остап Іванович Небувалий")).isEqualTo("Іванович");
    assertThat(Part.GIVEN.of("Nebuwalyj, Ostap")).isEqualTo("Ostap");
    assertThat(Part.PATRONYMIC.of("Nebuwalyj Ostap")).isEmpty();
  }

  @Test
  void takesColumnsThatWereExchangedForWhatTheyHold() throws IOException {
    PlainTable one = table("a.csv", "surname,given\nНебувалий,Остап\nВигадана,Роман\n");
    PlainTable other =
        table(
            "b.csv",
            "Nachname,Vorname\nOstap,Nebuwalyj\nSerhij,Roman\nOksana,Wyhadana\nIwan,Iwanko\n");

    assertThat(Choosing.of(one, other).compared())
        .extracting(field -> other.headings().get(field.right().heading()))
        .containsExactly("Vorname", "Nachname");
    assertThat(NameOrder.notes(other)).hasSize(1);
    assertThat(NameOrder.notes(one)).isEmpty();
  }

  @Test
  void readsAColumnThatBeginsWithGivenNamesInItsOwnOrder() throws IOException {
    PlainTable one = table("a.csv", "surname,given,patronymic\nНебувалий,Остап,Юхимович\n");
    PlainTable other =
        table(
            "b.csv",
            """
            Full name
            Ostap Schtscherbanowskyj
            Serhij Roman
            Oksana Wyhadana
            Николай Николаевич Ярошевич
            Nebuwalyj, Taras
            """);

    Fields fields = Choosing.of(one, other);
    List<Part> parts = fields.compared().stream().map(field -> field.right().part()).toList();

    assertThat(parts).extracting(part -> part.of("Serhij Roman")).contains("Roman", "Serhij", "");
    assertThat(parts)
        .extracting(part -> part.of("Николай Николаевич Ярошевич"))
        .containsExactly("Ярошевич", "Николай", "Николаевич");
    assertThat(parts)
        .extracting(part -> part.of("Nebuwalyj, Taras"))
        .contains("Nebuwalyj", "Taras");
    Path kept = Files.writeString(dir.resolve("columns.csv"), ColumnsSheet.csv(fields, one, other));
    ColumnsSheet.Decided again =
        Objects.requireNonNull(ColumnsSheet.read(Sheets.read(kept), one, other).value());
    assertThat(again.fields().compared())
        .extracting(Compared::right)
        .isEqualTo(fields.compared().stream().map(Compared::right).toList());
  }

  @Test
  void partsInitialsFromTheSurnameTheyStandWith() throws IOException {
    PlainTable one = table("a.csv", "surname,given,patronymic\nНебувалий,Остап,Юхимович\n");
    PlainTable other = table("b.csv", "Прізвище\nНебувалий О.Ю.\nВигадана О. І.\n");

    assertThat(Choosing.of(one, other).compared())
        .extracting(field -> field.right().part().of("Небувалий О.Ю."))
        .containsExactly("Небувалий", "О.", "Ю.");
    assertThat(Part.FIRST.of("О.Ю.")).isEqualTo("О.");
    assertThat(Part.REST.of("О.Ю.")).isEqualTo("Ю.");
  }

  @Test
  void looksForTheFathersNameBehindGivenNames() throws IOException {
    PlainTable one = table("a.csv", "surname,given\nНебувалий,Остап Іванович\n");
    PlainTable other = table("b.csv", "surname,given,patronymic\nNebuvalyi,Ostap,Ivanovych\n");

    Fields fields = Choosing.of(one, other);

    assertThat(fields.compared())
        .extracting(field -> field.left().part())
        .containsExactly(Part.WHOLE, Part.FIRST, Part.REST);
    assertThat(Part.REST.of("Остап Іванович")).isEqualTo("Іванович");
  }

  @Test
  void leavesOutWhatTellsLeastOfTooManyFields() throws IOException {
    StringBuilder text = new StringBuilder("surname");
    for (int i = 0; i < 16; i++) {
      text.append(",thing ").append((char) ('a' + i));
    }
    for (int row = 0; row < 20; row++) {
      text.append("\nA").append(row);
      for (int i = 0; i < 16; i++) {
        text.append(",w").append(row % (i + 2));
      }
    }
    PlainTable one = table("a.csv", text + "\n");

    Fields fields = Choosing.of(one, one);

    assertThat(fields.compared()).hasSize(Fields.MOST);
    assertThat(out(fields))
        .containsEntry("thing a", LeftOut.Why.TELLS_LEAST)
        .containsEntry("thing b", LeftOut.Why.TELLS_LEAST);
    assertThat(kinds(fields)).containsKey("surname");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Age", "Вік", "Возраст", "Alter", "Вік (років)"})
  void comparesAgesWithBirths(String heading) throws IOException {
    PlainTable one = table("a.csv", "surname," + heading + "\nA,40\nB,26\n");
    PlainTable other = table("b.csv", "surname,born\nA,1985-07-30\nB,2000-01-02\n");

    assertThat(Choosing.of(one, other).compared())
        .extracting(Compared::kind)
        .containsExactly(Kind.SURNAME, Kind.DATE);
    assertThat(Choosing.of(other, one).compared()).hasSize(2);
    assertThat(Choosing.of(one, one).compared()).hasSize(2);
  }

  @Test
  void takesNoAgeBesideABirthThatIsSaid() throws IOException {
    PlainTable one = table("a.csv", "surname,born,age\nA,1985-07-30,40\nB,2000-01-02,26\n");
    PlainTable silent = table("b.csv", "surname,born,age\nA,,40\nB,,26\n");

    assertThat(kinds(Choosing.of(one, one))).containsOnlyKeys("surname", "born");
    assertThat(out(Choosing.of(one, one))).containsEntry("age", LeftOut.Why.REPEATS);
    assertThat(kinds(Choosing.of(silent, one))).containsOnlyKeys("surname", "born");
  }

  @Test
  void readsTheAgeWhereABirthIsMissing() throws IOException {
    PlainTable table =
        table("a.csv", "surname,born,age\nA,1985-07-30,40\nB,,26\nC,невідомо,70\nD,,\n");

    Column births = table.values(Objects.requireNonNull(table.at(limen.paper.intake.Column.BORN)));
    assertThat(List.of(births.at(0), births.at(1), births.at(2), births.at(3)))
        .containsExactly("1985-07-30", "26", "70", "");
  }

  @Test
  void countsNothingTwiceThatAnotherFieldSays() throws IOException {
    PlainTable one =
        table(
            "a.csv",
            """
            unique_id,cluster,full_name,first_and_surname,first_name,surname,dob,birth_year,city
            Q1,1,ostap vyhadan,ostap vyhadan,ostap,vyhadan,1885-07-30,1885,alpha
            Q2,2,sava i. nebuval,sava nebuval,sava,nebuval,1879-02-11,1879,beta
            Q3,3,daryna zarich,daryna zarich,daryna,zarich,1890-01-05,1890,alpha
            """);

    Fields fields = Choosing.of(one, one);

    assertThat(kinds(fields)).containsOnlyKeys("surname", "first_name", "dob", "city");
    assertThat(out(fields))
        .containsEntry("full_name", LeftOut.Why.REPEATS)
        .containsEntry("first_and_surname", LeftOut.Why.REPEATS)
        .containsEntry("birth_year", LeftOut.Why.REPEATS)
        .containsEntry("cluster", LeftOut.Why.NOT_WHO)
        .containsEntry("unique_id", LeftOut.Why.ID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Nr.", "No", "№", "п/п", "№ п/п", "record id", "rec_id", "unique_id", "#"})
  void signsRowsByTheNumberTheyHave(String heading) throws IOException {
    PlainTable one = table("a.csv", heading + ",surname,born\n101,A,1990\n102,B,1991\n");

    assertThat(Listed.signs(one)).isZero();
    assertThat(out(Choosing.of(one, one))).containsEntry(heading, LeftOut.Why.ID);
  }

  @Test
  void signsNobodyByANumberThatOthersHave() throws IOException {
    PlainTable twice = table("a.csv", "No,surname,born\n1,A,1990\n1,B,1991\n");
    PlainTable gap = table("b.csv", "No,surname,born\n1,A,1990\n,B,1991\n");

    assertThat(Listed.signs(twice)).isNull();
    assertThat(Listed.signs(gap)).isNull();
    assertThat(out(Choosing.of(gap, gap))).containsEntry("No", LeftOut.Why.NOT_WHO);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Номер", "Number", "особистий номер", "Порядок", "No"})
  void comparesNoNumbersThatCountTheRows(String heading) throws IOException {
    PlainTable counted = table("a.csv", heading + ",surname,born\n1,A,1990\n2.,B,1991\n3,C,1992\n");
    PlainTable own = table("b.csv", heading + ",surname,born\n3,A,1990\n2,B,1991\n1,C,1992\n");

    assertThat(Listed.signs(counted)).isZero();
    assertThat(kinds(Choosing.of(counted, counted))).doesNotContainKey(heading);
    assertThat(kinds(Choosing.of(counted, own))).doesNotContainKey(heading);
    assertThat(kinds(Choosing.of(own, own)).containsKey(heading)).isEqualTo(!heading.equals("No"));
  }

  @Test
  void comparesCodesThatWereGivenInOrderAndNumbersOfWhichSomebodySaidThatTheyAreTheirs()
      throws IOException {
    StringBuilder codes = new StringBuilder("code,surname,born\n");
    for (int row = 0; row < 12; row++) {
      codes.append(1000 + row).append(",Вигадан").append((char) ('а' + row)).append(",1990\n");
    }
    PlainTable inOrder = table("a.csv", codes.toString());
    assertThat(kinds(Choosing.of(inOrder, inOrder))).containsKey("code");

    Path map = Files.writeString(dir.resolve("map.csv"), "heading,column\nNumber,number\n");
    Path file =
        Files.writeString(
            dir.resolve("told.csv"), "Number,surname,born\n1,A,1990\n2,B,1991\n3,C,1992\n");
    PlainTable told =
        ((Result.Good<PlainTable>)
                PlainTable.read(
                    file, Objects.requireNonNull(ColumnMap.read(Sheets.read(map)).value())))
            .value();
    assertThat(kinds(Choosing.of(told, told))).containsKey("Number");
  }

  @ParameterizedTest
  @ValueSource(strings = {"born", "age", "children"})
  void signsNobodyByYearsThatFollowEachOther(String heading) throws IOException {
    StringBuilder sheet = new StringBuilder("surname," + heading + "\n");
    for (int row = 0; row < 12; row++) {
      sheet.append("Вигадан").append((char) ('а' + row)).append(',').append(20 + row).append('\n');
    }

    assertThat(Listed.signs(table("a.csv", sheet.toString()))).isNull();
  }

  @Test
  void readsWorkbooksAndOldEncodingsAlike() throws IOException {
    byte[] book =
        BareWorkbook.bytes(List.of("Прізвище", "born"), List.of(List.of("Вигадана", "1990")));
    byte[] old = "Прізвище;born\nВигадана;1990\n".getBytes(Charset.forName("windows-1251"));

    assertThat(table("a.xlsx", book).values(0).at(0)).isEqualTo("Вигадана");
    assertThat(table("a.csv", old).values(0).at(0)).isEqualTo("Вигадана");
  }

  @Test
  void readsBackTheSheetOfColumnsItWrites() throws IOException {
    PlainTable one =
        table("a.csv", "key;ПІБ;born;town;id\n7;Вигадана Оксана;1990;A;1\n8;X Y;1991;B;2\n");
    PlainTable other =
        table("b.csv", "id,surname,given,dob,town\n1,Wyhadana,Oksana,1990,A\n2,X,Y,1991,C\n");
    Fields chosen = Choosing.of(one, other);

    String csv = ColumnsSheet.csv(chosen, one, other);
    Outcome<ColumnsSheet.Decided> read =
        ColumnsSheet.read(Sheets.read("c.csv", csv.getBytes(StandardCharsets.UTF_8)), one, other);

    assertThat(read.problems()).isEmpty();
    assertThat(java.util.Objects.requireNonNull(read.value()).fields().compared())
        .isEqualTo(chosen.compared());
    assertThat(java.util.Objects.requireNonNull(read.value()).leftId()).isEqualTo(4);
  }

  @Test
  void refusesAllThatIsWrongInASheetOfColumnsAtOnce() throws IOException {
    PlainTable one = table("a.csv", "surname,born\nA,1990\n");
    String csv = "left,right,kind\nsurnam,,surname\nborn,born,dat\nborn,dob,date\n";

    Outcome<ColumnsSheet.Decided> read =
        ColumnsSheet.read(Sheets.read("c.csv", csv.getBytes(StandardCharsets.UTF_8)), one, one);

    assertThat(read.problems())
        .extracting(problem -> problem.place().line() + " " + problem.advice())
        .contains("2 Maybe ‘surname’.", "3 Maybe ‘date’.")
        .anyMatch(told -> told.startsWith("4 "));
  }
}
