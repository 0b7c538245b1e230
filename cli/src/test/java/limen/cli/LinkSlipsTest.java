package limen.cli;

import static limen.cli.LinkExample.CAPTIVES;
import static limen.cli.LinkExample.HOSPITAL;
import static limen.cli.LinkExample.TRUTH;
import static limen.cli.LinkExample.link;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import limen.core.sealing.Identity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong when two tables are compared in a hurry; all people are invented. */
class LinkSlipsTest {
  @TempDir private Path dir = Path.of("");

  @Test
  void keepsAFileOfColumnsThatIsThereAlready() throws IOException {
    Path mine = Files.writeString(dir.resolve("columns.csv"), "left,right,kind\n");

    Run run = link("--save-columns", mine.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("columns.csv: there is a file of this name; it was left");
    assertThat(mine).hasContent("left,right,kind\n");
  }

  @Test
  void saysOfAFileThatItIsNoFolderAndOfNothingThatItIsNothing() throws IOException {
    Path file = Files.writeString(dir.resolve("a.csv"), "x\n");

    assertThat(link("--out", file.toString()).err()).contains("this is a file and no folder");
    assertThat(link("--out", "").err()).contains("--out: no folder is named");
  }

  @Test
  void saysThatIdsAreTurnedOrWhichIsNoId() throws IOException {
    String[] ids = Files.readAllLines(Path.of(TRUTH)).get(1).split(",", -1);

    assertThat(link("--explain", ids[1] + "," + ids[0]).err())
        .contains("the ids are turned: that of " + CAPTIVES + " stands first");
    assertThat(link("--explain", ids[0] + ",K99").err())
        .contains("no row of " + HOSPITAL + " has the second id");
    assertThat(link("--explain", "Z99," + ids[1]).err())
        .contains("no row of " + CAPTIVES + " has the first id");
  }

  @Test
  void saysOfDecisionsThatTheTablesAreTurned() throws IOException {
    String[] ids = Files.readAllLines(Path.of(TRUTH)).get(1).split(",", -1);
    Path reviewed =
        Files.writeString(
            dir.resolve("review.csv"),
            "left,right,same person,by,reason\n" + ids[1] + "," + ids[0] + ",yes,desk,seen\n");

    Run run = link("--reviewed", reviewed.toString(), "--out", dir.resolve("o").toString());

    assertThat(run.err()).contains("Maybe the tables are turned, since " + HOSPITAL + " has it");
  }

  @Test
  void saysNotThatSealedFilesAreInTheClear() throws IOException {
    Path one = Files.writeString(dir.resolve("a.csv"), "id,surname,born\n1,Alphaman,1990-01-02\n");
    Path two = Files.writeString(dir.resolve("b.csv"), "id,surname,born\n2,Alphaman,1990-01-02\n");
    String to = Identity.generate(new SecureRandom()).recipient().text();
    Path out = dir.resolve("sealed");

    Run run =
        Run.of(
            "link", one.toString(), two.toString(), "--out", out.toString(), "--to", to, "--plain");

    assertThat(run.code()).as(run.err()).isLessThan(2);
    assertThat(out.resolve("WRITTEN-IN-THE-CLEAR.txt")).doesNotExist();
    assertThat(out.resolve("matches.csv.age")).exists();
  }

  @Test
  void saysOnceThatLinesOfWhatIsKnownAreOfOtherFiles() throws IOException {
    StringBuilder truth = new StringBuilder(Files.readString(Path.of(TRUTH)));
    List.of("X1", "X2", "X3", "X4", "X5", "X6").forEach(x -> truth.append(x + ",Y\n"));
    Path file = Files.writeString(dir.resolve("truth.csv"), truth);

    Run run = link("--truth", file.toString());

    assertThat(run.err().lines().filter(line -> line.startsWith("note:"))).hasSize(6);
    assertThat(run.err()).contains("7 more lines like these");
  }
}
