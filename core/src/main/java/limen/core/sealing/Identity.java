package limen.core.sealing;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.bech32.Bech32;
import com.exceptionfactory.jagged.x25519.X25519KeyFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import javax.crypto.spec.SecretKeySpec;
import limen.core.document.Result;

/** The secret that opens what was sealed to its recipient: {@code AGE-SECRET-KEY-1…}. */
public final class Identity {
  private static final String PREFIX = "AGE-SECRET-KEY-";
  private static final int BYTES = 32;

  private final String secret;
  private final Recipient recipient;

  private Identity(String secret, Recipient recipient) {
    this.secret = secret;
    this.recipient = recipient;
  }

  /** A new identity from 32 bytes of the given randomness. */
  public static Identity generate(SecureRandom random) {
    byte[] key = new byte[BYTES];
    random.nextBytes(key);
    return of(key);
  }

  /** The identity of 32 given bytes, which are the secret. */
  public static Identity of(byte[] key) {
    String secret = Bech32.getEncoder().encode(PREFIX, key).toString().toUpperCase(Locale.ROOT);
    try {
      return of(secret);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("32 bytes make no identity", e);
    }
  }

  /**
   * An identity, or the text of a file with one, as {@code age-keygen} writes it: lines that begin
   * with {@code #} and empty ones are passed over. What is refused is never repeated.
   */
  public static Result<Identity> parse(String text) {
    List<String> keys =
        text.lines().filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    if (keys.size() != 1) {
      return Result.refused(
          "not one identity but " + keys.size(),
          "Maybe keep each AGE-SECRET-KEY-1… in a file of its own.");
    }
    try {
      return Result.good(of(keys.getFirst()));
    } catch (GeneralSecurityException | RuntimeException e) {
      return Result.refused(
          "this is no identity, or a letter of it is wrong",
          "Maybe the file is sealed itself: open it with its passphrase first.");
    }
  }

  private static Identity of(String secret) throws GeneralSecurityException {
    X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(secret);
    SecretKeySpec key = new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), "X25519");
    return new Identity(secret, new Recipient(new X25519KeyFactory().translateKey(key).toString()));
  }

  /** Whom to seal to so that this identity opens it. */
  public Recipient recipient() {
    return recipient;
  }

  /** The secret itself. Whoever has it reads everything that was sealed to it. */
  public String secret() {
    return secret;
  }

  /** The file that {@code age --identity} reads. */
  public String file() {
    return "# public key: " + recipient.text() + "\n" + secret + "\n";
  }

  RecipientStanzaReader reader() throws GeneralSecurityException {
    return X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(secret);
  }

  /** Names the recipient and never the secret. */
  @Override
  public String toString() {
    return "identity of " + recipient;
  }
}
