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
   * @param desk values of rows
   * @param row where the one row begins
   * @param others where each of the others does
   * @param many how many others there are
   * @param field at which place in a row the value stands
   * @param patterns one for each of the others, into which the {@link Level#number} is put, {@link
   *     Level#BITS} for each field before it
   */
  public void levels(int[] desk, int row, int[] others, int many, int field, long[] patterns) {
    int a = desk[row + field];
    if (a != 0) {
      values.levels(this, a, desk, others, many, field, patterns);
    }
  }

  /** How two values compare, by {@link Level#number}. */
  public int level(int a, int b) {
    if (a == 0 || b == 0) {
      return 0;
    }
    int glance = values.glance(a, b);
    return glance == Values.LOOK_CLOSER ? closer(a, b) : glance;
  }

  /** Who says ‘unknown’ twice, or one year, has not said the same day. */
  private int same(int a) {
    return values.hasForm(a) ? Level.SAME.number() : values.compare(a, a, similarity);
  }

  /** The same where a glance has not told. */
  int closer(int a, int b) {
    if (a == b) {
      return same(a);
    }
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
