package limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every fact of the model case has its command, and the command shows it. */
class ModelCaseTest {
  private static final Paper WALK = Paper.read("docs/model-case.md");

  @Test
  void showsWhatTheWalkThroughTheCaseSays(@TempDir Path desk) {
    WALK.holds(desk);
  }

  @Test
  void walksThroughAllTwelveFactsWithACommandEach() {
    List<String> heads = WALK.lines().stream().filter(l -> l.matches("## \\d+\\. .*")).toList();

    assertThat(heads).hasSize(12);
    assertThat(WALK.commands()).hasSizeGreaterThanOrEqualTo(heads.size());
  }

  @Test
  void findsATotalThatItsStagesDoNotMake(@TempDir Path desk) throws Exception {
    String said = Files.readString(Path.of(Run.STATEMENTS));
    String whole = "Telegram,to-UA,,,delivered,1000,";
    assertThat(said).contains(whole);
    Path other =
        Files.writeString(
            desk.resolve("said.csv"), said.replace(whole, whole.replace("1000", "1001")));

    Run run = Run.of("reconcile", Run.AGREEMENT, "-s", other.toString(), "--width", "200");

    assertThat(run.code()).isEqualTo(Main.FINDINGS);
    assertThat(run.out()).contains("Ukraine says 1,001, Russia says 1,000: a difference of 1");
  }
}
