package limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Writing a page costs nobody a file. */
class TargetTest {
  @TempDir Path dir = Path.of("");
  private Path agreement = Path.of("");
  private Path said = Path.of("");

  @BeforeEach
  void copyTheModelCase() throws IOException {
    agreement = Files.copy(Path.of(Run.AGREEMENT), dir.resolve("agreement.yaml"));
    said = Files.copy(Path.of(Run.STATEMENTS), dir.resolve("said.csv"));
  }

  private Run reconcile(Path page) {
    return Run.of(
        "reconcile", agreement.toString(), "-s", said.toString(), "--html", page.toString());
  }

  private void isRefused(Run run, String why) throws IOException {
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(why).doesNotContain("Exception");
    assertThat(run.out()).isEmpty();
    assertThat(agreement).hasSameBinaryContentAs(Path.of(Run.AGREEMENT));
    assertThat(said).hasSameBinaryContentAs(Path.of(Run.STATEMENTS));
    try (var files = Files.list(dir)) {
      assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
    }
  }

  @Test
  void refusesToReplaceWhatTheCommandReads() throws IOException {
    Path link = Files.createSymbolicLink(dir.resolve("page.html"), agreement);
    isRefused(reconcile(agreement), "read by the same command");
    isRefused(reconcile(said), "read by the same command");
    isRefused(reconcile(dir.resolve("./said.csv")), "read by the same command");
    isRefused(reconcile(link), "read by the same command");
    isRefused(
        Run.of("explain", agreement.toString(), "--html", agreement.toString()),
        "read by the same command");
  }

  @Test
  void refusesToReplaceTotalsThatNobodyNamed() throws IOException {
    Path history = Run.HOME.resolve("examples/history");
    Path table = Files.copy(history.resolve("exchanges-2022-2025.csv"), dir.resolve("table.csv"));
    Path beside =
        Files.copy(history.resolve("official-totals.csv"), dir.resolve("official-totals.csv"));
    isRefused(
        Run.of("history", table.toString(), "--html", beside.toString()),
        "read by the same command");
    assertThat(beside).hasSameBinaryContentAs(history.resolve("official-totals.csv"));
  }

  @Test
  void leavesAFolderAsItIs() throws IOException {
    Path folder = Files.createDirectory(dir.resolve("pages"));
    isRefused(reconcile(folder), "this is a folder");
    assertThat(folder).isDirectory();
  }

  @Test
  void saysInPlainWordsThatThereIsNoFolder() throws IOException {
    isRefused(reconcile(dir.resolve("no/such/page.html")), "there is no such folder");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void saysInPlainWordsThatTheDiskIsFull() throws IOException {
    Path full = Path.of("/dev/full");
    isRefused(reconcile(full), "the disk is full or the write failed");
    assertThat(Files.isRegularFile(full)).isFalse();
  }

  @Test
  void writesThroughALinkAndLeavesTheLink() throws IOException {
    Path folder = Files.createDirectory(dir.resolve("www"));
    Path real = Files.writeString(folder.resolve("real.html"), "old");
    Path link = Files.createSymbolicLink(dir.resolve("page.html"), Path.of("www/real.html"));
    Path early = Files.createSymbolicLink(dir.resolve("early.html"), Path.of("www/new.html"));
    assertThat(reconcile(link).code()).isZero();
    assertThat(reconcile(early).code()).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(early).isSymbolicLink();
    assertThat(real).content().startsWith("<!doctype html>");
    assertThat(folder.resolve("new.html")).content().startsWith("<!doctype html>");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void givesANewPageTheUsualPermissionsAndKeepsThoseOfAnOldOne() throws IOException {
    Path usual = Files.writeString(dir.resolve("usual"), "");
    Path page = dir.resolve("page.html");
    assertThat(reconcile(page).code()).isZero();
    assertThat(Files.getPosixFilePermissions(page)).isEqualTo(Files.getPosixFilePermissions(usual));
    var closed = PosixFilePermissions.fromString("rw-------");
    Files.setPosixFilePermissions(page, closed);
    assertThat(reconcile(page).code()).isZero();
    assertThat(Files.getPosixFilePermissions(page)).isEqualTo(closed);
  }

  @Test
  void doesNotMarkAProposalThatNobodyConfirmedAsGood() throws IOException {
    Path page = dir.resolve("draft.html");
    Path report = Run.HOME.resolve("examples/press/agency-report.txt");
    assertThat(Run.of("draft", report.toString(), "--html", page.toString()).code()).isZero();
    assertThat(page).content().contains("class=\"sign open\"").doesNotContain("\"sign good\"");
  }
}
