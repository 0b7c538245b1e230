package limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import limen.core.sealing.Identity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An officer notes facts of single persons, looks at them, and plans with what is left. */
class RegisterNoteTest {
  private static final String EXAMPLES = Run.HOME.resolve("examples/register").toString();
  private static final String NAME = "Заріченко";

  @TempDir Path desk = Path.of("");

  @BeforeEach
  void takeIn() {
    assertThat(Run.of("intake", EXAMPLES + "/arrivals.csv", "--register", held()).err()).isEmpty();
  }

  private String held() {
    return desk.resolve("held").toString();
  }

  private Run note(String person, String what, String on, String... more) {
    List<String> args = new ArrayList<>(List.of("register", "note", held(), person, what));
    args.addAll(List.of("--on", on, "--by", "registry"));
    args.addAll(List.of(more));
    return Run.of(args.toArray(String[]::new));
  }

  private Run noted(String person, String what, String on, String... more) {
    Run run = note(person, what, on, more);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    return run;
  }

  private Run show(String person, String... more) {
    List<String> args = new ArrayList<>(List.of("register", "show", held(), person));
    args.addAll(List.of(more));
    return Run.of(args.toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "card-sent --to agency",
        "notice-sent --to bureau",
        "whereabouts --place Hospital",
        "medical-found --codes sick,wounded --found-by camp-doctor --until 2025-09-01",
        "legal-hold --ground case-12 --until 2025-12",
        "returned --how stage-1",
        "died --certificate 7 --place Hospital",
        "died",
        "escaped",
        "captured",
        "transferred --to Neutralia"
      })
  void keepsEveryKindOfFact(String said) {
    List<String> words = List.of(said.split(" ", -1));
    List<String> more = words.subList(1, words.size());
    noted("p1", words.getFirst(), "2025-06-01", more.toArray(String[]::new));

    assertThat(show("p1", "--format", "csv").out())
        .contains(",registry,recorded," + words.getFirst());
    assertThat(desk.resolve("held/000002.facts")).exists();
  }

  @Test
  void saysWhatChangedInClocksAndAccount() {
    assertThat(noted("p2", "card-sent", "2025-05-09", "--to", "agency").out())
        .contains("by 10 May 2025")
        .contains("does not run")
        .contains("8 ever acknowledged, 8 still held");
    assertThat(noted("p2", "escaped", "2025-05-10").out())
        .containsPattern("still held +8 +7")
        .containsPattern("escaped +0 +1");
  }

  @Test
  void letsAContradictionStandOnlyWhereItIsSaidSo() throws IOException {
    noted("p2", "returned", "2025-05-20", "--how", "stage 1");
    Run refused = note("p2", "died", "2025-05-21", "--certificate", "7");

    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err())
        .contains("p2: has an end already: returned, 2025-05-20, by registry")
        .contains("--beside");
    assertThat(desk.resolve("held/000003.facts")).doesNotExist();

    assertThat(noted("p2", "died", "2025-05-21", "--certificate", "7", "--beside").out())
        .contains("how captivity ended");
    assertThat(show("p2").out()).contains("stage 1").contains("certificate 7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"returned --how stage-1", "escaped", "transferred --to Neutralia"})
  void endsNothingByAClaimAndPlansWithoutIt(String said) {
    List<String> words = new ArrayList<>(List.of(said.split(" ", -1)));
    String what = words.removeFirst();
    words.addAll(List.of("--behind", "claimed"));

    assertThat(noted("p2", what, "2025-05-20", words.toArray(String[]::new)).out())
        .contains("not proven; counted as held")
        .contains("8 ever acknowledged, 8 still held");
    assertThat(show("p2").out()).contains("still held").contains("not proven");
    assertThat(Run.of("register", held(), "--format", "json").out())
        .containsPattern("\"ends-claimed\": ?1");
    assertThat(plan(held()).err())
        .contains("without proof; held in the account, and not planned: 1");
    assertThat(Run.of("why", "p2", "--in", desk.resolve("planned").toString()).out())
        .contains("returned, escaped or went to another Power, and nothing proves it");
  }

  @Test
  void holdsAgainWhoseReturnWasNotedUnderTheWrongSign() {
    noted("p2", "returned", "2025-05-20", "--how", "1");
    assertThat(noted("p2", "still-held", "2025-05-21").out())
        .contains("is held all the same")
        .containsPattern("still held +7 +8");
    assertThat(note("p3", "still-held", "2025-05-21").err())
        .contains("nothing was said to have ended for p3 up to 2025-05-21");
    assertThat(show("p2").out()).contains("returned").contains("is held all the same");
  }

  @Test
  void countsAndShowsThatWhoDiedWasTakenLater() {
    noted("p2", "died", "2025-05-20", "--certificate", "5");
    noted("p2", "captured", "2025-05-25", "--beside");

    assertThat(show("p2").out()).contains("cannot both be true: how captivity ended");
    assertThat(Run.of("register", held(), "--format", "json").out())
        .containsPattern("\"contradicted\": ?1");
  }

  @ParameterizedTest
  @CsvSource({"--on", "--as-known"})
  void saysHowADayIsWritten(String option) {
    for (Run run :
        List.of(
            Run.of("register", held(), option, "10.12.2026"), show("p1", option, "2026-02-30"))) {
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err())
          .contains(option + ": ‘")
          .contains("is not a day of the calendar as it is written here")
          .contains("Maybe")
          .doesNotContain("java.");
    }
  }

