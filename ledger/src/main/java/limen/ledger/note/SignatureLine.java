package limen.ledger.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import limen.ledger.Parsed;
import limen.ledger.key.KeyName;
import limen.ledger.key.VerifyKey;
import org.jspecify.annotations.Nullable;

/** A line under a note: a key's name and id, and what the key made of the note's text. */
public final class SignatureLine {
  static final String DASH = "— ";
  private static final byte[] DASH_BYTES = DASH.getBytes(StandardCharsets.UTF_8);
  private static final String NO_DASH = "it is written — name base64";
  private static final int ID_BYTES = 4;

  private final String name;
  private final int keyId;
  private final byte[] signature;

  private SignatureLine(String name, int keyId, byte[] signature) {
    this.name = name;
    this.keyId = keyId;
    this.signature = signature;
  }

  /**
   * A line with a signature of any length above 0, since unknown keys may sign in unknown ways.
   *
   * @throws IllegalArgumentException if the name cannot be a key's or there is no signature
   */
  public static SignatureLine of(String name, int keyId, byte[] signature) {
    if (!KeyName.fits(name) || signature.length == 0) {
      throw new IllegalArgumentException("no line of a note: '" + name + "'");
    }
    return new SignatureLine(name, keyId, signature.clone());
  }

  /** A line of a key. */
  public static SignatureLine of(VerifyKey key, byte[] signature) {
    return of(key.name(), key.id(), signature);
  }

  /** Reads the one spelling that {@link #line} writes, without the line feed. */
  static Parsed<SignatureLine> parse(byte[] bytes, int from, int to) {
    int start = from + DASH_BYTES.length;
    boolean isDashed =
        start <= to && Arrays.equals(bytes, from, start, DASH_BYTES, 0, DASH_BYTES.length);
    String line = Utf8.text(bytes, isDashed ? start : from, to);
    if (line == null) {
      return Parsed.bad("a note that is no UTF-8. Maybe it was saved in another encoding.");
    }
    return isDashed ? parse(line) : bad(line, NO_DASH);
  }

  /** The line after its dash. */
  private static Parsed<SignatureLine> parse(String line) {
    int space = line.indexOf(' ');
    String name = line.substring(0, Math.max(0, space));
    if (!KeyName.fits(name)) {
      return bad(DASH + line, NO_DASH);
    }
    String base64 = line.substring(space + 1);
    byte[] bytes = decode(base64);
    if (bytes == null || bytes.length <= ID_BYTES) {
      return bad(DASH + line, "it was cut: its last word is base64 of more than four bytes");
    }
    SignatureLine read =
        new SignatureLine(
            name,
            ByteBuffer.wrap(bytes).getInt(),
            Arrays.copyOfRange(bytes, ID_BYTES, bytes.length));
    return read.base64().equals(base64)
        ? Parsed.good(read)
        : bad(DASH + line, "its base64 was written by hand: it has another spelling");
  }

  private static Parsed<SignatureLine> bad(String line, String maybe) {
    return Parsed.bad("not a signature line: '" + line + "'. Maybe " + maybe + ".");
  }

  private static byte @Nullable [] decode(String base64) {
    try {
      return Base64.getDecoder().decode(base64.getBytes(StandardCharsets.UTF_8));
    } catch (IllegalArgumentException notBase64) {
      return null;
    }
  }

  /** The name of the key. */
  public String name() {
    return name;
  }

  /** The id of the key. */
  public int keyId() {
    return keyId;
  }

  /** What the key signed with, without its id. */
  public byte[] signature() {
    return signature.clone();
  }

  /** Whether this line claims to be the key's: name and id are its. */
  public boolean by(VerifyKey key) {
    return keyId == key.id() && name.equals(key.name());
  }

  /**
   * Whether this line is what a key made of a text, by the strict rule: of the text itself where
   * the key is for notes, of a cosignature's message where it is for cosignatures.
   */
  public boolean verifies(VerifyKey key, String text) {
    return switch (key.type()) {
      case NOTE -> by(key) && key.verifyStrict(text.getBytes(StandardCharsets.UTF_8), signature);
      case COSIGNATURE -> Cosignature.time(key, text, this).isPresent();
    };
  }

  /** The line as it stands under a note, without the line feed. */
  public String line() {
    return DASH + name + " " + base64();
  }

  private String base64() {
    byte[] whole =
        ByteBuffer.allocate(ID_BYTES + signature.length).putInt(keyId).put(signature).array();
    return Base64.getEncoder().encodeToString(whole);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SignatureLine that
        && keyId == that.keyId
        && name.equals(that.name)
        && Arrays.equals(signature, that.signature);
  }

  @Override
  public int hashCode() {
    return 31 * keyId + Arrays.hashCode(signature);
  }

  @Override
  public String toString() {
    return line();
  }
}
