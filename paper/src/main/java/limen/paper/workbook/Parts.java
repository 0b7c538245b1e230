package limen.paper.workbook;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The parts of a packed file, none of which can become larger than the limits. */
final class Parts implements Closeable {
  /** Unpacking was stopped. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1;

    TooLarge(String why) {
      super(why);
    }
  }

  private static final int MOST_PARTS = 10_000;
  private static final int PIECE = 1 << 16;

  private final ZipFile zip;
  private final Limits limits;
  private long unpacked;

  Parts(Path file, Limits limits) throws IOException {
    this.limits = limits;
    zip = new ZipFile(file.toFile());
    if (zip.size() > MOST_PARTS) {
      zip.close();
      throw new TooLarge("the workbook has more than " + MOST_PARTS + " parts");
    }
  }

  /** A part to be read; null where there is none of this name. */
  @Nullable InputStream open(String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null || entry.isDirectory()) {
      return null;
    }
    return new BufferedInputStream(
        new Counted(zip.getInputStream(entry), Math.max(1, entry.getCompressedSize())), PIECE);
  }

  boolean has(String name) {
    return zip.getEntry(name) != null;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Counts what comes out: what a packed file says of its own sizes need not be true. */
  private final class Counted extends FilterInputStream {
    private final long packed;
    private long read;

    Counted(InputStream in, long packed) {
      super(in);
      this.packed = packed;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int got = super.read(bytes, from, length);
      read += Math.max(0, got);
      unpacked += Math.max(0, got);
      if (unpacked > limits.unpacked()) {
        throw new TooLarge("unpacked it has more than " + limits.unpacked() + " bytes");
      }
      if (read > limits.free() && read / packed >= limits.ratio()) {
        throw new TooLarge(
            "a part of it unpacks to more than " + limits.ratio() + " times its size");
      }
      return got;
    }
  }
}
