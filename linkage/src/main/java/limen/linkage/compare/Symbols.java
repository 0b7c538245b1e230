package limen.linkage.compare;

import java.text.Normalizer;
import java.util.Locale;
import limen.linkage.spelling.Letters;

/** Words as the bytes that {@link Similarity} compares. */
final class Symbols {
  private Symbols() {}

  /** Letters without their marks, small, and digits; other signs part nothing and fall away. */
  static String plain(String value) {
    String low = value.toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(low.length());
    boolean ascii = true;
    for (int i = 0; i < low.length(); i++) {
      char c = low.charAt(i);
      ascii &= c < 0x80;
      if (Character.isLetterOrDigit(c)) {
        plain.append(c);
      }
    }
    if (ascii) {
      return plain.toString();
    }
    String parted = Normalizer.normalize(plain, Normalizer.Form.NFD);
    plain.setLength(0);
    for (int i = 0; i < parted.length(); i++) {
      if (Character.isLetterOrDigit(parted.charAt(i))) {
        plain.append(parted.charAt(i));
      }
    }
    return plain.toString();
  }

  /** Small letters as a to z, digits; those of other scripts share what is left of 64. */
  static byte[] of(String word) {
    byte[] symbols = new byte[Math.min(word.length(), Similarity.LONGEST)];
    for (int i = 0; i < symbols.length; i++) {
      symbols[i] = symbol(word.charAt(i));
    }
    return symbols;
  }

  private static byte symbol(char c) {
    if (c >= 'a' && c <= 'z') {
      return (byte) (c - 'a');
    }
    if (c >= '0' && c <= '9') {
      return (byte) (26 + c - '0');
    }
    if (c >= 'A' && c <= 'Z') {
      return (byte) (36 + (c - 'A'));
    }
    return (byte) (Letters.isCyrillic(c) ? c & 31 : 32 + (c & 31));
  }
}
