package limen.ledger.tree;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import org.bouncycastle.jcajce.provider.digest.SHA256;

/**
 * The hash function of the tree, ready to use once a thread. Java's own, for which its optimising
 * compiler has an instruction; where Java runs without that compiler, as it does for most commands,
 * the library's takes a quarter less.
 */
final class Sha256 {
  private static final boolean IS_QUICK =
      System.getProperty("java.vm.info", "").contains("emulated-client");
  private static final ThreadLocal<Sha256> READY = ThreadLocal.withInitial(Sha256::new);
  private static final byte LEAF = 0;
  private static final byte NODE = 1;

  private final MessageDigest digest = digest();

  private Sha256() {}

  /** A new one, for bytes that come in parts. */
  static MessageDigest digest() {
    try {
      return IS_QUICK ? new SHA256.Digest() : MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  static byte[] of(byte[] bytes, int from, int length) {
    Objects.checkFromIndexSize(from, length, bytes.length);
    MessageDigest digest = READY.get().digest;
    digest.update(bytes, from, length);
    return digest.digest();
  }

  static byte[] leaf(byte[] bytes, int from, int length) {
    Objects.checkFromIndexSize(from, length, bytes.length);
    MessageDigest digest = READY.get().digest;
    digest.update(LEAF);
    digest.update(bytes, from, length);
    return digest.digest();
  }

  static byte[] node(byte[] left, byte[] right) {
    MessageDigest digest = READY.get().digest;
    digest.update(NODE);
    digest.update(left, 0, left.length);
    digest.update(right, 0, right.length);
    return digest.digest();
  }
}
