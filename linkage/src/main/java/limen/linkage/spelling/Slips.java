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
    above[0] = 0;
    for (int j = 1; j <= width; j++) {
      above[j] = above[j - 1] + more(pool, from, from + j - 1);
    }
    for (int i = 0; i < asked.length; i++) {
      float put = more(asked, 0, i);
      row[0] = above[0] + put;
      float least = row[0];
      for (int j = 1; j <= width; j++) {
        int at = from + j - 1;
        float so =
            Math.min(
                above[j - 1] + change(asked[i], pool[at]),
                Math.min(above[j] + put, row[j - 1] + more(pool, from, at)));
        if (i > 0 && j > 1 && asked[i] == pool[at - 1] && asked[i - 1] == pool[at]) {
          so = Math.min(so, before[j - 2] + EXCHANGED);
        }
        row[j] = so;
        least = Math.min(least, so);
      }
      if (least > bound) {
        return Chunk.NEVER;
      }
      float[] free = before;
      before = above;
      above = row;
      row = free;
    }
    float least = above[width];
    for (int j = 0; begun && j < width; j++) {
      least = Math.min(least, above[j]);
    }
    return least > bound ? Chunk.NEVER : least;
  }

  private static float change(char a, char b) {
    if (a == b) {
      return 0;
    }
    return a < LETTERS && b < LETTERS && (SOUNDS[a] & SOUNDS[b]) != 0 ? NEAR : OTHER;
  }

  private static float more(char[] word, int from, int at) {
    char letter = word[at];
    boolean slight = letter == 'ь' || letter == 'ъ' || letter == '-';
    return slight || (at > from && word[at - 1] == letter) ? SLIGHT : MORE;
  }
}
