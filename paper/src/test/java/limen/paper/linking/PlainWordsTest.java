package limen.paper.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import limen.core.document.Problem;
import limen.core.document.Result;
import limen.linkage.compare.Kind;
import limen.paper.intake.PlainTable;
import limen.paper.report.TextReport;
import limen.paper.sheet.Outcome;
import limen.paper.sheet.Sheets;
import limen.paper.text.Style;
import limen.paper.words.Words;
import limen.paper.workbook.Made;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing of a table is passed over without a word; all persons are invented. */
class PlainWordsTest {
  private static final String PEOPLE =
      "id,surname,given,born\na,Wyhadanenko,Ostap,1990\nb,Wyhadana,Olha,1991\n";

  @TempDir Path desk = Path.of("");

  private PlainTable table(String name, String text) throws IOException {
    return table(Files.writeString(desk.resolve(name), text));
  }

  private static PlainTable table(Path file) {
    return ((Result.Good<PlainTable>) PlainTable.read(file, null)).value();
  }

  private static List<LeftOut.Why> why(Fields fields, String heading) {
    return fields.leftOut().stream()
        .filter(out -> out.heading().equals(heading))
        .map(LeftOut::why)
        .toList();
  }

  private Outcome<ColumnsSheet.Decided> decided(String rows, PlainTable one, PlainTable other)
      throws IOException {
    Path sheet = Files.writeString(desk.resolve("columns.csv"), "left,right,kind\n" + rows);
    return ColumnsSheet.read(Sheets.read(sheet), one, other);
  }

  private static String report(PlainTable one, PlainTable other) {
    Fields fields = Choosing.of(one, other);
    Linked linked =
        Linked.of(
            Listed.of(one, Listed.signs(one)),
            Listed.of(other, Listed.signs(other)),
            fields,
            share -> {});
    LinkReport report = new LinkReport(linked, Words.in("en"), false);
    return new TextReport(Style.PLAIN, 400, false).show(report.counts(null, List.of()));
  }

  @Test
  void comparesNameAndVornameWithSurnameAndGiven() throws IOException {
    PlainTable one = table("a.csv", PEOPLE);
    PlainTable other = table("b.csv", "Name;Vorname;geb.\nWyhadanenko;Ostap;1990\n");

    assertThat(Choosing.of(one, other).compared())
        .extracting(Compared::kind)
        .containsExactly(Kind.SURNAME, Kind.GIVEN, Kind.DATE);
  }

  @Test
  void cutsAFamilyNameAloneWhereMostRowsHaveSeveralWords() throws IOException {
    PlainTable one = table("a.csv", PEOPLE);
    PlainTable other = table("b.csv", "Прізвище;born\nВигаданенко О.Ю.;1990\nВигадана О.;1991\n");

    assertThat(Choosing.of(one, other).compared())
        .extracting(field -> field.right().part())
        .contains(Part.SURNAME, Part.GIVEN);
  }

  @Test
  void namesFilledColumnsThatHaveNoHeading() throws IOException {
    PlainTable one = table("a.csv", PEOPLE);
    PlainTable other = table("b.csv", "surname,given,\nWyhadanenko,Ostap,x,1990\n");

    assertThat(Choosing.of(one, other).leftOut())
        .contains(
            new LeftOut("C", LeftOut.Why.NO_HEADING, other.file()),
            new LeftOut("D", LeftOut.Why.NO_HEADING, other.file()));
    assertThat(report(one, other)).contains("column D (" + other.file() + ")");
  }

  @Test
  void saysThatNumbersStandTwiceAndOfWhichTable() throws IOException {
    String twice = "№,surname,given,born\n1,A,Ostap,1990\n1,B,Olha,1991\n2,C,Ira,1992\n";
    PlainTable one = table("a.csv", twice.replace("1,B", "3,B"));
    PlainTable other = table("b.csv", twice);

    assertThat(Listed.signs(other)).isNull();
    assertThat(Choosing.of(one, other).leftOut())
        .contains(
            new LeftOut("№", LeftOut.Why.ID, one.file()),
            new LeftOut("№", LeftOut.Why.NUMBERS_TWICE, other.file()));
  }

  @Test
  void keepsTheOtherSignsWhereOneIsEmpty() throws IOException {
    PlainTable one = table("a.csv", "№,surname,born\n1,A,1990\n2,B,1991\n,C,1992\n");

    Listed listed = Listed.of(one, Listed.signs(one));

    assertThat(List.of(listed.id(0), listed.id(1), listed.id(2)))
        .containsExactly("1", "2", "row-4");
  }

