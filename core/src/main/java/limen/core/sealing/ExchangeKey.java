package limen.core.sealing;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import limen.core.document.Result;
import limen.ledger.tree.Hash;

/**
 * The key under which all lists of one exchange tag their people, so that nobody crosses twice and
 * no name is in the record. Both sides hold it; it is destroyed when the exchange is closed, and
 * the tags are random bytes from then on.
 */
public final class ExchangeKey {
  private static final int BYTES = 32;
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  private final byte[] bytes;

  private ExchangeKey(byte[] bytes) {
    this.bytes = bytes;
  }

  /** A new key from the given randomness. */
  public static ExchangeKey generate(SecureRandom random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new ExchangeKey(bytes);
  }

  /** 44 characters of base64, as {@link #base64} writes them. */
  public static Result<ExchangeKey> parse(String base64) {
    return Salt.parse(base64).map(salt -> new ExchangeKey(salt.bytes()));
  }

  /**
   * The tag of a person: HMAC-SHA-256 of surname, given names and date of birth, each normalised; a
   * missing one counts as empty. It is equal for equal spellings only: a name in another script is
   * a question for people, not for a hash.
   */
  public Hash tag(List<Field> fields) {
    return Hash.of(
        Salt.hmac(
            bytes,
            Salt.utf8("limen/tag/v1"),
            Salt.utf8(normalised(fields, Field.SURNAME)),
            Salt.utf8(normalised(fields, Field.GIVEN)),
            Salt.utf8(normalised(fields, Field.BIRTH_DATE))));
  }

  /** Whether a tag would be made of nothing, and so be the same for all who are written so. */
  static boolean namesNobody(List<Field> fields) {
    return normalised(fields, Field.SURNAME).isEmpty() && normalised(fields, Field.GIVEN).isEmpty();
  }

  private static String normalised(List<Field> fields, String name) {
    for (Field field : fields) {
      if (field.name().equals(name)) {
        return normalised(field.value());
      }
    }
    return "";
  }

  /** NFKC, small letters, NFKC again (small letters may fall apart), one space for many. */
  static String normalised(String value) {
    String small = Normalizer.normalize(value, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return SPACES
        .matcher(Normalizer.normalize(small, Normalizer.Form.NFKC))
        .replaceAll(" ")
        .strip();
  }

  /** Overwrites the key in this place of memory; every tag it gives from now on is wrong. */
  public void wipe() {
    Arrays.fill(bytes, (byte) 0);
  }

  /** The spelling {@link #parse} reads. */
  public String base64() {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** Says nothing of the key. */
  @Override
  public String toString() {
    return "an exchange key";
  }
}
