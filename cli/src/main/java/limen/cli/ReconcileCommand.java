package limen.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import limen.core.statement.Comparison;
import limen.paper.data.ComparisonData;
import limen.paper.report.Reconciliation;
import limen.paper.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Both sides' statements and the terms side by side. */
@Command(
    name = "reconcile",
    mixinStandardHelpOptions = true,
    description = "Both sides' statements and the terms side by side, every difference named.",
    footer = {
      "",
      "Example:",
      "  limen reconcile examples/istanbul-2025/agreement.yaml \\",
      "    --statements examples/istanbul-2025/statements.csv --as-of 2025-05-24"
    })
final class ReconcileCommand implements Callable<Integer> {
  @Parameters(paramLabel = "AGREEMENT", description = "An agreement file.")
  private Path file = Path.of("");

  @Mixin private Views views = new Views();
  @Mixin private Output output = new Output();
  @Mixin private Sources sources = new Sources();
  @Mixin private HtmlFile page = new HtmlFile();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    page.refuse(views.inputs(file));
    Comparison comparison = views.comparison(file, spec.commandLine().getErr());
    Report report = Reconciliation.of(comparison, output.words());
    page.write(report, output.words());
    output.show(
        spec.commandLine().getOut(),
        report,
        sources.shown,
        () -> ComparisonData.reconcile(comparison),
        ComparisonData.LINE_COLUMNS,
        () -> ComparisonData.lineRows(comparison));
    return comparison.hasFindings() ? Main.FINDINGS : Main.FINE;
  }
}
