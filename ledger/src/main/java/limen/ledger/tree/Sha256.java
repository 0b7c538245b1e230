package limen.ledger.tree;

import java.util.Objects;
import org.bouncycastle.crypto.digests.SHA256Digest;

/**
 * The hash function of the tree, ready to use once a thread. The library's, which takes a quarter
 * less than Java's own where Java runs without its optimising compiler, as it does for most
 * commands; a node that serves for days would gain more from Java's, and has little else to hash.
 */
final class Sha256 {
  private static final ThreadLocal<Sha256> READY = ThreadLocal.withInitial(Sha256::new);
  private static final byte LEAF = 0;
  private static final byte NODE = 1;

  private final SHA256Digest digest = new SHA256Digest();

  private Sha256() {}

  static byte[] of(byte[] bytes, int from, int length) {
    Objects.checkFromIndexSize(from, length, bytes.length);
    Sha256 ready = READY.get();
    ready.digest.update(bytes, from, length);
    return ready.sum();
  }

  static byte[] leaf(byte[] bytes, int from, int length) {
    Objects.checkFromIndexSize(from, length, bytes.length);
    Sha256 ready = READY.get();
    ready.digest.update(LEAF);
    ready.digest.update(bytes, from, length);
    return ready.sum();
  }

  static byte[] node(byte[] left, byte[] right) {
    Sha256 ready = READY.get();
    ready.digest.update(NODE);
    ready.digest.update(left, 0, left.length);
    ready.digest.update(right, 0, right.length);
    return ready.sum();
  }

  /** The hash of what came since the last one. */
  private byte[] sum() {
    byte[] hash = new byte[Hash.BYTES];
    digest.doFinal(hash, 0);
    return hash;
  }
}
