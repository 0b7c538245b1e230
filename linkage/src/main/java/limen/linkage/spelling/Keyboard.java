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

  private Keyboard() {}

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
