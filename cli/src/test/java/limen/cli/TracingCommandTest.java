package limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import limen.core.sealing.Identity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A tracing agency's compartment in real folders; everybody in it is invented. */
class TracingCommandTest {
  private static final String ASKED = Paper.root().resolve("examples/tracing/asked.csv").toString();
  private static final String RECORDS =
      Paper.root().resolve("examples/register/arrivals.csv").toString();

  @TempDir private Path desk = Path.of("");
  private String agency = "";

  @BeforeEach
  void filled() {
    agency = desk.resolve("agency").toString();
    assertThat(Run.of("tracing", "open", agency, "--invented").code()).isZero();
    good("request", "--sheet", ASKED, "--how", "letter");
    good("records", RECORDS, "--source", "camp-4");
    good(
        "sighting",
        "--witness",
        "returnee-31",
        "--nickname",
        "Лис",
        "--sure",
        "twice",
        "--place",
        "Camp 4",
        "--name",
        "Клим",
        "--invented");
  }

  private Run run(String command, String... more) {
    List<String> words = new ArrayList<>(List.of("tracing", command, agency));
    words.addAll(List.of(more));
    if (!List.of("show", "queue").contains(command)) {
      words.addAll(List.of("--by", "tracer-2"));
    }
    if (!words.contains("--lang")) {
      words.addAll(List.of("--lang", "en"));
    }
    words.addAll(List.of("--width", "250"));
    return Run.of(words.toArray(String[]::new));
  }

  private Run good(String command, String... more) {
    Run run = run(command, more);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    return run;
  }

  private Run refused(String command, String... more) {
    Run run = run(command, more);
    assertThat(run.code()).as(run.out()).isEqualTo(2);
    assertThat(run.err()).contains("nothing was done");
    assertThat(run.out()).isEmpty();
    return run;
  }

  private void link(String request, String record) {
    good("link", request, record, "--reason", "same-father");
  }

  @Test
  void proposesAndDecidesNothing() {
    assertThat(good("show", "R1").out())
        .contains("R1: candidates to look at.", "almost certain", "a human decides")
        .doesNotContain("0.9", "%");
    assertThat(good("queue").out()).contains("4 requests wait of 4");
  }

  @Test
  void refusesToTellAFamilyWhatIsOnlyProposed() {
    assertThat(refused("told", "R1", "--what", "found", "--how", "letter", "--on", "unknown").err())
        .contains("no human has linked R1");
  }

  @Test
  void carriesALinkFromAHumansHandToTheFamilyAndBack() {
    assertThat(good("link", "r1", "c1", "--reason", "same-father").out())
        .contains("R1 linked to C1", "linked, family to be told");
    assertThat(
            good("told", "R1", "--what", "found,place", "--how", "letter", "--on", "2026-01").out())
        .contains("family told");
    assertThat(good("undo", "R1", "C1", "--reason", "another-man").out())
        .contains("told what no longer stands");
    assertThat(refused("close", "R1", "--reason", "done").err()).contains("no longer stands");
    good("told", "R1", "--what", "mistake", "--how", "in-person", "--on", "unknown");
    assertThat(good("show", "R1").out())
        .contains("same-father", "another-man", "R1 and C1: undone", "tracer-2");
  }

  @Test
  void saysThatALinkIsUnlikeWhatIsSoughtSinceASignIsSoonMistyped() {
    Run mistyped = run("link", "R1", "C8", "--reason", "mistyped");
    assertThat(mistyped.code()).isZero();
    assertThat(mistyped.err()).contains("C8 differs so much from whom R1 seeks");
    good("undo", "R1", "C8", "--reason", "mistyped");
    good("link", "R1", "C1", "--reason", "same-father");
  }

  @Test
  void linksTwoFamiliesToOneRecordOnlyWhereAHumanSaysThatTheySeekOnePerson() {
    link("R1", "C1");
    assertThat(refused("link", "R2", "C1", "--reason", "same-name").err()).contains("--same-as R1");
    assertThat(good("link", "R2", "C1", "--same-as", "R1", "--reason", "his-wife").out())
        .contains("R2 and R1 seek one person; R2 linked to C1");
    assertThat(refused("undo", "R1", "R2", "--reason", "no").err()).contains("both linked to C1");
  }

