package limen.core.tracing;

import org.jspecify.annotations.Nullable;

/**
 * A record that may be of a sought person. It is computed anew whenever anything changes and kept
 * nowhere; what humans said of it is.
 *
 * @param pair how both agree and differ
 * @param status where it stands
 * @param earlier why it was rejected while one of both said something else; null where it was not
 */
public record Candidate(Pair pair, Status status, @Nullable Rejection earlier) {

  /** Where a candidate stands. */
  public enum Status {
    /** A human linked it. */
    LINKED,
    /** Waits for a human. */
    OPEN,
    /** Another link speaks against it. */
    CLOSED,
    /** A human said that it is somebody else. */
    REJECTED
  }

  /** The record's sign. */
  public String record() {
    return pair.record();
  }
}
