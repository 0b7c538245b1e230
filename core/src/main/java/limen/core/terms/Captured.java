package limen.core.terms;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import limen.core.document.Result;
import limen.core.document.Scalar;
import org.jspecify.annotations.Nullable;

/**
 * When somebody was taken.
 *
 * @param after on this day or later; null where there is no such limit
 * @param before earlier than this day; null where there is no such limit
 */
public record Captured(@Nullable LocalDate after, @Nullable LocalDate before) {
  private static final String SHAPE =
      "(before|since) \\d{4}-\\d{2}-\\d{2}|\\d{4}-\\d{2}-\\d{2}\\.\\.\\d{4}-\\d{2}-\\d{2}";

  /** How it is written. */
  public static final Scalar<Captured> WRITTEN =
      new Scalar<>(
          Captured.class,
          "when taken: before 2024-01-01, since 2022-02-24, 2022-02-24..2022-05-20",
          SHAPE,
          Captured::parse,
          Captured::toString);

  /** Reads a time of capture. */
  public static Result<Captured> parse(String text) {
    if (!text.matches(SHAPE)) {
      return refused(text);
    }
    try {
      if (text.startsWith("before ")) {
        return Result.good(new Captured(null, LocalDate.parse(text.substring(7))));
      }
      if (text.startsWith("since ")) {
        return Result.good(new Captured(LocalDate.parse(text.substring(6)), null));
      }
    } catch (DateTimeParseException impossible) {
      return refused(text);
    }
    return switch (Window.parse(text)) {
      case Result.Good<Window>(Window days) ->
          Result.good(new Captured(days.from(), days.to().plusDays(1)));
      case Result.Refused<Window> no -> refused(text);
    };
  }

  private static Result<Captured> refused(String text) {
    return Result.refused(
        "‘" + text + "’ does not say when somebody was taken",
        "Maybe ‘before 2024-01-01’, ‘since 2022-02-24’ or 2022-02-24..2022-05-20.");
  }

  @Override
  public String toString() {
    if (after == null) {
      return "before " + before;
    }
    return before == null ? "since " + after : after + ".." + before.minusDays(1);
  }
}
