package limen.core.terms;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import limen.core.document.Result;
import limen.core.document.Scalar;
import org.jspecify.annotations.Nullable;

/**
 * One or more days on end.
 *
 * @param from the first day
 * @param to the last day, included
 */
public record Window(LocalDate from, LocalDate to) {
  private static final String SHAPE = "\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?";

  /** A single day. */
  public static Window of(LocalDate day) {
    return new Window(day, day);
  }

  public boolean holds(Window other) {
    return !other.from.isBefore(from) && !other.to.isAfter(to);
  }

  public boolean meets(Window other) {
    return !other.from.isAfter(to) && !from.isAfter(other.to);
  }

  /** The days in both; null where there are none. */
  public @Nullable Window and(Window other) {
    return meets(other)
        ? new Window(
            from.isAfter(other.from) ? from : other.from, to.isBefore(other.to) ? to : other.to)
        : null;
  }

  /** How windows are written. */
  public static final Scalar<Window> WRITTEN =
      new Scalar<>(
          Window.class,
          "a day or days: 2025-05-23, 2025-05-23..2025-05-25",
          SHAPE,
          Window::parse,
          Window::toString);

  /** Reads a window. */
  public static Result<Window> parse(String text) {
    if (!text.matches(SHAPE)) {
      return refused(text);
    }
    try {
      int dots = text.indexOf("..");
      LocalDate from = LocalDate.parse(dots < 0 ? text : text.substring(0, dots));
      LocalDate to = dots < 0 ? from : LocalDate.parse(text.substring(dots + 2));
      return to.isBefore(from)
          ? Result.refused("‘" + text + "’ ends before it begins", "Maybe swap the two days.")
          : Result.good(new Window(from, to));
    } catch (DateTimeParseException notOfTheCalendar) {
      return refused(text);
    }
  }

  private static Result<Window> refused(String text) {
    return Result.refused(
        "‘" + text + "’ is not a day, nor a first and last day",
        "Maybe 2025-05-23, or 2025-05-23..2025-05-25.");
  }

  @Override
  public String toString() {
    return from.equals(to) ? from.toString() : from + ".." + to;
  }
}
