package limen.ledger.log;

import java.util.ArrayList;
import java.util.List;
import limen.ledger.tree.Hash;

/** Sees all, unlike anybody in the simulation: whether two acts rest on two histories. */
final class Judge {
  private final List<Hash> truth = new ArrayList<>();
  int acts;
  int onAFork;

  /** An act that rests on the entry at an index of a side's copy, in a head of that size. */
  void acts(Side side, int index, long size) {
    acts++;
    boolean apart = false;
    for (int i = 0; i < size; i++) {
      Hash leaf = side.copy().complete(0, i);
      if (i == truth.size()) {
        truth.add(leaf);
      }
      apart |= !truth.get(i).equals(leaf);
    }
    if (apart || index >= size) {
      onAFork++;
    }
  }

  /** What acts rested on: it must be in every copy, for ever. */
  boolean isHeldBy(Copy copy) {
    if (copy.size() < truth.size()) {
      return false;
    }
    for (int i = 0; i < truth.size(); i++) {
      if (!copy.complete(0, i).equals(truth.get(i))) {
        return false;
      }
    }
    return true;
  }
}
