package limen.linkage.compare;

/**
 * How alike two words of symbols are. Words are bytes from 0 to 63, at most {@link #LONGEST} of
 * them, so that a set of places fits into one number and a row of the comparison is a few steps (as
 * Hyyrö 2003 for edits; Jaro in the same way after rapidfuzz). One for each thread.
 */
final class Similarity {
  static final int LONGEST = 64;

  private static final double PREFIX = 0.1;
  private static final int LONGEST_PREFIX = 4;
  private static final double BOOSTED_FROM = 0.7;

  /** At which places a symbol stands in the word in hand. */
  private final long[] places = new long[64];

  /** Jaro and Winkler's measure, from 0 to 1; the beginning counts from 0.7 on (Winkler 1990). */
  double jaroWinkler(byte[] one, byte[] other) {
    double jaro = jaro(one, other);
    if (jaro <= BOOSTED_FROM) {
      return jaro;
    }
    int most = Math.min(LONGEST_PREFIX, Math.min(one.length, other.length));
    int prefix = 0;
    while (prefix < most && one[prefix] == other[prefix]) {
      prefix++;
    }
    return jaro + prefix * PREFIX * (1 - jaro);
  }

  private double jaro(byte[] one, byte[] other) {
    int n = one.length;
    int m = other.length;
    if (n == 0 || m == 0) {
      return n == m ? 1 : 0;
    }
    int window = Math.max(0, Math.max(n, m) / 2 - 1);
    mark(one);
    long taken = 0;
    long used = 0;
    for (int j = 0; j < m; j++) {
      long near = places[other[j]] & ~taken & window(j, window);
      if (near != 0) {
        taken |= near & -near;
        used |= 1L << j;
      }
    }
    unmark(one);
    int common = Long.bitCount(taken);
    if (common == 0) {
      return 0;
    }
    int crossed = 0;
    for (long a = taken, b = used; a != 0; a &= a - 1, b &= b - 1) {
      if (one[Long.numberOfTrailingZeros(a)] != other[Long.numberOfTrailingZeros(b)]) {
        crossed++;
      }
    }
    double c = common;
    int exchanged = crossed / 2;
    return (c / n + c / m + (c - exchanged) / c) / 3;
  }

  /** The places from {@code at - reach} to {@code at + reach}. */
  private static long window(int at, int reach) {
    int from = Math.max(0, at - reach);
    int to = Math.min(63, at + reach);
    return (-1L << from) & (-1L >>> (63 - to));
  }

  private void mark(byte[] word) {
    for (int i = 0; i < word.length; i++) {
      places[word[i]] |= 1L << i;
    }
  }

  private void unmark(byte[] word) {
    for (byte symbol : word) {
      places[symbol] = 0;
    }
  }

  /**
   * How many symbols are to be put in, left out, changed or exchanged with their neighbour (optimal
   * string alignment; Hyyrö 2003).
   */
  int edits(byte[] one, byte[] other) {
    int n = one.length;
    if (n == 0 || other.length == 0) {
      return Math.max(n, other.length);
    }
    mark(one);
    long up = -1L;
    long down = 0;
    long diagonal = 0;
    long before = 0;
    int edits = n;
    long last = 1L << (n - 1);
    for (byte symbol : other) {
      long at = places[symbol];
      long exchanged = ((~diagonal & at) << 1) & before;
      diagonal = (((at & up) + up) ^ up) | at | down | exchanged;
      long right = down | ~(diagonal | up);
      long left = diagonal & up;
      if ((right & last) != 0) {
        edits++;
      } else if ((left & last) != 0) {
        edits--;
      }
      right = (right << 1) | 1;
      left <<= 1;
      up = left | ~(diagonal | right);
      down = diagonal & right;
      before = at;
    }
    unmark(one);
    return edits;
  }
}
