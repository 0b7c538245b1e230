package limen.core.agreement;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import limen.core.terms.Agreement;
import limen.core.terms.Moment;
import limen.core.terms.Span;
import limen.core.terms.Term.Schedule.Stage;
import limen.core.terms.Window;
import org.jspecify.annotations.Nullable;

/**
 * When the moments of an agreement are, as far as its events are known.
 *
 * @param agreement whose moments
 * @param events when its events happened, as stated; those not stated are not in it
 */
record Timetable(Agreement agreement, Map<String, LocalDateTime> events) {
  /** Where only the day is known. */
  static final LocalTime END = LocalTime.of(23, 59, 59);

  /** The time of a moment; null while its event is not known, and for an hour of every day. */
  @Nullable LocalDateTime at(Moment moment) {
    return switch (moment) {
      case Moment.On(var date) -> date.atTime(END);
      case Moment.At(var time) -> time;
      case Moment.Daily daily -> null;
      case Moment.Relative(Span span, boolean before, String event) -> {
        LocalDateTime from = event(event, before);
        long many = before ? -span.many() : span.many();
        yield from == null ? null : from.plus(many, span.unit().chrono());
      }
    };
  }

  private @Nullable LocalDateTime event(String event, boolean before) {
    if (event.equals(Moment.AGREED)) {
      return agreement.agreed() == null ? null : agreement.agreed().atTime(END);
    }
    if (event.startsWith("stage ")) {
      Stage stage = agreement.stages().get(event.substring(6));
      Window on = stage == null ? null : stage.on();
      return on == null ? null : before ? on.from().atStartOfDay() : on.to().atTime(END);
    }
    return events.get(event);
  }
}
