package limen.linkage.spelling;

import java.util.Locale;

/**
 * What was meant by somebody whose keyboard stood in the other script: {@code Ghbdsn} is привіт,
 * {@code Цщкв} is word. The layouts are the usual ones of Ukrainian and Russian; where they differ
 * (і ы, є э, ї ъ) the Ukrainian one is read, and {@link Slips} has those letters as near.
 */
public final class Keyboard {
  private static final String KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";
  private static final String CYRILLIC = "йцукенгшщзхїфівапролджєячсмитьбю";

  /** Letters of the Russian layout that the Ukrainian one has not, and what it has there. */
  private static final String RUSSIAN = "ыэъ";

  private static final String THERE = "ієї";

  private static final int LETTERS = 0x530;

  /** Of each letter, small or not, its key; signs are their own. */
  private static final char[] KEY = keys();

  private Keyboard() {}

  private static char[] keys() {
    char[] keys = new char[LETTERS];
    for (char c = 0; c < LETTERS; c++) {
      char low = Character.toLowerCase(c);
      char letter = RUSSIAN.indexOf(low) < 0 ? low : THERE.charAt(RUSSIAN.indexOf(low));
      int at = CYRILLIC.indexOf(letter);
      keys[c] = at < 0 ? letter : KEYS.charAt(at);
    }
    return keys;
  }

  /** Whether two words, in whatever scripts, are typed by the same keys. */
  public static boolean areOfSameKeys(String one, String other) {
    boolean same = one.length() == other.length();
    for (int i = 0; same && i < one.length(); i++) {
      same = key(one.charAt(i)) == key(other.charAt(i));
    }
    return same;
  }

  /** The same number for words of the same keys, and hardly ever for others. */
  public static int hash(String word) {
    int hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = 31 * hash + key(word.charAt(i));
    }
    return hash;
  }

  private static char key(char c) {
    return c < LETTERS ? KEY[c] : c;
  }

  /** The same keys on the layout of the other script, small; other signs stay. */
  public static String other(String word) {
    String low = word.toLowerCase(Locale.ROOT);
    boolean cyrillic = Letters.isMostlyCyrillic(word);
    String from = cyrillic ? CYRILLIC : KEYS;
    String to = cyrillic ? KEYS : CYRILLIC;
    StringBuilder meant = new StringBuilder(low.length());
    for (int i = 0; i < low.length(); i++) {
      int at = from.indexOf(low.charAt(i));
      meant.append(at < 0 ? low.charAt(i) : to.charAt(at));
    }
    return meant.toString();
  }
}
