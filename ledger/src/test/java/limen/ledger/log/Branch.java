package limen.ledger.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import limen.ledger.note.Checkpoint;
import limen.ledger.note.Note;
import limen.ledger.tree.Hash;
import limen.ledger.tree.Tree;

/** One history of the log; an honest sequencer has one. */
final class Branch implements Source {
  private final List<byte[]> entries = new ArrayList<>();
  private final Map<Hash, Integer> refused = new HashMap<>();
  private final Set<Hash> held = new HashSet<>();
  private final Tree tree = new Tree();
  private Admission rule = Chains.EMPTY;

  /** The same history up to a size: where another one may part from it. */
  Branch upTo(long size) {
    Branch branch = new Branch();
    for (int i = 0; i < size; i++) {
      branch.take(tree.leaf(i), entries.get(i));
    }
    return branch;
  }

  /** Takes an entry if the mirrors' rule would. */
  void take(Hash leaf, byte[] entry) {
    // What was refused is asked about again only once something else has come in between.
    if (held.contains(leaf) || refused.getOrDefault(leaf, -1) == entries.size()) {
      return;
    }
    if (rule.admit(entries.size(), entry, Instant.EPOCH)
        instanceof Admission.Admitted(Admission next)) {
      rule = next;
      append(leaf, entry);
    } else {
      refused.put(leaf, entries.size());
    }
  }

  /** Takes an entry that no mirror will have, and from then on any other. */
  void force(Hash leaf, byte[] entry) {
    rule = Admission.open();
    append(leaf, entry);
  }

  private void append(Hash leaf, byte[] entry) {
    entries.add(entry);
    held.add(leaf);
    tree.append(leaf);
  }

  long size() {
    return entries.size();
  }

  Note checkpoint(Seals seals, long size) {
    return seals.sign(new Checkpoint(Seals.ORIGIN, size, tree.root(size)).text());
  }

  @Override
  public List<byte[]> entries(long from, long to) {
    return entries.subList((int) from, (int) to);
  }
}
