package limen.ledger.key;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import limen.ledger.Parsed;
import limen.ledger.tree.Hash;
import org.bouncycastle.math.ec.rfc8032.Ed25519;
import org.jspecify.annotations.Nullable;

/**
 * The public half of a named Ed25519 key, written {@code name+keyid+base64} as the signed-note
 * format says. Only keys in their one encoding and in the subgroup of prime order come into being:
 * about all others verifiers disagree.
 */
public final class VerifyKey {
  /** How many bytes a public key has. */
  public static final int BYTES = Ed25519.PUBLIC_KEY_SIZE;

  /** How many bytes a signature has. */
  public static final int SIGNATURE_BYTES = Ed25519.SIGNATURE_SIZE;

  private final String name;
  private final KeyType type;
  private final byte[] key;
  private final int id;
  private final String vkey;
  private final Ed25519.PublicPoint point;

  private VerifyKey(String name, KeyType type, byte[] key, Ed25519.PublicPoint point) {
    this.name = name;
    this.type = type;
    this.key = key;
    this.point = point;
    byte[] marked = marked(type, key);
    id = id(name, marked);
    vkey = write(name, id, marked);
  }

  /** Reads the one spelling that {@link #vkey} writes. */
  public static Parsed<VerifyKey> parse(String vkey) {
    String[] parts = vkey.split("\\+", 3);
    if (parts.length != 3) {
      return bad(vkey, "it is written name+keyid+base64");
    }
    byte[] marked = decode(parts[2]);
    KeyType type = marked == null || marked.length != 1 + BYTES ? null : type(marked[0]);
    if (marked == null || type == null) {
      return bad(vkey, "the part after the second plus is 33 bytes that begin with 01 or 04");
    }
    return of(parts[0], type, Arrays.copyOfRange(marked, 1, marked.length))
        .then(
            read ->
                read.vkey.equals(vkey)
                    ? Parsed.good(read)
                    : bad(vkey, "a letter was lost: these parts belong to " + read.vkey));
  }

  /** A key of 32 public bytes. */
  public static Parsed<VerifyKey> of(String name, KeyType type, byte[] key) {
    if (!KeyName.fits(name)) {
      return bad(name, "a name of a key has no spaces, no plus and at least one letter");
    }
    if (key.length != BYTES) {
      return bad(name, "a public key has 32 bytes, not " + key.length);
    }
    byte[] kept = key.clone();
    Ed25519.PublicPoint point = Ed25519.validatePublicKeyFullExport(kept, 0);
    return point == null
        ? bad(name, "somebody made it by hand: it is no point of the group of prime order")
        : Parsed.good(new VerifyKey(name, type, kept, point));
  }

  private static <T> Parsed<T> bad(String what, String maybe) {
    return Parsed.bad("not a key: '" + what + "'. Maybe " + maybe + ".");
  }

  private static byte @Nullable [] decode(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException notBase64) {
      return null;
    }
  }

  private static @Nullable KeyType type(byte mark) {
    for (KeyType type : KeyType.values()) {
      if (type.mark() == mark) {
        return type;
      }
    }
    return null;
  }

  private static byte[] marked(KeyType type, byte[] key) {
    return ByteBuffer.allocate(1 + key.length).put(type.mark()).put(key).array();
  }

  /** The first four bytes of the hash of name, line feed, type and key. */
  static int id(String name, byte[] marked) {
    byte[] letters = name.getBytes(StandardCharsets.UTF_8);
    ByteBuffer whole = ByteBuffer.allocate(letters.length + 1 + marked.length);
    whole.put(letters).put((byte) '\n').put(marked);
    return Hash.sha256(whole.array()).hashCode();
  }

  static String write(String name, int id, byte[] marked) {
    return name
        + "+"
        + HexFormat.of().toHexDigits(id)
        + "+"
        + Base64.getEncoder().encodeToString(marked);
  }

  /** The name, which also stands before its signatures. */
  public String name() {
    return name;
  }

  /** What this key may sign. */
  public KeyType type() {
    return type;
  }

  /** The four bytes that its signatures begin with. */
  public int id() {
    return id;
  }

  /** The 32 public bytes. */
  public byte[] publicKey() {
    return key.clone();
  }

  /** The one spelling of this key. */
  public String vkey() {
    return vkey;
  }

  /**
   * Whether the signature is this key's by the equation with the cofactor (RFC 8032 section 5.1.7).
   * Enough for what was once admitted by {@link #verifyStrict}.
   */
  public boolean verify(byte[] message, byte[] signature) {
    return signature.length == SIGNATURE_BYTES
        && Ed25519.verify(signature, 0, point, message, 0, message.length);
  }

  /**
   * Whether the signature is this key's by every reading of RFC 8032: the point R is written in its
   * one encoding and lies in the subgroup of prime order too, so that no remainder of small order
   * is left over which one verifier would accept and another refuse. R = 0 is refused with them:
   * nobody who makes signatures by the book ever meets it. For many signatures of the same keys
   * there is {@link StrictVerifier}.
   */
  public boolean verifyStrict(byte[] message, byte[] signature) {
    return verify(message, signature) && Ed25519.validatePublicKeyFull(signature, 0);
  }

  /** The 32 public bytes themselves, not to be changed. */
  byte[] bytes() {
    return key;
  }

  /** The multiples of this key's point. */
  Multiples multiples() {
    return new Multiples(Objects.requireNonNull(Addend.read(key, 0), "a key is a point"));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof VerifyKey that && vkey.equals(that.vkey);
  }

  @Override
  public int hashCode() {
    return id;
  }

  @Override
  public String toString() {
    return vkey;
  }
}
