package limen.ledger.key;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Checks many signatures under few keys in a fraction of the time that one after the other takes,
 * with the verdicts of {@link VerifyKey#verify}. Add them in order, then ask which are bad.
 * Whatever is added must not be changed until then.
 *
 * <p>Only for what everybody may see: how long it takes tells what was checked. For what is
 * admitted for the first time {@link VerifyKey#verifyStrict} asks more. Not for two threads at
 * once.
 */
public final class Batch {
  /** How many are checked together: with more the gain is small and the memory grows. */
  static final int SIZE = 4096;

  /** Below this, one after the other is faster. */
  private static final int FEW = 24;

  private final MessageDigest sha512 = sha512();
  private final Equations equations = new Equations(sha512);
  private final List<Claim> open = new ArrayList<>();
  private final List<Long> bad = new ArrayList<>();

  /** What is asked about, kept for the case that it has to be asked singly. */
  private static final class Claim {
    private final long index;
    private final VerifyKey key;
    private final byte[] message;
    private final byte[] signature;
    private final @Nullable Equation equation;

    Claim(long index, VerifyKey key, byte[] message, byte[] signature, MessageDigest sha512) {
      this.index = index;
      this.key = key;
      this.message = message;
      this.signature = signature;
      equation = Equation.of(key.publicKey(), message, signature, sha512);
    }

    boolean holds() {
      return key.verify(message, signature);
    }
  }

  /**
   * Adds the claim that this signature is the key's over the message, by a number to name it by.
   */
  public void add(long index, VerifyKey key, byte[] message, byte[] signature) {
    open.add(new Claim(index, key, message, signature, sha512));
    if (open.size() == SIZE) {
      close();
    }
  }

  /** The numbers of all claims so far that do not hold, in the order in which they were added. */
  public List<Long> bad() {
    close();
    return List.copyOf(bad);
  }

  /** The first of {@link #bad}; nothing where all hold. */
  public OptionalLong firstBad() {
    close();
    return bad.isEmpty() ? OptionalLong.empty() : OptionalLong.of(bad.getFirst());
  }

  private void close() {
    check(open);
    open.clear();
  }

  /** Halves what does not hold as a whole, until what is left is few enough to be asked singly. */
  private void check(List<Claim> claims) {
    if (claims.size() <= FEW) {
      for (Claim claim : claims) {
        if (!claim.holds()) {
          bad.add(claim.index);
        }
      }
    } else if (!hold(claims)) {
      int half = claims.size() / 2;
      check(claims.subList(0, half));
      check(claims.subList(half, claims.size()));
    }
  }

  private boolean hold(List<Claim> claims) {
    List<Equation> read = new ArrayList<>(claims.size());
    for (Claim claim : claims) {
      if (claim.equation == null) {
        return false;
      }
      read.add(claim.equation);
    }
    return equations.hold(read);
  }

  private static MessageDigest sha512() {
    try {
      return MessageDigest.getInstance("SHA-512");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-512", e);
    }
  }
}
