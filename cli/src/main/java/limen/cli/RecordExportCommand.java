package limen.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import limen.core.desk.Desk;
import limen.paper.report.Report;
import limen.paper.text.Tone;
import limen.paper.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The record in one file, for whoever wants to check it. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Write the whole record to one file, which ‘limen verify’ checks.",
    footer = {"", "Example:", "  limen record export desk-a harbour.exrec"})
final class RecordExportCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "DIR", description = "The desk.")
  private Path dir = Path.of("");

  @Parameters(index = "1", paramLabel = "FILE", description = "The file to write: *.exrec.")
  private Path file = Path.of("");

  @Mixin private Output output = new Output();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    return Office.guarded(
        dir,
        () -> {
          Desk desk = Office.open(dir);
          Path beside = beside(file);
          Target.refuse(file, List.of());
          Target.refuse(beside, List.of(file));
          Office.good(dir.toString(), desk.shelf().export(file));
          Target.write(beside, Objects.requireNonNull(desk.shelf().policy()).text());
          Words words = output.words();
          String told = words.say("desk.exported", desk.shelf().size(), file.toString());
          String policy = words.say("desk.exported.policy", beside.toString(), file.toString());
          Office.show(
              spec.commandLine().getOut(),
              output,
              desk,
              List.of(new Report.Lead(told), new Report.Words(policy, Tone.PLAIN)));
          return Main.FINE;
        });
  }

  /** harbour.policy beside harbour.exrec. */
  private static Path beside(Path file) {
    String name = String.valueOf(file.getFileName());
    return file.resolveSibling(name.replaceFirst("\\.exrec$", "") + ".policy");
  }
}