  @Test
  void saysThatAFileIsNoKeyFile() throws IOException {
    Path file = Files.write(desk.resolve("card.pdf"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});

    assertThat(Run.of("register", held(), "--identity", file.toString()).err())
        .contains("no key file")
        .contains("age-keygen")
        .doesNotContain("stick");
  }

  @Test
  void changesNothingWhereTheSameIsSaidTwice() {
    noted("p2", "escaped", "2025-05-20");

    assertThat(noted("p2", "escaped", "2025-05-20").out()).contains("nothing was changed");
    assertThat(desk.resolve("held/000003.facts")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "p9 escaped --on 2025-05-20, nobody under ‘p9’",
    "p1 escaped --on 2025-02-30, no day of the calendar",
    "p1 escaped --on yesterday, is no day as it is written here",
    "p1 escapd --on 2025-05-20, Maybe ‘escaped’",
    "p1 returned --on 2025-05-20, says nothing without it",
    "p1 escaped --on 2025-05-20 --to agency, does not go with",
    "p1 card-sent --on unknown --to agency, the clocks need the day",
    "p1 medical-found --on 2025-05-20 --codes sikc, Maybe ‘sick’",
    "p1 hold-lifted --on 2025-05-20, no legal hold",
    "p1 escaped --on 2025-04-20, before the capture",
    "p1 escaped --on 2025-05-20 --behind rumour, 'claimed, recorded, transcribed'"
  })
  void refusesWithASentence(String words, String why) {
    List<String> args = new ArrayList<>(List.of("register", "note", held()));
    args.addAll(List.of(words.split(" ", -1)));
    args.addAll(List.of("--by", "registry"));
    Run run = Run.of(args.toArray(String[]::new));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(why).contains("Maybe").doesNotContain(NAME);
    assertThat(desk.resolve("held/000002.facts")).doesNotExist();
  }

  @Test
  void refusesWhatHasNotHappenedYet() {
    String tomorrow = LocalDate.now(java.time.ZoneId.systemDefault()).plusDays(2).toString();

    assertThat(note("p1", "escaped", tomorrow).err()).contains("has not come yet");
  }

  @Test
  void namesAPersonInWordsAndNobodyInData() {
    assertThat(show("p1", "--on", "2025-05-09").out())
        .contains("INVENTED")
        .contains(NAME)
        .contains("claimed")
        .contains("sender’s sign B-01");
    assertThat(show("p1", "--format", "json").out()).doesNotContain(NAME, "Camp 4", "BE-2101");
    assertThat(show("p1", "--format", "csv").out()).doesNotContain(NAME, "Camp 4");
    assertThat(show("p99").err()).contains("nobody under ‘p99’");
  }

  @Test
  void showsTheSignsOfWhoseNameFitsInWordsAlone() {
    assertThat(show("zarichenko").out()).contains("INVENTED").contains("p1").contains(NAME);
    assertThat(show("zarichenko").code()).isZero();
    assertThat(show("Zarichenko", "--format", "csv").err())
        .contains("data names nobody")
        .doesNotContain("Zarichenko");
    assertThat(show("Unheardof").err()).contains("nobody’s name fits").doesNotContain("Unheardof");
  }

  @Test
  void asksForMoreLettersWhereTooManyFit() throws IOException {
    String rows = "Neverfield,Ann,yes\n".repeat(21);
    Path sheet = Files.writeString(desk.resolve("many.csv"), "surname,given,invented\n" + rows);
    String many = desk.resolve("many").toString();
    assertThat(Run.of("intake", sheet.toString(), "--register", many).err()).isEmpty();

    assertThat(Run.of("register", "show", many, "never").out())
        .contains("more letters")
        .doesNotContain("Neverfield");
  }

