package limen.core.audit;

import java.util.ArrayList;
import java.util.List;
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

  /** Whose each entry is. They come in order, and behind one without a key none is added. */
  private final List<String> names = new ArrayList<>();

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
    names.add(key.name());
    batch.add(index, key, signed.message(), signed.signature().signature());
    added++;
    if (added % OFTEN == 0) {
      bad = batch.firstBad();
    }
    return true;
  }

  /** Whose an entry that was added is. Kept here, since an entry with no effect was added too. */
  String signer(long index) {
    return names.get(Math.toIntExact(index));
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
