package limen.paper.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import limen.paper.workbook.Line;
import org.jspecify.annotations.Nullable;

/**
 * The headings of a sheet as they were found.
 *
 * @param row the row they end in, counted from 1
 * @param below how many of the lines that were looked at are above the first person
 * @param texts as their author wrote them
 * @param columns which of them holds what, counted from 0
 * @param twice headings that hold what another one holds already
 * @param age where ages stand, which tell of the birth where nothing else does; −1 for nowhere
 */
record Heads(
    int row,
    int below,
    List<String> texts,
    Map<Column, Integer> columns,
    List<String> twice,
    int age) {

  /** Letters, titles and stamps stand above the headings; so many rows at most. */
  static final int LOOKED_AT = 40;

  /** A single word may stand anywhere; two of them side by side are headings. */
  private static final int ENOUGH = 2;

  /** The row in which most headings are known, or two rows of which the lower divides the upper. */
  static @Nullable Heads find(List<Line> lines, @Nullable ColumnMap map) {
    Heads best = null;
    for (int i = 0; i < lines.size(); i++) {
      Heads one = of(lines.get(i), null, i + 1, map);
      Heads two = i == 0 ? one : of(lines.get(i), lines.get(i - 1), i + 1, map);
      Heads here =
          two.columns.size() > one.columns.size() && isUpper(lines.get(i - 1), one, map)
              ? two
              : one;
      if (best == null || here.columns.size() > best.columns.size()) {
        best = here;
      }
    }
    return best == null || !best.isEnough() ? null : best;
  }

  private boolean isEnough() {
    return columns.size() + (age < 0 ? 0 : 1) >= ENOUGH
        || (columns.size() == 1 && texts.size() == 1);
  }

  /** Whether a row above can be headings too: it must know something where the lower is silent. */
  private static boolean isUpper(Line above, Heads lower, @Nullable ColumnMap map) {
    Heads upper = of(above, null, 0, map);
    return upper.columns.values().stream()
        .allMatch(
            at ->
                at >= lower.texts.size()
                    || lower.texts.get(at).isBlank()
                    || !lower.columns.containsValue(at));
  }

  static Heads of(Line line, @Nullable Line above, int below, @Nullable ColumnMap map) {
    int width = Math.max(line.width(), above == null ? 0 : above.width());
    List<String> texts = new ArrayList<>();
    Map<Column, Integer> columns = new EnumMap<>(Column.class);
    List<String> twice = new ArrayList<>();
    int age = -1;
    for (int i = 0; i < width; i++) {
      String text = line.text(i).strip();
      if (above != null
          && column(text, map) == null
          && column(above.text(i).strip(), map) != null) {
        text = above.text(i).strip();
      }
      Column column = column(text, map);
      texts.add(text);
      if (column != null && columns.putIfAbsent(column, i) != null) {
        twice.add(text);
      }
      boolean ages = (map == null || !map.knows(text)) && Ages.isHeading(text);
      age = ages && age < 0 ? i : age;
    }
    return new Heads(line.number(), below, texts, columns, twice, age);
  }

  private static @Nullable Column column(String text, @Nullable ColumnMap map) {
    if (text.isEmpty() || text.length() > 120) {
      return null;
    }
    if (map != null && map.knows(text)) {
      return map.column(text);
    }
    String known = Lexicon.HEADINGS.group(text);
    return known == null ? null : Column.of(known);
  }

  /** Headings that say something and are not read. */
  List<String> unread() {
    List<String> unread = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      boolean passed = "-".equals(Lexicon.HEADINGS.group(texts.get(i)));
      if (!texts.get(i).isEmpty()
          && !passed
          && i != age
          && !columns.containsValue(i)
          && !twice.contains(texts.get(i))) {
        unread.add(texts.get(i));
      }
    }
    return unread;
  }

  /**
   * Whether a row is the headings again, as at the top of a printed page, or numbers of columns.
   */
  boolean isAgain(Line line) {
    boolean counts = line.width() > ENOUGH;
    boolean again = true;
    int met = 0;
    for (int i = 0; i < line.width(); i++) {
      String text = line.text(i).strip();
      counts &= text.isEmpty() || text.equals(Integer.toString(i + 1));
      again &= text.isEmpty() || (i < texts.size() && text.equals(texts.get(i)));
      met += text.isEmpty() ? 0 : 1;
      if (!counts && !again) {
        return false;
      }
    }
    return met > ENOUGH;
  }
}
