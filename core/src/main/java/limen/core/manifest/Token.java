package limen.core.manifest;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What stands for one person on a sheet and in the data that travels ahead: 128 bits that tell
 * nothing to whoever does not hold the list. They are HMAC-SHA-256 (RFC 2104) of the person's id
 * under a secret seed, cut to 16 bytes, so that a sheet printed again has the same tokens.
 *
 * @param written 26 signs of RFC 4648's base 32 without padding
 */
public record Token(String written) {
  /** As few bytes a seed may have. */
  public static final int LEAST_SEED = 16;

  private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int BYTES = 16;
  private static final int SHORT = 6;

  /** Makes the tokens of one manifest. */
  static final class Mint {
    private final Mac mac;

    /** Refuses a seed shorter than 16 bytes as a fault: it could be guessed. */
    Mint(byte[] seed) {
      if (seed.length < LEAST_SEED) {
        throw new IllegalArgumentException("a seed of " + seed.length + " bytes");
      }
      try {
        this.mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(seed, "HmacSHA256"));
      } catch (GeneralSecurityException impossible) {
        throw new IllegalStateException(impossible);
      }
    }

    Token of(String id) {
      return new Token(base32(mac.doFinal(("limen token " + id).getBytes(StandardCharsets.UTF_8))));
    }
  }

  private static String base32(byte[] bytes) {
    StringBuilder signs = new StringBuilder();
    int buffer = 0;
    int bits = 0;
    for (int i = 0; i < BYTES; i++) {
      buffer = (buffer << 8) | (bytes[i] & 0xFF);
      bits += 8;
      while (bits >= 5) {
        bits -= 5;
        signs.append(SIGNS.charAt((buffer >> bits) & 31));
      }
      buffer &= (1 << bits) - 1;
    }
    return signs.append(SIGNS.charAt((buffer << (5 - bits)) & 31)).toString();
  }

  /** The first six signs, for people who read them to each other. */
  public String brief() {
    return written.substring(0, SHORT);
  }
}
