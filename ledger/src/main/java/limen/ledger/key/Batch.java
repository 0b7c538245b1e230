package limen.ledger.key;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Checks many signatures under few keys in a fraction of the time that one after the other takes,
 * with the verdicts of {@link VerifyKey#verify}. Add them in order, then ask which are bad. A
 * signature that is added must not be changed until then; its message is read at once.
 *
 * <p>Only for what everybody may see: how long it takes tells what was checked. For what is
 * admitted for the first time {@link VerifyKey#verifyStrict} asks more. Not for two threads at
 * once.
 */
public final class Batch {
  /** How many are checked together: with more the gain is small and the memory grows. */
  static final int SIZE = 4096;

  private final MessageDigest sha512 = sha512();
  private final Equations equations = new Equations(sha512);

  /** What is claimed and not checked yet; null where a signature does not even have the form. */
  private final List<@Nullable Equation> open = new ArrayList<>(SIZE);

  /** The numbers of the claims, each at the place of its equation. */
  private final long[] numbers = new long[SIZE];

  private final List<Long> bad = new ArrayList<>();

  /**
   * Adds the claim that this signature is the key's over the message, by a number to name it by.
   */
  public void add(long index, VerifyKey key, byte[] message, byte[] signature) {
    numbers[open.size()] = index;
    open.add(Equation.of(key.bytes(), message, signature, sha512));
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
    try {
      check(0, open.size());
    } finally {
      open.clear();
    }
  }

  /** Halves what does not hold as a whole, until single claims are left. */
  private void check(int from, int to) {
    if (hold(from, to)) {
      return;
    }
    if (to - from == 1) {
      bad.add(numbers[from]);
      return;
    }
    int half = (from + to) >>> 1;
    check(from, half);
    check(half, to);
  }

  private boolean hold(int from, int to) {
    List<Equation> read = new ArrayList<>(to - from);
    for (@Nullable Equation equation : open.subList(from, to)) {
      if (equation == null) {
        return false;
      }
      read.add(equation);
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
