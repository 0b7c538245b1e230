package limen.ledger.tile;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Writes the parts of a ZIP file one after the other, and its table of contents at the end. */
final class PartWriter {
  private final OutputStream out;
  private final List<Stored> parts = new ArrayList<>();
  private int offset;

  PartWriter(OutputStream out) {
    this.out = out;
  }

  void write(String name, byte[] bytes) throws IOException {
    Stored part = new Stored(name, Stored.checksum(bytes), bytes.length, offset);
    byte[] header = part.local();
    out.write(header);
    out.write(bytes);
    parts.add(part);
    try {
      offset = Math.addExact(offset, header.length + bytes.length);
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException("more than two gigabytes in one file", e);
    }
  }

  void end() throws IOException {
    out.write(Stored.contents(parts, offset));
    out.flush();
  }
}
