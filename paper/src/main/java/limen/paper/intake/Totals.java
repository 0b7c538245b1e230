package limen.paper.intake;

import java.util.regex.Pattern;
import limen.paper.workbook.Line;

/** Tells a row that counts people from one that is somebody. */
final class Totals {
  /** So many cells a total fills at most, where what is counted stands behind a number. */
  static final int MOST_CELLS = 4;

  private static final Lexicon.Group WORDS = Lexicon.WORDS.of("total");
  private static final String THINGS = "(?:ос|чол|чел|люд|pers|people|men|prisoners|os)\\p{L}*\\.?";
  private static final Pattern COUNTED = pattern("\\d[\\d\\s]*" + THINGS);
  private static final Pattern THING = pattern("\\s" + THINGS + "$");

  /** A number with what stands around it. */
  private static final Pattern NUMBER = Pattern.compile("[\\s:;=–—-]*(?:\\d[\\d\\s.,]*|:)");

  private Totals() {}

  private static Pattern pattern(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /**
   * Whether a row holds the word for a total and nothing else but numbers, which may stand in its
   * cell, as in {@code Разом: 8}; with what is counted behind a number, as in {@code 3 особи}, few
   * cells at most.
   */
  static boolean is(Line line) {
    if (hasOtherWord(line)) {
      return false;
    }
    boolean word = false;
    boolean counted = false;
    int filled = 0;
    for (int i = 0; i < line.width(); i++) {
      String text = Bare.of(line.text(i));
      filled += text.isEmpty() ? 0 : 1;
      if (!isNumber(text)) {
        boolean here = isWord(text);
        boolean things = !here && COUNTED.matcher(text).matches();
        word |= here;
        counted |= things;
        if (!here && !things) {
          return false;
        }
      }
    }
    return word && (!counted || filled <= MOST_CELLS);
  }

  /** Whether a cell without figures is no word for a total: nearly every row has one. */
  private static boolean hasOtherWord(Line line) {
    for (int i = line.width() - 1; i >= 0; i--) {
      String text = Bare.of(line.text(i));
      if (!isNumber(text) && !hasNumbers(text) && WORDS.meaning(text) == null) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasNumbers(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == ':' || Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isDigit(c) && c != '.' && c != ',' && !Character.isWhitespace(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWord(String text) {
    if (WORDS.meaning(text) != null) {
      return true;
    }
    if (!hasNumbers(text) || !Character.isLetter(text.charAt(0))) {
      return false;
    }
    String words = NUMBER.matcher(text).replaceAll(" ").strip();
    return WORDS.meaning(words) != null
        || WORDS.meaning(THING.matcher(words).replaceFirst("").strip()) != null;
  }
}
