package limen.core.sealing;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.framework.codec.CanonicalBase64;
import com.exceptionfactory.jagged.framework.crypto.CipherKey;
import com.exceptionfactory.jagged.framework.crypto.EncryptedFileKey;
import com.exceptionfactory.jagged.framework.crypto.FileKeyDecryptorFactory;
import com.exceptionfactory.jagged.framework.crypto.FileKeyEncryptorFactory;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import limen.ledger.key.Stretch;

/** Words that seal an office's own keys: the scrypt recipient of the age format. */
public final class Passphrase {
  private static final String TYPE = "scrypt";
  private static final byte[] LABEL =
      "age-encryption.org/v1/scrypt".getBytes(StandardCharsets.US_ASCII);
  private static final int SALT_BYTES = 16;
  private static final int WRAPPED_BYTES = 32;
  private static final Pattern DECIMAL = Pattern.compile("[1-9][0-9]?");

  /** What {@code age} itself uses: about a second and 256 MB on a desk machine. */
  private static final int LOG_N = 18;

  /** A stranger's file may ask for this much work and no more: 1 GB. */
  private static final int MOST_LOG_N = 20;

  private final byte[] words;
  private final int logN;

  private Passphrase(byte[] words, int logN) {
    this.words = words;
    this.logN = logN;
  }

  /** The words as they were typed, in UTF-8; nothing is trimmed. */
  public static Passphrase of(String words) {
    return of(words, LOG_N);
  }

  /** For tests that have not a second for every seal. */
  static Passphrase of(String words, int logN) {
    return new Passphrase(words.getBytes(StandardCharsets.UTF_8), logN);
  }

  RecipientStanzaWriter writer() {
    return this::wrap;
  }

  RecipientStanzaReader reader() {
    return this::unwrap;
  }

  private Iterable<RecipientStanza> wrap(FileKey key) throws GeneralSecurityException {
    byte[] salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    byte[] body =
        new FileKeyEncryptorFactory()
            .newFileKeyEncryptor()
            .getEncryptedFileKey(key, wrapKey(salt, logN))
            .getEncoded();
    String salted = CanonicalBase64.getEncoder().encodeToString(salt);
    return List.of(new Stanza(List.of(salted, Integer.toString(logN)), body));
  }

  /** Refuses, as the specification asks, every stanza beside this one and every other length. */
  private FileKey unwrap(Iterable<RecipientStanza> stanzas) throws GeneralSecurityException {
    List<RecipientStanza> all = new ArrayList<>();
    stanzas.forEach(all::add);
    if (all.size() != 1 || !all.getFirst().getType().equals(TYPE)) {
      throw new InvalidKeyException("not sealed with a passphrase alone");
    }
    List<String> arguments = all.getFirst().getArguments();
    byte[] body = all.getFirst().getBody();
    if (arguments.size() != 2
        || body.length != WRAPPED_BYTES
        || !DECIMAL.matcher(arguments.get(1)).matches()) {
      throw new InvalidKeyException("not a scrypt stanza");
    }
    byte[] salt =
        CanonicalBase64.getDecoder()
            .decode(arguments.getFirst().getBytes(StandardCharsets.US_ASCII));
    int work = Integer.parseInt(arguments.get(1));
    if (salt.length != SALT_BYTES || work > MOST_LOG_N) {
      throw new InvalidKeyException("not a scrypt stanza of ours: work 2^" + work);
    }
    return new FileKeyDecryptorFactory()
        .newFileKeyDecryptor()
        .getFileKey(new EncryptedFileKey(body), wrapKey(salt, work));
  }

  private CipherKey wrapKey(byte[] salt, int work) {
    byte[] labelled = new byte[LABEL.length + salt.length];
    System.arraycopy(LABEL, 0, labelled, 0, LABEL.length);
    System.arraycopy(salt, 0, labelled, LABEL.length, salt.length);
    return new CipherKey(Stretch.scrypt(words, labelled, work));
  }

  /** Says nothing of the words, not even how many. */
  @Override
  public String toString() {
    return "a passphrase";
  }

  /** The lines of an age header that wrap the file's key. */
  private static final class Stanza implements RecipientStanza {
    private final List<String> arguments;
    private final byte[] body;

    Stanza(List<String> arguments, byte[] body) {
      this.arguments = arguments;
      this.body = body;
    }

    @Override
    public String getType() {
      return TYPE;
    }

    @Override
    public List<String> getArguments() {
      return arguments;
    }

    @Override
    public byte[] getBody() {
      return body.clone();
    }
  }
}
