package limen.paper.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import limen.core.document.Result;
import limen.core.person.FullName;
import limen.core.person.PartialDate;
import limen.paper.sheet.Outcome;
import limen.paper.sheet.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What headings hold by what stands beside them; all persons are invented. */
class HeadingsTest {
  @TempDir Path desk = Path.of("");

  private Path file(String name, String text) throws IOException {
    return Files.writeString(desk.resolve(name), text);
  }

  private Result<PersonFile> read(String text) throws IOException {
    return PersonSheets.read(file("list.csv", text), null);
  }

  private PersonSheet sheet(String text) throws IOException {
    return ((Result.Good<PersonFile>) read(text)).value().sheets().getFirst();
  }

  private FullName name(String text) throws IOException {
    return sheet(text).rows().getFirst().particulars().name();
  }

  private PartialDate born(String text) throws IOException {
    return Objects.requireNonNull(
        sheet(text).rows().getFirst().particulars().traits().born(), "a birth");
  }

  private ColumnMap map(String text) throws IOException {
    Outcome<ColumnMap> map = ColumnMap.read(Sheets.read(file("map.csv", text)));
    return Objects.requireNonNull(map.value());
  }

  private static List<String> columns(PersonSheet sheet, Flaw flaw) {
    return sheet.problems().stream()
        .filter(problem -> problem.flaw() == flaw)
        .map(CellProblem::column)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Name;Vorname",
        "Name;Given name",
        "NAME;First name",
        "Name;Imię",
        "Name;Имя",
        "Name;Ім'я",
        "Nom;Prénom",
        "Nazwisko;Imię",
        "Name;Vornamen"
      })
  void takesANameBesideGivenNamesForTheFamilyName(String headings) throws IOException {
    assertThat(name(headings + ";geb.\nWyhadanenko;Ostap;1990\n"))
        .isEqualTo(new FullName("Wyhadanenko", "Ostap", null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Народження;Місце проживання",
        "Рождения;Населённый пункт",
        "Geburt;Wohnsitz",
        "Birth;Hometown",
        "Urodzenia;Miejscowość"
      })
  void readsOneWordForABirthAndOneForWhereSomebodyLives(String headings) throws IOException {
    assertThat(sheet("Name;" + headings + "\nWyhadanenko;1990;Ujawne\n").columns())
        .containsOnlyKeys(Column.NAME, Column.BORN, Column.RESIDENCE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Surname;Name", "Last name;Name", "Фамилия;Name", "Nachname;Name"})
  void takesANameBesideTheFamilyNameForGivenNames(String headings) throws IOException {
    assertThat(name(headings + "\nWyhadanenko;Ostap\n"))
        .isEqualTo(new FullName("Wyhadanenko", "Ostap", null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Name", "Nom"})
  void takesANameAloneForTheWholeName(String heading) throws IOException {
    PersonSheet sheet = sheet(heading + ";geb.\nWyhadanenko Ostap;1990\n");

    assertThat(sheet.columns()).containsKey(Column.NAME);
    assertThat(sheet.rows().getFirst().particulars().name().written())
        .isEqualTo("Wyhadanenko Ostap");
  }

  @Test
  void losesNoWordOfAnUndividedNameBesideAGivenName() throws IOException {
    assertThat(name("Full name;Given name;born\nWyhadanenko Ostap;Ostap;1990\n").written())
        .isEqualTo("Wyhadanenko Ostap");
    assertThat(name("Full name;Given name;born\nWyhadanenko;Ostap;1990\n").written())
        .isEqualTo("Wyhadanenko Ostap");
    assertThat(name("Surname;Full name;born\nWyhadanenko;Wyhadanenko Ostap;1990\n").written())
        .isEqualTo("Wyhadanenko Ostap");
    assertThat(name("ПІБ;Прізвище;Ім'я\nВигаданенко Остап;;Остап\n").written())
        .isEqualTo("Вигаданенко Остап");
  }

  @Test
  void tellsOnceThatAnUndividedNameSaysMoreThanItsParts() throws IOException {
    PersonSheet sheet =
        sheet(
            """
            Full name;Surname;Given name
            Wyhadanenko Ostap Petro;Wyhadanenko;Ostap
            Wyhadana Olha Maria;Wyhadana;Olha
            """);

    assertThat(columns(sheet, Flaw.SAME_COLUMN)).containsExactly("Full name");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Surname and given name",
        "Name, first name",
        "Surname/Name",
        "Name of patient",
        "Прізвище та ініціали",
        "Фамилия и инициалы",
        "Name, Vorname",
        "Nachname / Vorname",
        "Name des Gefangenen",
        "Nazwisko i imię",
        "Imię i nazwisko",
        "ФИО военнослужащего",
        "ПІБ військовослужбовця",
        "Прізвище, ім’я, по батькові полоненого",
        "Фамилия, имя и отчество военнопленного",
        "Vor- und Familienname",
        "Nazwisko, imię jeńca"
      })
  void knowsNamesInOneColumn(String heading) throws IOException {
    assertThat(sheet("\"" + heading + "\";born\nВигаданенко Остап;1990\n").columns())
        .containsKey(Column.NAME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ФИО врача",
        "ПІБ матері",
        "Name of camp",
        "Name of next of kin",
        "Name der Einheit",
        "Name of the mother"
      })
  void takesNobodyElsesNameForThePersons(String heading) throws IOException {
    assertThat(sheet("Surname;Given name;" + heading + "\nВигаданенко;Остап;Інше\n").columns())
        .containsOnlyKeys(Column.SURNAME, Column.GIVEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "geb. am",
        "Geb.dat.",
        "Rok urodzenia",
        "Data ur.",
        "Рік",
        "Год",
        "Jahr",
        "Дата та місце народження",
        "Дата и место рождения",
        "Число, місяць та рік народження",
        "Год, месяц рождения",
        "Geburtsdatum/-ort"
      })
  void knowsBirths(String heading) throws IOException {
    assertThat(born("Прізвище;\"" + heading + "\"\nВигаданенко;1990\n").first())
        .isEqualTo(LocalDate.of(1990, 1, 1));
  }

  @Test
  void takesAHeadingOfSeveralWordsOnlyWhereNoPlainOneStands() throws IOException {
    assertThat(name("ПІБ зниклого;ПІБ;born\nx;Вигаданенко Остап;1990\n").written())
        .isEqualTo("Вигаданенко Остап");
  }

  @Test
  void takesAYearBesideABirthForSomethingElse() throws IOException {
    assertThat(born("Рік;Прізвище;Дата народження\n2024;Вигаданенко;03.04.1990\n").first())
        .isEqualTo(LocalDate.of(1990, 4, 3));
  }

  @Test
  void partsADayFromThePlaceBehindIt() throws IOException {
    PersonRow row =
        sheet("Прізвище;Дата та місце народження\nВигаданенко;03.04.1990 р., м. Вигадів\n")
            .rows()
            .getFirst();

    assertThat(row.particulars().birthPlace()).isEqualTo("м. Вигадів");
    assertThat(Objects.requireNonNull(row.particulars().traits().born()).first())
        .isEqualTo(LocalDate.of(1990, 4, 3));
    assertThat(row.isClean()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "День;Місяць;Рік, 3;4;1990, 1990-04-03",
    "Число;Месяц рождения;Год рождения, 03;04;1990, 1990-04-03",
    "Tag;Monat;Jahr, 3.;4.;90, 1990-04-03",
    "Day;Month;Year of birth, 3;April;1990, 1990-04-03",
    "День;Місяць;Рік народження, ;4;1990, 1990-04-01",
    "День;Місяць;Рік народження, 0;0;1990, 1990-01-01"
  })
  void readsADayOfBirthInThreeColumns(String headings, String cells, LocalDate day)
      throws IOException {
    PersonSheet sheet = sheet("Прізвище;" + headings + "\nВигаданенко;" + cells + "\n");

    assertThat(Objects.requireNonNull(born("Прізвище;" + headings + "\nВ;" + cells + "\n")).first())
        .isEqualTo(day);
    assertThat(sheet.problems()).isEmpty();
  }

  @Test
  void readsADayOfBirthUnderAHeadingOfTwoRows() throws IOException {
    assertThat(born("Прізвище;Дата народження;;\n;День;Місяць;Рік\nВигаданенко;3;4;1990\n").first())
        .isEqualTo(LocalDate.of(1990, 4, 3));
  }

  @Test
  void namesFilledColumnsThatHaveNoHeading() throws IOException {
    PersonSheet sheet =
        sheet("№;Прізвище;Ім'я\n1;Вигаданенко;Остап;Ігорович;1990\n2;Вигадана;О.\n");

    assertThat(columns(sheet, Flaw.HEADLESS_COLUMN)).containsExactly("D", "E");
  }

  @Test
  void asksNoHeadingOfRunningNumbersAndOfEmptyColumns() throws IOException {
    PersonSheet sheet = sheet(";Прізвище;;Ім'я\n1;Вигаданенко;;Остап\n2.;Вигадана;;Олена\n");

    assertThat(columns(sheet, Flaw.HEADLESS_COLUMN)).isEmpty();
  }

  @Test
  void takesNobodyForALineOfHeadings() throws IOException {
    Path list = file("list.csv", "Вигаданенко;Остап;03.04.1990\nВигадана;Олена;03.05.1990\n");
    ColumnMap map = map("heading,column\nВигаданенко,surname\nОстап,given\n");

    Result<PersonFile> read = PersonSheets.read(list, map);

    assertThat(read).isInstanceOf(Result.Refused.class);
    assertThat(((Result.Refused<PersonFile>) read).refusal().advice())
        .contains("line of headings above the first person");
  }

  @Test
  void namesTheHeadingsOfAMapThatStandNowhere() throws IOException {
    Path list = file("list.csv", "Jméno;Rok\nWyhadanenko;1990\n");

    Result<PersonFile> read = PersonSheets.read(list, map("heading,column\nNope,name\n"));

    assertThat(((Result.Refused<PersonFile>) read).refusal().what()).contains("‘Nope’");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Всього: 2;;",
        "Разом 2;;",
        ";Усього осіб: 2;",
        "Итого;2;",
        "Summe: 2;;",
        ";;Gesamt 2",
        "Razem;;2",
        "Total: 2 persons;;"
      })
  void takesATotalForNobody(String line) throws IOException {
    PersonSheet sheet =
        sheet("№;Прізвище;Рік\n1;Вигаданенко;1990\n2;Вигадана;1991\n" + line + "\n");

    assertThat(sheet.rows()).hasSize(2);
    assertThat(sheet.problems()).extracting(CellProblem::flaw).containsExactly(Flaw.TOTAL);
  }
}
