package limen.ledger.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalLong;
import limen.ledger.key.KeyType;
import limen.ledger.key.SigningKey;
import limen.ledger.key.VerifyKey;

/**
 * A witness's line under a checkpoint, with the time at which it signed, as <a
 * href="https://c2sp.org/tlog-cosignature">tlog-cosignature</a> says (version 1, Ed25519). What is
 * signed does not name the witness: a key that two witnesses shared would speak for both.
 */
public final class Cosignature {
  private static final int TIME_BYTES = Long.BYTES;
  private static final int WHOLE_BYTES = TIME_BYTES + VerifyKey.SIGNATURE_BYTES;

  private Cosignature() {}

  /**
   * Signs a checkpoint's text at a time in seconds since 1970.
   *
   * @throws IllegalArgumentException if the key is for notes, or the time before 1970
   */
  public static SignatureLine sign(SigningKey key, String checkpointText, long unixSeconds) {
    if (key.verifyKey().type() != KeyType.COSIGNATURE || unixSeconds < 0) {
      throw new IllegalArgumentException(
          "no cosignature by " + key.verifyKey() + " at " + unixSeconds);
    }
    byte[] signature = key.sign(message(checkpointText, unixSeconds));
    byte[] whole = ByteBuffer.allocate(WHOLE_BYTES).putLong(unixSeconds).put(signature).array();
    return SignatureLine.of(key.verifyKey(), whole);
  }

  /**
   * When the witness signed this text, in seconds since 1970; empty unless the line is the key's
   * and its signature holds by the strict rule.
   */
  public static OptionalLong time(VerifyKey key, String checkpointText, SignatureLine line) {
    byte[] whole = line.signature();
    if (key.type() != KeyType.COSIGNATURE || !line.by(key) || whole.length != WHOLE_BYTES) {
      return OptionalLong.empty();
    }
    long time = ByteBuffer.wrap(whole).getLong();
    byte[] signature = Arrays.copyOfRange(whole, TIME_BYTES, WHOLE_BYTES);
    return time >= 0 && key.verifyStrict(message(checkpointText, time), signature)
        ? OptionalLong.of(time)
        : OptionalLong.empty();
  }

  /** The time that a line of at least eight bytes names, true or not. */
  static long claimed(SignatureLine line) {
    return ByteBuffer.wrap(line.signature()).getLong();
  }

  /** The bytes that are signed. */
  static byte[] message(String checkpointText, long unixSeconds) {
    String text = "cosignature/v1\ntime " + unixSeconds + "\n" + checkpointText;
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
