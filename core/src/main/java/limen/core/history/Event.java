package limen.core.history;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import limen.core.document.Place;

/**
 * One row of a history: an exchange as it was published, or one that was planned and not carried
 * out.
 *
 * @param date the day; of a night's exchange the first
 * @param returned by the id of the direction
 * @param mediators those named
 * @param where the place or the way, as published; empty where nobody said
 * @param remarks for people to read
 * @param sources addresses; the word {@code recollection} where none was seen
 * @param carriedOut false where it was planned and did not happen; such a row is in no sum
 * @param recollection which of its facts were not seen on a page; empty where all were
 * @param written where the row stands
 */
public record Event(
    LocalDate date,
    Map<String, Returned> returned,
    List<String> mediators,
    String where,
    String remarks,
    List<String> sources,
    boolean carriedOut,
    String recollection,
    Place written) {

  /** Keeps the parts from changing. */
  public Event {
    returned = Collections.unmodifiableMap(new LinkedHashMap<>(returned));
    mediators = List.copyOf(mediators);
    sources = List.copyOf(sources);
  }

  /** What the row says about a direction. */
  public Returned returned(String direction) {
    return returned.getOrDefault(direction, Returned.SILENT);
  }
}