  @Test
  void linksRequestsThemselves() {
    assertThat(good("link", "R1", "R2", "--reason", "his-wife").out())
        .contains("R1 and R2 seek one person");
    assertThat(good("show", "R2").out()).contains("Seeks the same person as R1");
    good("undo", "R2", "R1", "--reason", "another");
    assertThat(good("show", "R2").out()).doesNotContain("Seeks the same");
  }

  @Test
  void findsASightingByANicknameThatTheFamilyTellsLater() {
    assertThat(good("show", "R4").out()).contains("R4: no candidate");
    assertThat(good("request", "--corrects", "R4", "--nickname", "Лис", "--invented").out())
        .contains("no candidate  candidates to look at");
    assertThat(good("show", "R4").out())
        .contains("S1", "seen: Camp 4", "“twice”", "Нетутешній", "look closely")
        .doesNotContain("a human decides");
  }

  @Test
  void bringsARejectedRecordBackOnlyWhenItSaysSomethingElse() throws IOException {
    good("reject", "R3", "C2", "--reason", "another-day-of-birth");
    good("records", RECORDS, "--source", "camp-4");
    assertThat(good("show", "R3").out()).contains("rejected");
    assertThat(good("queue").out()).contains("no candidate                       2");

    Path corrected = desk.resolve("corrected.csv");
    Files.writeString(
        corrected, Files.readString(Path.of(RECORDS)).replace("1988-11-20", "1988-11-02"));
    assertThat(good("records", corrected.toString(), "--source", "camp-4").out())
        .contains("1 is new or changed", "R3");
    assertThat(good("show", "R3").out()).contains("rejected before one of both changed");
  }

  @Test
  void takesARegisterAsItsRecords() {
    String register = desk.resolve("held").toString();
    Run.of("intake", RECORDS, "--register", register, "--sender", "camp");
    assertThat(good("records", register, "--source", "register").out())
        .contains("8 people", "8 are new or changed");
    assertThat(good("show", "R1").out()).contains("C9");
    link("R1", "C1");
    assertThat(good("show", "R1", "--format", "csv").out()).contains("C9,closed");
    good("link", "R1", "C9", "--also", "--reason", "same-sender");
    Run.of(
        "register",
        "note",
        register,
        "p1",
        "returned",
        "--on",
        "2025-06-01",
        "--how",
        "x",
        "--by",
        "registry");
    assertThat(good("records", register, "--source", "register").out()).contains("1 is new");
    assertThat(good("show", "R1").out()).contains("C9 or the request says something else");
  }

  @Test
  void tellsNoMoreThanFoundWhereSomethingIsWithheld() {
    link("R1", "C1");
    good("withhold", "C1", "--reason", "fears-for-his-brother");
    assertThat(refused("told", "R1", "--what", "place", "--how", "x", "--on", "unknown").err())
        .contains("GC IV 137");
    good("told", "R1", "--what", "found", "--how", "letter", "--on", "unknown");
    good("withhold", "C1", "--lift", "--reason", "passed");
    good("told", "R1", "--what", "place", "--how", "letter", "--on", "unknown");
  }

  @Test
  void closesARequestWithAReasonAndOpensItAgain() {
    assertThat(good("close", "R4", "--reason", "came-home").out()).contains("closed");
    assertThat(refused("link", "R4", "S1", "--reason", "x").err()).contains("R4 is closed");
    assertThat(good("undo", "R4", "--reason", "another").out()).contains("R4 opened again");
  }

