package limen.paper.text;

import java.util.ArrayList;
import java.util.List;

/** A column of a text table, and how columns share the width they have. */
final class Column {
  /** Below this a column is not made narrower; the table grows too wide instead. */
  private static final int NARROWEST = 6;

  private final String heading;
  private final boolean right;
  private final boolean whole;
  private int widest;
  private int word;
  private final List<String> texts = new ArrayList<>();

  Column(String heading, boolean right, boolean whole) {
    this.heading = Printable.line(heading);
    this.right = right;
    this.whole = whole;
    this.widest = Width.of(this.heading);
    this.word = Wrap.longestWord(this.heading);
    texts.add(this.heading);
  }

  String heading() {
    return heading;
  }

  boolean right() {
    return right;
  }

  /** Takes note of a cell's width. */
  void measure(Cell cell) {
    texts.add(cell.text());
    int all = cell.widest();
    widest = Math.max(widest, all);
    word = Math.max(word, whole || right ? all : Wrap.longestWord(cell.text()));
  }

  /** What each column gets: all it wants, or at least its longest word, or what there is. */
  static int[] share(List<Column> columns, int room) {
    int[] widths = columns.stream().mapToInt(column -> column.widest).toArray();
    int[] words = columns.stream().mapToInt(column -> column.word).toArray();
    narrow(widths, words, room);
    int[] least =
        columns.stream()
            .mapToInt(column -> column.whole ? column.word : Math.min(NARROWEST, column.word))
            .toArray();
    narrow(widths, least, room);
    handOn(columns, widths);
    return widths;
  }

  /** What a column does not use once its words are wrapped goes to the next that lacks room. */
  private static void handOn(List<Column> columns, int[] widths) {
    int spare = 0;
    for (int at = 0; at < widths.length; at++) {
      Column column = columns.get(at);
      if (widths[at] < column.widest) {
        int used = column.used(widths[at]);
        spare += Math.max(0, widths[at] - used);
        widths[at] = used;
      }
    }
    for (int at = widths.length - 1; at >= 0; at--) {
      int more = Math.min(spare, columns.get(at).widest - widths[at]);
      widths[at] += more;
      spare -= more;
    }
  }

  private int used(int width) {
    int used = 0;
    for (String text : texts) {
      for (String line : Wrap.cut(text, width)) {
        used = Math.max(used, Width.of(line));
      }
    }
    return used;
  }

  /** Takes columns from whichever is widest, as long as it is wider than its least. */
  private static void narrow(int[] widths, int[] least, int room) {
    for (int over = sum(widths) - room; over > 0; over--) {
      int widest = -1;
      for (int at = 0; at < widths.length; at++) {
        if (widths[at] > least[at] && (widest < 0 || widths[at] > widths[widest])) {
          widest = at;
        }
      }
      if (widest < 0) {
        return;
      }
      widths[widest]--;
    }
  }

  private static int sum(int[] widths) {
    int sum = 0;
    for (int width : widths) {
      sum += width;
    }
    return sum;
  }
}
