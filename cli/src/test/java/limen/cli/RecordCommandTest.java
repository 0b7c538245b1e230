package limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wrong input at a desk: a sentence, the value, one line of advice, and nothing signed. */
class RecordCommandTest {
  private static final String AGREEMENT =
      Run.HOME.resolve("examples/first-exchange/agreement.yaml").toString();

  @TempDir Path root = Path.of("");

  private Run record(String... words) {
    List<String> all = new ArrayList<>(List.of("record"));
    for (String word : words) {
      all.add(word.startsWith("@") ? root.resolve(word.substring(1)).toString() : word);
    }
    return Run.of(all.toArray(String[]::new));
  }

  private Run init(String dir, String party, String role, String... more) {
    List<String> words =
        new ArrayList<>(
            List.of(
                "init",
                "@" + dir,
                "--party",
                party,
                "--name",
                party + ".example/drill",
                "--drill",
                "--role",
                role,
                "--seed",
                "x",
                "--clock",
                "2030-03-01T08:00Z"));
    words.addAll(List.of(more));
    return record(words.toArray(String[]::new));
  }

  private static void refused(Run run, String... says) {
    assertThat(run.code()).as(run.out() + run.err()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(says).containsPattern("\n    Maybe ");
    assertThat(run.err()).doesNotContain("\tat ").doesNotContain("Exception");
  }

  @BeforeEach
  void openARecordOfTwo() {
    assertThat(init("n", "N", "sequencer").code()).isZero();
    assertThat(init("a", "A", "mirror").code()).isZero();
    Run opened = record("open", "@n", "--exchange", "port.example/drill/x", "--card", "@a/card");
    assertThat(opened.err()).isEmpty();
    assertThat(opened.code()).isZero();
    assertThat(record("sync", "@n", "@stick", "--new").code()).isZero();
    assertThat(record("sync", "@a", "@stick").code()).isZero();
  }

  @Test
  void refusesNamesThatMixDrillAndEarnest() {
    refused(
        record("init", "@x", "--party", "X", "--name", "x.example", "--drill"),
        "‘x.example’ does not say that this is a drill",
        "x.example/drill");
    refused(
        record("init", "@x", "--party", "X", "--name", "x.example/drill"),
        "says drill, and this is none");
    refused(
        record("init", "@x", "--party", "X", "--name", "x.example", "--seed", "s", "--plain"),
        "for drills only");
    assertThat(Files.exists(root.resolve("x"))).isFalse();
  }

  @Test
  void refusesAFolderThatIsThereAlready() {
    refused(init("a", "A", "mirror"), "there is something called", "left as it is");
  }

  @Test
  void refusesAFolderThatIsNoDesk() {
    refused(record("show", "@stick"), "is no desk", "not the stick");
    refused(record("show", "@nowhere"), "is no desk", "check the spelling");
  }

  @Test
  void refusesADeskAsAStick() {
    refused(record("sync", "@a", "@n"), "is a desk and no stick");
  }

  @Test
  void refusesToOpenTwiceOrFromAMirror() {
    refused(record("open", "@n", "--card", "@a/card"), "a record has begun in", "it has 1 entry");
    refused(record("open", "@a"), "does not sequence");
    refused(record("open", "@n", "--card", "@a/desk"), "no card of an office");
  }

  @Test
  void refusesAnUnknownWordWithTheNearestOne() {
    refused(record("append", "@a", "depatr"), "‘depatr’ is no word of the record", "‘depart’");
  }

  @Test
  void refusesWhatWouldBeVoidBeforeItIsSigned() {
    refused(record("append", "@a", "agree"), "nothing waits for the word of ‘A’");
    refused(record("append", "@a", "close", "exchange"), "no terms bind", "‘abort’ is meant");
    refused(record("append", "@a", "hold", "--hours", "2"), "no terms bind", "nothing was signed");
    assertThat(record("append", "@a", "hold", "--hours", "2", "--anyway").out())
        .contains("It does nothing");
  }

  @Test
  void refusesAKeyThatIsNotThere() {
    refused(
        record("append", "@a", "statement", "--text", "x", "--as", "gate-9"), "no key ‘gate-9’");
    refused(record("key", "revoke", "@a", "gate-9"), "knows no key", "A.example/drill/party");
    refused(record("key", "add", "@a", "x y", "--for", "gate"), "‘x y’");
  }

  @Test
  void saysWhichKeyAWordNeeds() {
    record("append", "@a", "terms", AGREEMENT);
    refused(
        record(
            "append",
            "@a",
            "transcript",
            "agree",
            "--by",
            "B",
            "--means",
            "telephone",
            "--happened",
            "2030-03-01T07:00Z"),
        "role operator",
        "record key add");
  }

  @Test
  void writesDownNothingThatHasNotHappened() throws Exception {
    refused(
        record(
            "append",
            "@a",
            "transcript",
            "agree",
            "--by",
            "B",
            "--means",
            "telephone",
            "--happened",
            "2031-01-01T00:00Z"),
        "‘2031-01-01T00:00Z’ has not come yet");
  }

  @Test
  void refusesTornFilesOfADesk() throws Exception {
    try (RandomAccessFile file =
        new RandomAccessFile(root.resolve("a/record/journal").toFile(), "rw")) {
      file.setLength(file.length() - 40);
    }
    refused(record("show", "@a"), "damaged or missing");
    Files.writeString(root.resolve("n/desk"), "limen/desk/v1\nparty N\n");
    refused(record("show", "@n"), "not as it was written");
  }

  @Test
  void refusesATornStick() throws Exception {
    try (RandomAccessFile file =
        new RandomAccessFile(root.resolve("stick/record.exrec").toFile(), "rw")) {
      file.setLength(file.length() - 1);
    }
    refused(record("sync", "@a", "@stick"), "the record on the stick is damaged");
  }

  @Test
  void refusesATimeByHandOutsideDrillsAndNoMomentAnywhere() {
    refused(record("append", "@a", "abort", "--time", "noon"), "‘noon’ is not a moment");
  }

  @Test
  void refusesToCosignWithoutAMirrorsKey() {
    refused(record("cosign", "@n"), "does not mirror");
    assertThat(record("cosign", "@a").out()).contains("A cosigned the head");
  }

  @Test
  void refusesAProofOfNoEntry() {
    refused(record("proof", "@a", "7"), "no such entry; it has 1");
    assertThat(record("proof", "@a", "0").out()).startsWith("c2sp.org/tlog-proof@v1\nindex 0\n");
  }

  @Test
  void givesTheBoardAsJson() {
    assertThat(record("show", "@a", "--format", "json").out())
        .contains("\"format\": \"limen/desk/1\"", "\"phase\": \"open\"", "\"what\": \"terms\"");
  }

  @Test
  void keepsSecretsFromOthers() throws Exception {
    assertThat(Files.getPosixFilePermissions(root.resolve("a/keys/party.key"))).hasSize(2);
  }

  @Test
  void speaksTheReadersLanguage() {
    assertThat(record("show", "@a", "--lang", "uk").out()).contains("Чого ще бракує");
    assertThat(record("show", "@a", "--lang", "ru").out()).contains("Чего ещё не хватает");
  }
}
