package limen.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import limen.core.lists.Difference;
import limen.core.lists.Place;
import limen.paper.data.ListData;
import limen.paper.lists.Differing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares two versions of a list. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = "Compare two versions of a list: added, removed, corrected, moved.",
    footer = {
      "",
      "Exit codes: 0 nothing changed; 1 something did; 2 a file that cannot be read.",
      "",
      "Example:",
      "  limen lists diff examples/lists/from-belmont-1.csv examples/lists/from-belmont-2.csv"
    })
final class ListsDiffCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "OLD", description = "The version before.")
  private Path old = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW", description = "The version now.")
  private Path now = Path.of("");

  @Option(
      names = "--map",
      paramLabel = "SHEET",
      description = "What the sender's headings hold, where they are not understood.")
  private @Nullable Path map;

  @Mixin private Output output = new Output();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    List<Place> before = PersonInputs.list(old, map).places();
    List<Place> after = PersonInputs.list(now, map).places();
    Difference difference = Difference.between(before, after);
    output.show(
        spec.commandLine().getOut(),
        Differing.of(difference, before.size(), after.size(), output.words()),
        () -> ListData.tree(difference, before.size(), after.size()),
        ListData.DIFFERENCE_COLUMNS,
        () -> ListData.rows(difference));
    return difference.changes().isEmpty() ? Main.FINE : Main.FINDINGS;
  }
}
