package limen.paper.page;

import static limen.paper.page.Html.el;

import java.util.ArrayList;
import java.util.List;

/** A table with a caption; the first cell of a row is its heading. */
public final class Grid {
  private record Column(String heading, boolean number) {}

  private final String caption;
  private final List<Column> columns = new ArrayList<>();
  private final List<Html> rows = new ArrayList<>();
  private final List<Html> totals = new ArrayList<>();

  private Grid(String caption) {
    this.caption = caption;
  }

  /** An empty table. */
  public static Grid captioned(String caption) {
    return new Grid(caption);
  }

  /** A column of words. */
  public Grid words(String heading) {
    columns.add(new Column(heading, false));
    return this;
  }

  /** A column of numbers, which stand right. */
  public Grid numbers(String heading) {
    columns.add(new Column(heading, true));
    return this;
  }

  /** A row of texts and pieces, one for each column. */
  public Grid row(Object... cells) {
    rows.add(tr(cells));
    return this;
  }

  /** A row at the foot of the table. */
  public Grid total(Object... cells) {
    totals.add(tr(cells));
    return this;
  }

  /** The piece of the page; a table too wide for the screen scrolls in itself, by keyboard too. */
  public Element html() {
    List<Html> headings = new ArrayList<>();
    for (Column column : columns) {
      headings.add(group(el("th", column.heading()).with("scope", "col"), column));
    }
    Element table =
        el(
            "table",
            el("caption", caption),
            el("thead", el("tr", headings)),
            el("tbody", rows),
            totals.isEmpty() ? Html.none() : el("tfoot", totals));
    return el("div", table)
        .in("scroll")
        .with("role", "region")
        .with("aria-label", caption)
        .with("tabindex", "0");
  }

  private Element tr(Object... cells) {
    if (cells.length != columns.size()) {
      throw new IllegalArgumentException(
          cells.length + " cells in a table of " + columns.size() + " columns");
    }
    List<Html> row = new ArrayList<>();
    for (int at = 0; at < cells.length; at++) {
      Element cell = at == 0 ? el("th", cells[at]).with("scope", "row") : el("td", cells[at]);
      row.add(group(cell, columns.get(at)));
    }
    return el("tr", row);
  }

  private static Element group(Element cell, Column column) {
    return column.number() ? cell.in("number") : cell;
  }
}