  @Test
  void saysWhereAnAnswerIsLate() {
    good(
        "request",
        "--asker",
        "family-9",
        "--surname",
        "Ніхтошко",
        "--how",
        "letter",
        "--answer-by",
        "2026-01-05",
        "--invented");
    Run run = run("queue", "--day", "2026-02-01");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines().filter(line -> line.matches("  R\\d.*")).findFirst())
        .hasValueSatisfying(line -> assertThat(line).contains("R5", "5 January 2026"));
    assertThat(run("queue", "--day", "2026-01-05").code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "csv"})
  void namesNobodyInData(String format) {
    link("R1", "C1");
    for (Run run :
        List.of(good("queue", "--format", format), good("show", "R1", "--format", format))) {
      assertThat(run.out())
          .doesNotContain("Zarichenko", "Заріченко", "1991", "family-101", "same-father", "0.9");
    }
    assertThat(good("queue").out()).doesNotContain("Zarichenko", "family-101");
  }

  @ParameterizedTest
  @CsvSource({"uk, є кого переглянути", "ru, есть кого посмотреть"})
  void speaksTheReadersLanguage(String language, String said) {
    assertThat(good("queue", "--lang", language).out()).contains(said);
    assertThat(good("show", "R1", "--lang", language).out()).contains(said);
    Run no =
        refused(
            "told", "R1", "--what", "found", "--how", "x", "--on", "unknown", "--lang", language);
    assertThat(no.err()).doesNotContain("no human");
  }

  @Test
  void repeatsNoNameThatStandsWhereAReferenceBelongs() {
    for (Run run :
        List.of(
            refused("show", "Заріченко"),
            refused("link", "Заріченко", "C1", "--reason", "x"),
            refused("link", "R1", "Заріченко", "--reason", "x"),
            refused(
                "request", "--asker", "Заріченко", "--surname", "А", "--how", "x", "--invented"),
            refused(
                "sighting",
                "--witness",
                "Заріченко",
                "--name",
                "А",
                "--sure",
                "x",
                "--invented"))) {
      assertThat(run.err()).doesNotContain("Заріченко");
    }
  }

  @Test
  void keepsInventedPeopleAndOthersApart() throws IOException {
    assertThat(refused("request", "--asker", "f1", "--surname", "Ніхтошко", "--how", "x").err())
        .contains("not marked as invented");
    Path real = desk.resolve("real.csv");
    Files.writeString(real, "id,surname\nf-1,Ніхтошко\n");
    refused("request", "--sheet", real.toString(), "--how", "x");
    refused("records", real.toString(), "--source", "B");
  }

  @Test
  void refusesASignThatStandsTwiceAndAnAskerWithoutReference() throws IOException {
    Path twice = desk.resolve("twice.csv");
    Files.writeString(twice, "id,surname,invented\nx-1,А,yes\nx-1,Б,yes\n");
    assertThat(refused("records", twice.toString(), "--source", "B").err()).contains("row 3");
    Path nameless = desk.resolve("nameless.csv");
    Files.writeString(nameless, "surname,invented\nА,yes\nБ,yes\n");
    assertThat(refused("request", "--sheet", nameless.toString(), "--how", "x").err())
        .contains("row 2", "row 3", "2 problems");
  }

  @Test
  void sealsRealPeopleAndLogsWhatIsLeftPlain() throws IOException {
    Identity key = Identity.generate(new SecureRandom());
    Path file = Files.writeString(desk.resolve("key.txt"), key.file());
    agency = desk.resolve("sealed").toString();
    assertThat(Run.of("tracing", "open", agency).err()).contains("to whom the folder is sealed");
    assertThat(Run.of("tracing", "open", agency, "--to", key.recipient().text()).code()).isZero();
    good(
        "request",
        "--asker",
        "family-7",
        "--surname",
        "Канарейченко",
        "--how",
        "letter",
        "--identity",
        file.toString());
    try (Stream<Path> files = Files.list(Path.of(agency))) {
      for (Path one : files.toList()) {
        assertThat(new String(Files.readAllBytes(one), StandardCharsets.UTF_8))
            .doesNotContain("Канарейченко", "family-7");
      }
    }
    assertThat(refused("queue").err()).contains("sealed");
    assertThat(good("show", "R1", "--identity", file.toString()).out()).contains("Канарейченко");

    String plain = desk.resolve("plain").toString();
    assertThat(Run.of("tracing", "open", plain, "--plain", "--lang", "en").err())
        .contains("not sealed");
    assertThat(Files.readString(Path.of(plain).resolve("log.txt"))).contains("tracing=plain");
    assertThat(Run.of("tracing", "open", plain, "--plain").code()).isEqualTo(2);
  }

  @Test
  void noticesAFileThatIsMissing() throws IOException {
    Files.delete(Path.of(agency).resolve("000002.noted"));
    assertThat(refused("queue").err()).contains("000002").contains("missing");
  }
}
