package limen.paper.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import limen.core.document.Place;
import limen.core.document.Problem;
import org.jspecify.annotations.Nullable;

/**
 * One cell, which knows where it stands.
 *
 * @param place the file and the line on which the row begins
 * @param column the heading it stands under, as its author wrote it
 * @param raw the text with all its spaces; empty where the row ends before this column
 */
public record Cell(Place place, String column, String raw) {
  private static final Pattern SPACES_AROUND =
      Pattern.compile("^[\\s\\p{Z}\\uFEFF]+|[\\s\\p{Z}\\uFEFF]+$");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([ ,.'\\u00A0\\u202F]\\d{3})+");

  /** The text without the spaces around it, no-break spaces included. */
  public String text() {
    return bare(raw);
  }

  static String bare(String raw) {
    return SPACES_AROUND.matcher(raw).replaceAll("");
  }

  /** Whether nothing is written here; that is silence, never zero. */
  public boolean isBlank() {
    return text().isEmpty();
  }

  /** Something wrong with this cell: the message names file, line and column. */
  public Problem problem(String what, String advice) {
    return new Problem(place, "column ‘" + column + "’: " + what, advice);
  }

  /** A count of zero or more; null where nothing is written or where it was told as a problem. */
  public @Nullable Integer count(Consumer<Problem> problems) {
    String text = text();
    if (text.isEmpty()) {
      return null;
    }
    if (text.matches("[0-9]{1,9}")) {
      return Integer.valueOf(text);
    }
    problems.accept(notCount(text));
    return null;
  }

  private Problem notCount(String text) {
    if (text.matches("[-−]\\s*[0-9]+")) {
      return problem(
          "‘" + text + "’ is negative; a count is zero or more",
          "Maybe leave the cell empty where the number is not known.");
    }
    if (GROUPED.matcher(text).matches()) {
      return problem(
          "‘" + text + "’ has separators", "Maybe ‘" + text.replaceAll("[^0-9]", "") + "’.");
    }
    return problem(
        "‘" + text + "’ is not a count",
        "Maybe digits only; leave the cell empty where the number is not known.");
  }

  /** A day; null where nothing is written or where it was told as a problem. */
  public @Nullable LocalDate day(Consumer<Problem> problems) {
    String text = text();
    if (text.isEmpty()) {
      return null;
    }
    LocalDate day = DAY.matcher(text).matches() ? calendar(text) : null;
    if (day == null) {
      problems.accept(problem("‘" + text + "’ is not a day of the calendar", "Maybe " + day(text)));
    }
    return day;
  }

  private static String day(String text) {
    Matcher dotted = DOTTED.matcher(text);
    String turned =
        dotted.matches()
            ? dotted.group(3) + "-" + two(dotted.group(2)) + "-" + two(dotted.group(1))
            : "";
    return calendar(turned) == null
        ? "year, month and day, as in 2025-05-23."
        : "‘" + turned + "’.";
  }

  private static String two(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }

  private static @Nullable LocalDate calendar(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException impossible) {
      return null;
    }
  }

  /** How people are told of it: {@code lists.csv:14, column ‘count’}. */
  @Override
  public String toString() {
    return place + ", column ‘" + column + "’";
  }
}
