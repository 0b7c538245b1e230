package limen.linkage.spelling;

/**
 * What the slips between two words of one script cost at least, found by the places of letters in
 * one number (optimal string alignment; Hyyrö 2003), so that most words need not be measured letter
 * by letter. One word is asked for and held against many; for one thread.
 */
final class FewestSlips {
  private static final int LONGEST = 64;

  /** At which places of what is asked for a letter, or one near it, stands. */
  private final long[] places = new long[Slips.LETTERS];

  private char[] asked = {};
  private int slight;
  private boolean isTold;

  /** From now on says it of this word, its letters as {@link Slips#letters} has them. */
  void ask(char[] letters) {
    mark(0);
    asked = letters;
    slight = slight(letters, 0, letters.length);
    isTold = 0 < letters.length && letters.length <= LONGEST;
    for (char letter : letters) {
      isTold &= letter < Slips.LETTERS;
    }
    mark(-1);
  }

  private void mark(long with) {
    for (int i = 0; isTold && i < asked.length; i++) {
      for (char near : Slips.near(asked[i])) {
        places[near] |= 1L << i;
        places[near] &= with;
      }
    }
  }

  private static int slight(char[] word, int from, int to) {
    int slight = 0;
    for (int at = from; at < to; at++) {
      slight += Slips.more(word, from, at) == Slips.SLIGHT ? 1 : 0;
    }
    return slight;
  }

  /**
   * No more than {@link Slips} costs to the whole of another word.
   *
   * @param pool holds the word, from one place to before another
   */
  float least(char[] pool, int from, int to) {
    if (!isTold) {
      return 0;
    }
    long up = -1L;
    long down = 0;
    long diagonal = 0;
    long before = 0;
    int edits = asked.length;
    int exchanges = 0;
    long last = 1L << (asked.length - 1);
    for (int j = from; j < to; j++) {
      long at = pool[j] < Slips.LETTERS ? places[pool[j]] : 0;
      long exchanged = ((~diagonal & at) << 1) & before;
      exchanges += exchanged == 0 ? 0 : 1;
      diagonal = (((at & up) + up) ^ up) | at | down | exchanged;
      long right = down | ~(diagonal | up);
      long left = diagonal & up;
      edits += (right & last) != 0 ? 1 : (left & last) != 0 ? -1 : 0;
      right = (right << 1) | 1;
      left <<= 1;
      up = left | ~(diagonal | right);
      down = diagonal & right;
      before = at;
    }
    return least(edits, exchanges, slight + slight(pool, from, to), asked.length - (to - from));
  }

  /**
   * @param edits with letters of nearly one sound taken for one letter
   * @param exchanges so many of them may be exchanges
   * @param slight so many letters more or less may be slight
   * @param longer how many letters more are in the one word
   */
  private static float least(int edits, int exchanges, int slight, int longer) {
    int grave = Math.max(0, edits - slight);
    float least = grave * Slips.MORE - Math.min(grave, exchanges) * (Slips.MORE - Slips.EXCHANGED);
    // Letters more on either side come in pairs; one edit beside them is another letter.
    boolean isOdd = ((edits ^ longer) & 1) != 0 && exchanges == 0 && slight == 0;
    return isOdd ? least + Slips.OTHER - Slips.MORE : least;
  }

  /** Says nothing of the word. */
  @Override
  public String toString() {
    return "fewest slips from a word";
  }
}
