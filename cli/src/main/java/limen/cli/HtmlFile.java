package limen.cli;

import java.nio.file.Path;
import limen.paper.report.PageReport;
import limen.paper.report.Report;
import limen.paper.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The same report as a page. */
final class HtmlFile {
  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Also write the report as one page that needs nothing else.")
  @Nullable Path file;

  void write(Report report, Words words) {
    if (file != null) {
      Output.write(file, PageReport.show(report, words));
    }
  }
}
