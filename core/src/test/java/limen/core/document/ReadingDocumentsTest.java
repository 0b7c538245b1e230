package limen.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingDocumentsTest {

  /** A journey in a made-up format. */
  record Journey(
      @Says("Its name.") Label name,
      @Nullable LocalDate day,
      @Default("UTC") ZoneId timeZone,
      @Nullable Integer seats,
      List<String> words,
      @Required @Says("Who sits where.") Map<String, Seat> travellers) {}

  /** A seat. */
  record Seat(String place, @Nullable Side side, List<String> notes) {}

  /** A side of a bus. */
  enum Side {
    LEFT_HAND,
    RIGHT_HAND
  }

  private static final Document<Journey> JOURNEYS = new Document<>(Journey.class, List.of());

  private static Reading<Journey> read(String yaml) {
    return JOURNEYS.read("a.yaml", yaml.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> problems(String yaml) {
    return read(yaml).problems().stream().map(Problem::toString).toList();
  }

  private static String problem(String yaml) {
    List<String> problems = problems(yaml);
    assertThat(problems).hasSize(1);
    return problems.getFirst();
  }

  @Test
  void readsEveryPart() {
    Reading<Journey> reading =
        read(
            """
            name: {en: North, uk: Північ}
            day: 2025-05-23
            seats: 40
            words: one
            travellers:
              a: {place: 1A, side: left-hand, notes: [x, "y: z"]}
            """);

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.value())
        .isEqualTo(
            new Journey(
                new Label(Map.of("en", "North", "uk", "Північ")),
                LocalDate.of(2025, 5, 23),
                ZoneId.of("UTC"),
                40,
                List.of("one"),
                Map.of("a", new Seat("1A", Side.LEFT_HAND, List.of("x", "y: z")))));
    assertThat(reading.place("travellers.a.side")).hasToString("a.yaml:6:24");
    assertThat(reading.place("travellers.a.nothing")).hasToString("a.yaml:6:6");
  }

  @Test
  void placesBrokenYaml() {
    assertThat(problem("name: North\ntravellers: {a: {place: 1A}\n"))
        .startsWith("a.yaml:3:1: this is not YAML: ")
        .contains("Maybe");
  }

  @Test
  void refusesTabsAsIndentation() {
    assertThat(problem("name: North\ntravellers:\n\ta: {place: 1A}\n"))
        .startsWith("a.yaml:3:1: this is not YAML: ")
        .contains("tab");
  }

  @Test
  void namesTheNearestPart() {
    assertThat(problems("name: North\ntravelers: {a: {place: 1A}}\n"))
        .containsExactly(
            "a.yaml:1:1: ‘travellers’ is missing in a journey\n"
                + "    Maybe add ‘travellers:’ – Who sits where.",
            "a.yaml:2:1: ‘travelers’ is not a part of a journey\n    Maybe ‘travellers’.");
  }

  @Test
  void namesTheNearestWord() {
    assertThat(problem("name: North\ntravellers: {a: {place: 1A, side: lefthand}}\n"))
        .isEqualTo("a.yaml:2:35: the text ‘lefthand’ is not a side\n    Maybe ‘left-hand’.");
  }

  @Test
  void refusesRepeatedKeys() {
    assertThat(problem("name: North\nname: South\ntravellers: {a: {place: 1A}}\n"))
        .isEqualTo(
            "a.yaml:2:1: ‘name’ stands here a second time\n"
                + "    Maybe keep one of them; the first is in line 1.");
  }

  @Test
  void refusesRepeatedNamesOfMaps() {
    assertThat(problem("name: North\ntravellers:\n  a: {place: 1A}\n  a: {place: 1B}\n"))
        .startsWith("a.yaml:4:3: ‘a’ stands here a second time");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name: &n North | 1:7 | ‘&n’ names a place to refer to",
        "name: *n        | 1:7 | ‘*n’ refers to another place",
        "name: !!str x   | 1:7 | ‘tag:yaml.org,2002:str’ is a tag",
        "name: !x {en: a} | 1:7 | ‘!x’ is a tag",
        "words: !x [a]   | 1:8 | ‘!x’ is a tag",
        "words: &n [a]   | 1:8 | ‘&n’ names a place to refer to",
        "&n name: x      | 1:1 | ‘&n’ names a place to refer to"
      })
  void refusesAnchorsAliasesAndTags(String line, String place, String what) {
    assertThat(problems(line + "\ntravellers: {a: {place: 1A}}\n"))
        .anyMatch(problem -> problem.startsWith("a.yaml:" + place + ": " + what));
  }

  @Test
  void refusesASecondDocument() {
    assertThat(problem("name: North\ntravellers: {a: {place: 1A}}\n---\nname: South\n"))
        .startsWith("a.yaml:4:1: a second document begins here");
  }

  @Test
  void refusesTextThatIsNotUtf8() {
    byte[] windows1251 = {'n', 'a', 'm', 'e', ':', ' ', (byte) 0xCF, (byte) 0xF0};

    assertThat(JOURNEYS.read("a.yaml", windows1251).problems())
        .extracting(Problem::toString)
        .singleElement()
        .asString()
        .startsWith("a.yaml: this is not text in UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\0", "name: a\0b", "PK\3\4\0\0", "name: \u0007"})
  void refusesBinaryFiles(String binary) {
    assertThat(read(binary).value()).isNull();
    assertThat(problem(binary)).startsWith("a.yaml").contains("this is not YAML");
  }

  @Test
  void refusesMoreThanAMegabyte() {
    byte[] large = new byte[(1 << 20) + 1];
    Arrays.fill(large, (byte) '#');

    assertThat(JOURNEYS.read("a.yaml", large).problems())
        .extracting(Problem::toString)
        .singleElement()
        .asString()
        .startsWith("a.yaml: the file has 1048577 bytes; an agreement has at most 1048576");
  }

  @Test
  void readsAMegabyteOfComments() {
    byte[] large = new byte[1 << 20];
    Arrays.fill(large, (byte) '#');

    assertThat(JOURNEYS.read("a.yaml", large).problems())
        .extracting(Problem::what)
        .containsExactly("the file is empty");
  }

  @Test
  void overlooksAByteOrderMark() {
    assertThat(problems("\uFEFFname: North\ntravellers: {a: {place: 1A}}\n")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "? "})
  void refusesToGoDown(String step) {
    String deep = step.repeat(10_000);

    Reading<Journey> reading = read(deep);

    assertThat(reading.value()).isNull();
    assertThat(reading.problems()).isNotEmpty();
  }

  @Test
  void placesWhatIsNestedTooDeep() {
    assertThat(problem("name: " + "[".repeat(10_000)))
        .startsWith("a.yaml:1:46: lists and maps are nested 40 deep");
  }

  @Test
  void takesManyClosedBracketsInTime() {
    String deep = "name: " + "[".repeat(100_000) + "]".repeat(100_000);

    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertThat(problems(deep)).hasSize(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "# nothing\n", "   \n\n"})
  void refusesAnEmptyFile(String nothing) {
    assertThat(problem(nothing)).startsWith("a.yaml: the file is empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"---\n", "~\n", "null\n"})
  void refusesADocumentOfNothing(String nothing) {
    assertThat(problem(nothing))
        .startsWith("a.yaml:")
        .contains("nothing stands where a journey should, with its parts");
  }

  @Test
  void refusesAListWhereAMapBelongs() {
    assertThat(problems("name: North\ntravellers: [a, b]\n"))
        .containsExactly(
            "a.yaml:2:13: a list stands where names with values should\n"
                + "    Maybe write one line ‘name: value’ for each.");
    assertThat(problem("- name: North\n"))
        .startsWith("a.yaml:1:1: a list stands where a journey should, with its parts")
        .contains("name, day, time-zone, seats, words, travellers");
  }

  @Test
  void refusesAMapWhereAListBelongs() {
    assertThat(problem("name: North\nwords: {a: b}\ntravellers: {a: {place: 1A}}\n"))
        .startsWith("a.yaml:2:8: a map stands where text should");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name: ~                              | ‘name’ is missing in a journey",
        "name: {en: }                         | a map stands where a name should",
        "name: x, travellers: {a: ~}          | nothing stands where a seat should, with its parts",
        "name: x, words: [null]               | nothing stands where text should",
        "name: x, travellers: {}              | ‘travellers’ is empty",
        "name: x, travellers: {a: {place: }}  | ‘place’ is missing in a seat"
      })
  void takesNullForNothing(String inner, String what) {
    assertThat(problems("{" + inner + "}")).anyMatch(problem -> problem.contains(": " + what));
  }

  @Test
  void leavesOutPartsWithoutValue() {
    assertThat(problems("name: x\nday:\nwords: ~\nseats: null\ntravellers: {a: {place: 1}}\n"))
        .isEmpty();
  }

  @Test
  void keepsNorwayAWord() {
    Journey journey =
        read("""
        name: NO
        words: [no, yes, on, off, true, 1.5, 2025-05-23, 1e3]
        travellers: {NO: {place: y}}
        """)
            .value();

    assertThat(journey).isNotNull();
    assertThat(journey.name()).isEqualTo(Label.of("NO"));
    assertThat(journey.words())
        .containsExactly("no", "yes", "on", "off", "true", "1.5", "2025-05-23", "1e3");
    assertThat(journey.travellers()).containsOnlyKeys("NO");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1_000", "0x10", "0o17", "1e3", "-5", "+5", "1,000", "1.0", "ten", "１０"})
  void refusesNumbersThatAreNotDigits(String number) {
    assertThat(problem("name: x\nseats: " + number + "\ntravellers: {a: {place: 1}}\n"))
        .startsWith("a.yaml:2:8: ‘" + number + "’ is not a whole number");
  }

  @Test
  void readsLeadingZerosAsTens() {
    assertThat(read("name: x\nseats: 010\ntravellers: {a: {place: 1}}\n").value())
        .extracting(Journey::seats)
        .isEqualTo(10);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2025-02-30", "2025-13-01", "2025-2-3", "23.05.2025", "+12025-01-01", "tomorrow"})
  void refusesDatesOfNoCalendar(String day) {
    assertThat(problem("name: x\nday: " + day + "\ntravellers: {a: {place: 1}}\n"))
        .startsWith("a.yaml:2:6: ‘" + day + "’ is not a date of the calendar");
  }

  @Test
  void refusesTimeZonesNobodyHas() {
    assertThat(problem("name: x\ntime-zone: Europe/Limen\ntravellers: {a: {place: 1}}\n"))
        .startsWith("a.yaml:2:12: ‘Europe/Limen’ is not a time zone");
  }

  @Test
  void refusesNamesWithSpaces() {
    assertThat(problem("name: x\ntravellers: {a b: {place: 1}}\n"))
        .startsWith("a.yaml:2:14: ‘a b’ cannot be a name");
  }

  @Test
  void refusesKeysThatAreNoWords() {
    assertThat(problems("name: x\n? [a, b]\n: c\ntravellers: {a: {place: 1}}\n"))
        .anyMatch(problem -> problem.startsWith("a.yaml:2:3: a list stands where a name should"));
  }

  @Test
  void reportsEverythingAtOnceInTheOrderOfTheFile() {
    assertThat(
            problems(
                """
                nam: x
                day: 2025-02-30
                seats: -5
                words: [{a: b}]
                travellers:
                  a: {place: 1, side: up, seat: 2}
                  b b: {}
                """))
        .extracting(problem -> problem.lines().findFirst().orElse(""))
        .containsExactly(
            "a.yaml:1:1: ‘name’ is missing in a journey",
            "a.yaml:1:1: ‘nam’ is not a part of a journey",
            "a.yaml:2:6: ‘2025-02-30’ is not a date of the calendar",
            "a.yaml:3:8: ‘-5’ is not a whole number of 0 or more",
            "a.yaml:4:9: a map stands where text should",
            "a.yaml:6:23: the text ‘up’ is not a side",
            "a.yaml:6:27: ‘seat’ is not a part of a seat",
            "a.yaml:7:3: ‘b b’ cannot be a name",
            "a.yaml:7:8: ‘place’ is missing in a seat");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "null",
        "~",
        "true",
        "False",
        "1.5",
        "1e3",
        "0x1F",
        "007",
        "- dash",
        "a: b",
        "a #b",
        "# c",
        "\"quoted\"",
        "it's",
        " leading",
        "trailing ",
        "two\nlines",
        "tab\there",
        "\u0085\u2028",
        "Україна",
        "اتفاق",
        "a\\b",
        "{}",
        "[a]",
        "*a",
        "&a",
        "!a",
        "%a",
        "@a",
        "`a",
        "---",
        "...",
        "",
        "\uFEFFx",
        "😀",
        "\uD800",
        "|",
        ">",
        "?",
        ":",
        "a:",
        "x, y"
      })
  void printsTextSoThatItReadsTheSame(String text) {
    Journey journey =
        new Journey(
            Label.of(text),
            null,
            ZoneId.of("UTC"),
            null,
            List.of(text, "x"),
            Map.of("a", new Seat(text, null, List.of(text))));

    assertThat(read(JOURNEYS.print(journey)).value()).isEqualTo(journey);
  }

  @Test
  void printsNamesWithoutQuotes() {
    Journey journey =
        new Journey(
            Label.of("1"),
            null,
            ZoneId.of("UTC"),
            3,
            List.of(),
            Map.of("1", new Seat("1A", Side.RIGHT_HAND, List.of())));

    assertThat(JOURNEYS.print(journey))
        .isEqualTo(
            """
            name: "1"
            seats: 3
            travellers:
              1:
                place: 1A
                side: right-hand
            """);
  }
}
