package limen.core.tracing;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import limen.core.person.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What a family was told last, and on what it rested.
 *
 * @param records the records that were linked then, each with which of its words
 * @param matters what was told, with a death that was told before and not taken back
 * @param how by letter, by telephone, in person
 * @param on when; null where nobody wrote it down
 * @param by who told it
 * @param at when that was written down
 */
public record Telling(
    Map<String, Integer> records,
    Set<Matter> matters,
    String how,
    @Nullable PartialDate on,
    String by,
    Instant at) {
  /** Copies what it rested on. */
  public Telling {
    records = Map.copyOf(records);
    matters = Set.copyOf(matters);
  }

  /** Says nothing of anybody. */
  @Override
  public String toString() {
    return "a telling";
  }
}
