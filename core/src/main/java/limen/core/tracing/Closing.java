package limen.core.tracing;

import java.time.Instant;
import java.util.Map;

/**
 * Why a request is looked at no longer.
 *
 * @param by who closed it
 * @param reason why, in his words
 * @param at when it was written down
 * @param records the records that were linked then, each with which of its words; it holds as long
 *     as they say nothing else
 */
public record Closing(String by, String reason, Instant at, Map<String, Integer> records) {
  /** Copies what it rested on. */
  public Closing {
    records = Map.copyOf(records);
  }

  /** Says nothing of the reason, in which somebody may be named. */
  @Override
  public String toString() {
    return "closed by " + by;
  }
}
