package limen.core.terms;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import limen.core.document.Reference;
import limen.core.document.Result;
import limen.core.document.Scalar;

/** A point in time as an agreement names it, in the agreement's time zone. */
public sealed interface Moment extends Reference.Source {
  /** The event every agreement has: the day it was agreed. */
  String AGREED = "agreed";

  /** The end of a day. */
  record On(LocalDate date) implements Moment {
    @Override
    public String toString() {
      return date.toString();
    }
  }

  /** A minute of a day. */
  record At(LocalDateTime time) implements Moment {
    @Override
    public String toString() {
      return time.toLocalDate() + " " + time.toLocalTime();
    }
  }

  /** So long after an event (or before it); the event itself where the span is zero. */
  record Relative(Span span, boolean before, String event) implements Moment {
    /** No time before an event and no time after it are the same moment. */
    public Relative {
      before = before && span.many() > 0;
      span = span.many() > 0 ? span : new Span(0, Span.Unit.DAY);
    }

    @Override
    public List<Reference> references() {
      return event.startsWith("stage ")
          ? List.of(new Reference(List.of("stage"), event.substring(6)))
          : List.of(new Reference(List.of("event"), event));
    }

    @Override
    public String toString() {
      return span.many() == 0 ? event : span + (before ? " before " : " after ") + event;
    }
  }

  /** The same hour every day. */
  record Daily(LocalTime hour) implements Moment {
    @Override
    public String toString() {
      return hour + " daily";
    }
  }

  @Override
  default List<Reference> references() {
    return List.of();
  }

  /** How moments are written. */
  Scalar<Moment> WRITTEN =
      new Scalar<>(
          Moment.class,
          "a moment: 2025-06-01, 2025-06-01 07:00, 60 days after agreed, 07:00 daily, or an event",
          ".+",
          Moment::parse,
          Moment::toString);

  /** Reads a moment. */
  static Result<Moment> parse(String text) {
    try {
      if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
        return Result.good(new On(LocalDate.parse(text)));
      }
      if (text.matches("\\d{4}-\\d{2}-\\d{2}[ T]\\d{2}:\\d{2}")) {
        return Result.good(new At(LocalDateTime.parse(text.replace(' ', 'T'))));
      }
      if (text.matches("\\d{2}:\\d{2} daily")) {
        return Result.good(new Daily(LocalTime.parse(text.substring(0, 5))));
      }
    } catch (DateTimeParseException impossible) {
      return refused(text);
    }
    return relative(text);
  }

  private static Result<Moment> relative(String text) {
    Matcher words =
        Pattern.compile("(?:(" + Span.PATTERN + ") (after|before) )?((?:stage )?[\\p{L}\\p{N}_-]+)")
            .matcher(text);
    if (!words.matches() || text.matches("[\\d:-]+")) {
      return refused(text);
    }
    if (words.group(1) == null) {
      return Result.good(new Relative(new Span(0, Span.Unit.DAY), false, words.group(4)));
    }
    boolean before = words.group(3).equals("before");
    return Span.parse(words.group(1)).map(span -> new Relative(span, before, words.group(4)));
  }

  private static Result<Moment> refused(String text) {
    return Result.refused(
        "‘" + text + "’ is not a moment",
        "Maybe ‘2025-06-01’, ‘2025-06-01 07:00’, ‘60 days after agreed’, ‘07:00 daily’ or an"
            + " event.");
  }
}
