package limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import limen.paper.find.Asked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People found by a name in whatever script; the examples are invented. */
class FindCommandTest {
  private static final String SHEET =
      Paper.root().resolve("examples/register/arrivals.csv").toString();

  @TempDir Path desk = Path.of("");

  @ParameterizedTest
  @CsvSource({
    "Nebuwalyj Sawa, B-06, Небувалий Сава Петрович",
    "небывалый, B-06, Небувалий Сава Петрович",
    "Заричэнко, B-01, Заріченко Остап Юхимович",
    "Невэрфилд, B-03, Neverfield Ann Marie",
    "Nebuwalyj S., B-06, Небувалий Сава Петрович",
    "2000 Nebuwalyj, B-06, Небувалий Сава Петрович",
    "Ybrjktyrj Lfhbyf, B-07, Ніколенко-Вигадана Дарина Олегівна",
    "Petro Nobody 1999, B-08, Nobody Peter"
  })
  void findsWhoIsMeantFirst(String typed, String id, String name) {
    Run run = Run.of("find", typed, "--in", SHEET);

    assertThat(run.code()).isZero();
    assertThat(run.out().lines().filter(line -> line.startsWith("  B-")).findFirst())
        .hasValueSatisfying(line -> assertThat(line).contains(id).contains(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "28.02.1993",
        "1993-02-28",
        "28/02/1993",
        "28 лютого 1993 р.",
        "28. Februar 1993",
        "28.Februar 1993",
        "нар. лютий 1993",
        "born February 1993"
      })
  void usesTheYearOfADayAndSaysSo(String born) throws IOException {
    Run run = find("Вигаданчук " + born);

    assertThat(run.out())
        .containsPattern("2 people of 2")
        .containsPattern("(?s)B-2 .* 0\\.0 .*B-1 .* 2\\.0 ")
        .contains("only the year 1993 was used");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Вигаданчук (1993)",
        "Вигаданчук, 1993 р.н.",
        "1993 р. н. Вигаданчук",
        "Вигаданчук 1993 г.р.",
        "Vyhadanchuk geb. 1993",
        "Vyhadanchuk b. 1993",
        "Vyhadanchuk born 1993"
      })
  void usesAYearHoweverItIsWritten(String typed) throws IOException {
    Run run = find(typed);

    assertThat(run.out())
        .containsPattern("(?s)B-2 .* \\d\\.\\d .*B-1 ")
        .doesNotContain("used", "н. ~", ", ~", "р ~");
  }

  @ParameterizedTest
  @CsvSource({
    "Лютий 1990, 1990",
    "Листопад 1980, 1980",
    "Kowalski Jan 1993, 1993",
    "Коваль Мая 1990, 1990"
  })
  void aNameThatIsAMonthTooIsKept(String typed, int year) {
    Asked asked = Asked.of(typed);

    assertThat(asked.words()).isEqualTo(List.of(typed.replaceFirst(" \\d+$", "").split(" ", -1)));
    assertThat(asked.year()).isEqualTo(year);
    assertThat(asked.day()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Вигаданчук 93, 93",
    "Вигаданчук 3.3, 3.3",
    "Вигаданчук №7, №7",
    "Вигаданчук 30 років, 30 років",
    "Вигаданчук 2040, 2040",
    "Вигаданчук 1850 р.н., 1850 р.н.",
    "Вигаданчук geb. 28.02.2040, geb. 28.02.2040"
  })
  void saysWhatItDoesNotUse(String typed, String unused) throws IOException {
    assertThat(find(typed).out())
        .contains(
            "Not used, since it is neither a name nor a year of birth from 1880 to 2035: " + unused)
        .doesNotContain("16.0");
  }

  @Test
  void usesAYearBesideOneThatIsNone() {
    Asked asked = Asked.of("Вигаданчук 2040 1993");

    assertThat(asked.words()).containsExactly("Вигаданчук");
    assertThat(asked.year()).isEqualTo(1993);
    assertThat(asked.unused()).containsExactly("2040");
  }

  private Run find(String typed) throws IOException {
    Path sheet =
        Files.writeString(
            desk.resolve("born.csv"),
            """
            id,Прізвище,Ім'я,Дата народження,invented
            B-1,Вигаданчук,Лев,29.02.1992,yes
            B-2,Вигаданчук,Лев,28.02.1993,yes
            """);
    return Run.of("find", typed, "--in", sheet.toString(), "--lang", "en", "--width", "200");
  }

  @Test
  void looksThroughSheetsAndRegistersTogether() {
    String register = desk.resolve("held").toString();
    Run.of("intake", SHEET, "--register", register);
    Run run = Run.of("find", "Nebuvalyi", "--in", SHEET, "--in", register, "--format", "csv");

    assertThat(run.out()).startsWith("person,distance").contains("B-06,", "p6,");
  }

