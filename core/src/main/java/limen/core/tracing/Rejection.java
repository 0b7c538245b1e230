package limen.core.tracing;

import java.time.Instant;

/**
 * A human's word that a record is of somebody else. It holds as long as both say what they said.
 *
 * @param record the record's or sighting's sign
 * @param by whose word
 * @param reason why, in his words
 * @param at when it was written down
 * @param versions what both said when it was given
 */
public record Rejection(String record, String by, String reason, Instant at, Versions versions) {
  /** Says nothing of the reason, in which somebody may be named. */
  @Override
  public String toString() {
    return "rejection of " + record;
  }
}
