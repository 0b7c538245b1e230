package limen.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import limen.core.terms.Agreement;
import limen.paper.data.ReportData;
import limen.paper.report.Explanation;
import limen.paper.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads an agreement back as sentences. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Read an agreement back as sentences, for a lawyer to confirm.",
    footer = {"", "Example:", "  limen explain examples/istanbul-2025/agreement.yaml --lang uk"})
final class ExplainCommand implements Callable<Integer> {
  @Parameters(paramLabel = "AGREEMENT", description = "An agreement file.")
  private Path file = Path.of("");

  @Mixin private Output output = new Output();
  @Mixin private HtmlFile page = new HtmlFile();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    page.refuse(List.of(file));
    Agreement agreement = new Inputs().agreement(file);
    Report report = Explanation.of(agreement, output.words());
    page.write(report, output.words());
    output.show(
        spec.commandLine().getOut(),
        report,
        () -> ReportData.tree("explain/1", report),
        ReportData.COLUMNS,
        () -> ReportData.rows(report));
    return Main.FINE;
  }
}
