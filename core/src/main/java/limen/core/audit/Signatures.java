package limen.core.audit;

import java.util.OptionalLong;
import limen.core.entry.Signed;
import limen.ledger.key.Batch;
import limen.ledger.key.VerifyKey;

/**
 * Checks the signatures of entries: thousands by one equation, since whoever took them into the
 * record asked by the strict rule; or one by one by that rule again.
 */
final class Signatures {
  /** As often it is asked whether to go on reading at all. */
  private static final int OFTEN = 4096;

  private final boolean strict;
  private final Batch batch = new Batch();
  private OptionalLong bad = OptionalLong.empty();
  private int added;

  Signatures(boolean strict) {
    this.strict = strict;
  }

  /** Whether the entry's line names this key; then its signature is checked now or later. */
  boolean add(long index, VerifyKey key, Signed signed) {
    if (!signed.names(key)) {
      return false;
    }
    if (strict) {
      return signed.isSignedBy(key);
    }
    batch.add(index, key, signed.message(), signed.signature().signature());
    added++;
    if (added % OFTEN == 0) {
      bad = batch.firstBad();
    }
    return true;
  }

  /** A bad one that is known of already. */
  boolean isBadKnown() {
    return bad.isPresent();
  }

  /** The first entry whose signature is bad, after all were added. */
  OptionalLong firstBad() {
    bad = batch.firstBad();
    return bad;
  }
}
