package limen.ledger.key;

import org.bouncycastle.crypto.generators.SCrypt;

/** Makes a key of words that people can remember, slowly, so that guessing them is slow too. */
public final class Stretch {
  private static final int BLOCK = 8;
  private static final int KEY_BYTES = 32;

  private Stretch() {}

  /**
   * scrypt of RFC 7914 with r = 8, p = 1 and a key of 32 bytes.
   *
   * @param logN the binary logarithm of the work, 1 to 24; it takes 2^(logN + 10) bytes of memory
   */
  public static byte[] scrypt(byte[] words, byte[] salt, int logN) {
    if (logN < 1 || logN > 24) {
      throw new IllegalArgumentException("work 2^" + logN + ". Maybe 18, as others use.");
    }
    return SCrypt.generate(words, salt, 1 << logN, BLOCK, 1, KEY_BYTES);
  }
}
