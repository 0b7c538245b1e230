package limen.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import limen.paper.linking.LinkReport;
import limen.paper.linking.LinkSheets;
import limen.paper.linking.Linked;
import limen.paper.linking.Truth;
import limen.paper.lists.BareWorkbook;
import limen.paper.report.PageReport;
import limen.paper.sheet.Csv;
import limen.paper.words.Words;
import org.jspecify.annotations.Nullable;

/** What a comparison of tables is handed on in. All of it tells of people. */
final class LinkFiles {
  private final List<String> columns;
  private final Words words;
  private final OutFolder target;

  private LinkFiles(List<String> columns, Words words, OutFolder target) {
    this.columns = columns;
    this.words = words;
    this.target = target;
  }

  static void write(
      Linked linked, @Nullable Truth truth, boolean invented, Words words, OutFolder target) {
    LinkSheets sheets = new LinkSheets(linked, words);
    LinkFiles files = new LinkFiles(sheets.columns(), words, target);
    files.table("matches", sheets.matches(), words.say("link.file.matches"));
    files.table("review", sheets.review(), words.say("link.file.review"));
    if (!linked.reviewed().decisions().isEmpty()) {
      files.table("decided", sheets.decided(), words.say("link.file.decided"));
    }
    target.people(
        "reasons.csv",
        Csv.bytes(LinkSheets.REASONS, sheets.reasons()),
        words.say("link.file.reasons"));
    if (linked.isOne()) {
      target.people(
          "clusters.csv",
          Csv.bytes(LinkSheets.CLUSTERS, sheets.clusters()),
          words.say("link.file.clusters"));
    }
    target.people(
        "report.html",
        PageReport.show(new LinkReport(linked, words, invented).page(truth), words)
            .getBytes(StandardCharsets.UTF_8),
        words.say("link.file.page"));
  }

  private void table(String name, List<List<String>> rows, String what) {
    boolean fits = BareWorkbook.hasRoomFor(rows.size());
    String said = fits ? what : words.say("link.file.too-long", what);
    target.people(name + ".csv", Csv.bytes(columns, rows), said);
    if (fits) {
      target.people(name + ".xlsx", BareWorkbook.bytes(columns, rows), what);
    }
  }
}
