package limen.paper.text;

/** How many columns of a terminal a text takes. */
public final class Width {
  private static final int JOINER = 0x200D;

  /** First and last of the blocks whose letters take two columns, in order. */
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F,
    0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F900, 0x1F9FF, 0x20000, 0x3FFFD
  };

  private Width() {}

  /** The columns of one line. */
  public static int of(String line) {
    int columns = 0;
    int before = 0;
    for (int at = 0; at < line.length(); ) {
      int letter = line.codePointAt(at);
      columns += before == JOINER ? 0 : of(letter);
      before = letter;
      at += Character.charCount(letter);
    }
    return columns;
  }

  /** The columns of one letter: none for what combines with the letter before. */
  static int of(int letter) {
    if (letter < 0x300) {
      return letter == 0xAD ? 0 : 1;
    }
    int type = Character.getType(letter);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || (letter >= 0x1F3FB && letter <= 0x1F3FF)) {
      return 0;
    }
    return isWide(letter) ? 2 : 1;
  }

  private static boolean isWide(int letter) {
    for (int block = 0; block < WIDE.length; block += 2) {
      if (letter < WIDE[block]) {
        break;
      }
      if (letter <= WIDE[block + 1]) {
        return true;
      }
    }
    return Character.isEmojiPresentation(letter) && !isFlagHalf(letter);
  }

  /** Two of these make one flag, which takes two columns. */
  private static boolean isFlagHalf(int letter) {
    return letter >= 0x1F1E6 && letter <= 0x1F1FF;
  }
}
