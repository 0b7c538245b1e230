package limen.core.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import limen.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;

/**
 * Where an entry stands, by its leaf. Few are ever asked for, and mostly early: the entries behind
 * the last question are kept in their order only.
 */
final class Places {
  private final List<Hash> leaves = new ArrayList<>();
  private final Map<Hash, Long> known = new HashMap<>();
  private int next;

  /** The next entry's leaf. */
  void note(Hash leaf) {
    leaves.add(leaf);
  }

  /** The index of the entry with this leaf; null where none has it yet. */
  @Nullable Long of(Hash leaf) {
    for (; next < leaves.size(); next++) {
      known.put(leaves.get(next), (long) next);
    }
    return known.get(leaf);
  }
}
