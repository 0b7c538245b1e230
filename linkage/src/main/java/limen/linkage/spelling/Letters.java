package limen.linkage.spelling;

import java.text.Normalizer;
import java.util.Locale;

/** The letters of a word, small and bare; how it was written stays with whoever has the word. */
public final class Letters {
  private Letters() {}

  /**
   * Latin letters a to z: without accents, ł as l, ß as ss, æ as ae. Letters of other scripts stay;
   * everything else falls away but the hyphen.
   */
  public static String latin(String word) {
    String parted = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder letters = new StringBuilder(parted.length());
    for (int i = 0; i < parted.length(); i++) {
      char c = parted.charAt(i);
      switch (c) {
        case 'ł' -> letters.append('l');
        case 'ø' -> letters.append('o');
        case 'đ', 'ð' -> letters.append('d');
        case 'ı' -> letters.append('i');
        case 'ə' -> letters.append('a');
        case 'ß' -> letters.append("ss");
        case 'æ' -> letters.append("ae");
        case 'œ' -> letters.append("oe");
        case 'þ' -> letters.append("th");
        default -> {
          if (Character.isLetter(c) || c == '-') {
            letters.append(c);
          }
        }
      }
    }
    return letters.toString();
  }

  /** Cyrillic letters, each as one character: й and ї are no и and і with a mark. */
  public static String cyrillic(String word) {
    String joined = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    StringBuilder letters = new StringBuilder(joined.length());
    for (int i = 0; i < joined.length(); i++) {
      char c = joined.charAt(i);
      if (isCyrillic(c) || c == '-') {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  /** Whether a character is a letter of the Cyrillic block (U+0400 to U+04FF). */
  public static boolean isCyrillic(char c) {
    return c >= '\u0400' && c <= '\u04FF' && Character.isLetter(c);
  }
}
