package limen.paper.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import limen.core.document.Result;
import limen.core.person.PartialDate;
import limen.paper.sheet.Sheets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which rows are headings, and what senders make of them; all persons are invented. */
class HeadingRowsTest {
  private static final String IN_THREE = "Прізвище,Ім'я,День,Місяць,Рік\nВигадань,Остап,3,4,1991\n";

  @TempDir Path desk = Path.of("");

  private PersonFile file(String text, @Nullable ColumnMap map) throws IOException {
    Path list = Files.writeString(desk.resolve("list.csv"), text);
    return ((Result.Good<PersonFile>) PersonSheets.read(list, map)).value();
  }

  private PersonSheet sheet(String text) throws IOException {
    return file(text, null).sheets().getFirst();
  }

  private ColumnMap map(String text) throws IOException {
    Path map = Files.writeString(desk.resolve("map.csv"), text);
    return Objects.requireNonNull(ColumnMap.read(Sheets.read(map)).value());
  }

  private static PartialDate born(PersonSheet sheet) {
    return Objects.requireNonNull(sheet.rows().getFirst().particulars().traits().born(), "a birth");
  }

  private static final String NUMBERED =
      """
      Number,Surname,Born
      1,Вигаданенко,1985-03-12
      2,Тестюк,1990-01-02
      %s,Небувалий,1979-11-30
      """;

  @Test
  void takesNumbersThatCountTheRowsForNobodysOwn() throws IOException {
    PersonSheet sheet = sheet(NUMBERED.formatted("3."));

    assertThat(sheet.rows()).hasSize(3).allMatch(row -> row.particulars().number() == null);
    assertThat(sheet.columns()).doesNotContainKey(Column.NUMBER);
    assertThat(sheet.problems()).extracting(CellProblem::flaw).containsExactly(Flaw.COUNTED_ROWS);
    assertThat(sheet.rows().getFirst().cells()).contains("1");
  }

