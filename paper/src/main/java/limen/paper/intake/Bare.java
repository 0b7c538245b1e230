package limen.paper.intake;

import java.util.regex.Pattern;

/** A cell without the spaces around it, of whatever kind, and without what is not seen. */
final class Bare {
  private static final Pattern OUTER =
      Pattern.compile("^[\\s\\p{Z}\\u0085\\u200B\\uFEFF]+|[\\s\\p{Z}\\u0085\\u200B\\uFEFF]+$");

  private Bare() {}

  static String of(String text) {
    int end = text.length();
    boolean outer = end > 0 && (isOuter(text.charAt(0)) || isOuter(text.charAt(end - 1)));
    return outer ? OUTER.matcher(text).replaceAll("") : text;
  }

  private static boolean isOuter(char c) {
    return c <= ' '
        || c == '\u0085'
        || c == '\u00A0'
        || (c > '\u0FFF' && (Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B'));
  }
}
