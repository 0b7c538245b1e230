package limen.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import limen.core.lists.Version;
import limen.core.talks.TalksFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts a version of our own on the table. */
@Command(
    name = "offer",
    mixinStandardHelpOptions = true,
    description = "Put our own list, or its next version, on the table.",
    footer = {
      "",
      "Whoever holds people offers them; whoever is to receive them asks.",
      "",
      "Example:",
      "  limen lists offer talks ours.csv --stream to-B --stage 1",
    })
final class ListsOfferCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "DIR", description = "The talks.")
  private Path dir = Path.of("");

  @Parameters(index = "1", paramLabel = "FILE", description = "The list, as XLSX or CSV.")
  private Path file = Path.of("");

  @Option(
      names = "--stream",
      required = true,
      paramLabel = "STREAM",
      description = "Who moves, by the agreement's short name: to-A.")
  private String stream = "";

  @Option(
      names = "--stage",
      paramLabel = "STAGE",
      description = "The stage it is meant for, by the agreement's short name.")
  private @Nullable String stage;

  @Option(
      names = "--map",
      paramLabel = "SHEET",
      description = "What the sheet's headings hold, where they are not understood.")
  private @Nullable Path map;

  @Mixin private TalksOptions options = new TalksOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    return Office.guarded(
        dir,
        () -> {
          TalksFolder folder = options.open(dir);
          ListReceipt receipt = new ListReceipt();
          receipt.stream = stream;
          receipt.stage = stage;
          receipt.from = folder.opening().side();
          Version.Name name = receipt.name(folder.talks().agreement());
          return new TableEntry(folder, options, spec.commandLine().getOut())
              .enter(file, map, name, null, null, null);
        });
  }
}
