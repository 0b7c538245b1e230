package limen.linkage.compare;

/**
 * Compares values of one column and keeps what it found, since the same two values meet again and
 * again. What is kept has a bounded size; a later pair takes the place of an earlier one. For one
 * thread.
 */
public final class Comparer {
  private static final int BITS = 13;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final int LEVEL_BITS = 3;
  private static final int VALUE_BITS = 30;

  private final Values values;
  private final Similarity similarity = new Similarity();
  private final long[] kept = new long[1 << BITS];

  Comparer(Values values) {
    this.values = values;
  }

  /**
   * How a value compares with others.
   *
   * @param column values
   * @param others which of them
   * @param many how many of those
   * @param patterns one for each of the others; what is found is put in by {@link Level#number}
   * @param shift at which bit
   */
  public void levels(int a, int[] column, int[] others, int many, long[] patterns, int shift) {
    if (a == 0) {
      return;
    }
    long same = (long) level(a, a) << shift;
    for (int k = 0; k < many; k++) {
      int b = column[others[k]];
      if (b == a) {
        patterns[k] |= same;
      } else if (b != 0) {
        patterns[k] |= (long) ofTwo(a, b) << shift;
      }
    }
  }

  /** How two values compare, by {@link Level#number}. */
  public int level(int a, int b) {
    if (a == 0 || b == 0) {
      return 0;
    }
    if (a == b) {
      // Who says ‘unknown’ twice, or one year, has not said the same day.
      return values.form(a) != 0 ? Level.SAME.number() : values.compare(a, b, similarity);
    }
    return ofTwo(a, b);
  }

  private int ofTwo(int a, int b) {
    int glance = values.glance(a, b);
    return glance == Values.LOOK_CLOSER ? closer(a, b) : glance;
  }

  private int closer(int a, int b) {
    long pair = ((long) Math.min(a, b) << VALUE_BITS) | Math.max(a, b);
    int at = (int) ((pair * SPREAD) >>> (64 - BITS));
    long found = kept[at];
    if (found >>> LEVEL_BITS == pair) {
      return (int) found & (Level.COUNT - 1);
    }
    int level = values.compare(a, b, similarity);
    kept[at] = (pair << LEVEL_BITS) | level;
    return level;
  }
}
