package limen.ledger.store;

import java.io.IOException;
import java.nio.ByteBuffer;

/** The bytes of one open file. */
public interface Tape extends AutoCloseable {

  long size() throws IOException;

  /** Fills the buffer from a place on; there must be that many bytes. */
  void read(ByteBuffer into, long at) throws IOException;

  /** Writes all the buffer has; until {@link #force} any part of it may be lost, in any order. */
  void write(ByteBuffer bytes, long at) throws IOException;

  /** Drops everything from a place on. */
  void cut(long size) throws IOException;

  /** Returns only when everything written and cut so far would outlast a loss of power. */
  void force() throws IOException;

  @Override
  void close() throws IOException;
}
