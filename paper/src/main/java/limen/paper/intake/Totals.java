package limen.paper.intake;

import java.util.regex.Pattern;
import limen.paper.workbook.Line;

/** Tells a row that counts people from one that is somebody. */
final class Totals {
  /** So many cells a total fills at most, where what is counted stands behind a number. */
  static final int MOST_CELLS = 4;

  private static final Pattern COUNTED =
      Pattern.compile(
          "\\d[\\d\\s]*(?:ос|чол|чел|люд|pers|people|men|prisoners)\\p{L}*\\.?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Totals() {}

  /**
   * Whether a row holds the word for a total and nothing else but numbers; with what is counted
   * behind a number, as in {@code 3 особи}, few cells at most.
   */
  static boolean is(Line line) {
    boolean word = false;
    boolean counted = false;
    int filled = 0;
    for (int i = 0; i < line.width(); i++) {
      String text = Bare.of(line.text(i));
      boolean here = Lexicon.WORDS.meaning("total", text.replace(":", "")) != null;
      boolean things = !here && COUNTED.matcher(text).matches();
      word |= here;
      counted |= things;
      filled += text.isEmpty() ? 0 : 1;
      if (!text.isEmpty() && !here && !things && !text.matches("[\\d\\s.,]+")) {
        return false;
      }
    }
    return word && (!counted || filled <= MOST_CELLS);
  }
}