  @Test
  void tellsNothingThatWasNotKnownThen() {
    assertThat(show("p1", "--as-known", "2025-05-09").err()).contains("nobody knew of ‘p1’ then");
    String today = LocalDate.now(java.time.ZoneId.systemDefault()).toString();
    assertThat(show("p1", "--as-known", today).out()).contains("As it was known at the end of");
    Run then = Run.of("register", held(), "--as-known", "2025-05-09");
    assertThat(then.out()).contains("0 persons ever acknowledged");
  }

  @Test
  void opensASealedRegisterAndSealsWhatItAdds() throws IOException {
    Identity own = Identity.generate(new SecureRandom());
    Path key = Files.writeString(desk.resolve("key.txt"), own.file());
    Path sheet =
        Files.writeString(desk.resolve("a.csv"), "surname,given,born\nКанаркенко,Б,1985\n");
    String sealed = desk.resolve("sealed").toString();
    Run.of("intake", sheet.toString(), "--register", sealed, "--to", own.recipient().text());
    List<String> words =
        List.of("register", "note", sealed, "p1", "died", "--on", "unknown", "--by", "doctor");

    assertThat(Run.of(words.toArray(String[]::new)).err()).contains("--identity");
    List<String> opened = new ArrayList<>(words);
    opened.addAll(List.of("--place", "Geheimhospital", "--identity", key.toString()));
    assertThat(Run.of(opened.toArray(String[]::new)).code()).isZero();
    assertThat(
            Files.readString(desk.resolve("sealed/000002.facts.age"), StandardCharsets.ISO_8859_1))
        .doesNotContain("Geheimhospital");
    assertThat(Run.of("register", "show", sealed, "p1", "--identity", key.toString()).out())
        .contains("Geheimhospital")
        .contains("not certified");
    Run plan = plan(sealed, "--identity", key.toString());
    assertThat(plan.err()).contains("nobody is named who may read the plan");
  }

  private Run plan(String register, String... more) {
    List<String> args = new ArrayList<>(List.of("plan", EXAMPLES + "/agreement.yaml"));
    args.addAll(List.of("--side", "A", "--held", register));
    args.addAll(List.of("--out", desk.resolve("planned").toString()));
    args.addAll(List.of(more));
    return Run.of(args.toArray(String[]::new));
  }

  @Test
  void plansWithWhoIsHeldAndMayGoAndPassesOverNobodyInSilence() throws IOException {
    noted("p1", "returned", "2025-05-20", "--how", "alone");
    noted("p2", "died", "2025-05-20", "--certificate", "7");
    noted("p3", "died", "unknown");
    noted("p4", "legal-hold", "2025-05-20", "--ground", "case 12");
    noted("p5", "medical-found", "2025-05-20", "--codes", "seriously-wounded");
    noted("p6", "medical-found", "2025-05-20", "--codes", "wounded", "--until", "2025-06-01");
    noted("p8", "medical-found", "2025-05-20", "--codes", "wounded", "--until", "2025-06-20");
    Run run = plan(held());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err())
        .contains("not planned: returned 1, dead 1")
        .contains("said to be dead without a certificate; held in the account, and not planned: 1")
        .contains("held back under the law on this day: 1")
        .contains("not valid on this day, planned without it: 1");

