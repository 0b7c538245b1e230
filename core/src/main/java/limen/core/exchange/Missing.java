package limen.core.exchange;

import java.util.List;
import limen.core.entry.Leg;
import limen.core.party.Office;
import limen.ledger.tree.Hash;

/**
 * Something an exchange still waits for, or that stands in its way. Numbers are what anybody counts
 * who has the same entries; nothing here says what should be done.
 */
public sealed interface Missing {

  /** The record has not begun. */
  record Opening() implements Missing {}

  /** Nobody has proposed terms. */
  record Terms() implements Missing {}

  /**
   * A proposal waits.
   *
   * @param proposal its leaf hash
   * @param what terms, a log that goes on, or an act that was written down
   * @param by who has yet to agree
   */
  record Agreement(Hash proposal, What what, List<String> by) implements Missing {}

  /** What can be proposed. */
  enum What {
    TERMS,
    CONTINUATION,
    TRANSCRIPT
  }

  /**
   * A party's act waits for its second custodian.
   *
   * @param entry the act's leaf hash
   * @param word what it does
   * @param party whose it is
   * @param by the operators who may confirm it; empty where none is left
   */
  record Second(Hash entry, String word, String party, List<String> by) implements Missing {}

  /** Nobody sits here for an office the terms name; what it would gate is shown as absent. */
  record Absent(String party, List<Office> offices) implements Missing {}

  /** A side sits here and has no key that can sign at the line. */
  record Gate(String party) implements Missing {}

  /** The holder has offered no list. */
  record Listing(Leg leg, String holder) implements Missing {}

  /** The terms ask that lists are opened together, and this one is not. */
  record Reveal(Leg leg, String holder) implements Missing {}

  /** The receiver has not accepted the last version. */
  record Acceptance(Leg leg, String receiver, long version) implements Missing {}

  /** What the terms ask of a stage and its lists do not keep. */
  sealed interface Shortfall extends Missing {}

  /**
   * A balance the terms ask for in this stage does not hold, each side weighed by the ratio.
   *
   * @param clause where it stands; {@code -} where it has no number
   * @param left what the left side comes to
   * @param right what the right side comes to
   */
  record Parity(String stage, String clause, long left, long right) implements Shortfall {}

  /** The terms ask for another number in this stage. */
  record StageCount(String stage, String clause, long live, String asked) implements Shortfall {}

  /** These have yet to say go. */
  record Go(String stage, List<String> by) implements Missing {}

  /**
   * A party stops departures.
   *
   * @param until when it ends by itself, in seconds since 1970
   */
  record Held(String party, long until, long renewal) implements Missing {}

  /** A side is as far ahead as the terms allow: the other one gives next. */
  record Turn(String stage, String ahead, String next, long lead, long most) implements Missing {}

  /**
   * People of a leg whose fate is not recorded.
   *
   * @param waiting live and not gone
   * @param underWay gone and not arrived
   * @param arrived arrived, with no outcome
   */
  record Unfinished(Leg leg, int waiting, int underWay, int arrived) implements Missing {}

  /** These have yet to close a stage. */
  record Close(String stage, List<String> by) implements Missing {}

  /** Every stage is closed; these have yet to close the exchange. */
  record End(List<String> by) implements Missing {}
}