  @ParameterizedTest
  @CsvSource({"'Разом: 2,,'", "',Всього,2'", "'Summe,,2'", "'Total 2,,'"})
  void takesATotalForNobodyAndSaysSo(String line) throws IOException {
    PlainTable one = table("a.csv", "№,surname,born\n1,A,1990\n2,B,1991\n" + line + "\n");

    assertThat(one.rows()).isEqualTo(2);
    assertThat(Listed.signs(one)).isZero();
    assertThat(one.notes())
        .extracting(Problem::what)
        .containsExactly("line 4 is a total and no person");
  }

  @Test
  void saysThatAHeadingStandsTwice() throws IOException {
    PlainTable one = table("a.csv", "id,Name,Name,born\na,Wyhadanenko,Ostap,1990\n");

    assertThat(why(Choosing.of(one, one), "Name")).containsExactly(LeftOut.Why.TWICE);
    assertThat(one.notes()).extracting(Problem::what).anyMatch(what -> what.contains("‘Name’"));
  }

  @Test
  void saysPlainlyThatNoNameIsCompared() throws IOException {
    PlainTable one = table("a.csv", PEOPLE);
    PlainTable other = table("b.csv", "Wer,born,sex\nWyhadanenko Ostap,1990,m\nWyhadana,1991,f\n");

    assertThat(report(one, other)).contains("No name is compared");
    assertThat(report(one, one)).doesNotContain("No name is compared");
  }

  @Test
  void leavesOutANameUnderWhichNothingStands() throws IOException {
    PlainTable one = table("a.csv", PEOPLE);
    PlainTable other = table("b.csv", "surname,given,born\n,Ostap,1990\n,Olha,1991\n");

    Fields fields = Choosing.of(one, other);

    assertThat(fields.compared()).extracting(Compared::kind).containsExactly(Kind.GIVEN, Kind.DATE);
    assertThat(fields.leftOut()).contains(new LeftOut("surname", LeftOut.Why.SAYS_LITTLE));
  }

  @Test
  void readsTheFirstSheetThatHasHeadings() throws IOException {
    Path book =
        new Made()
            .sheet("Титул", "", Made.row("Список осіб"), Made.row("складено сьогодні", "2 арк."))
            .sheet("Люди", "", Made.row("Прізвище", "Ім'я"), Made.row("Вигаданенко", "Остап"))
            .write(desk.resolve("book.xlsx"));

    PlainTable table = table(book);

    assertThat(table.sheet()).isEqualTo("Люди");
    assertThat(table.rows()).isEqualTo(1);
    assertThat(table.notes())
        .extracting(Problem::what)
        .containsExactly("sheet ‘Титул’ is not read");
  }

  @Test
  void comparesADayInThreeColumnsAsOneDay() throws IOException {
    PlainTable one = table("a.csv", "surname,День,Місяць,Рік\nA,3,4,1990\nB,5,6,1991\n");
    Fields fields = Choosing.of(one, one);

    assertThat(fields.compared())
        .extracting(Compared::kind)
        .containsExactly(Kind.SURNAME, Kind.DATE);
    assertThat(one.values(fields.compared().getLast().left().heading()).at(0))
        .isEqualTo("3.4.1990");
    assertThat(why(fields, "День")).containsExactly(LeftOut.Why.REPEATS);
  }

  @Test
  void refusesARowOfColumnsThatStandsTwice() throws IOException {
    PlainTable one = table("a.csv", PEOPLE);

    assertThat(decided("surname,,surname\nsurname,surname,surname\n", one, one).problems())
        .extracting(Problem::what)
        .containsExactly("column ‘kind’: the same two columns stand above as ‘surname’");
    assertThat(decided("surname,,name\nsurname,,surname\n", one, one).problems()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"surname,date", "born,surname", "given,sex"})
  void refusesAKindThatHardlyAnyValueFits(String heading, String kind) throws IOException {
    PlainTable one = table("a.csv", PEOPLE);

    assertThat(decided(heading + ",," + kind + "\n", one, one).problems())
        .extracting(Problem::what)
        .anyMatch(what -> what.contains("hardly any value"));
  }

  @ParameterizedTest
  @CsvSource({"surname,surname", "born,date", "given,code", "surname,text"})
  void takesAKindThatFits(String heading, String kind) throws IOException {
    PlainTable one = table("a.csv", PEOPLE);

    assertThat(decided(heading + ",," + kind + "\n", one, one).problems()).isEmpty();
  }

  @Test
  void takesAColumnOfInitialsForGivenNames() throws IOException {
    PlainTable one = table("a.csv", "surname,given\nWyhadanenko,O.\nWyhadana,S.\n");

    assertThat(decided("surname,,surname\ngiven,,given\n", one, one).problems()).isEmpty();
  }
}
