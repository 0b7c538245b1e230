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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
  void letsInventedPersonsBeCapturedInYearsToCome() throws IOException {
    String soon = LocalDate.now(ZoneOffset.UTC).plusYears(3).toString();

    assertThat(
            flaws(
                "surname;captured;invented\nTestov;"
                    + soon
                    + ";yes\nExampleson;2099;yes\nNobody;"
                    + soon
                    + ";\n"))
        .containsExactly(List.of(), List.of(Flaw.FUTURE_DAY), List.of(Flaw.FUTURE_DAY));
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10;Разом;3 особи",
        "Итого;5 чел",
        "Итого;5 чел.;",
        "Всього:;12 осіб;3",
        ";Total;1 204 persons"
      })
  void takesACountOfPeopleForATotal(String row) throws IOException {
    PersonSheet sheet = sheet("id;surname;given;rank\n1;Тестенко;Вигад;\n" + row + "\n");

    assertThat(sheet.rows()).hasSize(1);
    assertThat(sheet.problems()).extracting(CellProblem::flaw).containsExactly(Flaw.TOTAL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10;Разом;Вигад;3 бригада",
        "10;Тестенко;3 особи;",
        "10;Разом;3 вигадані особи;",
        "10;Sum;3 бригада;5;7"
      })
  void losesNobodyToTheWordForATotal(String row) throws IOException {
    assertThat(sheet("id;surname;given;unit;dependants\n" + row + "\n").rows()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Зразкова А.В., Тестенко О.П.",
        "Зразков С.Н. и Тестов Ю.А.",
        "Зразкова А. В. та Тестенко О. П.",
        "Зразкова Вигада і Тестенко Вигад",
        "ЗРАЗКОВА ВИГАДА І ТЕСТЕНКО ВИГАД",
        "Ann Example and Peter Nobody",
        "А.В. Зразкова; О.П. Тестенко; І.І. Вигадка"
      })
  void asksWhetherACellNamesTwoPeople(String name) throws IOException {
    for (String heading : List.of("name", "surname")) {
      List<PersonRow> rows = sheet(heading + "\tborn\n" + name + "\t1985\n").rows();

      assertThat(rows).hasSize(1);
      assertThat(flaws(rows.getFirst())).containsExactly(Flaw.TWO_NAMES);
      assertThat(rows.getFirst().particulars().name().surname()).isEqualTo(name);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Тестенко, Вигад",
        "Тестенко, Вигад Прикладович",
        "Тестенко, В.П.",
        "van der Test, Ann Mary",
        "Test, Peter, Jr.",
        "Тестенко Вигад / Testenko Vyhad",
        "Тестенко Вигад, сержант",
        "Тестенко Вигад, нар. 1985",
        "Тестенко-Та-Зразкова Вигада",
        "Тестенко Вигад Прикладович"
      })
  void takesANameWithACommaForOnePerson(String name) throws IOException {
    assertThat(flaws(sheet("name\tborn\n" + name + "\t\n").rows().getFirst()))
        .doesNotContain(Flaw.TWO_NAMES);
  }

  @Test
  void tellsOnceThatNamesAreNotParted() throws IOException {
    PersonSheet sheet =
        sheet("П.І.Б.;Дата народження\nТестенко Вигад;1985\nЗразкова Вигада;1990\n");

    assertThat(sheet.problems())
        .containsExactly(new CellProblem("", 1, "П.І.Б.", "", Flaw.NAMES_NOT_PARTED, ""));
    assertThat(sheet.problems().getFirst().isProblem()).isFalse();
    assertThat(sheet.rows()).allMatch(PersonRow::isClean);
    assertThat(sheet.rows().getFirst().particulars().name().surname()).isEqualTo("Тестенко Вигад");
    assertThat(sheet("name;surname;given\nТестенко Вигад;Тестенко;Вигад\n").problems()).isEmpty();
  }

  @Test
  void losesNobodyWhoIsCalledLikeASum() throws IOException {
    PersonSheet sheet = sheet("id;surname;given;unit\n1;Тестенко;Вигад;\n;Sum;;3 brigade\n");

    assertThat(sheet.rows()).hasSize(2);
  }
}
