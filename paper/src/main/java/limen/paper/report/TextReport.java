package limen.paper.report;

import java.util.ArrayList;
import java.util.List;
import limen.core.terms.Range;
import limen.paper.report.Report.Block;
import limen.paper.text.Paragraph;
import limen.paper.text.Style;
import limen.paper.text.Table;
import limen.paper.text.Tone;
import limen.paper.text.Width;

/** Shows a report as text for a terminal or a mail. */
public final class TextReport {
  private static final int BAR = 40;
  private final Style style;
  private final int width;
  private final boolean sources;

  /** How wide, with or without colours, with or without every source. */
  public TextReport(Style style, int width, boolean sources) {
    this.style = style;
    this.width = width;
    this.sources = sources;
  }

  /** The whole report, ending with a line break. */
  public String show(Report report) {
    StringBuilder out = new StringBuilder();
    out.append(style.bold(report.title())).append("\n");
    boolean headed = false;
    for (Block block : report.blocks()) {
      String shown = block(block);
      if (!shown.isEmpty()) {
        out.append(headed ? "" : "\n").append(shown);
        headed = block instanceof Report.Heading;
      }
    }
    return out.toString();
  }

  private String block(Block block) {
    return switch (block) {
      case Report.Band(String text) -> words("═══ " + text + " ═══", Tone.YELLOW);
      case Report.Lead(String text) -> words(text, Tone.BOLD);
      case Report.Heading(String text) -> style.bold(text) + "\n";
      case Report.Words(String text, Tone tone) -> words(text, tone);
      case Report.Points(List<Report.Point> points) -> points(points);
      case Report.Bars(List<Report.Bar> bars) -> bars(bars);
      case Report.Grid grid -> grid(grid);
      case Report.Sources(Report.Grid grid) -> sources ? grid(grid) : "";
      case Report.Course course -> "";
      case Report.Spread spread -> spread(spread);
      case Report.Waterfall waterfall -> Cascade.text(waterfall, style, width);
    };
  }

  private String words(String text, Tone tone) {
    return Paragraph.wide(width).add(tone, text).print(style);
  }

  /** A group's cell is left empty where it and every cell before it repeat the row above. */
  private static Object[] cells(
      List<Report.Column> columns, List<Report.Cell> row, List<Report.Cell> above) {
    Object[] cells = new Object[row.size()];
    boolean repeats = !above.isEmpty();
    for (int i = 0; i < cells.length; i++) {
      repeats = repeats && columns.get(i).groups() && row.get(i).equals(above.get(i));
      cells[i] = new limen.paper.text.Cell(repeats ? "" : row.get(i).text(), row.get(i).tone());
    }
    return cells;
  }

  private String points(List<Report.Point> points) {
    int marks = points.stream().mapToInt(p -> Width.of(p.mark())).max().orElse(0);
    int hang = marks == 0 ? 4 : marks + 4;
    StringBuilder out = new StringBuilder();
    for (Report.Point point : points) {
      String mark = marks == 0 ? "•" : point.mark();
      String gap = " ".repeat(hang - 2 - Width.of(mark));
      out.append(
          Paragraph.wide(width)
              .indent(2)
              .hang(hang - 2)
              .add(point.tone(), mark)
              .add(gap.replace(' ', '\u00A0') + point.text())
              .print(style));
      for (String line : point.below()) {
        out.append(Paragraph.wide(width).indent(hang).hang(2).add(Tone.DIM, line).print(style));
      }
    }
    return out.toString();
  }

  private String bars(List<Report.Bar> bars) {
    int labels = bars.stream().mapToInt(b -> Width.of(b.label())).max().orElse(0);
    StringBuilder out = new StringBuilder();
    for (Report.Bar bar : bars) {
      long[] marks = bar.marks().stream().mapToLong(m -> m).toArray();
      String drawn =
          limen.paper.text.Bar.to(Math.max(1, bar.total()), BAR)
              .marks(marks)
              .draw(bar.done(), style);
      out.append("  ")
          .append(bar.label())
          .append(" ".repeat(labels - Width.of(bar.label()) + 2))
          .append(drawn)
          .append("  ")
          .append(bar.caption())
          .append('\n');
    }
    return out.toString();
  }

  private String spread(Report.Spread spread) {
    long most = spread.bins().stream().mapToLong(b -> b.first() + b.second()).max().orElse(0);
    List<Report.Bar> bars = new ArrayList<>();
    for (Report.Bin bin : spread.bins()) {
      long all = bin.first() + bin.second();
      String caption = spread.first() + " " + bin.first() + ", " + spread.second();
      bars.add(
          new Report.Bar(
              bin.label(), Range.of(all), most, List.of(), caption + " " + bin.second()));
    }
    return words(spread.title(), Tone.BOLD) + bars(bars);
  }

  private String grid(Report.Grid grid) {
    Table table = Table.wide(width).indent(2);
    for (Report.Column column : grid.columns()) {
      if (column.isNumber()) {
        table.right(column.heading());
      } else {
        table.left(column.heading());
      }
    }
    List<Report.Cell> above = List.of();
    for (List<Report.Cell> row : grid.rows()) {
      table.row(cells(grid.columns(), row, above));
      above = row;
    }
    String caption = grid.caption().isEmpty() ? "" : words(grid.caption(), Tone.BOLD);
    return caption + table.print(style);
  }
}
