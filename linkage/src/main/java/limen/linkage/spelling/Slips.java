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

  private static final String SLIGHT_SIGNS = "ьъ-";

  /** Letters that clerks write for each other. */
  private static final String[] NEAR_LETTERS = {
    "иіїый", "еєэёї", "гґх", "оа", "ую", "яаї", "вф", "шщ", "сзц", "iyj", "vwfu", "ckq", "sz", "hg",
    "ea", "oau"
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
   * @param one letters as {@link #letters} has them
   * @param other the same
   */
  public static float distance(String one, String other, float bound) {
    if (Math.abs(one.length() - other.length()) * SLIGHT > bound) {
      return Chunk.NEVER;
    }
    float[] before = new float[other.length() + 1];
    float[] above = new float[before.length];
    float[] row = new float[before.length];
    for (int j = 1; j < above.length; j++) {
      above[j] = above[j - 1] + more(other, j - 1);
    }
    for (int i = 1; i <= one.length(); i++) {
      row[0] = above[0] + more(one, i - 1);
      float least = row[0];
      for (int j = 1; j < row.length; j++) {
        row[j] =
            Math.min(
                above[j - 1] + change(one.charAt(i - 1), other.charAt(j - 1)),
                Math.min(above[j] + more(one, i - 1), row[j - 1] + more(other, j - 1)));
        if (i > 1 && j > 1 && isExchanged(one, i, other, j)) {
          row[j] = Math.min(row[j], before[j - 2] + EXCHANGED);
        }
        least = Math.min(least, row[j]);
      }
      if (least > bound) {
        return Chunk.NEVER;
      }
      float[] free = before;
      before = above;
      above = row;
      row = free;
    }
    return above[other.length()] > bound ? Chunk.NEVER : above[other.length()];
  }

  private static boolean isExchanged(String one, int i, String other, int j) {
    return one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
  }

  private static float change(char a, char b) {
    if (a == b) {
      return 0;
    }
    return a < LETTERS && b < LETTERS && (SOUNDS[a] & SOUNDS[b]) != 0 ? NEAR : OTHER;
  }

  private static float more(String word, int at) {
    char letter = word.charAt(at);
    boolean doubled = at > 0 && word.charAt(at - 1) == letter;
    return doubled || SLIGHT_SIGNS.indexOf(letter) >= 0 ? SLIGHT : MORE;
  }
}
