package limen.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import limen.core.talks.TalksFolder;
import limen.paper.data.TalksData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What stands on the table. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "What stands on the table, what is open, who signed what, and what is missing.",
    footer = {
      "",
      "In words it names people where versions differ and is for you alone; json and csv name",
      "nobody.",
      "",
      "Example:",
      "  limen lists show talks --identity key.txt",
    })
final class ListsShowCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DIR", description = "The talks.")
  private Path dir = Path.of("");

  @Mixin private TalksOptions options = new TalksOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    return Office.guarded(
        dir,
        () -> {
          TalksFolder folder = options.open(dir);
          options
              .output()
              .show(
                  spec.commandLine().getOut(),
                  options.report(folder).whole(),
                  () -> TalksData.tree(folder.talks(), folder.opening().side()),
                  TalksData.COLUMNS,
                  () -> TalksData.rows(folder.talks()));
          return Main.FINE;
        });
  }
}
