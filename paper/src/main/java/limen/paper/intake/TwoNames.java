package limen.paper.intake;

import java.util.regex.Pattern;

/**
 * Whether a cell with a name may hold two people: {@code Зразкова А.В., Тестенко О.П.}. Each part
 * must be a name in itself, with initials or of two words, since {@code Testov, Ann Mary} is one
 * person. A bar is no sign of two: behind it the same name stands in another script.
 */
final class TwoNames {
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*[,;]\\s*|\\s+(?:і|й|та|и|and|&)\\s+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern WITHIN = Pattern.compile("[\\s.]+");

  private TwoNames() {}

  /** Whether two parts or more are names in themselves, and none is anything else. */
  static boolean in(String text) {
    if (text.indexOf(' ') < 0 && text.indexOf(',') < 0 && text.indexOf(';') < 0) {
      return false;
    }
    String[] parts = BETWEEN.split(text, -1);
    if (parts.length < 2) {
      return false;
    }
    for (String part : parts) {
      if (!isName(part)) {
        return false;
      }
    }
    return true;
  }

  /** A surname beside initials or other names; small words such as {@code van} are no names. */
  private static boolean isName(String part) {
    int words = 0;
    int names = 0;
    for (String word : WITHIN.split(part, -1)) {
      boolean name = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
      names += name ? 1 : 0;
      words += name && word.length() > 1 ? 1 : 0;
    }
    return words > 0 && names > 1;
  }
}
