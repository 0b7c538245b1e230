package limen.ledger.key;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Verifies signatures of keys that come again and again, with the verdicts of {@link
 * VerifyKey#verifyStrict} in a third of the time. For whoever admits entries: a record has some ten
 * keys and thousands of signatures by them. Not for two threads at once.
 *
 * <p>It computes S B - h A (RFC 8032 section 5.1.7 without the cofactor) and compares what comes
 * out with R, byte for byte. That is the strict rule. A lies in the subgroup of prime order, as
 * every {@link VerifyKey}, and so does B; so what is computed lies there too, and is written in its
 * one encoding: an R that is equal to it is in the subgroup and in that encoding. And where R is in
 * the subgroup, the equation times the cofactor leaves S B - h A - R of an order that divides 8 and
 * L, which only zero has: what the strict rule accepts is equal. R = 0 is refused by its bytes.
 */
public final class StrictVerifier {
  private static final int HALF = VerifyKey.SIGNATURE_BYTES / 2;

  /** How many keys have a table, of some 160 kilobytes: nobody can fill the memory with keys. */
  private static final int MOST_KEYS = 64;

  /** To make a table takes as long as a few signatures by the library. */
  private static final int FEW = 6;

  private static final byte[] ZERO = zero();

  private final MessageDigest sha512 = sha512();
  private final Point.Desk desk = new Point.Desk();

  /** The one that was not met for the longest time goes first. */
  private final Map<VerifyKey, Regular> keys =
      new LinkedHashMap<>(MOST_KEYS, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<VerifyKey, Regular> eldest) {
          return size() > MOST_KEYS;
        }
      };

  /** A key that was met, and its table once it was met often enough. */
  private static final class Regular {
    private int met;
    private @Nullable Multiples multiples;
  }

  /** Whether the signature is the key's by the strict rule. */
  public boolean verify(VerifyKey key, byte[] message, byte[] signature) {
    Regular regular = keys.computeIfAbsent(key, any -> new Regular());
    if (regular.multiples == null && ++regular.met > FEW) {
      regular.multiples = key.multiples();
    }
    return regular.multiples == null
        ? key.verifyStrict(message, signature)
        : verify(key.publicKey(), regular.multiples, message, signature);
  }

  private boolean verify(byte[] key, Multiples multiples, byte[] message, byte[] signature) {
    if (signature.length != VerifyKey.SIGNATURE_BYTES
        || Arrays.equals(signature, 0, HALF, ZERO, 0, HALF)) {
      return false;
    }
    int[] s = Scalar.words(signature, HALF, 8);
    if (!Scalar.isReduced(s)) {
      return false;
    }
    sha512.update(signature, 0, HALF);
    sha512.update(key);
    Point sum = new Point();
    multiples.addTo(sum, Scalar.reduced(sha512.digest(message)), desk);
    sum.negate();
    Multiples.OF_BASE.addTo(sum, s, desk);
    return Arrays.equals(sum.encoded(), 0, HALF, signature, 0, HALF);
  }

  /** The encoding of the point (0, 1). */
  private static byte[] zero() {
    byte[] zero = new byte[HALF];
    zero[0] = 1;
    return zero;
  }

  private static MessageDigest sha512() {
    try {
      return MessageDigest.getInstance("SHA-512");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-512", e);
    }
  }
}
