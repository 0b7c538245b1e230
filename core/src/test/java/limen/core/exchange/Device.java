package limen.core.exchange;

import java.util.List;
import limen.core.entry.Entry;
import limen.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;

/**
 * A key in somebody's hand, and what it knows.
 *
 * @param known the record as its holder last verified it
 * @param local the same with its own entries that are not in the record yet
 * @param sent entries it signed that are not in the record yet, the first one first
 * @param lost an entry it forgot in a crash, that may come into the record all the same
 * @param next the number of its next entry
 * @param last the leaf hash of its last
 * @param left how many entries it may still sign; where nobody counts, it is negative
 * @param print a fingerprint of all this
 */
record Device(
    State known,
    State local,
    List<Sent> sent,
    @Nullable Sent lost,
    long next,
    @Nullable Hash last,
    int left,
    long print) {

  /**
   * A signed entry.
   *
   * @param entry what was signed
   * @param leaf its leaf hash
   * @param view a fingerprint of what its signer knew
   * @param print a fingerprint of its meaning
   */
  record Sent(Entry entry, Hash leaf, long view, long print) {}

  static Device of(
      State known,
      State local,
      List<Sent> sent,
      @Nullable Sent lost,
      long next,
      @Nullable Hash last,
      int left,
      long view) {
    long print = Prints.mix(view, left);
    for (Sent each : sent) {
      print = Prints.mix(print, each.print());
    }
    print = lost == null ? print : Prints.mix(print, lost.print() + 1);
    return new Device(known, local, sent, lost, next, last, left, print);
  }

  /** A device with nothing on the way, as the record knows it. */
  static Device idle(State state, String key, int left, long view) {
    Signer signer = state.signers().get(key);
    long next = signer == null ? 0 : signer.next();
    Hash last = signer == null ? null : signer.last();
    return of(state, state, List.of(), null, next, last, left, view);
  }
}
