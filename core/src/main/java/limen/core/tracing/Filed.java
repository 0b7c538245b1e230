package limen.core.tracing;

import java.time.Instant;

/**
 * A record or sighting as it lies in the folder.
 *
 * @param trace what it says now
 * @param version how often it said something else, from 1
 * @param since when it said so first
 * @param isWithheld whether no more may be told of it than that the person was found
 * @param isWithdrawn whether whoever told it stands by it no longer; then it is offered to nobody
 */
public record Filed(
    Trace trace, int version, Instant since, boolean isWithheld, boolean isWithdrawn) {
  static Filed of(Trace trace, Instant at) {
    return new Filed(trace, 1, at, false, false);
  }

  /** What is told anew stands again; the same words again change nothing. */
  Filed told(Trace anew, Instant at) {
    return anew.equals(trace) && !isWithdrawn
        ? this
        : new Filed(anew, version + 1, at, isWithheld, false);
  }

  /** Whoever decided on it decided on other words than none. */
  Filed withdrawn(Instant at) {
    return new Filed(trace, version + 1, at, isWithheld, true);
  }

  Filed withheld(boolean is) {
    return new Filed(trace, version, since, is, isWithdrawn);
  }
}
