package limen.paper.workbook;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one sheet. */
final class LineReader {
  /** More columns than a spreadsheet has (ECMA-376: XFD). */
  private static final int MOST_COLUMNS = 16_384;

  private final Markup xml;
  private final String[] strings;
  private final Styles styles;
  private final boolean since1904;
  private final List<Merge> merges = new ArrayList<>();
  private int row;
  private int column;
  private int width;

  LineReader(Markup xml, List<String> strings, Styles styles, boolean since1904) {
    this.xml = xml;
    this.strings = strings.toArray(String[]::new);
    this.styles = styles;
    this.since1904 = since1904;
  }

  List<Merge> read(Predicate<Line> rows) throws IOException {
    for (Markup.Step step = xml.next(); step != Markup.Step.OVER; step = xml.next()) {
      if (step == Markup.Step.START && xml.is("row")) {
        Line line = row();
        if (line.width() > 0 && !rows.test(line)) {
          return merges;
        }
      } else if (step == Markup.Step.START && xml.is("mergeCell")) {
        Merge merge = Merge.parse(xml.tag().attribute("ref"));
        if (merge != null) {
          merges.add(merge);
        }
      }
    }
    return merges;
  }

  /** A row or a cell without an address follows the one before it. */
  private Line row() throws IOException {
    int number = xml.tag().number("r");
    row = number > 0 ? number : row + 1;
    column = -1;
    Line line = new Line(row, width);
    for (Markup.Step step = xml.next(); !xml.is("row"); step = xml.next()) {
      if (step == Markup.Step.START && xml.is("c")) {
        cell(line);
      }
    }
    width = Math.max(width, line.width());
    return line;
  }

  private void cell(Line line) throws IOException {
    int address = xml.tag().column("r");
    column = address >= 0 ? address : column + 1;
    if (column >= MOST_COLUMNS) {
      throw new Markup.Broken("a row has more than " + MOST_COLUMNS + " columns");
    }
    String type = xml.tag().attribute("t");
    int style = xml.tag().number("s");
    boolean formula = false;
    boolean said = false;
    for (Markup.Step step = xml.next(); !xml.is("c"); step = xml.next()) {
      if (step == Markup.Step.START && xml.is("is")) {
        line.put(column, Strings.text(xml, "is"), Line.Kind.TEXT, formula);
        said = true;
      } else if (step == Markup.Step.END && xml.is("v")) {
        value(line, type == null ? "n" : type, style, formula);
        said = true;
      } else if (step == Markup.Step.END && xml.is("f")) {
        formula = true;
      }
    }
    if (formula && !said) {
      line.put(column, "", Line.Kind.BLANK, true);
    }
  }

  private void value(Line line, String type, int style, boolean formula) throws IOException {
    switch (type) {
      case "s" -> line.put(column, shared(), Line.Kind.TEXT, formula);
      case "str", "inlineStr" -> line.put(column, xml.text(), Line.Kind.TEXT, formula);
      case "b" ->
          line.put(column, xml.text().equals("1") ? "TRUE" : "FALSE", Line.Kind.TEXT, formula);
      case "e" -> line.put(column, xml.text(), Line.Kind.FAULT, formula);
      case "d" -> line.put(column, day(xml.text()), Line.Kind.DAY, formula);
      default -> number(line, xml.text(), style, formula);
    }
  }

  private static String day(String moment) {
    return moment.length() > 10 ? moment.substring(0, 10) : moment;
  }

  private String shared() throws IOException {
    int at = xml.number();
    if (at < 0 || at >= strings.length) {
      throw new Markup.Broken("a cell names a text that is not there");
    }
    return strings[at];
  }

  private void number(Line line, String text, int style, boolean formula) {
    @Nullable LocalDate day = styles.isDay(style) ? Days.of(text, since1904) : null;
    if (text.isEmpty()) {
      line.put(column, text, Line.Kind.BLANK, formula);
    } else if (day != null) {
      line.put(column, day.toString(), Line.Kind.DAY, formula);
    } else {
      line.put(column, Days.plain(text), Line.Kind.NUMBER, formula);
    }
  }
}
