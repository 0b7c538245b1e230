package limen.paper.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A table in plain text. Columns of words stand left and are wrapped where the whole would be too
 * wide; columns of numbers stand right, so that digits align.
 */
public final class Table {
  private static final int GAP = 2;

  private final int width;
  private int indent;
  private final List<Column> columns = new ArrayList<>();
  private final List<List<Cell>> rows = new ArrayList<>();

  private Table(int width) {
    this.width = width;
  }

  /** A table at most this wide, its indent included. */
  public static Table wide(int width) {
    return new Table(width);
  }

  /** How far the table stands in. */
  public Table indent(int columns) {
    indent = columns;
    return this;
  }

  /** A column of words. */
  public Table left(String heading) {
    columns.add(new Column(heading, false, false));
    return this;
  }

  /** A column of numbers. */
  public Table right(String heading) {
    columns.add(new Column(heading, true, false));
    return this;
  }

  /** A column of drawings or codes, which are never wrapped. */
  public Table whole(String heading) {
    columns.add(new Column(heading, false, true));
    return this;
  }

  /**
   * A row; cells that are left out at its end are empty.
   *
   * @param cells texts and {@link Cell}s
   */
  public Table row(Object... cells) {
    List<Cell> row = new ArrayList<>();
    for (Object cell : cells) {
      row.add(
          switch (cell) {
            case Cell toned -> toned;
            case String text -> Cell.of(text);
            default ->
                throw new IllegalArgumentException(
                    "a cell is text, not " + cell.getClass().getName());
          });
    }
    if (row.size() > columns.size()) {
      throw new IllegalArgumentException(
          row.size() + " cells in a table of " + columns.size() + " columns");
    }
    while (row.size() < columns.size()) {
      row.add(Cell.of(""));
    }
    for (int at = 0; at < row.size(); at++) {
      columns.get(at).measure(row.get(at));
    }
    rows.add(row);
    return this;
  }

  /** A line across, before a row of totals. */
  public Table rule() {
    rows.add(List.of());
    return this;
  }

  /** The table; every line ends with a line break and none with spaces. */
  public String print(Style style) {
    int[] widths = Column.share(columns, width - indent - GAP * (columns.size() - 1));
    StringBuilder out = new StringBuilder();
    if (columns.stream().anyMatch(column -> !column.heading().isEmpty())) {
      print(
          columns.stream().map(column -> new Cell(column.heading(), Tone.BOLD)).toList(),
          widths,
          style,
          out);
      rule(widths, style, out);
    }
    for (List<Cell> row : rows) {
      if (row.isEmpty()) {
        rule(widths, style, out);
      } else {
        print(row, widths, style, out);
      }
    }
    return out.toString();
  }

  private void rule(int[] widths, Style style, StringBuilder out) {
    out.repeat(' ', indent);
    StringBuilder line = new StringBuilder();
    for (int at = 0; at < widths.length; at++) {
      line.repeat(' ', at == 0 ? 0 : GAP).repeat(style.blocks() ? '─' : '-', widths[at]);
    }
    out.append(style.dim(line.toString())).append('\n');
  }

  private void print(List<Cell> row, int[] widths, Style style, StringBuilder out) {
    List<List<String>> cells = new ArrayList<>();
    int height = 1;
    for (int at = 0; at < row.size(); at++) {
      cells.add(Wrap.cut(row.get(at).text(), widths[at]));
      height = Math.max(height, cells.getLast().size());
    }
    for (int line = 0; line < height; line++) {
      int pending = indent;
      for (int at = 0; at < row.size(); at++) {
        String text = line < cells.get(at).size() ? cells.get(at).get(line) : "";
        int spare = Math.max(0, widths[at] - Width.of(text));
        boolean right = columns.get(at).right();
        if (!text.isEmpty()) {
          out.repeat(' ', pending + (right ? spare : 0));
          out.append(style.show(row.get(at).tone(), text));
          pending = 0;
        }
        pending += (text.isEmpty() ? widths[at] : right ? 0 : spare) + GAP;
      }
      out.append('\n');
    }
  }
}
