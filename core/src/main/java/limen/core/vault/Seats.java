package limen.core.vault;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import limen.core.entry.Act;
import limen.core.entry.Signed;
import limen.ledger.Parsed;
import limen.ledger.key.VerifyKey;
import limen.ledger.note.Policy;
import limen.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;

/**
 * Who sits in the record at a place of it, as far as a proof shows: each party's key, and by whose
 * policy its heads count. A party's word to go on under another log counts as in the record: with
 * that of all whom the new opening names.
 */
final class Seats {
  private final Map<String, VerifyKey> keys = new HashMap<>();
  private final Map<String, Hash> promised = new HashMap<>();
  private final Set<String> agreed = new HashSet<>();
  private Act.Open open;
  private @Nullable Signed proposed;

  Seats(Act.Open first) {
    open = first;
    for (Act.Founder founder : first.parties()) {
      keys.put(founder.party(), founder.key());
      promised.put(founder.party(), founder.next());
    }
  }

  Set<String> parties() {
    return Set.copyOf(keys.keySet());
  }

  /** The party whose key of now signed an entry; null if none did. */
  @Nullable String signer(Signed signed) {
    return keys.entrySet().stream()
        .filter(entry -> signed.isSignedBy(entry.getValue()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  /** As {@link #signer}, where one is needed. */
  String party(Signed signed) throws Unproven {
    String party = signer(signed);
    if (party == null) {
      throw new Unproven("the " + signed + " is not signed by any party of the record");
    }
    return party;
  }

  void rotate(Signed signed, Act.RotateKey rotate) throws Unproven {
    Hash hash = Hash.sha256(rotate.key().vkey().getBytes(StandardCharsets.UTF_8));
    if (!keys.containsKey(rotate.party())
        || !hash.equals(promised.get(rotate.party()))
        || !signed.isSignedBy(rotate.key())) {
      throw new Unproven("the " + signed + " brings a key that was not promised");
    }
    keys.put(rotate.party(), rotate.key());
    promised.put(rotate.party(), rotate.next());
  }

  /** Somebody proposes to go on under another log. */
  void propose(Signed signed, Act.Open next) throws Unproven {
    if (proposed != null || next.after() == null || next.drill() != open.drill()) {
      throw new Unproven("the " + signed + " stands where it means nothing");
    }
    if (next.parties().size() < Math.min(2, keys.size())) {
      throw new Unproven("the " + signed + " would go on with one party in the name of all");
    }
    party(signed);
    proposed = signed;
    agreed.clear();
  }

  /** Whether an agreement is to the proposed log. */
  boolean isProposed(Hash leaf) {
    return proposed != null && proposed.leaf().equals(leaf);
  }

  /** With the last one named, whoever is not named has left. */
  void agree(Signed signed) throws Unproven {
    Signed entry = proposed;
    if (entry == null || !(entry.entry().act() instanceof Act.Open next)) {
      throw new Unproven("the " + signed + " agrees to nothing here");
    }
    List<String> named = next.parties().stream().map(Act.Founder::party).toList();
    String party = party(signed);
    if (!named.contains(party) || !agreed.add(party)) {
      throw new Unproven("the " + signed + " agrees to nothing here");
    }
    if (agreed.containsAll(named)) {
      keys.keySet().retainAll(named);
      open = next;
      proposed = null;
    }
  }

  /** The policy by which heads are judged now. */
  Policy policy() throws Unproven {
    if (proposed != null) {
      throw new Unproven("not all whom the " + proposed + " names are shown to have agreed");
    }
    return switch (Policy.parseExactly(open.policy())) {
      case Parsed.Good<Policy>(Policy policy) -> policy;
      case Parsed.Bad<Policy> bad -> throw new Unproven("the record names no policy");
    };
  }
}
