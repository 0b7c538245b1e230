package limen.core.history;

import java.util.List;
import limen.core.document.Place;
import limen.core.terms.Range;
import limen.core.terms.Window;

/**
 * A total somebody published. It means what its definition says; two totals are of one series only
 * where speaker, definition, directions, category and mediator are the same.
 *
 * @param speaker the side or state whose number it is
 * @param saidBy its office, as quoted; may be empty
 * @param definition what was counted, in words
 * @param days the first and the last day it covers
 * @param directions the sides people returned to
 * @param category whom it counts
 * @param mediator only exchanges that name this mediator; empty for all
 * @param count the number, or a bound where only a bound was said
 * @param sources addresses
 * @param written where the row stands
 */
public record Total(
    String speaker,
    String saidBy,
    String definition,
    Window days,
    List<String> directions,
    Category category,
    String mediator,
    Range count,
    List<String> sources,
    Place written) {

  /** Keeps the lists from changing. */
  public Total {
    directions = List.copyOf(directions);
    sources = List.copyOf(sources);
  }

  boolean isOfOneSeriesWith(Total other) {
    return speaker.equals(other.speaker)
        && definition.equals(other.definition)
        && directions.equals(other.directions)
        && category == other.category
        && mediator.equals(other.mediator);
  }
}
