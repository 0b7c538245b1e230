package limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both sides' counts, and nothing else. */
class CountsCommandTest {
  @TempDir private Path desk = Path.of("");

  private Run counts(String rows, String... more) throws IOException {
    Path file = desk.resolve("counts.csv");
    Files.writeString(file, "kinds,count,of\n" + rows);
    String[] args = new String[more.length + 4];
    args[0] = "counts";
    args[1] = Run.AGREEMENT;
    args[2] = "--counts";
    args[3] = file.toString();
    System.arraycopy(more, 0, args, 4, more.length);
    return Run.of(args);
  }

  @Test
  void saysHowLargeStagesCanBeAndWhatBinds() throws IOException {
    Run run = counts(",9000,UA\n,600,RU\n", "--lang", "en");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("200").contains("the holder counts 600");
  }

  @Test
  void givesRowsForTheNextProgramme() throws IOException {
    assertThat(counts(",9000,UA\n,601,RU\n", "--format", "csv").out())
        .startsWith("clause,stage,of,count")
        .contains("parity,1,to-UA,201")
        .contains("parity,3,to-RU,200");
  }

  @Test
  void refusesKindsAndPartiesThatTheAgreementDoesNotName() throws IOException {
    Run run = counts("soldeir,9000,UA\n,many,XX\n");

    assertThat(run.err()).contains("soldeir").contains("XX").contains("many").contains("Maybe");
    assertThat(run.code()).isNotZero();
  }
}
