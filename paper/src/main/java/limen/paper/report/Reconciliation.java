package limen.paper.report;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import limen.core.statement.Comparison;
import limen.core.statement.Line;
import limen.core.statement.Statement;
import limen.core.statement.Statements;
import limen.core.terms.Agreement;
import limen.paper.report.Report.Block;
import limen.paper.report.Report.Cell;
import limen.paper.report.Report.Column;
import limen.paper.report.Report.Point;
import limen.paper.text.Tone;
import limen.paper.words.Words;
import org.jspecify.annotations.Nullable;

/** Both sides' statements and the terms side by side, as a report. */
public final class Reconciliation {
  private final Comparison comparison;
  private final Agreement agreement;
  private final Words words;
  private final Speech speech;
  private final List<Block> blocks = new ArrayList<>();

  private Reconciliation(Comparison comparison, Words words) {
    this.comparison = comparison;
    this.agreement = comparison.agreement();
    this.words = words;
    this.speech = new Speech(words, agreement);
  }

  /** The report of a comparison in a language. */
  public static Report of(Comparison comparison, Words words) {
    Reconciliation report = new Reconciliation(comparison, words);
    report.build();
    return new Report(comparison.agreement().title().in(words.language()), report.blocks);
  }

  private void build() {
    Progress progress = new Progress(comparison, speech);
    blocks.add(new Report.Lead(progress.lead()));
    blocks.add(new Report.Words(asOf(comparison, words), Tone.DIM));
    blocks.add(progress.bars());
    Running running = new Running(comparison, speech);
    running.grid().ifPresent(blocks::add);
    blocks.addAll(running.courses());
    LineTable lines = new LineTable(comparison, speech);
    lines.stages().ifPresent(blocks::add);
    lines.totals().ifPresent(blocks::add);
    lines.others().ifPresent(blocks::add);
    section("report.corrections", corrections());
    section("report.expected", expected());
    section("report.estimates", estimates());
    section("report.incidents", incidents());
    section("report.terms", new Judgements(speech).points(comparison.verdicts()));
    blocks.add(sources());
  }

  /** As of which day, and as known when, in the agreement's own time. */
  static String asOf(Comparison comparison, Words words) {
    LocalDate last =
        comparison.statements().all().stream()
            .map(s -> s.source().said().atZone(comparison.agreement().timeZone()).toLocalDate())
            .max(LocalDate::compareTo)
            .orElse(comparison.asOf());
    if (last.isBefore(comparison.asOf())) {
      return words.say("report.as-of-all", last);
    }
    ZonedDateTime known =
        comparison
            .knownAt()
            .atZone(comparison.agreement().timeZone())
            .truncatedTo(ChronoUnit.MINUTES);
    return words.say("report.as-of", comparison.asOf(), known.toLocalDateTime());
  }

  private void section(String heading, List<Point> points) {
    if (!points.isEmpty()) {
      blocks.add(new Report.Heading(words.say(heading)));
      blocks.add(new Report.Points(points));
    }
  }

  private List<Point> corrections() {
    return comparison.remarks().stream()
        .map(Line.Difference::reason)
        .map(reason -> plain(speech.reason(reason)))
        .toList();
  }

  private static Point plain(String text) {
    return new Point("", Tone.PLAIN, text, List.of());
  }

  private List<Point> expected() {
    return comparison.statements().standing(Statement.Expectation.class).stream()
        .map(
            e ->
                plain(
                    words.say(
                        "report.expected.item", said(e), speech.whom(e.of()), expectedCount(e))))
        .toList();
  }

  private String expectedCount(Statement.Expectation e) {
    String count =
        e.count().isUnknown() ? words.say("report.expected.none") : words.show(e.count());
    return note(count, e.source().words());
  }

  private static String note(String said, @Nullable String words) {
    return words == null ? said : said + " (" + words + ")";
  }

  private List<Point> estimates() {
    List<Point> points = new ArrayList<>();
    for (Statement.Estimate e : comparison.statements().standing(Statement.Estimate.class)) {
      String said = speech.say("report.estimate", said(e), e.of(), e.outcome(), e.count());
      List<String> below = new ArrayList<>();
      if (e.accordingTo() != null) {
        below.add(words.say("report.estimate.according", e.accordingTo()));
      }
      points.add(new Point("", Tone.PLAIN, note(said, e.source().words()), below));
    }
    return points;
  }

  private List<Point> incidents() {
    return comparison.statements().standing(Statement.Incident.class).stream()
        .map(i -> plain(words.say("report.incident", said(i), unsaid(i.source().words()))))
        .toList();
  }

  private static String unsaid(@Nullable String words) {
    return words == null ? "…" : words;
  }

  /** Who said it, and on which day. */
  private String said(Statement statement) {
    var day = statement.source().said().atZone(agreement.timeZone()).toLocalDate();
    String speaker = speech.party(statement.source().speaker());
    String office = statement.source().office();
    return speaker + (office == null ? "" : " (" + office + ")") + ", " + words.show(day);
  }

  private static String office(Statement.Claim claim) {
    String office = claim.source().office();
    return office == null ? "" : office;
  }

  /** Every claim with where it can be read. */
  private Block sources() {
    List<Column> columns =
        List.of(
            new Column(words.say("report.col.said"), false),
            new Column(words.say("report.col.speaker"), false),
            new Column(words.say("report.col.whom"), false),
            new Column(words.say("report.col.count"), true),
            new Column(words.say("report.col.source"), false));
    List<List<Cell>> rows = new ArrayList<>();
    Statements statements = comparison.statements();
    for (Statement.Claim claim : statements.standing(Statement.Claim.class)) {
      var day = claim.source().said().atZone(agreement.timeZone()).toLocalDate();
      String speaker = speech.party(claim.source().speaker());
      String channel = claim.source().channel();
      String told = channel == null ? "" : " (" + channel + ")";
      rows.add(
          List.of(
              Cell.of(words.show(day)),
              Cell.of(
                  Stream.of(speaker, office(claim)).filter(t -> !t.isEmpty()).collect(joining(", "))
                      + told),
              Cell.of(speech.whom(claim.of())),
              Cell.of(words.show(claim.count())),
              Cell.of(claim.source().address() == null ? "" : claim.source().address())));
    }
    return new Report.Sources(new Report.Grid(words.say("report.sources"), columns, rows));
  }
}
