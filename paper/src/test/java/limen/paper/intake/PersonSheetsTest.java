package limen.paper.intake;

import static limen.paper.workbook.Made.day;
import static limen.paper.workbook.Made.number;
import static limen.paper.workbook.Made.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import limen.core.document.Refusal;
import limen.core.document.Result;
import limen.core.person.Finding;
import limen.core.person.PartialDate;
import limen.core.person.Sex;
import limen.core.person.Status;
import limen.paper.workbook.Made;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets of invented persons as they come from offices. */
class PersonSheetsTest {
  @TempDir Path desk = Path.of("");

  private PersonFile good(Path file) {
    Result<PersonFile> read = PersonSheets.read(file, null);
    assertThat(read).isInstanceOf(Result.Good.class);
    return ((Result.Good<PersonFile>) read).value();
  }

  private Refusal refused(Path file) {
    Result<PersonFile> read = PersonSheets.read(file, null);
    assertThat(read).isInstanceOf(Result.Refused.class);
    return ((Result.Refused<PersonFile>) read).refusal();
  }

  private Path csv(String text) throws IOException {
    return csv(text, StandardCharsets.UTF_8);
  }

  private Path csv(String text, Charset charset) throws IOException {
    return Files.write(desk.resolve("list.csv"), text.getBytes(charset));
  }

  private List<PersonRow> rows(String text) throws IOException {
    return good(csv(text)).sheets().getFirst().rows();
  }

  private static List<Flaw> flaws(PersonRow row) {
    return row.problems().stream().map(CellProblem::flaw).toList();
  }

  private static LocalDate born(PersonRow row) {
    PartialDate born = Objects.requireNonNull(row.particulars().traits().born());
    return Objects.requireNonNull(born.first());
  }

