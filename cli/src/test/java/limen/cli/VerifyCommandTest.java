package limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A record file in the hands of somebody who was not there. */
class VerifyCommandTest {
  private static final Path RECORD = Run.HOME.resolve("examples/record/harbour.exrec");
  private static final String POLICY = Run.HOME.resolve("examples/record/policy").toString();

  @Test
  void printsWhatThePageOfTheExampleShows(@TempDir Path desk) {
    Paper page = Paper.read("examples/record/README.md");

    assertThat(page.commands()).hasSize(1);
    page.holds(desk);
  }

  @ParameterizedTest
  @CsvSource({
    "en, DRILL, '  38  Belmont: “', DIFFERS",
    "uk, НАВЧАННЯ, '  38  Belmont: «', РІЗНИЦЯ",
    "ru, УЧЕНИЕ, '  38  Belmont: «', РАЗЛИЧИЕ"
  })
  void saysFirstOfAllThatItIsADrill(String language, String drill, String said, String differs) {
    Run run = Run.of("verify", RECORD.toString(), "--lang", language);

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith(drill);
    assertThat(run.out().lines().skip(2).findFirst().orElse("")).contains("═ " + drill + " ═");
    assertThat(run.out().replace('\u00a0', ' ')).contains(said).contains(differs);
  }

  @Test
  void namesAbsentGatesAndNoPlaceOfAnyPerson() {
    String out = Run.of("verify", RECORD.toString(), "--strict").out();

    assertThat(out)
        .contains("tracing agency, Lantern Bureau")
        .contains("technical witness: the terms give it to nobody")
        .doesNotContain("0-1")
        .doesNotContain("persons 2");
  }

  @Test
  void namesTheFirstBadEntryAndLeavesWithOne(@TempDir Path desk) throws IOException {
    byte[] bytes = Files.readAllBytes(RECORD);
    bytes[2000] ^= 1;
    Path changed = Files.write(desk.resolve("changed.exrec"), bytes);
    Run run = Run.of("verify", changed.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().replace('\u00a0', ' ')).contains("Broken").containsPattern("entry +1\\R");
    assertThat(Run.of("verify", changed.toString(), "--format", "json").out())
        .contains("\"verdict\": \"broken\"")
        .contains("\"entry\": 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nowhere.exrec", "examples"})
  void leavesWithTwoWhereThereIsNothingToRead(String name) {
    Run run = Run.of("verify", Run.HOME.resolve(name).toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("Maybe");
  }

  @Test
  void refusesAPolicyThatIsNone() {
    Run run = Run.of("verify", RECORD.toString(), "--policy", RECORD.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("policy").contains("Maybe");
    assertThat(Run.of("verify", RECORD.toString(), "--policy", POLICY).code()).isZero();
  }

  @Test
  void tellsAnotherExchangesPolicyFromABrokenRecord(@TempDir Path desk) throws IOException {
    Desks.ofThree(desk).does("export @n @other.exrec");
    Run run =
        Run.of("verify", RECORD.toString(), "--policy", desk.resolve("other.policy").toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().replace('\u00a0', ' '))
        .contains("Intact by itself, but not under the policy you gave")
        .contains("log of your policy")
        .contains(Files.readAllLines(desk.resolve("other.policy")).getFirst().substring(4))
        .doesNotContain("Broken");
    assertThat(
            Run.of(
                    "verify",
                    desk.resolve("other.exrec").toString(),
                    "--policy",
                    POLICY,
                    "--format",
                    "json")
                .out())
        .contains("\"verdict\": \"other-policy\"");
    String own = desk.resolve("other.policy").toString();
    assertThat(Run.of("verify", desk.resolve("other.exrec").toString(), "--policy", own).code())
        .isEqualTo(1);
  }

  @Test
  void tellsAnotherFileFromARecordThatWasChanged(@TempDir Path desk) throws IOException {
    Run other = Run.of("verify", POLICY);

    assertThat(other.code()).isEqualTo(2);
    assertThat(other.err()).contains("this is no record file");
    Path empty = Files.createFile(desk.resolve("empty.exrec"));
    assertThat(Run.of("verify", empty.toString()).err()).contains("the file is empty");
  }

  @ParameterizedTest
  @CsvSource({
    "en, it was not copied to its end",
    "uk, його не скопійовано до кінця",
    "ru, его не скопировали до конца"
  })
  void saysInTheReadersLanguageThatAFileWasCut(String language, String says, @TempDir Path desk)
      throws IOException {
    byte[] bytes = Files.readAllBytes(RECORD);
    Path cut =
        Files.write(desk.resolve("cut.exrec"), java.util.Arrays.copyOf(bytes, bytes.length / 2));

    assertThat(Run.of("verify", cut.toString(), "--lang", language).out())
        .contains(says)
        .doesNotContain("Maybe the file was not copied");
  }
}
