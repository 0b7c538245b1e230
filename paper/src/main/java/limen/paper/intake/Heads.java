package limen.paper.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import limen.paper.workbook.Line;
import org.jspecify.annotations.Nullable;

/**
 * The headings of a sheet as they were found.
 *
 * @param row the row they end in, counted from 1
 * @param below how many of the lines that were looked at are above the first person
 * @param texts as their author wrote them
 * @param columns which of them holds what, counted from 0
 * @param twice where headings stand, counted from 0, that hold what another one holds already
 * @param age where ages stand, which tell of the birth where nothing else does; −1 for nowhere
 * @param parts where the rest of a birth stands of which its own column has the year alone
 * @param isSomebody whether a day stands among them and hardly a heading: then it is a person and
 *     no line of headings
 * @param isWho whether the whole name is only said to be somebody, which stands in cells too
 * @param hasPlace whether where somebody was born stands behind the day, in one cell
 */
record Heads(
    int row,
    int below,
    List<String> texts,
    Map<Column, Integer> columns,
    List<Integer> twice,
    int age,
    Parts parts,
    boolean isSomebody,
    boolean isWho,
    boolean hasPlace) {

  /**
   * Where the day and the month of birth stand, counted from 0.
   *
   * @param day −1 for nowhere
   * @param month −1 for nowhere
   */
  record Parts(int day, int month) {
    static final Parts NONE = new Parts(-1, -1);

    /** Whether either stands anywhere. */
    boolean isSaid() {
      return day >= 0 || month >= 0;
    }

    boolean has(int column) {
      return column == day || column == month;
    }
  }

  /** Letters, titles and stamps stand above the headings; so many rows at most. */
  static final int LOOKED_AT = 40;

  /** A single word may stand anywhere; two of them side by side are headings. */
  private static final int ENOUGH = 2;

  private static final Pattern YEAR = Pattern.compile("\\d{4}|\\d{2}");
  private static final Pattern DAY_PLACE =
      Pattern.compile(
          "(.*?\\d{4})(?:\\s*(?:р|г|року|года)\\.?(?!\\p{L}))?[\\s,;]+(\\D*\\p{L}\\D*)");

  /** The row in which most headings are known, or two rows of which the lower divides the upper. */
  static @Nullable Heads find(List<Line> lines, @Nullable ColumnMap map) {
    Heads best = null;
    for (int i = 0; i < lines.size(); i++) {
      Heads one = of(lines.get(i), null, i + 1, map);
      Heads two = i == 0 ? one : of(lines.get(i), lines.get(i - 1), i + 1, map);
      boolean parted = two.weight() > one.weight() && isUpper(lines.get(i - 1), one, map);
      Heads here = parted ? two : one;
      if (best == null || here.weight() > best.weight()) {
        best = here;
      }
    }
    return best == null || !best.isEnough() || best.isSomebody() ? null : best;
  }

  /** How many columns are known, with those of a day and a month. */
  private int known() {
    return columns.size() + (parts.day < 0 ? 0 : 1) + (parts.month < 0 ? 0 : 1);
  }

  /** What is known, twice; once where the whole name is only said to be somebody. */
  private int weight() {
    return 2 * known() - (isWho ? 1 : 0);
  }

  private boolean isEnough() {
    return columns.size() + (age < 0 ? 0 : 1) >= ENOUGH
        || (columns.size() == 1 && texts.size() == 1);
  }

  /** Whether a row above can be headings too: it must know something where the lower is silent. */
  private static boolean isUpper(Line above, Heads lower, @Nullable ColumnMap map) {
    Heads upper = of(above, null, 0, map);
    // Whose the headings below are is no column beside them.
    upper.columns.values().removeIf(at -> HeadingWords.isWho(upper.texts.get(at)));
    boolean divides = lower.known() >= ENOUGH || (!upper.isEnough() && !lower.isOnlyATerm());
    return divides
        && upper.columns.values().stream()
            .allMatch(
                at ->
                    at >= lower.texts.size()
                        || lower.texts.get(at).isBlank()
                        || HeadingWords.isPartOfDay(lower.texts.get(at))
                        || !lower.columns.containsValue(at));
  }

  /** Whether all that is known is a day, a month or a year, beside words nobody knows: a term. */
  private boolean isOnlyATerm() {
    boolean term =
        texts.stream().allMatch(text -> HeadingWords.isPartOfDay(text) || !isKnown(text));
    return term && texts.stream().anyMatch(text -> !text.isEmpty() && !isKnown(text));
  }

  private static boolean isKnown(String text) {
    return HeadRow.isKnown(text, null);
  }

  static Heads of(Line line, @Nullable Line above, int below, @Nullable ColumnMap map) {
    int width = Math.max(line.width(), above == null ? 0 : above.width());
    HeadRow row = new HeadRow(map);
    for (int i = 0; i < width; i++) {
      String text = line.text(i).strip();
      String upper = above == null ? "" : above.text(i).strip();
      boolean lower = HeadRow.isKnown(text, map) || HeadRow.column(upper, map) == null;
      row.take(lower && !text.isEmpty() ? text : upper);
    }
    return row.heads(line.number(), below);
  }

  /** Headings that say something and are not read. */
  List<String> unread() {
    List<String> unread = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      boolean passed = "-".equals(Lexicon.HEADINGS.group(texts.get(i)));
      if (!texts.get(i).isEmpty()
          && !passed
          && i != age
          && !parts.has(i)
          && !columns.containsValue(i)
          && !twice.contains(i)) {
        unread.add(texts.get(i));
      }
    }
    return unread;
  }

  /** Whether no heading stands over a column, counted from 0. */
  boolean isHeadless(int column) {
    return column >= texts.size() || texts.get(column).isEmpty();
  }

  /** Where the whole name stands beside both of its parts, counted from 0; null for nowhere. */
  @Nullable Integer besideParts() {
    boolean parts = columns.containsKey(Column.SURNAME) && columns.containsKey(Column.GIVEN);
    return parts ? columns.get(Column.NAME) : null;
  }

  /** Headings that stand over two columns or more, each once. */
  List<String> sameHeadings() {
    Set<String> met = new HashSet<>();
    return texts.stream()
        .filter(text -> !text.isEmpty() && !met.add(Lexicon.heading(text)))
        .distinct()
        .toList();
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

  /** What stands in a column of a row; of a birth in several columns all of it. */
  String text(Line line, int column) {
    String text = Bare.of(line.text(column));
    Integer born = columns.get(Column.BORN);
    return born == null || born != column ? text : born(line, text);
  }

  /** What kind of cell it is; of what is put together of several a text. */
  Line.Kind kind(Line line, int column) {
    Integer born = columns.get(Column.BORN);
    return born != null && born == column && parts.isSaid() ? Line.Kind.TEXT : line.kind(column);
  }

  /** {@code 3.4.1991} of three cells; of a day with a place behind it the day. */
  private String born(Line line, String text) {
    if (parts.isSaid() && YEAR.matcher(text).matches()) {
      String day = part(line, parts.day);
      String month = part(line, parts.month);
      // A day of no month is no day; it stays to be told.
      boolean noDay = day.isEmpty() || (month.isEmpty() && !hasDigit(day));
      String both = noDay ? month : day + "." + month;
      boolean word = both.chars().anyMatch(Character::isLetter);
      String joined = both.isEmpty() ? text : both + "." + text;
      return word ? joined.replace('.', ' ') : joined;
    }
    Matcher parted = hasPlace ? DAY_PLACE.matcher(text) : null;
    return parted != null && parted.matches() ? parted.group(1) : text;
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  private static String part(Line line, int column) {
    return column < 0 ? "" : Bare.of(line.text(column)).replaceAll("^0+$|\\.$", "");
  }

  /** Where somebody was born, if it stands behind the day in one cell; empty where it does not. */
  String birthplace(Line line) {
    Integer born = columns.get(Column.BORN);
    if (born == null || !hasPlace) {
      return "";
    }
    Matcher parted = DAY_PLACE.matcher(Bare.of(line.text(born)));
    return parted.matches() ? parted.group(2) : "";
  }
}
