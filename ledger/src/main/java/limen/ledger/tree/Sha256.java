package limen.ledger.tree;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The hash function of the tree, ready to use once a thread: building it costs more than a node.
 */
final class Sha256 {
  private static final ThreadLocal<Sha256> READY = ThreadLocal.withInitial(Sha256::new);
  private static final byte LEAF = 0;
  private static final byte NODE = 1;

  private final MessageDigest digest;
  private final byte[] node = new byte[1 + 2 * Hash.BYTES];

  private Sha256() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
    node[0] = NODE;
  }

  static byte[] of(byte[] bytes, int from, int length) {
    MessageDigest digest = READY.get().digest;
    digest.update(bytes, from, length);
    return digest.digest();
  }

  static byte[] leaf(byte[] bytes, int from, int length) {
    MessageDigest digest = READY.get().digest;
    digest.update(LEAF);
    digest.update(bytes, from, length);
    return digest.digest();
  }

  /** A node in one stretch of 65 bytes, which is a third faster than in three. */
  static byte[] node(byte[] left, byte[] right) {
    Sha256 ready = READY.get();
    System.arraycopy(left, 0, ready.node, 1, Hash.BYTES);
    System.arraycopy(right, 0, ready.node, 1 + Hash.BYTES, Hash.BYTES);
    byte[] hash = new byte[Hash.BYTES];
    try {
      ready.digest.update(ready.node, 0, ready.node.length);
      ready.digest.digest(hash, 0, Hash.BYTES);
    } catch (DigestException e) {
      throw new IllegalStateException("32 bytes hold a SHA-256", e);
    }
    return hash;
  }
}
