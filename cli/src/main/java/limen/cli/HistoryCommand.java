package limen.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import limen.core.history.Appraisal;
import limen.paper.chronicle.Chronicle;
import limen.paper.data.HistoryData;
import limen.paper.report.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sums, records and gaps of a table of past exchanges, beside what was published about it. */
@Command(
    name = "history",
    mixinStandardHelpOptions = true,
    description = "What a table of past exchanges comes to, beside officially published totals.",
    footer = {
      "",
      "Exits with 1 where a row contradicts itself or another one, where a published total is not",
      "what the table comes to and silence cannot explain it, or where published totals contradict",
      "each other.",
      "",
      "Example:",
      "  limen history examples/history/exchanges-2022-2025.csv \\",
      "    --totals examples/history/official-totals.csv"
    })
final class HistoryCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "A table of exchanges, as CSV.")
  private Path file = Path.of("");

  @Option(
      names = "--totals",
      paramLabel = "FILE",
      description = "Published totals, as CSV (default: official-totals.csv beside the table).")
  private @Nullable Path totals;

  @Mixin private Output output = new Output();
  @Mixin private Sources sources = new Sources();
  @Mixin private HtmlFile page = new HtmlFile();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    page.refuse(List.of(file, totals == null ? HistoryInputs.beside(file) : totals));
    HistoryInputs inputs = new HistoryInputs();
    Appraisal appraisal = inputs.appraisal(file, totals);
    Problems.notes(inputs.notes(), spec.commandLine().getErr());
    Report report = Chronicle.of(appraisal, output.words());
    page.write(report, output.words());
    output.show(
        spec.commandLine().getOut(),
        report,
        sources.shown,
        () -> HistoryData.tree(appraisal),
        HistoryData.COLUMNS,
        () -> HistoryData.rows(appraisal));
    return appraisal.hasFindings() ? Main.FINDINGS : Main.FINE;
  }
}
