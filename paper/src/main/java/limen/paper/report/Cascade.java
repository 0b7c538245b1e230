package limen.paper.report;

import java.util.ArrayList;
import java.util.List;
import limen.paper.page.Element;
import limen.paper.page.Falls;
import limen.paper.page.Grid;
import limen.paper.page.Html;
import limen.paper.text.Style;
import limen.paper.text.Table;
import limen.paper.text.Tone;
import limen.paper.words.Words;

/** Shows what adds up step by step: a table whose last column is drawn. */
final class Cascade {
  private static final int CELLS = 24;
  private static final int NARROW = 8;

  private Cascade() {}

  /** Where each step begins and ends, and how far all of them reach. */
  private record Span(double from, double to) {
    static List<Span> of(List<Report.Fall> falls) {
      List<Span> spans = new ArrayList<>();
      double at = 0;
      for (Report.Fall fall : falls) {
        double from = fall.isSum() ? 0 : at;
        at = fall.isSum() ? at : at + fall.weight();
        spans.add(new Span(from, at));
      }
      return spans;
    }

    double least() {
      return Math.min(from, to);
    }

    double most() {
      return Math.max(from, to);
    }
  }

  private static double least(List<Span> spans) {
    return Math.min(0, spans.stream().mapToDouble(Span::least).min().orElse(0));
  }

  private static double most(List<Span> spans) {
    return Math.max(1, spans.stream().mapToDouble(Span::most).max().orElse(1));
  }

  static String text(Report.Waterfall waterfall, Style style, int width) {
    List<Span> spans = Span.of(waterfall.falls());
    Table table = Table.wide(width).indent(2);
    List<String> columns = waterfall.columns();
    columns.subList(0, columns.size() - 1).forEach(table::left);
    table.right(columns.getLast()).whole("");
    for (int i = 0; i < spans.size(); i++) {
      Report.Fall fall = waterfall.falls().get(i);
      List<Object> row = new ArrayList<>();
      Tone tone = fall.isSum() ? Tone.BOLD : Tone.PLAIN;
      fall.cells().forEach(cell -> row.add(new limen.paper.text.Cell(cell, tone)));
      row.add(new limen.paper.text.Cell(fall.said(), tone));
      row.add(bar(spans.get(i), least(spans), most(spans), fall, style, width));
      table.row(row.toArray());
    }
    String title = style.bold(waterfall.title()) + "\n";
    String lead =
        waterfall.lead().isEmpty()
            ? ""
            : limen.paper.text.Paragraph.wide(width).add(Tone.PLAIN, waterfall.lead()).print(style);
    return title + lead + table.print(style);
  }

  /** What is added is full, what is taken away is shaded, and a line stands where 0 is. */
  private static String bar(
      Span span, double least, double most, Report.Fall fall, Style style, int width) {
    int cells = Math.max(NARROW, Math.min(CELLS, width / 4));
    int zero = place(0, least, most, cells);
    int from = place(span.least(), least, most, cells);
    int to = Math.max(from + (fall.weight() == 0 ? 0 : 1), place(span.most(), least, most, cells));
    boolean blocks = style.blocks();
    String full = blocks ? "█" : "#";
    String taken = blocks ? "▒" : "-";
    StringBuilder bar = new StringBuilder();
    for (int cell = 0; cell <= cells; cell++) {
      boolean in = cell >= from && cell < to;
      String nothing = cell == zero ? (blocks ? "│" : "|") : blocks ? "·" : ".";
      bar.append(in ? (fall.weight() < 0 && !fall.isSum() ? taken : full) : nothing);
    }
    return bar.toString();
  }

  private static int place(double at, double least, double most, int cells) {
    return (int) Math.round((at - least) / (most - least) * cells);
  }

  static Html html(Report.Waterfall waterfall, Words words) {
    List<Span> spans = Span.of(waterfall.falls());
    Falls falls = Falls.between(least(spans), most(spans));
    List<String> columns = waterfall.columns();
    Grid table = Grid.captioned(waterfall.title());
    columns.subList(0, columns.size() - 1).forEach(table::words);
    table.numbers(columns.getLast()).words(words.say("page.falls"));
    for (int i = 0; i < spans.size(); i++) {
      Report.Fall fall = waterfall.falls().get(i);
      List<Object> row = new ArrayList<>();
      fall.cells().forEach(cell -> row.add(cell.isEmpty() ? "" : Html.name(cell)));
      row.add(fall.said());
      row.add(falls.bar(spans.get(i).from(), spans.get(i).to(), fall.isSum()));
      if (fall.isSum()) {
        table.total(row.toArray());
      } else {
        table.row(row.toArray());
      }
    }
    Element all = Html.el("div", table.html()).in("falls");
    return waterfall.lead().isEmpty() ? all : Html.many(all, Html.el("p", waterfall.lead()));
  }
}
