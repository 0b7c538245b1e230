package limen.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import limen.core.desk.Courier;
import limen.core.desk.Desk;
import limen.core.desk.Duty;
import limen.core.desk.Sync;
import limen.core.desk.Twin;
import limen.core.desk.Withdrawal;
import limen.core.document.Refusal;
import limen.core.document.Result;
import limen.paper.desk.DeskReport;
import limen.paper.report.Report.Block;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings a desk and a stick to the same state. */
@Command(
    name = "sync",
    mixinStandardHelpOptions = true,
    description =
        "Bring a desk and a stick to one state, both ways; a mirror cosigns what it took.",
    footer = {
      "",
      "The first time, at the office that sequences, --new makes the folder. It is safe to",
      "repeat, and to pull the stick out too early.",
      "",
      "Examples:",
      "  limen record sync desk-n stick --new",
      "  limen record sync desk-a stick",
    })
final class RecordSyncCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "DIR", description = "The desk.")
  private Path dir = Path.of("");

  @Parameters(index = "1", paramLabel = "STICK", description = "A folder on what is carried.")
  private Path stick = Path.of("");

  @Option(
      names = "--no-cosign",
      description = "Check and take only; ‘record cosign’ signs the head later.")
  private boolean unsigned;

  @Option(names = "--new", description = "Make the folder where it is not there yet.")
  private boolean fresh;

  @Mixin private Output output = new Output();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    return Office.guarded(
        dir,
        () -> {
          Desk desk = Office.open(dir);
          ready(desk);
          Withdrawal.left(desk);
          Result<Sync.Done> synced = Sync.with(desk, stick, Office::passphrase, !unsigned);
          Refusal twin = synced instanceof Result.Refused ? Twin.on(desk, stick) : null;
          if (twin != null) {
            throw Office.stop(stick.toString(), twin.what(), twin.advice());
          }
          Sync.Done done = Office.good(stick.toString(), synced);
          List<Path> lists = Courier.carry(done.desk(), stick);
          DeskReport report = new DeskReport(output.words());
          List<Block> blocks = new ArrayList<>(report.synced(done));
          blocks.addAll(report.lists(lists, dir.toString()));
          Office.show(spec.commandLine().getOut(), output, done.desk(), blocks);
          return done.notes().isEmpty() ? Main.FINE : Main.FINDINGS;
        });
  }

  /** Stops at a stick that is none, and at one that nobody has begun. */
  private void ready(Desk desk) {
    if (Files.exists(stick) && !Files.isDirectory(stick)) {
      throw Office.stop(
          stick.toString(), "this is a file and no folder", "Maybe the folder it lies in.");
    }
    if (!Files.exists(stick) && !fresh) {
      throw Office.stop(
          stick.toString(),
          "there is no folder " + stick.toAbsolutePath().normalize(),
          "Maybe the stick is not in, or its path is spelt otherwise; --new makes the folder.");
    }
    boolean empty = !Files.exists(stick.resolve("record.exrec"));
    if (empty && desk.shelf().size() == 0) {
      throw Office.stop(
          stick.toString(),
          "the stick is empty, and no record has begun at this desk",
          desk.plate().duty() == Duty.SEQUENCER
              ? "Maybe ‘limen record open’ here first: this desk sequences."
              : "Maybe it has to go first to the office that sequences.");
    }
  }
}
