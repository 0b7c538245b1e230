package limen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import limen.core.desk.Desk;
import limen.paper.desk.DeskData;
import limen.paper.desk.StageBoard;
import limen.paper.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The board of a record: stages, people, levels, what is missing. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Show the stages, the people by stream, the levels, and what is missing.",
    footer = {"", "Example:", "  limen record show desk-a"})
final class RecordShowCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "DIR", description = "The desk.")
  private Path dir = Path.of("");

  @Option(names = "--all", description = "All entries, not only the newest twelve.")
  private boolean all;

  @Mixin private Output output = new Output();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    return Office.guarded(
        dir,
        () -> {
          Desk desk = Office.open(dir);
          var tree = DeskData.tree(desk);
          List<List<String>> rows = DeskData.rows(desk);
          output.show(
              spec.commandLine().getOut(), board(desk), () -> tree, DeskData.COLUMNS, () -> rows);
          return Main.FINE;
        });
  }

  private Report board(Desk desk) throws IOException {
    StageBoard board = new StageBoard(output.words());
    return all ? board.of(desk, desk.shelf().entries().size()) : board.of(desk);
  }
}
