package limen.paper.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import limen.core.document.Result;
import limen.core.person.PartialDate;
import limen.paper.workbook.Made;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of invented persons that enter as they are and leave a question. */
class DoubtfulRowsTest {
  private static final LocalDate NEVER_BORN = LocalDate.of(2099, 5, 23);

  @TempDir Path desk = Path.of("");

  private static PersonFile good(Path file) {
    Result<PersonFile> read = PersonSheets.read(file, null);
    assertThat(read).isInstanceOf(Result.Good.class);
    return ((Result.Good<PersonFile>) read).value();
  }

  private PersonSheet sheet(String text) throws IOException {
    Path file = desk.resolve("list.csv");
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    return good(file).sheets().getFirst();
  }

  private List<List<Flaw>> flaws(String text) throws IOException {
    return sheet(text).rows().stream().map(DoubtfulRowsTest::flaws).toList();
  }

  private static List<Flaw> flaws(PersonRow row) {
    return row.problems().stream().map(CellProblem::flaw).toList();
  }

  @Test
  void asksWhetherOneNameAndBirthDateAreOnePerson() throws IOException {
    List<PersonRow> rows =
        sheet(
                """
                id;surname;given;born
                1;Тестенко;Вигад;23.05.1985
                2;Зразкова;Вигада;23.05.1985
                3;ТЕСТЕНКО;Вигад;1985-05-23
                4;Тестенко;Вигад;24.05.1985
                """)
            .rows();

    assertThat(rows).extracting(PersonRow::id).containsExactly("1", "2", "3", "4");
    assertThat(rows.get(2).problems())
        .containsExactly(new CellProblem("", 4, "", "", Flaw.SAME_PERSON, "2"));
    assertThat(rows).filteredOn(PersonRow::isClean).hasSize(3);
  }

  @Test
  void asksWhetherOneServiceNumberIsOnePerson() throws IOException {
    assertThat(
            flaws(
                """
                id;surname;number
                1;Testov;АА-100001
                2;Exampleson;аа 100001
                3;Nobody;АА-100002
                """))
        .containsExactly(List.of(), List.of(Flaw.SAME_PERSON), List.of());
  }

  @Test
  void takesNoCountOfRowsForAServiceNumber() throws IOException {
    assertThat(flaws("surname;number\nTestov;17\nExampleson;17\nNobody;0000\nNoone;0000\n"))
        .containsOnly(List.of());
  }

  @Test
  void asksOnceWhereTheSignIsTheSameToo() throws IOException {
    assertThat(flaws("id;surname;born\n1;Testov;1985\n1;Testov;1985\n").getLast())
        .containsExactly(Flaw.SAME_ID);
  }

  @Test
  void namesTheSheetWhereTheSamePersonStandsInAnother() throws IOException {
    Path file =
        new Made()
            .sheet("A", "", Made.row("surname", "born"), Made.row("Testov", "23.05.1985"))
            .sheet("B", "", Made.row("surname", "born"), Made.row("Testov", "23.05.1985"))
            .write(desk.resolve("list.xlsx"));

    assertThat(good(file).sheets().getLast().rows().getFirst().problems())
        .extracting(CellProblem::detail)
        .containsExactly("2 (A)");
  }

  @Test
  void findsTheSamePersonAmongMany() throws IOException {
    StringBuilder text = new StringBuilder("id;surname;number\n");
    for (int i = 0; i < 20_000; i++) {
      text.append(i).append(";Testov;").append(1_000_000 + i).append('\n');
    }
    List<PersonRow> rows = sheet(text + "x;Testov;1000007\n").rows();

    assertThat(rows).filteredOn(row -> !row.isClean()).containsExactly(rows.getLast());
    assertThat(rows.getLast().problems().getFirst().detail()).isEqualTo("9");
  }

  @Test
  void tellsDaysThatAreStillToCome() throws IOException {
    PersonRow row =
        sheet(
                """
                surname;born;captured;arrived;died;finding-valid-until
                Testov;23.05.2099;2098;05.2099;2099-06-01;2099-06-01
                """)
            .rows()
            .getFirst();

    assertThat(flaws(row))
        .containsExactly(
            Flaw.FUTURE_DAY,
            Flaw.FUTURE_DAY,
            Flaw.BORN_AFTER_CAPTURE,
            Flaw.FUTURE_DAY,
            Flaw.FUTURE_DAY);
    assertThat(row.problems().getFirst().value()).isEqualTo("23.05.2099");
    assertThat(row.particulars().traits().born())
        .isEqualTo(new PartialDate("23.05.2099", NEVER_BORN, NEVER_BORN));
  }

  @Test
  void takesTodayForNoDayToCome() throws IOException {
    String today = LocalDate.now(ZoneOffset.UTC).toString();

    assertThat(flaws("surname;captured;died\nTestov;" + today + ";" + today + "\n"))
        .containsOnly(List.of());
  }

  @Test
  void tellsABirthAfterTheCapture() throws IOException {
    assertThat(
            flaws(
                """
                surname;born;captured
                Testov;20.05.2022;23.05.1985
                Exampleson;1985;23.05.1985
                """))
        .containsExactly(List.of(Flaw.BORN_AFTER_CAPTURE), List.of());
  }
}