  @Test
  void keepsNumbersThatDoNotOrThatSomebodySaidAreTheirs() throws IOException {
    assertThat(sheet(NUMBERED.formatted("4")).rows())
        .extracting(row -> row.particulars().number())
        .containsExactly("1", "2", "4");
    ColumnMap map = map("heading,column\nNumber,number\nSurname,surname\nBorn,born\n");
    PersonSheet told = file(NUMBERED.formatted("3"), map).sheets().getFirst();
    assertThat(told.rows()).extracting(row -> row.particulars().number()).contains("1", "3");
    assertThat(told.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Прізвище,Ім'я,Строк,Прикмета", "Прізвище,Ім'я,Строк,Звання"})
  void swallowsNobodyWhoseTermIsAYear(String headings) throws IOException {
    PersonSheet sheet =
        sheet(
            headings
                + """

                Вигадань,Остап,рік,шрам на щоці
                Небувалий,Сидір,два,
                Примарний,Гнат,місяць,
                """);

    assertThat(sheet.rows()).hasSize(3);
    assertThat(sheet.headings()).contains("Строк");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Прізвище,Дата народження,,\n,день,місяць,рік",
        "Особа,Дата народження,,\nПрізвище,день,місяць,рік",
        "Дані,,,\nПрізвище,день,місяць,рік"
      })
  void dividesAnUpperRowByALowerOne(String headings) throws IOException {
    assertThat(born(sheet(headings + "\nВигадань,3,4,1990\n")).first())
        .isEqualTo(LocalDate.of(1990, 4, 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Patient",
        "Patientin",
        "Pacjent",
        "Хворий",
        "Хвора",
        "Больной",
        "Пацієнт",
        "Пациент",
        "Військовослужбовець",
        "Военнослужащий",
        "Полонений",
        "Пленный",
        "Detainee",
        "Prisoner",
        "Inmate",
        "Captive",
        "Person",
        "Особа",
        "Лицо",
        "Gefangener",
        "Żołnierz",
        "Zolnierz"
      })
  void takesWhoeverStandsThereForTheNameWhereNothingElseIs(String who) throws IOException {
    PersonSheet alone = sheet("id;" + who + ";Ward\nH1;Вигаданенко Олександр;7\n");
    assertThat(alone.columns()).containsOnly(Map.entry(Column.ID, 0), Map.entry(Column.NAME, 1));

    PersonSheet beside = sheet(who + ";ПІБ;Стать\nH1;Вигаданенко Олександр;ч\n");
    assertThat(beside.columns()).containsEntry(Column.NAME, 1);
    assertThat(sheet(who + ";Прізвище;Ім'я\nH1;Вигаданенко;Олександр\n").columns())
        .containsEntry(Column.SURNAME, 1)
        .doesNotContainKey(Column.NAME);
    assertThat(sheet(who + " ПІБ;Стать\nВигаданенко Олександр;ч\n").columns())
        .containsEntry(Column.NAME, 0);
  }

  @Test
  void findsWhoeverStandsThereBelowATitle() throws IOException {
    PersonSheet sheet = sheet("Список поранених;\nХворий;Вік\nВигаданенко Олександр;40\n");

    assertThat(sheet.columns()).containsEntry(Column.NAME, 0);
  }

  @Test
  void keepsTheDayOfCaptureBesideNames() throws IOException {
    PersonSheet sheet = sheet("ПІБ;Полонений\nВигаданенко Олександр;03.04.2024\n");

    assertThat(sheet.columns()).containsEntry(Column.NAME, 0).containsEntry(Column.CAPTURED, 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Пацієнт;Лікування;\nПалата;Прізвище;Ім'я\n7;Вигаданенко;Олександр",
        "Військовослужбовець;;Лікування\nПрізвище;Ім'я;Палата\nВигаданенко;Олександр;7",
        "Пацієнт;;Дата народження\n№;ПІБ;\n7;Вигаданенко Олександр;03.04.1990"
      })
  void takesWhoseHeadingsStandBelowForNoName(String text) throws IOException {
    assertThat(sheet(text + "\n").rows().getFirst().particulars().name().written())
        .isEqualTo("Вигаданенко Олександр");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Вигадань,військовослужбовець,помер,03.04.1990",
        "Вигадань Остап,військовослужбовець,полонений"
      })
  void takesASoldierInACellForNoHeading(String line) throws IOException {
    Path list = desk.resolve("p.csv");
    Files.writeString(list, line + "\n");

    assertThat(PersonSheets.read(list, null)).isInstanceOf(Result.Refused.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Народження", "Рождения", "Geburt", "Birth", "Urodzenia"})
  void readsABirthWhoseWordStandsAboveAYearThatComesFirst(String born) throws IOException {
    PersonSheet sheet = sheet("Прізвище," + born + ",,\n,рік,місяць,день\nВигадань,1990,4,3\n");

    assertThat(sheet.columns()).containsKey(Column.SURNAME);
    assertThat(born(sheet).first()).isEqualTo(LocalDate.of(1990, 4, 3));
  }

  @Test
  void readsARollCallWithDaysForHeadings() throws IOException {
    PersonSheet sheet =
        sheet(
            """
            №,Прізвище,Ім'я,По батькові,Рік народження,01.05.2025,02.05.2025
            1,Вигадань,Остап,Іванович,1985,+,+
            2,Небувалий,Сидір,Петрович,1990,+,-
            """);

    assertThat(sheet.rows()).hasSize(2);
    assertThat(sheet.problems())
        .filteredOn(problem -> problem.flaw() == Flaw.UNREAD_COLUMN)
        .extracting(CellProblem::column)
        .containsExactly("01.05.2025", "02.05.2025");
  }

  @Test
  void takesAPersonInWordsOfHeadingsForNoHeadings() throws IOException {
    Path list = Files.writeString(desk.resolve("p.csv"), "Вигадань,полонений,помер,03.04.1990\n");

    assertThat(PersonSheets.read(list, null)).isInstanceOf(Result.Refused.class);
  }

  @Test
  void losesNoPartOfABirthByAMapThatItSaved() throws IOException {
    ColumnMap saved = map(ColumnMap.of(file(IN_THREE, null)).csv());

    assertThat(born(file(IN_THREE, saved).sheets().getFirst()).first())
        .isEqualTo(LocalDate.of(1991, 4, 3));
  }

  @Test
  void losesNoAgeByAMapThatItSaved() throws IOException {
    String list = "Прізвище,Ім'я,Вік\nВигадань,Остап,40\n";
    ColumnMap saved = map(ColumnMap.of(file(list, null)).csv());

    assertThat(born(file(list, saved).sheets().getFirst()).isPossible()).isTrue();
  }

  @Test
  void passesOverPartsOfABirthWhereAMapSaysSo() throws IOException {
    ColumnMap map = map("heading,column\nРік,born\nДень,-\nМісяць,-\n");

    assertThat(born(file(IN_THREE, map).sheets().getFirst()).first())
        .isEqualTo(LocalDate.of(1991, 1, 1));
  }

  @Test
  void tellsOfADayWithoutAMonth() throws IOException {
    PersonSheet sheet = sheet("Прізвище,День,Місяць,Рік\nВигадань,7,,1990\nНебувалий,,,1990\n");

    assertThat(sheet.rows().getFirst().problems())
        .extracting(CellProblem::flaw)
        .containsExactly(Flaw.NO_DATE);
    assertThat(sheet.rows().getLast().isClean()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Imie, given",
    "Prenom, given",
    "Nazwisko i imie, name",
    "Nom et prenom, name",
    "Прiзвище, surname",
    "Iм'я, given",
    "По батьковi, patronymic",
    "П.I.Б., name"
  })
  void knowsHeadingsWithoutAccentsAndWithLookAlikeLetters(String heading, String column) {
    assertThat(HeadingWords.column(heading)).isEqualTo(Column.of(column));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Name 1", "Ім'я N", "Nominee", "Imie2"})
  void knowsNoHeadingByLettersThatFellAway(String heading) {
    assertThat(HeadingWords.column(heading)).isNull();
  }
}
