package limen.ledger.key;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * A signature as what has to hold of it: 8 S B = 8 R + 8 h A (RFC 8032 section 5.1.7), where A is
 * the key, R and S are the halves of the signature and h is the hash of R, A and the message.
 */
final class Equation {
  private static final int HALF = VerifyKey.SIGNATURE_BYTES / 2;

  private final byte[] key;
  private final Addend r;
  private final byte[] signature;
  private final byte[] hash;

  private Equation(byte[] key, Addend r, byte[] signature, byte[] hash) {
    this.key = key;
    this.r = r;
    this.signature = signature;
    this.hash = hash;
  }

  /**
   * Reads a signature; only its form is looked at. Key and signature are kept as they are, the
   * message is not.
   *
   * @return nothing where R is no point in its one encoding or S is not below L
   */
  static @Nullable Equation of(byte[] key, byte[] message, byte[] signature, MessageDigest sha512) {
    if (signature.length != VerifyKey.SIGNATURE_BYTES
        || !Scalar.isReduced(Scalar.words(signature, HALF, 8))) {
      return null;
    }
    Addend r = Addend.read(signature, 0);
    if (r == null) {
      return null;
    }
    sha512.update(signature, 0, HALF);
    sha512.update(key);
    sha512.update(message);
    return new Equation(key, r, signature, sha512.digest());
  }

  /** The bytes of A, equal where they are. */
  ByteBuffer key() {
    return ByteBuffer.wrap(key);
  }

  /** R. */
  Addend r() {
    return r;
  }

  /** S. */
  int[] s() {
    return Scalar.words(signature, HALF, 8);
  }

  /** h, not divided by anything yet. */
  int[] h() {
    return Scalar.words(hash, 0, 16);
  }

  /** Puts all that this equation says into a hash: R, A and the message are in h already. */
  void putInto(MessageDigest digest) {
    digest.update(hash);
    digest.update(signature, HALF, HALF);
  }
}
