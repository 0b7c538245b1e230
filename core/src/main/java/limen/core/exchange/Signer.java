package limen.core.exchange;

import java.util.List;
import limen.core.entry.Entry;
import limen.core.entry.Role;
import limen.ledger.key.VerifyKey;
import limen.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;

/**
 * A key that signs, and how far its chain of entries has come.
 *
 * @param key the key
 * @param party whose it is
 * @param role what a device's key is for; null for the party's own
 * @param stages for which stages; empty for all
 * @param next the number its next entry has
 * @param last the leaf hash of its last entry; null before the first
 * @param seen the size of the newest head it has named
 * @param revokedFrom entries from this number on are nobody's
 */
public record Signer(
    VerifyKey key,
    String party,
    @Nullable Role role,
    List<String> stages,
    long next,
    @Nullable Hash last,
    long seen,
    long revokedFrom) {

  static Signer of(VerifyKey key, String party, @Nullable Role role, List<String> stages) {
    return new Signer(key, party, role, stages, 0, null, 0, Long.MAX_VALUE);
  }

  Signer after(Entry entry, Hash leaf) {
    return new Signer(
        key, party, role, stages, next + 1, leaf, entry.head().seen().size(), revokedFrom);
  }

  Signer revoked(long from) {
    return new Signer(key, party, role, stages, next, last, seen, Math.min(from, revokedFrom));
  }

  public boolean isRevoked() {
    return next >= revokedFrom;
  }

  public boolean isOf(String stage) {
    return stages.isEmpty() || stages.contains(stage);
  }
}
