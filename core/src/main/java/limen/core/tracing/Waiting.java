package limen.core.tracing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Where a request stands, and since when.
 *
 * @param request the request's sign
 * @param state where it stands
 * @param since since when it waits there
 * @param answerBy the day by which an answer is owed; null where none is set
 * @param toLookAt how many candidates wait for a human
 */
public record Waiting(
    String request, State state, Instant since, @Nullable LocalDate answerBy, long toLookAt) {

  /**
   * A family that was told what no longer stands comes first; then whoever is owed an answer by a
   * day, by that day; else whoever waits longest.
   */
  static final Comparator<Waiting> IN_ORDER =
      Comparator.comparing((Waiting one) -> one.state != State.TO_CORRECT)
          .thenComparing(
              Waiting::answerBy, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(Waiting::since)
          .thenComparing(Waiting::request, Signs.IN_ORDER);

  /** Where a request stands; every request stands in exactly one place. */
  public enum State {
    /** The family was told what no longer stands. */
    TO_CORRECT,
    /** Linked, and the family was not told, or not of the last change. */
    LINKED,
    /** With candidates to look at. */
    TO_LOOK_AT,
    /** Without any candidate. */
    NOBODY,
    /** The family was told. */
    TOLD,
    /** Closed. */
    CLOSED;

    /** Whether somebody has to do something. */
    public boolean waits() {
      return this != TOLD && this != CLOSED;
    }
  }

  /** Whether the answer should have been given before a day. */
  public boolean isLate(LocalDate day) {
    return state.waits() && answerBy != null && answerBy.isBefore(day);
  }
}
