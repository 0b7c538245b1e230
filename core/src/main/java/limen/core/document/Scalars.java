package limen.core.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;

/** The words every document knows: text, whole numbers, dates, time zones. */
final class Scalars {
  /** A year of four digits; dates of the calendar have no other. */
  private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

  private Scalars() {}

  static final Scalar<String> TEXT =
      new Scalar<>(String.class, "text", "[\\s\\S]*", Result::good, text -> text);

  static final Scalar<LocalDate> DATE =
      new Scalar<>(
          LocalDate.class, "a date such as 2025-05-23", DAY, Scalars::date, LocalDate::toString);

  static final Scalar<Integer> WHOLE =
      new Scalar<>(
          Integer.class, "a whole number such as 10", "\\d{1,9}", Scalars::whole, String::valueOf);

  static final Scalar<ZoneId> ZONE =
      new Scalar<>(
          ZoneId.class,
          "a time zone such as Europe/Kyiv",
          "[A-Za-z0-9_+/:-]+",
          Scalars::zone,
          ZoneId::getId);

  static final List<Scalar<?>> COMMON = List.of(TEXT, DATE, WHOLE, ZONE);

  private static Result<LocalDate> date(String text) {
    try {
      if (text.matches(DAY)) {
        return Result.good(LocalDate.parse(text));
      }
    } catch (DateTimeParseException notOfTheCalendar) {
      // Refused below, together with what does not even look like a date.
    }
    return Result.refused(
        "‘" + text + "’ is not a date of the calendar",
        "Maybe write year-month-day, as in 2025-05-23, and look whether the month has that day.");
  }

  private static Result<Integer> whole(String text) {
    return text.matches("\\d{1,9}")
        ? Result.good(Integer.valueOf(text))
        : Result.refused(
            "‘" + text + "’ is not a whole number of 0 or more", "Maybe digits only, as in 1000.");
  }

  private static Result<ZoneId> zone(String text) {
    try {
      return Result.good(ZoneId.of(text));
    } catch (DateTimeException unknown) {
      return Result.refused(
          "‘" + text + "’ is not a time zone", "Maybe Europe/Kyiv, Asia/Tehran or UTC.");
    }
  }
}
