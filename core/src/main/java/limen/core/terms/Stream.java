package limen.core.terms;

import java.util.List;
import limen.core.document.Default;
import limen.core.document.Label;
import limen.core.document.Refers;
import limen.core.document.Says;
import org.jspecify.annotations.Nullable;

/**
 * Who moves from whom to whom.
 *
 * @param from whose hands they leave
 * @param to who receives them
 * @param via through whose territory
 * @param of what moves
 * @param name as shown to people; where absent, made of from and to
 * @param unit for things: trucks, maps
 */
@Says("Who, or what, moves from whom to whom.")
public record Stream(
    @Says("The party whose hands they leave.") @Refers("party") String from,
    @Says("The party that receives them.") @Refers("party") String to,
    @Says("Parties whose territory they pass.") @Refers("party") List<String> via,
    @Says("persons, remains or things.") @Default("persons") Cargo of,
    @Says("A name for people, if ‘from → to’ does not do.") @Nullable Label name,
    @Says("For things: what is counted, such as trucks.") @Nullable String unit) {

  /** What a stream carries. */
  @Says("What a stream carries.")
  public enum Cargo {
    /** Living people. */
    PERSONS,
    /** The dead; a bag is not a person, and identity may be uncertain. */
    REMAINS,
    /** Anything else that is owed: trucks, maps, money. */
    THINGS
  }
}
