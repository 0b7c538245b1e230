package limen.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import limen.core.desk.Desk;
import limen.core.desk.Sync;
import limen.paper.desk.DeskReport;
import limen.paper.report.Report;
import limen.paper.report.Report.Block;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A mirror's signature under the head that it holds. */
@Command(
    name = "cosign",
    mixinStandardHelpOptions = true,
    description = "Check the whole record once more, and cosign its newest head as a mirror.",
    footer = {"", "Example:", "  limen record cosign desk-a"})
final class RecordCosignCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "DIR", description = "The desk of a mirror.")
  private Path dir = Path.of("");

  @Mixin private Output output = new Output();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    return Office.guarded(
        dir,
        () -> {
          Desk desk =
              Office.good(dir.toString(), Sync.cosign(Office.open(dir), Office::passphrase));
          DeskReport report = new DeskReport(output.words());
          List<Block> blocks = new ArrayList<>();
          blocks.add(
              new Report.Lead(
                  output.words().say("desk.cosigned", desk.plate().party(), desk.shelf().size())));
          blocks.addAll(report.head(desk.shelf()));
          Office.show(spec.commandLine().getOut(), output, desk, blocks);
          return Main.FINE;
        });
  }
}