  @Test
  void findsUnderHeadingsThatAreSaidToHoldNames() throws IOException {
    Path sheet = Files.writeString(desk.resolve("a.csv"), "qq,ww\nNebuvalyi,Sava\nOther,Ann\n");
    Path map = Files.writeString(desk.resolve("m.csv"), "heading,column\nqq,surname\nww,given\n");

    Run without = Run.of("find", "Nebuvalyi", "--in", sheet.toString());
    assertThat(without.err()).contains("write a line of headings above the first person");
    Run run = Run.of("find", "Nebuvalyi", "--in", sheet.toString(), "--map", map.toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("Nebuvalyi").doesNotContain("Other");
  }

  @ParameterizedTest
  @CsvSource({
    "Вигаданенко О.П., Вигаданенко Олександр Петрович, 2.0",
    "О.П.Вигаданенко, Вигаданенко Олександр Петрович, 2.0",
    "Вигаданенко О.П., Вигаданенко О. П., 0.0",
    "Вигаданенко О. П., Вигаданенко О.П., 0.0",
    "Тестовський Богдан Гнатович, Тестовський Б.Г., 6.0"
  })
  void readsInitialsThatAreWrittenTogether(String typed, String name, String distance)
      throws IOException {
    Run run = Run.of("find", typed, "--in", list("d", name), "--format", "csv");

    assertThat(run.out()).contains("list.csv:2," + distance);
  }

  @Test
  void saysThatThereMayBeMore() throws IOException {
    String sheet = list("d", "Вигаданенко Іван;\nВигаданенко Лев;\nВигаданенко Гнат");

    Run cut = Run.of("find", "Вигаданенко", "--in", sheet, "--limit", "2", "--lang", "en");
    assertThat(cut.out()).contains("Only the 2 nearest are shown", "--limit");
    Run all = Run.of("find", "Вигаданенко", "--in", sheet, "--limit", "3", "--lang", "en");
    assertThat(all.out()).doesNotContain("Only", "--limit");
    assertThat(
            Run.of("find", "Вигаданенко", "--in", sheet, "--limit", "2", "--format", "json").out())
        .contains("\"more\": true");
    Run csv = Run.of("find", "Вигаданенко", "--in", sheet, "--limit", "2", "--format", "csv");
    assertThat(csv.out().lines()).hasSize(3);
    assertThat(csv.err()).contains("--limit");
  }

  @Test
  void saysThatNobodyHasAllTheWordsBeforeThoseWhoHaveSome() throws IOException {
    String sheet = list("d", "Тестенко Олександр;\nНебувалий Олександр");

    Run run = Run.of("find", "Вигаданенко Олександр", "--in", sheet, "--lang", "en");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .containsPattern("(?s)Nobody of 2 was found who has all the words.*2 people of 2")
        .contains("No name below comes near to word 1 of what was asked for")
        .doesNotContain("Only");
    String json = Run.of("find", "Вигаданенко Олександр", "--in", sheet, "--format", "json").out();
    assertThat(json).containsPattern("(?s)\"missing\": \\[\\s*1");
    assertThat(Run.of("find", "Тестенко О.П.", "--in", sheet, "--lang", "en").out())
        .doesNotContain("Nobody");
  }

  @Test
  void saysThatEachLacksAnotherWord() throws IOException {
    String sheet = list("d", "Вигаданенко Іван;\nНебувалий Олександр");

    assertThat(Run.of("find", "Вигаданенко Олександр", "--in", sheet, "--lang", "en").out())
        .contains("Nobody of 2", "In every name below one word or more");
  }

  @Test
  void saysThatWholeWordsAreCompared() throws IOException {
    String sheet = list("d", "Вигаданенко Іван");

    for (String begun : List.of("Вигад", "Вигада*")) {
      Run none = Run.of("find", begun, "--in", sheet, "--lang", "en");
      assertThat(none.code()).isEqualTo(1);
      assertThat(none.out()).contains("Whole words are compared", "four letters and a full stop");
    }
    Run found = Run.of("find", "Вига.", "--in", sheet, "--lang", "en");
    assertThat(found.code()).isZero();
    assertThat(found.out()).contains("Вигаданенко").doesNotContain("Whole words");
  }

  @Test
  void refusesASheetInWhichItReadNoName() throws IOException {
    Path sheet = Files.writeString(desk.resolve("a.csv"), NAMELESS);

    Run run = Run.of("find", "Вигаданенко", "--in", sheet.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .doesNotContain("note:")
        .contains("a.csv: no name was read in it, and nothing under ‘Wer’", "Maybe", "--map");
  }

  @Test
  void saysOfWhichSheetNobodyWasLookedAt() throws IOException {
    Path sheet = Files.writeString(desk.resolve("a.csv"), NAMELESS);
    Run run = Run.of("find", "Xxxxxxxxxx", "--in", sheet.toString(), "--in", SHEET, "--lang", "en");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("Nobody’s name of 8");
    assertThat(run.err()).contains("a.csv: no name was read in it", "nobody of it", "Wer");
    String json =
        Run.of("find", "Nebuvalyi", "--in", sheet.toString(), "--in", SHEET, "--format", "json")
            .out();
    assertThat(json).containsPattern("(?s)\"looked-at\": 8.*\"not-searched\": \\[.*a\\.csv");
  }

  private static final String NAMELESS =
      """
      id;Wer;Geburtsdatum;Wohnort
      H1;Wyhadanenko, Oleksandr;12.03.1985;Wyhadiw
      H2;Testenko, Iwan;13.04.1987;Wyhadiw
      """;

  @ParameterizedTest
  @ValueSource(strings = {"text", "csv", "json"})
  void saysInWhichFileSomebodyStands(String format) throws IOException {
    String one = list("d1", "Вигаданенко Олександр");
    String other = list("d2", "Вигаданенко Олександра");

    String out =
        Run.of("find", "Вигаданенко", "--in", one, "--in", other, "--format", format).out();
    assertThat(out)
        .contains(Path.of("d1", "list.csv").toString())
        .contains("d2")
        .doesNotContain(desk.toString());
    String alone = Run.of("find", "Вигаданенко", "--in", one, "--format", format).out();
    assertThat(alone).doesNotContain("d1", "ile");
  }

  @Test
  void refusesOneFileTwice() throws IOException {
    String one = list("d1", "Вигаданенко Олександр");
    String same = list("d2", "Вигаданенко Олександр");

    for (String twice : List.of(one, same)) {
      Run run = Run.of("find", "Вигаданенко", "--in", one, "--in", twice);
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).contains("this is the same as", "Maybe name it once");
    }
  }

  private String list(String folder, String name) throws IOException {
    Files.createDirectories(desk.resolve(folder));
    Path list = desk.resolve(folder).resolve("list.csv");
    return Files.writeString(list, "ПІБ;Стать\n" + name + ";\n").toString();
  }

  @Test
  void refusesAMapWithAHeadingThatStandsNowhere() throws IOException {
    Path sheet = Files.writeString(desk.resolve("a.csv"), "surname,given\nNebuvalyi,Sava\n");
    Path map =
        Files.writeString(desk.resolve("m.csv"), "heading,column\nsurname,surname\nzz,given\n");

    Run run = Run.of("find", "Nebuvalyi", "--in", sheet.toString(), "--map", map.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("‘zz’ is no heading of", "Maybe it is spelt otherwise there");
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "json"})
  void namesNobodyInData(String format) {
    String out = Run.of("find", "Nebuvalyi", "--in", SHEET, "--format", format).out();

    assertThat(out).contains("B-06").doesNotContain("ебувал", "ebuval");
  }

  @ParameterizedTest
  @CsvSource({"en, Nobody’s name of 8", "uk, Серед 8", "ru, Среди 8"})
  void saysThatNobodyIsNear(String language, String said) {
    Run run = Run.of("find", "Xxxxxxxxxx", "--in", SHEET, "--lang", language);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains(said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"12 34", "", "?"})
  void refusesWhatIsNoNameAndRepeatsNothing(String typed) {
    Run run = Run.of("find", typed, "--in", SHEET);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("no letter").contains("Maybe").doesNotContain("12 34");
  }

  @ParameterizedTest
  @CsvSource({
    "find X --in a.csv --limit",
    "find X --in a.csv --width",
    "link a.csv b.csv --format",
    "dedupe a.csv --width",
    "dedupe a.csv",
    "lists check a b --agreement c --stream d --day"
  })
  void repeatsNoWordThatMayBeAName(String command) {
    Run run = Run.of((command + " Вигаданчук").split(" ", -1));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("a word").doesNotContain("Вигаданчук");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Вигаданчук",
        "--Вигаданчук",
        "-Wyhadanchuk",
        "-wyhadanchuk",
        "-Wyhadanchuk=1990"
      })
  void repeatsNoWordBehindADashThatMayBeAName(String word) {
    Run run = Run.of("find", "Ткач", word, "--in", SHEET);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("a word cannot stand here", "put the whole name in quotes")
        .doesNotContain("yhadanchuk")
        .doesNotContain("Вигаданчук");
  }

  @Test
  void showsNoMoreThanAreAskedFor() {
    assertThat(Run.of("find", "а", "--in", SHEET, "--limit", "1", "--format", "csv").out().lines())
        .hasSizeLessThanOrEqualTo(2);
    assertThat(Run.of("find", "а", "--in", SHEET, "--limit", "0").err()).contains("1 to 1000");
  }

  @Test
  void marksWhoIsInventedAndWhoHasGone() {
    String register = desk.resolve("held").toString();
    Run.of("intake", SHEET, "--register", register);
    Run.of(
        "register",
        "note",
        register,
        "p6",
        "returned",
        "--how",
        "1",
        "--on",
        "2025-05-20",
        "--by",
        "registry");
    String out = Run.of("find", "Nebuvalyi", "--in", register).out();

    assertThat(out).contains("INVENTED").contains("p6, returned");
    assertThat(Run.of("find", "Nebuvalyi", "--in", SHEET).out()).contains("INVENTED");
  }
}
