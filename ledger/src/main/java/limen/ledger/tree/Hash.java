package limen.ledger.tree;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import limen.ledger.Parsed;
import org.jspecify.annotations.Nullable;

/**
 * A SHA-256 hash: of an entry, of a node of the tree (RFC 6962 section 2.1), or of anything else.
 * Written in base64 of RFC 4648 section 4 with padding, always 44 characters.
 */
public final class Hash implements Comparable<Hash> {
  /** How many bytes a hash has. */
  public static final int BYTES = 32;

  /** The root of the tree that holds nothing: the hash of no bytes. */
  public static final Hash EMPTY = sha256(new byte[0]);

  private static final int LETTERS = 44;

  /** Letters of which the last two bits are zero: 32 bytes do not fill the 43rd letter. */
  private static final String ENDS = "AEIMQUYcgkosw048";

  private final byte[] bytes;

  /** As it was read, so that it need not be written anew. */
  private final @Nullable String letters;

  private Hash(byte[] bytes) {
    this(bytes, null);
  }

  private Hash(byte[] bytes, @Nullable String letters) {
    this.bytes = bytes;
    this.letters = letters;
  }

  /**
   * These 32 bytes as a hash.
   *
   * @throws IllegalArgumentException if there are more or fewer
   */
  public static Hash of(byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new IllegalArgumentException("a hash has 32 bytes, not " + bytes.length);
    }
    return new Hash(bytes.clone());
  }

  /** The 32 bytes at a place of an array as a hash. */
  public static Hash at(byte[] bytes, int from) {
    return new Hash(Arrays.copyOfRange(bytes, from, Math.addExact(from, BYTES)));
  }

  /** The hash of bytes as they are: not what a tree puts in its leaves. */
  public static Hash sha256(byte[] bytes) {
    return new Hash(Sha256.of(bytes, 0, bytes.length));
  }

  /** The leaf of an entry: SHA-256 of a zero byte and the entry. */
  public static Hash leaf(byte[] entry) {
    return leaf(entry, 0, entry.length);
  }

  /** The leaf of an entry that is a part of an array. */
  public static Hash leaf(byte[] bytes, int from, int length) {
    return new Hash(Sha256.leaf(bytes, from, length));
  }

  /** The node above two: SHA-256 of a one byte, the left and the right. */
  public static Hash node(Hash left, Hash right) {
    return new Hash(Sha256.node(left.bytes, right.bytes));
  }

  /** Reads the one spelling that {@link #base64} writes. */
  public static Parsed<Hash> parse(String base64) {
    byte[] bytes = decode(base64);
    if (bytes == null || bytes.length != BYTES) {
      return Parsed.bad(
          "not a hash: '"
              + base64
              + "'. Maybe it was cut: a hash is 44 characters of base64, the last one '='.");
    }
    return ENDS.indexOf(base64.charAt(LETTERS - 2)) >= 0
        ? Parsed.good(new Hash(bytes, base64))
        : Parsed.bad(
            "a hash in another spelling: '"
                + base64
                + "'. Maybe "
                + new Hash(bytes)
                + " is meant.");
  }

  private static byte @Nullable [] decode(String base64) {
    if (base64.length() != LETTERS) {
      return null;
    }
    try {
      return Base64.getDecoder().decode(base64.getBytes(StandardCharsets.ISO_8859_1));
    } catch (IllegalArgumentException notBase64) {
      return null;
    }
  }

  /** The 44 characters by which this hash is written. */
  public String base64() {
    return letters == null ? Base64.getEncoder().encodeToString(bytes) : letters;
  }

  /** The 32 bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Puts the 32 bytes into an array at a place. */
  public void copyTo(byte[] target, int at) {
    System.arraycopy(bytes, 0, target, at, BYTES);
  }

  /** By the bytes as unsigned numbers, the first one first. */
  @Override
  public int compareTo(Hash other) {
    return Arrays.compareUnsigned(bytes, other.bytes);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
  }

  /** The first four bytes: a hash is mixed already. */
  @Override
  public int hashCode() {
    return ByteBuffer.wrap(bytes).order(ByteOrder.BIG_ENDIAN).getInt();
  }

  @Override
  public String toString() {
    return base64();
  }
}
