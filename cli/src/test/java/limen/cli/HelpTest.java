package limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import limen.paper.words.Words;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Whoever asks what there is gets an answer, and only options that do something. */
class HelpTest {

  @Test
  void namesEveryCommandAsItsOwnHelpDoes() {
    Words english = Words.in("en");
    Map<String, CommandLine> all = Commands.of(Main::new).getSubcommands();
    assertThat(all).containsKeys("check", "verify", "help");
    all.forEach(
        (name, command) -> {
          assertThat(command.getCommandName()).isEqualTo(name);
          UsageMessageSpec usage = command.getCommandSpec().usageMessage();
          String[] said = usage.header().length > 0 ? usage.header() : usage.description();
          assertThat(english.say("cli.command." + name)).isEqualTo(said[0]);
        });
  }

  @Test
  void buildsOnlyTheCommandThatIsAskedFor() {
    assertThat(Commands.of(Assertions::fail, "verify", "x").getSubcommands())
        .containsOnlyKeys("verify");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "verify -V", "record show --version"})
  void tellsItsVersionWithEveryCommand(String words) {
    assertThat(Run.of(words.split(" ")).out()).matches("limen \\d+\\.\\d+\\.\\d+\n");
  }

  @ParameterizedTest
  @CsvSource({"uk, Прочитати угоди", "ru, Прочитать соглашения"})
  void listsTheCommandsInTheLanguageAndWidthAskedFor(String language, String check) {
    String out = Run.of("--lang", language, "--width", "60").out();
    String list = out.substring(out.indexOf("  check"));
    assertThat(list.replace('\u00A0', ' ')).contains("  check      " + check);
    assertThat(list.lines()).allMatch(line -> line.length() <= 60);
  }

  @Test
  void answersTheWordHelp() {
    assertThat(Run.of("help").code()).isZero();
    assertThat(Run.of("help").out()).contains("Usage: limen").contains("reconcile");
    assertThat(Run.of("help", "check").out()).contains("Usage: limen check");
    assertThat(Run.of("help", "chekc").code()).isEqualTo(2);
    assertThat(Run.of("help", "verfy").err()).contains("Maybe ‘verify’");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-5", "59", "401", "wide"})
  void refusesAWidthItCannotKeep(String width) {
    Run run = Run.reconcile("--width=" + width);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--width").contains("from 60 to 400").contains("Maybe");
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "explain", "balance", "draft"})
  void offersNoSourcesWhereNoneAreShown(String command) {
    assertThat(Run.of(command, "--help").out()).doesNotContain("--sources");
    assertThat(Run.of(command, Run.AGREEMENT, "--sources").code()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"reconcile", "history"})
  void offersSourcesWhereTheyAreShown(String command) {
    assertThat(Run.of(command, "--help").out()).contains("--sources");
  }

  @Test
  void tellsOfWrongWordsInItsOwnWords() {
    assertThat(Run.of("record", "show", "desk", "more").err())
        .contains("‘more’ cannot stand here")
        .doesNotContain("Unmatched");
    assertThat(Run.of("record", "append", "desk", "hold", "--hours", "twelve").err())
        .contains("--hours: ‘twelve’ is not a whole number");
    assertThat(Run.of("record", "key", "add", "desk", "g", "--for", "guard").err())
        .contains("--for: ‘guard’ is none of")
        .contains("operator, gate")
        .doesNotContain("OPERATOR");
    assertThat(Run.of("dedupe", "a.csv", "b.csv").err()).contains("Maybe ‘limen link’");
    assertThat(Run.of("dedupe", "a.csv", "--other").err()).doesNotContain("limen link");
    assertThat(Run.of("record", "init").err()).contains("DIR").contains("is missing");
  }

  @Test
  void wrapsNoExampleWithoutABackslash() {
    for (String name : Commands.of(Main::new).getSubcommands().keySet()) {
      assertThat(Run.of(name, "--help").out().lines())
          .as(name)
          .filteredOn(line -> line.startsWith("  limen "))
          .allMatch(line -> line.length() < 100);
    }
  }
}
