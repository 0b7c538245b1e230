package limen.linkage.spelling;

/**
 * The costs of {@link Slips} between the beginnings of two words, row by row. Only what is within a
 * bound is followed, from the first such place of a row to the last. Used again for the next word.
 */
final class SlipTable {
  private char[] asked = new char[0];
  private char[] pool = new char[0];
  private int from;
  private int width;
  private float alive;
  private float[] before = new float[0];
  private float[] above = new float[0];
  private float[] row = new float[0];
  private int lowBefore;
  private int highBefore;
  private int low;
  private int high;

  /**
   * From 0; {@link Chunk#NEVER} where it would be beyond a bound.
   *
   * @param asked letters as {@link Slips#letters} has them
   * @param pool holds the other word's, from one place to before another
   * @param begun whether what is asked for may be the beginning of the other
   */
  float distance(char[] asked, char[] pool, int from, int to, float bound, boolean begun) {
    this.asked = asked;
    this.pool = pool;
    this.from = from;
    width = to - from;
    // A letter more costs 1 at least.
    if (asked.length - width > bound || (!begun && width - asked.length > bound)) {
      return Chunk.NEVER;
    }
    // An exchange passes over a place that may cost as much more than the two letters together.
    alive = bound + Slips.OTHER - Slips.EXCHANGED;
    first();
    for (int i = 0; i < asked.length; i++) {
      if (!next(i)) {
        return Chunk.NEVER;
      }
    }
    float least = high == width ? above[width] : Chunk.NEVER;
    for (int j = low; begun && j <= high; j++) {
      least = Math.min(least, above[j]);
    }
    return least > bound ? Chunk.NEVER : least;
  }

  private void first() {
    if (row.length <= width) {
      before = new float[2 * width + 2];
      above = new float[before.length];
      row = new float[before.length];
    }
    lowBefore = 0;
    highBefore = -1;
    low = 0;
    high = 0;
    above[0] = 0;
    while (high < width && above[high] + Slips.more(pool, from, from + high) <= alive) {
      above[high + 1] = above[high] + Slips.more(pool, from, from + high);
      high++;
    }
  }

  /** The row of one more letter that is asked for; tells whether anything in it is within. */
  private boolean next(int i) {
    float put = Slips.more(asked, 0, i);
    long sound = Slips.sounds(asked[i]);
    float left = Chunk.NEVER;
    int first = -1;
    int last = -1;
    for (int j = low; j <= width; j++) {
      float so = j <= high ? above[j] + put : Chunk.NEVER;
      if (j > 0) {
        so = Math.min(so, left + Slips.more(pool, from, from + j - 1));
        so = Math.min(so, aslant(i, j, sound));
      }
      left = so;
      row[j] = so;
      if (so <= alive) {
        first = first < 0 ? j : first;
        last = j;
      } else if (j > high + 1) {
        break;
      }
    }
    float[] free = before;
    before = above;
    above = row;
    row = free;
    lowBefore = low;
    highBefore = high;
    low = first;
    high = last;
    return first >= 0;
  }

  /** One letter for another, or two exchanged. */
  private float aslant(int i, int j, long sound) {
    char letter = asked[i];
    char other = pool[from + j - 1];
    float so = Chunk.NEVER;
    if (j > low && j <= high + 1) {
      so = above[j - 1] + Slips.change(letter, sound, other);
    }
    if (j - 2 >= lowBefore
        && j - 2 <= highBefore
        && letter == pool[from + j - 2]
        && asked[i - 1] == other) {
      so = Math.min(so, before[j - 2] + Slips.EXCHANGED);
    }
    return so;
  }

  /** Says nothing of the words. */
  @Override
  public String toString() {
    return "table of slips";
  }
}
