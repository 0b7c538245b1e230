package limen.core.sealing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import limen.core.document.Result;
import limen.ledger.tree.Hash;

/**
 * 32 secret bytes without which nobody can guess what a digest was made of. A person has one for
 * each list, never made from the person; each field has one made of the person's.
 */
public final class Salt {
  private static final int BYTES = 32;
  private static final int BASE64_LENGTH = 44;

  private final byte[] bytes;

  private Salt(byte[] bytes) {
    this.bytes = bytes;
  }

  /** A new salt from the given randomness. */
  public static Salt fresh(SecureRandom random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new Salt(bytes);
  }

  /** 44 characters of base64 in their one spelling. What is refused is not repeated. */
  public static Result<Salt> parse(String base64) {
    try {
      byte[] bytes = Base64.getDecoder().decode(base64);
      if (bytes.length == BYTES && Base64.getEncoder().encodeToString(bytes).equals(base64)) {
        return Result.good(new Salt(bytes));
      }
    } catch (IllegalArgumentException e) {
      // Refused below, like every other spelling.
    }
    return Result.refused(
        "not 32 bytes in base64 but " + base64.length() + " characters",
        "Maybe copy all " + BASE64_LENGTH + " of them.");
  }

  /** The salt of one field: HMAC-SHA-256 under this one, so that one field's opens no other. */
  public Salt of(String fieldName) {
    return new Salt(hmac(bytes, utf8("limen/salt/v1"), utf8(fieldName)));
  }

  /** What stands in public for the salted parts: SHA-256 of label, this salt and the parts. */
  Hash digest(String label, String... parts) {
    byte[][] all = new byte[parts.length + 2][];
    all[0] = utf8(label);
    all[1] = bytes;
    for (int i = 0; i < parts.length; i++) {
      all[i + 2] = utf8(parts[i]);
    }
    return Hash.sha256(joined(all));
  }

  /** The spelling {@link #parse} reads. */
  public String base64() {
    return Base64.getEncoder().encodeToString(bytes);
  }

  byte[] bytes() {
    return bytes.clone();
  }

  /** HMAC-SHA-256 of the parts, each behind its length. */
  static byte[] hmac(byte[] key, byte[]... parts) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(joined(parts));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Each part behind its length in four bytes, so that no two rows of parts join to the same. */
  private static byte[] joined(byte[]... parts) {
    int size = Arrays.stream(parts).mapToInt(part -> Integer.BYTES + part.length).sum();
    ByteBuffer buffer = ByteBuffer.allocate(size);
    for (byte[] part : parts) {
      buffer.putInt(part.length).put(part);
    }
    return buffer.array();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Salt that && MessageDigest.isEqual(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** Says nothing of the bytes. */
  @Override
  public String toString() {
    return "a salt";
  }
}
