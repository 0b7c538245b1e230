package limen.ledger.tile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import limen.ledger.Parsed;

/** Reads the parts of a ZIP file in their order and takes only what {@link PartWriter} writes. */
final class PartReader {
  private final InputStream in;
  private final List<Stored> parts = new ArrayList<>();
  private int offset;

  /** A part with a header as it would be written. */
  static final class Part {
    private final byte[] bytes;
    private final boolean intact;

    private Part(byte[] bytes, boolean intact) {
      this.bytes = bytes;
      this.intact = intact;
    }

    byte[] bytes() {
      return bytes;
    }

    /** Whether its checksum is that of its bytes. */
    boolean isIntact() {
      return intact;
    }
  }

  PartReader(InputStream in) {
    this.in = in;
  }

  /** The next part, which must have this name and at most so many bytes. */
  Parsed<Part> next(String name, int mostBytes) throws IOException {
    byte[] header = in.readNBytes(Stored.LOCAL_BYTES + name.length());
    if (header.length < Stored.LOCAL_BYTES + name.length()) {
      return Parsed.bad("is missing or cut off. Maybe the file was not copied to its end.");
    }
    ByteBuffer fields = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
    int size = fields.getInt(Stored.LOCAL_SIZE_AT);
    Stored part = new Stored(name, fields.getInt(Stored.LOCAL_CHECKSUM_AT), size, offset);
    if (!Arrays.equals(part.local(), header)) {
      return Parsed.bad("has another header. Maybe another programme packed the file anew.");
    }
    if (size < 0 || size > mostBytes || size > Integer.MAX_VALUE - offset - header.length) {
      return Parsed.bad("has " + Integer.toUnsignedLong(size) + " bytes. Maybe it is damaged.");
    }
    byte[] bytes = in.readNBytes(size);
    if (bytes.length < size) {
      return Parsed.bad("is cut off. Maybe the file was not copied to its end.");
    }
    parts.add(part);
    offset += header.length + size;
    return Parsed.good(new Part(bytes, part.checksum() == Stored.checksum(bytes)));
  }

  /** Whether nothing follows but the table of contents of the parts that were read. */
  boolean endsHere() throws IOException {
    byte[] contents = Stored.contents(parts, offset);
    return Arrays.equals(in.readNBytes(contents.length), contents) && in.read() < 0;
  }
}
