package limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that stand elsewhere than they are looked for. */
class WordOrderTest {
  private static final String SHEET =
      Paper.root().resolve("examples/register/arrivals.csv").toString();

  @Test
  void takesHowToShowBeforeTheCommandAsBehindIt() {
    assertThat(Run.of("--lang", "uk", "find", "Nebuvalyi", "--in", SHEET))
        .isEqualTo(Run.of("find", "Nebuvalyi", "--in", SHEET, "--lang", "uk"));
    assertThat(Run.of("--format=json", "--lang", "uk", "find", "Nebuvalyi", "--in", SHEET).out())
        .startsWith("{");
    assertThat(Run.of("--lang", "ru", "lists", "diff", SHEET, SHEET).out())
        .isEqualTo(Run.of("lists", "diff", SHEET, SHEET, "--lang", "ru").out());
  }

  @Test
  void refusesBothBeforeAndBehind() {
    Run run = Run.of("--lang", "uk", "find", "Nebuvalyi", "--in", SHEET, "--lang", "ru");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--lang may stand only once");
  }

  @Test
  void saysThatANameIsPutInQuotesAndRepeatsNothing() {
    Run run = Run.of("find", "Nebuvalyi", "Sava", "--in", SHEET);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("put the whole name in quotes").doesNotContain("Sava");
  }

  @ParameterizedTest
  @ValueSource(strings = {"20", "wide"})
  void saysInOurWordsWhatIsNoWidth(String width) {
    assertThat(Run.of("history", "--width", width).err())
        .contains("limen: --width: ‘" + width + "’ is not a width")
        .doesNotContain("Invalid value");
    // Whoever looks for somebody may have typed a name in its place.
    assertThat(Run.of("find", "Nebuvalyi", "--in", SHEET, "--width", width).err())
        .contains("limen: --width: a word is not a width")
        .doesNotContain(width);
  }

  @Test
  void saysOfSeveralThatTheyAreMissing() {
    assertThat(Run.of("tracing", "queue").err()).doesNotContain(", --reason is missing");
    assertThat(Run.of("tracing", "reject", "agency", "R1", "C1").err())
        .contains("--by, --reason are missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"find", "link", "tracing"})
  void cutsNoLineOfHelpTwice(String command) {
    String help = Run.of(command, "--help").out();

    assertThat(help.lines().filter(line -> line.matches("[^\\s:]{1,20}"))).isEmpty();
  }
}
