package limen.core.talks;

import java.time.Instant;
import java.util.List;
import limen.core.lists.Version;
import org.jspecify.annotations.Nullable;

/**
 * What the other side said by telephone of lines of a list, written down here: a claim per row, and
 * no word of it is theirs in writing. It stands beside the list and holds nothing up.
 *
 * @param list the version that was spoken of
 * @param from the party that spoke
 * @param with the office of whoever spoke, and no name
 * @param at when
 * @param claims one for each line spoken of
 */
public record CallNote(
    Version.Name list, String from, String with, Instant at, List<Claim> claims) {

  /**
   * What was said of one line.
   *
   * @param place the line, from 1
   * @param code what was said against it; null where it was agreed to
   */
  public record Claim(int place, Objection.@Nullable Code code) {}

  /** Copies the claims. */
  public CallNote {
    claims = List.copyOf(claims);
  }
}
