package limen.core.tracing;

import java.time.Instant;

/**
 * A human's word that two requests seek one person.
 *
 * @param one the one request
 * @param other the other
 * @param by whose word
 * @param reason why, in his words
 * @param at when it was written down
 */
public record Join(String one, String other, String by, String reason, Instant at) {

  boolean isOf(String a, String b) {
    return (one.equals(a) && other.equals(b)) || (one.equals(b) && other.equals(a));
  }

  /** Says nothing of the reason, in which somebody may be named. */
  @Override
  public String toString() {
    return one + " and " + other;
  }
}
