package limen.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import limen.core.lists.Version;
import limen.core.talks.TalksFolder;
import limen.core.terms.Agreement;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes the other side's file in as it came. */
@Command(
    name = "receive",
    mixinStandardHelpOptions = true,
    description = "Take their file in as it came: their version 3, by messenger, 14:10, hash.",
    footer = {
      "",
      "The file is kept to the byte. The same file twice changes nothing. What was read out by",
      "telephone is a sheet of our own, with --means telephone: every row of it is a claim.",
      "",
      "Example:",
      "  limen lists receive talks examples/lists/from-belmont-1.csv --stream to-A \\",
      "    --stage 1 --means messenger --at 2030-03-01T14:10",
    })
final class ListsReceiveCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "DIR", description = "The talks.")
  private Path dir = Path.of("");

  @Parameters(index = "1", paramLabel = "FILE", description = "Their list, as XLSX or CSV.")
  private Path file = Path.of("");

  @Option(
      names = "--map",
      paramLabel = "SHEET",
      description = "What the sender's headings hold, where they are not understood.")
  private @Nullable Path map;

  @Mixin private ListReceipt receipt = new ListReceipt();
  @Mixin private TalksOptions options = new TalksOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    return Office.guarded(
        dir,
        () -> {
          TalksFolder folder = options.open(dir);
          Agreement agreement = folder.talks().agreement();
          String side = folder.opening().side();
          if (side.equals(receipt.from)) {
            throw Office.stop(
                "--from", "these are the talks of ‘" + side + "’", "Maybe ‘limen lists offer’.");
          }
          if (receipt.means == Version.Means.TELEPHONE) {
            throw Office.stop(
                "--means",
                "what is said by telephone moves nothing, and a list that was read out is no list"
                    + " yet",
                "Maybe ‘limen lists check --means telephone’ with your note, and ask for the"
                    + " file.");
          }
          if (receipt.from == null) {
            receipt.from = TalksOptions.other(folder, receipt.stream);
          }
          Version.Name name = receipt.name(agreement);
          return new TableEntry(folder, options, spec.commandLine().getOut())
              .enter(file, map, name, receipt.number, receipt.means, receipt.at(agreement));
        });
  }
}
