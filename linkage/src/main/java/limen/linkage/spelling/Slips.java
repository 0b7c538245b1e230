package limen.linkage.spelling;

/**
 * How far two words of one script are apart: letters changed, left out, put in or exchanged, on the
 * scale of {@link Spellings}. Letters that stand for nearly the same sound, also between Ukrainian
 * and Russian, cost little. The costs are guesses and not learnt; they put near names before others
 * and say nothing of how likely it is that two people are one.
 */
public final class Slips {
  /** Another letter. */
  private static final float OTHER = 6;

  /** A letter more or less. */
  private static final float MORE = 4;

  /** Two letters side by side exchanged. */
  private static final float EXCHANGED = 3;

  /** A letter of nearly the same sound. */
  private static final float NEAR = 1.5f;

  /** A sign that only softens or parts letters, more or less; a letter doubled or not. */
  private static final float SLIGHT = 1;

  /** Letters that clerks write for each other. */
  private static final String[] NEAR_LETTERS = {
    "иіїый",
    "еєэёї",
    "гґх",
    "оа",
    "ую",
    "яаї",
    "вф",
    "шщ",
    "сзц",
    "iyj",
    "vwfu",
    "ckq",
    "sz",
    "hg",
    "ea",
    "oau",
    // Letters of Sounds.
    "WCJ",
    "QszC",
    "Qk"
  };

  private static final int LETTERS = 0x530;
  private static final long[] SOUNDS = sounds();

  private Slips() {}

  private static long[] sounds() {
    long[] sounds = new long[LETTERS];
    for (int group = 0; group < NEAR_LETTERS.length; group++) {
      for (char letter : NEAR_LETTERS[group].toCharArray()) {
        sounds[letter] |= 1L << group;
      }
    }
    return sounds;
  }

  /** Letters of any script, small and bare. */
  public static String letters(String word) {
    return Letters.isMostlyCyrillic(word) ? Letters.cyrillic(word) : Letters.latin(word);
  }

  /**
   * From 0; {@link Chunk#NEVER} where it would be beyond a bound.
   *
   * @param asked letters as {@link #letters} has them
   * @param pool holds the other word's, from one place to before another
   * @param begun whether what is asked for may be the beginning of the other
   * @param rows three, longer than the other word
   */
  static float distance(
      char[] asked, char[] pool, int from, int to, float bound, boolean begun, float[][] rows) {
    int width = to - from;
    if ((asked.length - width) * SLIGHT > bound
        || (!begun && (width - asked.length) * SLIGHT > bound)) {
      return Chunk.NEVER;
    }
    float[] before = rows[0];
    float[] above = rows[1];
    float[] row = rows[2];
    // Only what is within the bound is followed: from the first such place to the last. An
    // exchange passes over a place that may cost as much more than the two letters together.
    float alive = bound + OTHER - EXCHANGED;
    int lowBefore = 0;
    int highBefore = -1;
    int low = 0;
    int high = 0;
    above[0] = 0;
    while (high < width && above[high] + more(pool, from, from + high) <= alive) {
      above[high + 1] = above[high] + more(pool, from, from + high);
      high++;
    }
    for (int i = 0; i < asked.length; i++) {
      char letter = asked[i];
      long sound = letter < LETTERS ? SOUNDS[letter] : 0;
      float put = more(asked, 0, i);
      float left = Chunk.NEVER;
      int first = -1;
      int last = -1;
      for (int j = low; j <= width; j++) {
        float so = j <= high ? above[j] + put : Chunk.NEVER;
        if (j > 0) {
          int at = from + j - 1;
          char other = pool[at];
          if (j > low && j <= high + 1) {
            so = Math.min(so, above[j - 1] + change(letter, sound, other));
          }
          so = Math.min(so, left + more(pool, from, at));
          if (j - 2 >= lowBefore
              && j - 2 <= highBefore
              && letter == pool[at - 1]
              && asked[i - 1] == other) {
            so = Math.min(so, before[j - 2] + EXCHANGED);
          }
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
      if (first < 0) {
        return Chunk.NEVER;
      }
      float[] free = before;
      before = above;
      above = row;
      row = free;
      lowBefore = low;
      highBefore = high;
      low = first;
      high = last;
    }
    float least = high == width ? above[width] : Chunk.NEVER;
    for (int j = low; begun && j <= high; j++) {
      least = Math.min(least, above[j]);
    }
    return least > bound ? Chunk.NEVER : least;
  }

  private static float change(char a, long sound, char b) {
    if (a == b) {
      return 0;
    }
    return b < LETTERS && (sound & SOUNDS[b]) != 0 ? NEAR : OTHER;
  }

  private static float more(char[] word, int from, int at) {
    char letter = word[at];
    boolean slight = letter == 'ь' || letter == 'ъ' || letter == '-';
    return slight || (at > from && word[at - 1] == letter) ? SLIGHT : MORE;
  }
}
