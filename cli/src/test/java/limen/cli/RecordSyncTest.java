package limen.cli;

import static limen.cli.Desks.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stick that is not there is not made by a slip, and an empty one goes the right way first. */
class RecordSyncTest {
  @TempDir Path root = Path.of("");

  @Test
  void makesNoStickWhereNobodyAskedForOne() {
    Desks desks = Desks.ofThree(root);

    refused(
        desks.record("sync", "@n", "@stikc"),
        "there is no folder " + root.toAbsolutePath().normalize().resolve("stikc"),
        "--new");
    assertThat(root.resolve("stikc")).doesNotExist();
    assertThat(desks.record("sync", "@n", "@stick", "--new").code()).isZero();
  }

  @Test
  void refusesAFileForAStick() {
    refused(Desks.ofThree(root).record("sync", "@n", "@a/card"), "this is a file and no folder");
  }

  @Test
  void sendsAnEmptyStickToTheOfficeThatSequences() throws Exception {
    Desks desks = Desks.ofThree(root);
    Files.createDirectory(root.resolve("stick"));

    refused(
        desks.record("sync", "@a", "@stick"),
        "the stick is empty",
        "first to the office that sequences");
    assertThat(root.resolve("stick")).isEmptyDirectory();
    desks.init("other", "O", "--role", "sequencer");
    refused(desks.record("sync", "@other", "@stick"), "‘limen record open’ here first");
  }

  @Test
  void showsTheFirstEntriesOfTwoRecordsOfOneName() {
    Desks desks = Desks.ofThree(root).does("sync @n @stick --new\nsync @a @stick");
    desks.init("other", "N", "--role", "sequencer", "--custodians", "2");
    desks
        .does("open @other --exchange port.example/drill/x --card @a/card")
        .does("sync @other @second --new");

    refused(
        desks.record("sync", "@a", "@second"),
        "another record, also called port.example/drill/x",
        "telephone all offices");
  }
}
