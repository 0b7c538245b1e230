package limen.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import limen.core.desk.Sync;
import limen.paper.desk.DeskReport;
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
    footer = {"", "Example:", "  limen record sync desk-a stick"})
final class RecordSyncCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "DIR", description = "The desk.")
  private Path dir = Path.of("");

  @Parameters(index = "1", paramLabel = "STICK", description = "A folder on what is carried.")
  private Path stick = Path.of("");

  @Option(
      names = "--no-cosign",
      description = "Check and take only; ‘record cosign’ signs the head later.")
  private boolean unsigned;

  @Mixin private Output output = new Output();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    return Office.guarded(
        dir,
        () -> {
          Sync.Done done =
              Office.good(
                  stick.toString(),
                  Sync.with(Office.open(dir), stick, Office::passphrase, !unsigned));
          DeskReport report = new DeskReport(output.words());
          Office.show(spec.commandLine().getOut(), output, done.desk(), report.synced(done));
          return done.notes().isEmpty() ? Main.FINE : Main.FINDINGS;
        });
  }
}
