package limen.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import limen.core.agreement.Count;
import limen.core.agreement.LargestStages;
import limen.core.terms.Agreement;
import limen.paper.data.StageSizeData;
import limen.paper.report.StageSizes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** From both sides' counts alone, the largest stages that keep parity. */
@Command(
    name = "counts",
    mixinStandardHelpOptions = true,
    description =
        "From both sides' counts alone: the largest stages that keep parity, and what binds.",
    footer = {
      "",
      "Columns of a sheet of counts: stage, kinds, count, of. A row without a stage says how many",
      "the party under ‘of’ holds; kinds stand with spaces between them, none for everybody.",
      "",
      "Example:",
      "  limen counts examples/istanbul-2025/agreement.yaml --counts ua.csv --counts ru.csv"
    })
final class CountsCommand implements Callable<Integer> {
  @Parameters(paramLabel = "AGREEMENT", description = "An agreement file.")
  private Path file = Path.of("");

  @Option(
      names = "--counts",
      paramLabel = "FILE",
      required = true,
      description = "A sheet of counts (CSV); several add up.")
  private List<Path> counts = new ArrayList<>();

  @Mixin private Output output = new Output();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Inputs inputs = new Inputs();
    Agreement agreement = inputs.agreement(file);
    List<Count> read = inputs.counts(agreement, counts);
    Problems.notes(inputs.notes(), spec.commandLine().getErr());
    List<LargestStages.Largest> largest = LargestStages.of(agreement, read);
    output.show(
        spec.commandLine().getOut(),
        StageSizes.of(largest, agreement, output.words()),
        () -> StageSizeData.tree(largest),
        StageSizeData.COLUMNS,
        () -> StageSizeData.rows(largest));
    return Main.FINE;
  }
}
