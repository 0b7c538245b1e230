package limen.ledger.key;

/** What a name of a key may look like: some characters, no space of any script and no plus. */
public final class KeyName {
  private static final int NEXT_LINE = 0x85;

  private KeyName() {}

  /** Whether a key may have this name. */
  public static boolean fits(String name) {
    int at = 0;
    while (at < name.length()) {
      int letter = name.codePointAt(at);
      if (!fits(letter)) {
        return false;
      }
      at += Character.charCount(letter);
    }
    return at > 0;
  }

  private static boolean fits(int letter) {
    if (letter < 0x80) {
      return letter > ' ' && letter != '+';
    }
    return letter != NEXT_LINE && !Character.isSpaceChar(letter) && !isHalf(letter);
  }

  /** Half of a character of two halves, which no encoding can write alone. */
  private static boolean isHalf(int letter) {
    return letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
  }
}
