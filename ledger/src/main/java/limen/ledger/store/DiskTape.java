package limen.ledger.store;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** A file of the machine's own file system. */
record DiskTape(FileChannel channel) implements Tape {

  @Override
  public long size() throws IOException {
    return channel.size();
  }

  @Override
  public void read(ByteBuffer into, long at) throws IOException {
    long place = at;
    while (into.hasRemaining()) {
      int got = channel.read(into, place);
      if (got < 0) {
        throw new EOFException("The file ends at byte %d.".formatted(place));
      }
      place += got;
    }
  }

  @Override
  public void write(ByteBuffer bytes, long at) throws IOException {
    long place = at;
    while (bytes.hasRemaining()) {
      place += channel.write(bytes, place);
    }
  }

  @Override
  public void cut(long size) throws IOException {
    channel.truncate(size);
  }

  /** Leaves out what is no content (the time of change): the length is forced all the same. */
  @Override
  public void force() throws IOException {
    channel.force(false);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
