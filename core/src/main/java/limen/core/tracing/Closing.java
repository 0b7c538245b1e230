package limen.core.tracing;

import java.time.Instant;

/**
 * Why a request is looked at no longer.
 *
 * @param by who closed it
 * @param reason why, in his words
 * @param at when it was written down
 */
public record Closing(String by, String reason, Instant at) {
  /** Says nothing of the reason, in which somebody may be named. */
  @Override
  public String toString() {
    return "closed by " + by;
  }
}
