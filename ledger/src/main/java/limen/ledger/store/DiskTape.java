package limen.ledger.store;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file of the machine's own file system. It is read through a handle of its own: Java closes the
 * handle under a thread that is interrupted while it reads, and a reader who gives up must not end
 * the work of the writer.
 */
final class DiskTape implements Tape {
  private final Path path;
  private final FileChannel writer;
  private FileChannel reader;

  private DiskTape(Path path, FileChannel writer, FileChannel reader) {
    this.path = path;
    this.writer = writer;
    this.reader = reader;
  }

  static DiskTape open(Path path) throws IOException {
    FileChannel writer =
        FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    return new DiskTape(path, writer, FileChannel.open(path, StandardOpenOption.READ));
  }

  @Override
  public long size() throws IOException {
    return writer.size();
  }

  @Override
  public void read(ByteBuffer into, long at) throws IOException {
    int start = into.position();
    while (true) {
      try {
        fill(reader(), into.position(start), at);
        return;
      } catch (ClosedChannelException closed) {
        // Somebody else was interrupted, and the handle went with him: once more with another.
        if (Thread.currentThread().isInterrupted() || !writer.isOpen()) {
          throw closed;
        }
      }
    }
  }

  private synchronized FileChannel reader() throws IOException {
    if (!reader.isOpen() && writer.isOpen()) {
      reader = FileChannel.open(path, StandardOpenOption.READ);
    }
    return reader;
  }

  private static void fill(FileChannel from, ByteBuffer into, long at) throws IOException {
    long place = at;
    while (into.hasRemaining()) {
      int got = from.read(into, place);
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
      place += writer.write(bytes, place);
    }
  }

  @Override
  public void cut(long size) throws IOException {
    writer.truncate(size);
  }

  /** Leaves out what is no content (the time of change): the length is forced all the same. */
  @Override
  public void force() throws IOException {
    writer.force(false);
  }

  @Override
  public void close() throws IOException {
    try {
      writer.close();
    } finally {
      reader().close();
    }
  }
}