    assertThat(Files.readString(desk.resolve("planned/reasons.csv")))
        .contains("p5,", "p4,", "case 12", "held-back")
        .containsPattern(
            ",p3,.*,end-claimed,,,\"It is said that the person died, and nothing proves")
        .doesNotContain("p1,", "p2,");
    assertThat(Files.readString(desk.resolve("planned/stage-1-to-B.csv")))
        .contains("Nobody")
        .doesNotContain("مخترع");
  }

  @Test
  void checksAListAgainstTheRegisterAndItsEnds() throws IOException {
    noted("p1", "returned", "2025-05-20", "--how", "alone");
    Path list =
        Files.writeString(
            desk.resolve("list.csv"),
            """
            surname,given,born,invented
            Заріченко,Остап,1991-04-03,yes
            Гавриш,Лев,1988-11-20,yes
            """);
    Run run =
        Run.of(
            "lists",
            "check",
            list.toString(),
            "--agreement",
            EXAMPLES + "/agreement.yaml",
            "--stream",
            "to-B",
            "--held",
            held());

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("already returned").contains("p1:");
  }

  @Test
  void saysThatAFolderIsNoRegister() throws IOException {
    Path empty = Files.createDirectory(desk.resolve("empty"));

    assertThat(plan(empty.toString()).err()).contains("no register in this folder");
  }

  @Test
  void takesNoTwoSendersGroupsForOne() throws IOException {
    String two = desk.resolve("two").toString();
    String heading = "id,surname,born,status,captured,group,invented\n";
    for (String sender : List.of("north", "south")) {
      Path sheet = desk.resolve(sender + ".csv");
      Files.writeString(
          sheet, heading + "1,Testko" + sender + ",1990-01-01,soldier,2024-01-01,1,invented\n");
      Run.of("intake", sheet.toString(), "--register", two, "--sender", sender);
    }
    Path terms = desk.resolve("terms.yaml");
    Files.writeString(
        terms,
        Files.readString(Path.of(EXAMPLES, "agreement.yaml"))
            .replace("is: 3", "is: 1")
            .replace("to-A: 3, to-B: 3", "to-A: 1, to-B: 1"));
    Run.of(
        "register",
        "note",
        two,
        "p2",
        "legal-hold",
        "--on",
        "2024-02-01",
        "--ground",
        "case-12",
        "--by",
        "registry");
    String out = desk.resolve("p").toString();
    Run plan = Run.of("plan", terms.toString(), "--side", "A", "--held", two, "--out", out);

    assertThat(plan.code()).as(plan.out() + plan.err()).isZero();
    assertThat(Files.readAllLines(desk.resolve("p/reasons.csv")))
        .filteredOn(line -> line.contains("case-12"))
        .hasSize(1);
  }

  @Test
  void repeatsNoNameThatStandsWhereASignIsMeant() {
    Run run = note("Testko Name", "escaped", "2025-05-09");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("nobody under this sign").doesNotContain("Testko");
    assertThat(note("p99", "escaped", "2025-05-09").err()).contains("nobody under ‘p99’");
  }

  @Test
  void saysThatACaptureBeforeTheEndLeavesItWhereItIs() {
    noted("p4", "returned", "2025-05-24", "--how", "1");
    assertThat(noted("p4", "captured", "2025-05-01").out()).contains("still counted as returned");
    assertThat(note("p4", "whereabouts", "2025-06-01", "--place", "Camp 5").err())
        .contains("p4: has an end already: returned")
        .contains("captured with its day, or still-held");
  }

  @Test
  void saysWhatIsMissingWhereACertificateIsOnlyClaimed() {
    noted("p4", "died", "2025-05-24", "--certificate", "5", "--behind", "claimed");
    assertThat(show("p4").out()).contains("with a certificate, by a claim alone");
  }

  @Test
  void takesASignInCapitalsForASign() {
    assertThat(show("P4").out()).isEqualTo(show("p4").out());
  }

  @Test
  void takesTheSameFileOfAnotherSenderForAMistake() {
    Run run = Run.of("intake", EXAMPLES + "/arrivals.csv", "--register", held(), "--sender", "x");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("taken in from ‘own’ as u1").contains("--sender own");
    assertThat(Run.of("register", held(), "--format", "json").out())
        .containsPattern("\"acknowledged\": ?8");
  }

  @Test
  void neverSealsAndNeverUnsealsARegisterThatIsThere() {
    String other = desk.resolve("sealed").toString();
    String own = Identity.generate(new SecureRandom()).recipient().text();
    Run run =
        Run.of("intake", EXAMPLES + "/arrivals.csv", "--register", held(), "--to", "age1nonsense");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--to");
    assertThat(
            Run.of("intake", EXAMPLES + "/arrivals.csv", "--register", other, "--to", own).code())
        .isZero();
    assertThat(
            Run.of("intake", EXAMPLES + "/arrivals.csv", "--register", held(), "--to", own).err())
        .contains("lies unsealed");
    assertThat(Files.exists(desk.resolve("sealed/000001.facts.age"))).isTrue();
  }

  @Test
  void beginsNoRegisterAmongOtherThings() throws IOException {
    Path mine = Files.createDirectories(desk.resolve("mine"));
    Files.writeString(mine.resolve("letters.csv"), "a");
    for (Path wrong : List.of(mine, mine.resolve("letters.csv"))) {
      Run run = Run.of("intake", EXAMPLES + "/arrivals.csv", "--register", wrong.toString());
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).contains("Maybe").doesNotContain("same command again");
    }
    try (var left = Files.list(mine)) {
      assertThat(left).hasSize(1);
    }
  }

  @Test
  void saysWhatACaptureCardLacks() throws IOException {
    Path sheet =
        Files.writeString(desk.resolve("few.csv"), "surname,given,invented\nНіхто,Іван,x\n");
    String few = desk.resolve("few").toString();
    Run.of("intake", sheet.toString(), "--register", few);
    assertThat(Run.of("register", "show", few, "p1").out().replaceAll("\\s+", " "))
        .contains("should say: the Power, the date of birth, the day of capture");
    assertThat(show("p1").out()).doesNotContain("incomplete");
  }
}
