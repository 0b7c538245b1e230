package limen.core.agreement;

import java.time.LocalDate;
import limen.core.terms.Range;
import limen.core.terms.Selector;
import limen.core.terms.Window;
import org.jspecify.annotations.Nullable;

/**
 * One figure with the voice behind it, wherever it comes from: a claim, a list, a delivery or the
 * record.
 *
 * @param id by which the figure can be found again
 * @param by who says it: a party, or any other voice
 * @param of whom it counts; a figure about one stage carries the stage here
 * @param outcome what it counts
 * @param count how many; silence has no tally
 * @param happened on which days; null where not said
 * @param said the day on which it was said, in the agreement's time zone
 */
public record Tally(
    String id,
    String by,
    Selector of,
    Outcome outcome,
    Range count,
    @Nullable Window happened,
    LocalDate said) {

  /**
   * The days the figure covers. Where neither days nor a stage are said it is a running total:
   * everything up to the day it was said.
   */
  Window span(@Nullable Window stage) {
    if (happened != null) {
      return happened;
    }
    if (stage != null) {
      return stage;
    }
    return of.stage() != null ? Window.of(said) : new Window(LocalDate.MIN, said);
  }
}
