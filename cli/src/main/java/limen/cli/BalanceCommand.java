package limen.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import limen.core.statement.Comparison;
import limen.paper.data.ComparisonData;
import limen.paper.report.Balancing;
import limen.paper.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What is promised, listed, handed over and still to go. */
@Command(
    name = "balance",
    mixinStandardHelpOptions = true,
    description =
        "What is promised, listed, handed over and still to go, and how each term stands.",
    footer = {
      "",
      "Example:",
      "  limen balance examples/istanbul-2025/agreement.yaml \\",
      "    --statements examples/istanbul-2025/statements.csv --as-of 2025-05-24"
    })
final class BalanceCommand implements Callable<Integer> {
  @Parameters(paramLabel = "AGREEMENT", description = "An agreement file.")
  private Path file = Path.of("");

  @Mixin private Views views = new Views();
  @Mixin private Output output = new Output();
  @Mixin private HtmlFile page = new HtmlFile();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    page.refuse(views.inputs(file));
    Comparison comparison = views.comparison(file, spec.commandLine().getErr());
    Report report = Balancing.of(comparison, output.words());
    page.write(report, output.words());
    output.show(
        spec.commandLine().getOut(),
        report,
        () -> ComparisonData.balance(comparison),
        ComparisonData.BALANCE_COLUMNS,
        () -> ComparisonData.balanceRows(comparison));
    return comparison.hasFindings() ? Main.FINDINGS : Main.FINE;
  }
}
