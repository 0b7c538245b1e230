package limen.core.party;

import java.util.List;
import limen.core.document.Label;
import limen.core.document.Says;

/**
 * Somebody an agreement names.
 *
 * @param name as shown to people
 * @param offices what it does for the exchange; empty for a side, which gives and receives people
 */
@Says("Somebody the agreement names: a side, or the holder of a neutral office.")
public record Party(
    @Says("Its name, as a text or one per language.") Label name,
    @Says("What it does if it is not a side: host, mediator, transit …") List<Office> offices) {

  /** A side gives or receives people; everybody else holds an office. */
  public boolean isSide() {
    return offices.isEmpty();
  }
}
