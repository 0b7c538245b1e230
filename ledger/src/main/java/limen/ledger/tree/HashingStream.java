package limen.ledger.tree;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;

/** Passes bytes on and takes SHA-256 of them on their way. */
public final class HashingStream extends FilterOutputStream {
  private final MessageDigest digest = Sha256.digest();

  /** Everything written here goes to {@code out}. */
  public HashingStream(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int octet) throws IOException {
    out.write(octet);
    digest.update((byte) octet);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    out.write(bytes, from, length);
    digest.update(bytes, from, length);
  }

  /** The hash of all that was passed on since the last time this was asked. */
  public Hash hash() {
    return Hash.of(digest.digest());
  }
}
