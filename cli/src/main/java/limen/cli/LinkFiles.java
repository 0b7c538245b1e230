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
  private LinkFiles() {}

  static void write(
      Linked linked, @Nullable Truth truth, boolean invented, Words words, OutFolder target) {
    LinkSheets sheets = new LinkSheets(linked, words);
    table(target, "matches", sheets.columns(), sheets.matches(), words.say("link.file.matches"));
    table(target, "review", sheets.columns(), sheets.review(), words.say("link.file.review"));
    if (!linked.reviewed().decisions().isEmpty()) {
      table(target, "decided", sheets.columns(), sheets.decided(), words.say("link.file.decided"));
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

  private static void table(
      OutFolder target, String name, List<String> columns, List<List<String>> rows, String what) {
    target.people(name + ".csv", Csv.bytes(columns, rows), what);
    if (BareWorkbook.hasRoomFor(rows.size())) {
      target.people(name + ".xlsx", BareWorkbook.bytes(columns, rows), what);
    }
  }
}
