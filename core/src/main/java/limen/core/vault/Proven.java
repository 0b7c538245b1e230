package limen.core.vault;

import java.util.List;
import java.util.OptionalLong;
import limen.core.entry.Fate;
import limen.core.entry.Leg;
import limen.core.exchange.Roll;
import limen.core.exchange.Stage;
import limen.core.exchange.State;
import limen.core.sealing.Field;
import limen.ledger.note.Policy;
import limen.ledger.tree.Hash;

/**
 * What a personal proof shows: that these fields were committed to as one place of one list, and
 * what the record says became of that place. It does not show that the bearer is that person.
 *
 * @param exchange its name
 * @param isDrill whether all of it is an exercise, with invented people
 * @param leg stage and stream
 * @param version of the list
 * @param root of the list
 * @param place on the list
 * @param shown the fields that are told
 * @param withheld how many more there are
 * @param said how far the record goes
 * @param isTranscribed whether the list or the outcome was written down from paper or telephone
 * @param crossedAt when the outcome happened by its signer's clock, in seconds since 1970
 * @param policy whose signatures all of it rests on
 */
public record Proven(
    String exchange,
    boolean isDrill,
    Leg leg,
    long version,
    Hash root,
    int place,
    List<Field> shown,
    int withheld,
    Said said,
    boolean isTranscribed,
    OptionalLong crossedAt,
    Policy policy) {

  /** What the record says of the place. */
  public enum Said {
    /** A list of the record committed to it; nothing is shown of what became of it. */
    LISTED,
    /**
     * Every party said go to this list without leaving the place out, and somebody wrote down that
     * the receiving side said it crossed. That the side said so is not shown.
     */
    TOLD,
    /**
     * Every party who sat there said go to this list without leaving the place out, and the
     * receiving side says that it crossed: a gate that it named, or its own key.
     */
    CROSSED
  }

  /**
   * Whether a whole record, replayed, says the same. The proof alone cannot show that none of its
   * entries was void, or replaced by one that it does not bring along; the record can.
   */
  public boolean agreesWith(State state) {
    Stage stage = state.stage(leg.stage());
    Roll roll = stage == null ? null : stage.roll(leg.stream());
    return state.opening() != null
        && state.opening().exchange().equals(exchange)
        && roll != null
        && roll.list().root().equals(root)
        && (said == Said.LISTED || roll.hasFate(place, Fate.CROSSED));
  }

  /** Says which place it is and nothing of the person. */
  @Override
  public String toString() {
    return "place %d of list %d of stage %s: %s".formatted(place, version, leg, said);
  }
}
