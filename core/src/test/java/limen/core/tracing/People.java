package limen.core.tracing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import limen.core.lists.Known;
import limen.core.person.FullName;
import limen.core.person.PartialDate;
import limen.core.person.Particulars;
import limen.core.person.Traits;
import org.jspecify.annotations.Nullable;

/** Invented people, and what is done with them. */
final class People {
  static final Instant NOON = Instant.parse("2031-06-01T12:00:00Z");

  private People() {}

  static Description named(String surname, @Nullable String given, @Nullable String father) {
    return new Description(
        Particulars.of(new FullName(surname, given, father), Traits.UNKNOWN), null);
  }

  static Description born(String surname, String given, @Nullable String father, String day) {
    PartialDate born =
        day.length() == 4
            ? PartialDate.ofYear(Integer.parseInt(day))
            : PartialDate.of(LocalDate.parse(day));
    Traits traits =
        new Traits(null, null, null, born, null, null, null, null, null, Set.of(), null);
    return new Description(Particulars.of(new FullName(surname, given, father), traits), null);
  }

  static Step asked(int number, Description who) {
    return new Step.Asked(
        new TracingRequest("R" + number, "family-" + number, "letter", null, null, who));
  }

  static CaptiveRecord record(int number, String source, Description who) {
    return new CaptiveRecord("C" + number, source, "own-" + number, who, Known.Standing.HELD);
  }

  static Step received(CaptiveRecord... records) {
    return received("u1", records);
  }

  static Step received(String upload, CaptiveRecord... records) {
    return new Step.Received(
        new Upload(upload, records[0].source(), "a.csv", records.length), List.of(records));
  }

  static Step sighted(int number, Description who) {
    return new Step.Told(
        new Sighting("S" + number, "returnee-" + number, who, "Camp 4", null, "quite sure"));
  }

  static Noted noted(int minute, Step... steps) {
    return new Noted(NOON.plusSeconds(60L * minute), "tracer-2", List.of(steps));
  }

  static Tracing after(Tracing tracing, int minute, Step... steps) {
    Tracing.Outcome outcome = tracing.after(noted(minute, steps));
    if (outcome instanceof Tracing.Done(Tracing next)) {
      return next;
    }
    throw new AssertionError(outcome.toString());
  }

  static Tracing after(Tracing tracing, Noted noted) {
    if (tracing.after(noted) instanceof Tracing.Done(Tracing next)) {
      return next;
    }
    throw new AssertionError("it has no effect");
  }

  static Reason refused(Tracing tracing, Step step) {
    if (tracing.after(noted(99, step)) instanceof Tracing.Refused refused) {
      return refused.reason();
    }
    throw new AssertionError("it was not refused");
  }

  static Step link(String request, String record) {
    return new Step.Linked(request, record, Also.NOT, "the same mark on the left hand");
  }

  static Step also(String request, String record) {
    return new Step.Linked(request, record, Also.ELSEWHERE, "both speak of the same day");
  }

  static Step twice(String request, String record) {
    return new Step.Linked(request, record, Also.TWICE, "the list has him on two pages");
  }

  static Step join(String request, String other) {
    return join(request, other, Also.NOT);
  }

  static Step join(String request, String other, Also also) {
    return new Step.Joined(request, other, also, "mother and wife");
  }

  static Step reject(String request, String record) {
    return new Step.Rejected(request, record, "another father");
  }

  static Step undo(String request, @Nullable String other) {
    return new Step.Undone(request, other, "it was a mistake");
  }

  static Step tell(String request, Matter... matters) {
    return new Step.FamilyTold(request, Set.of(matters), "by telephone", null);
  }
}
