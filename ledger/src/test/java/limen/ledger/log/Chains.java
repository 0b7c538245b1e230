package limen.ledger.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import limen.ledger.tree.Hash;

/** The toy rule: each signer's slips follow on each other, and have seen no other log than this. */
record Chains(Map<String, Last> signers, List<String> roots, Edge edge) implements Admission {
  static final Chains EMPTY = new Chains(Map.of(), List.of(Hash.EMPTY.base64()), Edge.EMPTY);

  /** What a signer signed last. */
  record Last(int count, String leaf) {
    static final Last NOTHING = new Last(0, "-");
  }

  @Override
  public Decision admit(long index, byte[] entry, Instant now) {
    Slip slip = Slip.parse(entry);
    Last last = signers.getOrDefault(slip.signer(), Last.NOTHING);
    if (slip.counter() != last.count() || !slip.prev().equals(last.leaf())) {
      return new Refused("chain", "%s: %d after %s".formatted(slip.signer(), slip.counter(), last));
    }
    if (slip.seen() > index || !roots.get((int) slip.seen()).equals(slip.root())) {
      return new Refused("seen", "%s saw %d %s".formatted(slip.signer(), slip.seen(), slip.root()));
    }
    Hash leaf = Hash.leaf(entry);
    Map<String, Last> next = new HashMap<>(signers);
    next.put(slip.signer(), new Last(slip.counter() + 1, leaf.base64()));
    Edge grown = edge.with(leaf);
    List<String> more = new ArrayList<>(roots);
    more.add(grown.root().base64());
    return new Admitted(new Chains(next, more, grown));
  }
}