  @Test
  void readsEveryCanonicalColumn() throws IOException {
    PersonRow row =
        rows("""
        id,surname,given,patronymic,born,sex,status,rank,service,unit,number,nationality,captured,findings,finding-valid-until,dependants,group,marks,birthplace,father,mother,kin,address,residence,held-at,died
        A-17,Тестенко,Вигад,Прикладович,23.05.1985,ч,soldier,сержант,army,1 бригада,АА-1,Land,2022-05-20,seriously wounded; sick,2031-01-01,2,G1,azov;long,Місто,Приклад,Зразкова,сестра,вул. 1,вул. 2,Camp 4,
        """)
            .getFirst();

    assertThat(row.id()).isEqualTo("A-17");
    assertThat(row.row()).isEqualTo(2);
    assertThat(row.particulars().name().surname()).isEqualTo("Тестенко");
    assertThat(row.particulars().name().given()).isEqualTo("Вигад");
    assertThat(row.particulars().name().patronymic()).isEqualTo("Прикладович");
    assertThat(row.particulars().traits().findings())
        .isEqualTo(Set.of(Finding.SERIOUSLY_WOUNDED, Finding.SICK));
    assertThat(row.particulars().traits().sex()).isEqualTo(Sex.MALE);
    assertThat(row.particulars().traits().status()).isEqualTo(Status.SOLDIER);
    assertThat(row.particulars().traits().rank()).isEqualTo("сержант");
    assertThat(row.particulars().traits().service()).isEqualTo("army");
    assertThat(row.particulars().traits().unit()).isEqualTo("1 бригада");
    assertThat(row.particulars().traits().nationality()).isEqualTo("Land");
    assertThat(row.particulars().traits().marks()).containsExactly("azov", "long");
    assertThat(row.particulars().traits().dependants()).isEqualTo(2);
    assertThat(row.particulars().number()).isEqualTo("АА-1");
    assertThat(row.particulars().birthPlace()).isEqualTo("Місто");
    assertThat(row.particulars().father()).isEqualTo("Приклад");
    assertThat(row.particulars().mother()).isEqualTo("Зразкова");
    assertThat(row.particulars().kin()).isEqualTo("сестра");
    assertThat(row.particulars().address()).isEqualTo("вул. 1");
    assertThat(row.particulars().residence()).isEqualTo("вул. 2");
    assertThat(row.particulars().group()).isEqualTo("G1");
    assertThat(row.custody().heldAt()).isEqualTo("Camp 4");
    assertThat(row.custody().died()).isNull();
    assertThat(row.isClean()).isTrue();
    assertThat(row.cells()).hasSize(26);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "surname;given;patronymic;born;sex;captured",
        "Last name;First name;Middle name;Date of birth;Gender;Date of capture",
        "Прізвище;Ім'я;По батькові;Дата народження;Стать;Дата полонення",
        "ПРІЗВИЩЕ ;Ім’я;по-батькові;Дата нар.;стать;Дата взяття в полон",
        "Фамилия;Имя;Отчество;Дата рождения (дд.мм.гггг);Пол;Дата пленения",
        "ФАМИЛИЯ*;Имя;Отчество;Д.Р.;ПОЛ;Взят в плен|Дата захвата"
      })
  void recognisesHeadingsInThreeLanguages(String headings) throws IOException {
    String known = headings.replace("Взят в плен|", "");
    PersonSheet sheet =
        good(csv(known + "\nТестенко;Вигад;Прикладович;23.05.1985;ч;20.05.2022\n"))
            .sheets()
            .getFirst();

    assertThat(sheet.columns().keySet())
        .containsExactlyInAnyOrder(
            Column.SURNAME,
            Column.GIVEN,
            Column.PATRONYMIC,
            Column.BORN,
            Column.SEX,
            Column.CAPTURED);
    assertThat(sheet.problems()).isEmpty();
  }

  @Test
  void givesEveryHeadingOneMeaning() {
    for (Column column : Column.values()) {
      assertThat(HeadingWords.column(column.heading())).isEqualTo(column);
    }
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16", "UTF-16LE", "windows-1251"})
  void readsTheUsualEncodings(String charset) throws IOException {
    PersonFile file = good(csv("Прізвище\tІм'я\nТестенко\tВигад\n", Charset.forName(charset)));

    assertThat(file.sheets().getFirst().rows().getFirst().particulars().name().written())
        .isEqualTo("Тестенко Вигад");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void readsTheUsualSeparators(String separator) throws IOException {
    String text = "surname,given,born\nTestov,Vygad,1985\n\nExampleson,Ann,1990\n";

    assertThat(rows("\uFEFF" + text.replace(",", separator))).hasSize(2);
  }

  @Test
  void keepsNamesAsWrittenButForOuterSpaces() throws IOException {
    PersonRow row = rows("name,born\n \u00A0о’ТЕСТ  -Кей (ст.),1985\n").getFirst();

    assertThat(row.particulars().name().surname()).isEqualTo("о’ТЕСТ  -Кей (ст.)");
    assertThat(row.particulars().name().given()).isNull();
    assertThat(row.cells().getFirst()).isEqualTo(" \u00A0о’ТЕСТ  -Кей (ст.)");
  }

  @Test
  void entersWhoeverIsPointedTo() throws IOException {
    List<PersonRow> rows =
        rows(
            """
            №,surname,given,born,number
            1,,,1985,
            2,,,,АА-1
            3,,,,
            4,-,Vygad,?,
            """);

    assertThat(rows).extracting(PersonRow::row).containsExactly(2, 3, 5);
    assertThat(rows).allSatisfy(r -> assertThat(r.toString()).startsWith("row "));
    assertThat(flaws(rows.getFirst())).containsExactly(Flaw.NO_NAME);
    assertThat(rows.getLast().particulars().name().surname()).isNull();
    assertThat(rows.getLast().particulars().traits().born()).isNull();
  }

  @Test
  void tellsThatTwoRowsHaveOneSign() throws IOException {
    List<PersonRow> rows = rows("id,surname\n7,Testov\n8,Exampleson\n7,Testova\n");

    assertThat(rows).hasSize(3);
    assertThat(flaws(rows.getLast())).containsExactly(Flaw.SAME_ID);
  }

  @Test
  void leavesTotalsOutAndSaysSo() throws IOException {
    PersonSheet sheet =
        good(csv("surname,given,born,notes\nTestov,V,1985,\nВсього: ,1,,\n,,,див. лист 2\n"))
            .sheets()
            .getFirst();

    assertThat(sheet.rows()).hasSize(1);
    assertThat(sheet.problems())
        .extracting(CellProblem::flaw)
        .containsExactly(Flaw.UNREAD_COLUMN, Flaw.TOTAL, Flaw.NOTHING_READ);
  }

  @Test
  void findsHeadingsBelowTitlesAndInSeveralRows() throws IOException {
    PersonSheet sheet =
        good(csv(
                """
                ЗАТВЕРДЖУЮ;;;;;
                Список осіб станом на 01.01.2031;;;;;
                №;Особа;;;Звання;
                з/п;Прізвище;Ім'я;По батькові;;Дата народження
                1;2;3;4;5;6
                1;Тестенко;Вигад;Прикладович;сержант;1985
                №;Особа;;;Звання;
                з/п;Прізвище;Ім'я;По батькові;;Дата народження
                2;Зразкова;Вигада;Прикладівна;;1990
                """))
            .sheets()
            .getFirst();

    assertThat(sheet.headingRow()).isEqualTo(4);
    assertThat(sheet.columns()).containsKeys(Column.RANK, Column.SURNAME, Column.BORN);
    assertThat(sheet.rows()).extracting(PersonRow::row).containsExactly(6, 9);
    assertThat(sheet.rows().getFirst().particulars().traits().rank()).isEqualTo("сержант");
  }

  @Test
  void saysWhatIsWrongWithACell() throws IOException {
    PersonRow row =
        rows("""
        surname,given,born,sex,findings,dependants
        Test0v,V,31.02.1990,mlae,sick+tired,two
        """)
            .getFirst();

    assertThat(flaws(row))
        .containsExactlyInAnyOrder(
            Flaw.DIGITS_IN_NAME,
            Flaw.IMPOSSIBLE_DAY,
            Flaw.UNKNOWN_WORD,
            Flaw.UNKNOWN_WORD,
            Flaw.NO_COUNT);
    assertThat(row.particulars().traits().findings()).isEqualTo(Set.of(Finding.SICK));
    assertThat(row.particulars().traits().sex()).isNull();
    CellProblem sex =
        row.problems().stream().filter(p -> p.column().equals("sex")).findFirst().orElseThrow();
    assertThat(sex.value()).isEqualTo("mlae");
    assertThat(sex.detail()).isEqualTo("male");
    assertThat(row.problems()).allSatisfy(p -> assertThat(p.toString()).doesNotContain(p.value()));
  }

  @Test
  void readsAWorkbookWithDaysNumbersAndSeveralSheets() throws IOException {
    Path file =
        new Made()
            .strings(
                "<si><t>Тест&amp;енко</t></si>",
                "<si><r><t>Ви</t></r><r><t"
                    + " xml:space=\"preserve\">гад</t></r><rPh><t>x</t></rPh></si>")
            .sheet(
                "А",
                "",
                row("Прізвище", "Ім'я", "Дата народження", "Особистий номер"),
                row(
                    "<c t=\"s\"><v>0</v></c>",
                    "<c t=\"s\"><v>1</v></c>",
                    day("31190"),
                    number("1.2345E+5")),
                "<row r=\"7\"><c r=\"C7\" s=\"2\"><v>31190</v></c><c r=\"A7\""
                    + " t=\"str\"><v>Зразкова</v></c></row>")
            .sheet("Порожній", "")
            .sheet("Прихований", "hidden", row("surname", "given"), row("Hiddenson", "A"))
            .sheet("Довідник", "", row("Область", "Код області"), row("Перша", "1"))
            .write(desk.resolve("list.xlsx"));

    PersonFile read = good(file);

    assertThat(read.persons()).isEqualTo(3);
    PersonRow first = read.sheets().getFirst().rows().getFirst();
    assertThat(first.particulars().name().written()).isEqualTo("Тест&енко Вигад");
    assertThat(born(first)).isEqualTo(LocalDate.of(1985, 5, 23));
    assertThat(first.particulars().number()).isEqualTo("123450");
    PersonRow second = read.sheets().getFirst().rows().get(1);
    assertThat(second.row()).isEqualTo(7);
    assertThat(second.sheet()).isEqualTo("А");
    assertThat(born(second)).isEqualTo(LocalDate.of(1985, 5, 23));
    assertThat(read.sheets())
        .extracting(s -> s.problems().stream().map(CellProblem::flaw).toList())
        .containsExactly(
            List.of(),
            List.of(Flaw.EMPTY_SHEET),
            List.of(Flaw.HIDDEN_SHEET),
            List.of(Flaw.NO_HEADINGS));
  }

  @Test
  void readsDaysOfOldMacintoshes() throws IOException {
    Path file =
        new Made()
            .since1904()
            .sheet("A", "", row("surname", "born"), row("Testov", day("29728")))
            .write(desk.resolve("list.xlsx"));

    assertThat(born(good(file).sheets().getFirst().rows().getFirst()))
        .isEqualTo(LocalDate.of(1985, 5, 23));
  }

  @Test
  void takesWhatAFormulaShowedAndSaysSo() throws IOException {
    Path file =
        new Made()
            .sheet(
                "A",
                "",
                row("surname", "given", "born", "unit"),
                row(
                    "<c t=\"str\"><f>A9</f><v>Testov</v></c>",
                    "<c t=\"e\"><f>B9</f><v>#N/A</v></c>",
                    "<c s=\"1\"><f>DATE(1985,5,23)</f><v>31190</v></c>",
                    "<c><f>D9</f></c>"))
            .write(desk.resolve("list.xlsx"));

    PersonRow row = good(file).sheets().getFirst().rows().getFirst();

    assertThat(row.particulars().name().surname()).isEqualTo("Testov");
    assertThat(row.particulars().name().given()).isNull();
    assertThat(born(row)).isEqualTo(LocalDate.of(1985, 5, 23));
    assertThat(flaws(row))
        .containsExactlyInAnyOrder(Flaw.FORMULA, Flaw.FAILED_FORMULA, Flaw.EMPTY_FORMULA);
  }

  @Test
  void tellsFormulasOfTextFiles() throws IOException {
    assertThat(flaws(rows("surname,given\n\"=HYPERLINK(\"\"x\"\")\",V\n").getFirst()))
        .containsExactly(Flaw.FORMULA);
  }

  @Test
  void tellsMergedCellsBelowTheHeadings() throws IOException {
    Path file =
        new Made()
            .raw(
                "A",
                "",
                "<sheetData>"
                    + row("List of persons")
                    + row("surname", "given", "unit")
                    + row("Testov", "V", "1")
                    + row("Exampleson", "A")
                    + "</sheetData><mergeCells><mergeCell ref=\"A1:C1\"/><mergeCell"
                    + " ref=\"C3:C4\"/></mergeCells>")
            .write(desk.resolve("list.xlsx"));

    PersonSheet sheet = good(file).sheets().getFirst();

    assertThat(sheet.rows()).hasSize(2);
    assertThat(sheet.problems())
        .containsExactly(new CellProblem("A", 3, "unit", "", Flaw.MERGED, "3–4"));
  }

  @Test
  void handsRowsOverAsTheyCome() throws IOException {
    List<PersonRow> taken = new ArrayList<>();
    Result<PersonFile> read =
        PersonSheets.read(csv("surname,given\nTestov,V\nExampleson,A\n"), null, taken::add);

    assertThat(taken).hasSize(2);
    assertThat(((Result.Good<PersonFile>) read).value().sheets().getFirst().rows()).isEmpty();
    assertThat(((Result.Good<PersonFile>) read).value().persons()).isEqualTo(2);
  }

  @Test
  void followsAMapThatWasKept() throws IOException {
    Path file = csv("Хто,Коли,Стать\nТестенко Вигад,1985,ж\n");
    assertThat(refused(file).advice()).startsWith("Maybe").contains("--map");
    ColumnMap map =
        Objects.requireNonNull(
            ColumnMap.read(
                    limen.paper.sheet.Sheets.read(
                        "map.csv",
                        "heading,column\nхто,name\nКоли,born\nСтать,-\n"
                            .getBytes(StandardCharsets.UTF_8)))
                .value());

    PersonFile read = ((Result.Good<PersonFile>) PersonSheets.read(file, map)).value();

    assertThat(read.sheets().getFirst().columns().keySet())
        .containsExactlyInAnyOrder(Column.NAME, Column.BORN);
    assertThat(ColumnMap.of(read).csv())
        .isEqualTo("heading,column\r\nХто,name\r\nКоли,born\r\nСтать,\r\n");
  }

  @Test
  void refusesAMapThatNamesNoColumn() {
    var read =
        ColumnMap.read(
            limen.paper.sheet.Sheets.read(
                "map.csv", "heading,column\nХто,surnam\n".getBytes(StandardCharsets.UTF_8)));

    assertThat(read.value()).isNull();
    assertThat(read.problems().getFirst().advice()).contains("surname");
  }
}
