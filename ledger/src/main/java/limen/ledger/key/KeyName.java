package limen.ledger.key;

import java.nio.charset.StandardCharsets;

/** What a name of a key may look like: some characters, no space of any script and no plus. */
public final class KeyName {
  private KeyName() {}

  /** Whether a key may have this name. */
  public static boolean fits(String name) {
    return !name.isEmpty()
        && name.codePoints().allMatch(KeyName::fits)
        && StandardCharsets.UTF_8.newEncoder().canEncode(name);
  }

  private static boolean fits(int letter) {
    return letter > ' ' && letter != '+' && letter != 0x85 && !Character.isSpaceChar(letter);
  }
}
