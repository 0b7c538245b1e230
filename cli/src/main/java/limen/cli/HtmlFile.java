package limen.cli;

import java.nio.file.Path;
import java.util.List;
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

  /** Stops where the page must not be written, before anything is done. */
  void refuse(List<Path> inputs) {
    if (file != null) {
      Target.refuse(file, inputs);
    }
  }

  void write(Report report, Words words) {
    if (file != null) {
      Target.write(file, PageReport.show(report, words));
    }
  }
}
