package limen.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
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
  private final List<File> files = new ArrayList<>();

  private LinkFiles(List<String> columns, Words words) {
    this.columns = columns;
    this.words = words;
  }

  /** A file to be made, and what the user is told of it. */
  private record File(String name, Supplier<byte[]> bytes, String what) {}

  static void write(
      Linked linked, @Nullable Truth truth, boolean invented, Words words, OutFolder target) {
    LinkSheets sheets = new LinkSheets(linked, words);
    LinkFiles files = new LinkFiles(sheets.columns(), words);
    files.table("matches", sheets.matches(), words.say("link.file.matches"));
    files.table("review", sheets.review(), words.say("link.file.review"));
    if (!linked.reviewed().decisions().isEmpty()) {
      files.table("decided", sheets.decided(), words.say("link.file.decided"));
    }
    files.add(
        "reasons.csv",
        () -> Csv.bytes(LinkSheets.REASONS, sheets.reasons()),
        words.say("link.file.reasons"));
    if (linked.isOne()) {
      files.add(
          "clusters.csv",
          () -> Csv.bytes(LinkSheets.CLUSTERS, sheets.clusters()),
          words.say("link.file.clusters"));
    }
    files.add(
        "report.html",
        () ->
            PageReport.show(new LinkReport(linked, words, invented).page(truth), words)
                .getBytes(StandardCharsets.UTF_8),
        words.say("link.file.page"));
    files.put(target);
  }

  private void table(String name, List<List<String>> rows, String what) {
    boolean fits = BareWorkbook.hasRoomFor(rows.size());
    String said = fits ? what : words.say("link.file.too-long", what);
    add(name + ".csv", () -> Csv.bytes(columns, rows), said);
    if (fits) {
      add(name + ".xlsx", () -> BareWorkbook.bytes(columns, rows, LinkSheets.NUMBER), what);
    }
  }

  private void add(String name, Supplier<byte[]> bytes, String what) {
    files.add(new File(name, bytes, what));
  }

  /** Of a large table each takes seconds to make and much memory: two are made at once. */
  private void put(OutFolder target) {
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      Deque<CompletableFuture<byte[]>> made = new ArrayDeque<>();
      files.forEach(file -> made.add(CompletableFuture.supplyAsync(file.bytes, two)));
      for (File file : files) {
        target.people(file.name, made.remove().join(), file.what);
      }
    } catch (CompletionException fault) {
      switch (fault.getCause()) {
        case Error error -> throw error;
        case RuntimeException broken -> throw broken;
        case null, default -> throw fault;
      }
    }
  }
}
