package limen.paper.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import limen.core.document.Label;
import limen.core.terms.Range;
import limen.core.terms.Window;

/** Prints values in the words of a language: numbers, ranges, days, times, names, lists. */
final class Values {
  private final Words words;

  Values(Words words) {
    this.words = words;
  }

  /** Whether a value can be printed here. */
  boolean knows(Object value) {
    return switch (value) {
      case String text -> true;
      case Integer number -> true;
      case Long number -> true;
      case Range range -> true;
      case LocalDate day -> true;
      case MonthDay day -> true;
      case LocalTime time -> true;
      case LocalDateTime moment -> true;
      case OffsetDateTime moment -> true;
      case ZonedDateTime moment -> true;
      case Instant moment -> true;
      case Window window -> true;
      case Label label -> true;
      case List<?> list -> list.stream().allMatch(this::knows);
      default -> false;
    };
  }

  /** The value in words. */
  String show(Object value) {
    return switch (value) {
      case String text -> text;
      case Integer number -> number(number);
      case Long number -> number(number);
      case Range range -> range(range);
      case LocalDate day -> day(day);
      case MonthDay day -> day(day);
      case LocalTime time -> time(time);
      case LocalDateTime moment -> moment(moment);
      case OffsetDateTime moment -> zoned(moment.toLocalDateTime(), moment.getOffset());
      case ZonedDateTime moment -> zoned(moment.toLocalDateTime(), moment.getOffset());
      case Instant moment -> show(moment.atOffset(ZoneOffset.UTC));
      case Window window -> window(window);
      case Label label -> label.in(words.language());
      case List<?> list -> list(list);
      default ->
          throw new IllegalArgumentException(
              "no way to say a value of type " + value.getClass().getName());
    };
  }

  /** A range before a noun: unlike elsewhere, the unknown is "an unknown number of". */
  String counted(Range range) {
    return range.isUnknown() ? words.say("value.unknown-number-of") : range(range);
  }

  private String range(Range range) {
    if (range.isExact()) {
      return number(range.least());
    }
    if (!range.hasMost()) {
      return range.isUnknown() || range.least() == Range.NONE_BELOW
          ? words.say("value.unknown")
          : words.say("value.at-least", number(range.least()));
    }
    if (range.least() == 0 || range.least() == Range.NONE_BELOW) {
      return words.say("value.at-most", number(range.most()));
    }
    return words.say(
        range.least() < 0 ? "value.from-to" : "value.between",
        number(range.least()),
        number(range.most()));
  }

  /** Digits in groups of three, with a true minus. */
  private String number(long number) {
    String digits = Long.toString(number);
    StringBuilder grouped = new StringBuilder(digits);
    for (int at = digits.length() - 3; at > (number < 0 ? 1 : 0); at -= 3) {
      grouped.insert(at, words.say("value.group"));
    }
    if (number < 0) {
      grouped.setCharAt(0, '−');
    }
    return grouped.toString();
  }

  private String day(LocalDate day) {
    return words.say(
        "value.day", digits(day.getDayOfMonth()), month(day.getMonth()), digits(day.getYear()));
  }

  private String day(MonthDay day) {
    return words.say("value.day-of-month", digits(day.getDayOfMonth()), month(day.getMonth()));
  }

  private String window(Window window) {
    LocalDate from = window.from();
    LocalDate to = window.to();
    if (from.equals(to)) {
      return day(from);
    }
    String first = digits(from.getDayOfMonth());
    String last = digits(to.getDayOfMonth());
    if (from.getYear() != to.getYear()) {
      return words.say("value.days", day(from), day(to));
    }
    String year = digits(to.getYear());
    return from.getMonth() == to.getMonth()
        ? words.say("value.days-of-month", first, last, month(to.getMonth()), year)
        : words.say(
            "value.days-of-year", first, month(from.getMonth()), last, month(to.getMonth()), year);
  }

  private String month(Month month) {
    return words.say("value.month." + month.getValue());
  }

  private String moment(LocalDateTime moment) {
    return words.say("value.moment", day(moment.toLocalDate()), time(moment.toLocalTime()));
  }

  private String zoned(LocalDateTime moment, ZoneOffset offset) {
    String zone = offset.getTotalSeconds() == 0 ? "UTC" : "UTC" + offset.getId();
    return words.say("value.zoned", moment(moment), zone.replace('-', '−'));
  }

  private static String time(LocalTime time) {
    String minute = digits(time.getMinute());
    return digits(time.getHour()) + ":" + (minute.length() == 1 ? "0" + minute : minute);
  }

  private static String digits(int number) {
    return Integer.toString(number);
  }

  private String list(List<?> list) {
    List<String> shown = new ArrayList<>();
    list.forEach(item -> shown.add(show(java.util.Objects.requireNonNull(item))));
    if (shown.size() < 2) {
      return shown.isEmpty() ? words.say("value.nothing") : shown.getFirst();
    }
    String head = String.join(words.say("value.comma"), shown.subList(0, shown.size() - 1));
    return words.say("value.and", head, shown.getLast());
  }
}
