package limen.core.selection;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * That the holder keeps somebody back, as the sealed annex has it.
 *
 * @param ground why, such as the article under which proceedings are pending
 * @param until the last day, or the event that ends it, in words
 */
public record Withheld(String ground, String until) {

  /** Whether it still holds on a day; what ends by an event holds until somebody takes it out. */
  public boolean holdsOn(LocalDate day) {
    try {
      return !LocalDate.parse(until).isBefore(day);
    } catch (DateTimeException inWords) {
      return true;
    }
  }
}
