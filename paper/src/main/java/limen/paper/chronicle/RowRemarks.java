package limen.paper.chronicle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import limen.core.history.Appraisal;
import limen.core.history.Category;
import limen.core.history.Event;
import limen.core.history.Oddity;
import limen.core.history.Sum;
import limen.core.history.Total;
import limen.paper.report.Report;
import limen.paper.report.Report.Cell;
import limen.paper.report.Report.Column;
import limen.paper.report.Report.Point;
import limen.paper.text.Tone;

/** What is to be said of single rows, and where they can be read. */
record RowRemarks(Appraisal appraisal, HistorySpeech speech) {

  /** Everything but the sources, in order. */
  List<Report.Block> blocks() {
    List<Report.Block> blocks = new ArrayList<>();
    section(blocks, "history.oddities", appraisal.oddities().stream().map(this::odd).toList());
    section(blocks, "history.planned", rows(appraisal.history().notCarriedOut(), Event::remarks));
    section(
        blocks,
        "history.memory",
        rows(
            appraisal.history().events().stream().filter(e -> !e.recollection().isEmpty()).toList(),
            Event::recollection));
    return blocks;
  }

  private void section(List<Report.Block> blocks, String heading, List<Point> points) {
    if (!points.isEmpty()) {
      blocks.add(new Report.Heading(speech.say(heading)));
      blocks.add(new Report.Points(points));
    }
  }

  private List<Point> rows(List<Event> events, Function<Event, String> text) {
    return events.stream()
        .map(e -> new Point(speech.show(e.date()), Tone.PLAIN, text.apply(e), List.of()))
        .toList();
  }

  private Point odd(Oddity odd) {
    boolean finding = odd.isContradiction();
    return new Point(
        speech.say(finding ? "history.mark.contradiction" : "history.mark.note"),
        finding ? Tone.RED : Tone.DIM,
        sentence(odd),
        List.of(odd.event().written().toString()));
  }

  private String sentence(Oddity odd) {
    var day = odd.event().date();
    return switch (odd) {
      case Oddity.PartsDiffer(var event, String to, int total, int parts) ->
          speech.say("history.odd.parts", day, speech.side(to), total, parts);
      case Oddity.PartAlone(var event, String to, int parts) ->
          speech.say("history.odd.part-alone", day, speech.side(to), parts);
      case Oddity.Backwards(var event, var before) ->
          speech.say("history.odd.backwards", day, before.date());
      case Oddity.Twice(var event, var first) ->
          speech.say("history.odd.twice", day, String.valueOf(first.written().line()));
    };
  }

  /** Every row and every published total with its addresses, one a line. */
  List<Report.Block> sources() {
    List<Report.Block> blocks = new ArrayList<>();
    blocks.add(new Report.Sources(rowSources()));
    if (!appraisal.checks().isEmpty()) {
      blocks.add(new Report.Sources(totalSources()));
    }
    return blocks;
  }

  private Report.Grid rowSources() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(speech.say("history.col.day"), false));
    appraisal.history().directions().forEach(d -> columns.add(new Column(speech.side(d), true)));
    columns.add(new Column(speech.say("history.col.source"), false));
    List<List<Cell>> rows = new ArrayList<>();
    for (Event event : appraisal.history().events()) {
      List<Cell> head = new ArrayList<>();
      head.add(Cell.of(speech.show(event.date())));
      for (String side : appraisal.history().both()) {
        head.add(speech.figure(Sum.of(event.returned(side).of(Category.ALL))));
      }
      addresses(rows, head, event.sources());
    }
    return new Report.Grid(speech.say("history.sources"), columns, rows);
  }

  private Report.Grid totalSources() {
    List<Column> columns =
        List.of(
            new Column(speech.say("history.col.speaker"), false),
            new Column(speech.say("history.col.when"), false),
            new Column(speech.say("history.col.published"), true),
            new Column(speech.say("history.col.source"), false));
    List<List<Cell>> rows = new ArrayList<>();
    for (Total total : appraisal.checks().stream().map(check -> check.total()).toList()) {
      String speaker = speech.speaker(total);
      List<Cell> head =
          List.of(
              Cell.of(
                  total.saidBy().isEmpty()
                      ? speaker
                      : speech.say("history.office", speaker, total.saidBy())),
              Cell.of(speech.when(total.days())),
              Cell.of(speech.show(total.count())));
      addresses(rows, head, total.sources());
    }
    return new Report.Grid(speech.say("history.sources.totals"), columns, rows);
  }

  /** What stands before the address is said once: two addresses are not two exchanges. */
  private static void addresses(List<List<Cell>> rows, List<Cell> head, List<String> addresses) {
    List<Cell> before = head;
    for (String address : addresses.isEmpty() ? List.of("") : addresses) {
      List<Cell> row = new ArrayList<>(before);
      row.add(Cell.of(address));
      rows.add(row);
      before = head.stream().map(cell -> Cell.of("")).toList();
    }
  }
}
