package limen.linkage.spelling;

/**
 * How far two words of one script are apart: letters changed, left out, put in or exchanged, on the
 * scale of {@link Spellings}. Letters that stand for nearly the same sound, also between Ukrainian
 * and Russian, cost little. The costs are guesses and not learnt; they put near names before others
 * and say nothing of how likely it is that two people are one.
 */
public final class Slips {
  /** Another letter. */
  static final float OTHER = 6;

  /** A letter more or less. */
  static final float MORE = 4;

  /** Two letters side by side exchanged. */
  static final float EXCHANGED = 3;

  /** A letter of nearly the same sound. */
  private static final float NEAR = 1.5f;

  /** A sign that only softens or parts letters, more or less; a letter doubled or not. */
  static final float SLIGHT = 1;

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

  /** Letters of Latin and Cyrillic are before it. */
  static final int LETTERS = 0x530;

  private static final long[] SOUNDS = sounds();
  private static final char[][] NEAR_EACH = nearEach();

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

  private static char[][] nearEach() {
    char[][] near = new char[LETTERS][];
    for (int letter = 0; letter < LETTERS; letter++) {
      StringBuilder all = new StringBuilder().append((char) letter);
      for (String group : NEAR_LETTERS) {
        all.append(group.indexOf(letter) >= 0 ? group : "");
      }
      near[letter] = all.toString().toCharArray();
    }
    return near;
  }

  /** A letter and those of nearly its sound, some of them twice; of a letter before the last. */
  static char[] near(char letter) {
    return NEAR_EACH[letter];
  }

  /** Letters of any script, small and bare. */
  public static String letters(String word) {
    return Letters.isMostlyCyrillic(word) ? Letters.cyrillic(word) : Letters.latin(word);
  }

  /** A bit for every group of letters of nearly the same sound that a letter is in. */
  static long sounds(char letter) {
    return letter < LETTERS ? SOUNDS[letter] : 0;
  }

  /** What it costs that one letter, of these sounds, stands for another. */
  static float change(char a, long sound, char b) {
    if (a == b) {
      return 0;
    }
    return b < LETTERS && (sound & SOUNDS[b]) != 0 ? NEAR : OTHER;
  }

  /** What it costs that a letter of a word is more or less. */
  static float more(char[] word, int from, int at) {
    char letter = word[at];
    boolean slight = letter == 'ь' || letter == 'ъ' || letter == '-';
    return slight || (at > from && word[at - 1] == letter) ? SLIGHT : MORE;
  }
}
