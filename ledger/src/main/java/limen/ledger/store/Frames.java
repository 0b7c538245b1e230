package limen.ledger.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * How entries lie in the file of a journal: 16 bytes that say what it is, then for each entry its
 * length (2 bytes), a CRC32C over index, length and bytes (4), and the bytes. The index is in the
 * sum so that a frame in the wrong place does not pass; no entry is empty, so zeros do not either.
 */
final class Frames {
  static final byte[] TITLE = "limen/journal/v1".getBytes(StandardCharsets.US_ASCII);
  static final int FRAME = 6;
  private static final int WINDOW = 1 << 20;

  private final Tape tape;
  private final long size;
  private final ByteBuffer window = ByteBuffer.allocate(WINDOW).limit(0);
  private long at = TITLE.length;
  private long[] starts = {TITLE.length};
  private int count;

  private Frames(Tape tape) throws IOException {
    this.tape = tape;
    this.size = tape.size();
  }

  /** Where the whole frames begin, one after the other, and at last where the next would. */
  static long[] starts(Tape tape) throws IOException {
    Frames frames = new Frames(tape);
    while (frames.next()) {
      frames.starts = grown(frames.starts, frames.count + 1);
      frames.starts[frames.count] = frames.at;
    }
    return Arrays.copyOf(frames.starts, frames.count + 1);
  }

  private boolean next() throws IOException {
    if (!has(FRAME)) {
      return false;
    }
    int length = Short.toUnsignedInt(window.getShort(window.position()));
    if (length == 0 || !has(FRAME + length)) {
      return false;
    }
    if (read(count, window, length) == null) {
      return false;
    }
    at += FRAME + length;
    count++;
    return true;
  }

  /** Whether that many bytes lie ahead; if so they are in the window. */
  private boolean has(int bytes) throws IOException {
    if (window.remaining() >= bytes) {
      return true;
    }
    if (size - at < bytes) {
      return false;
    }
    window.clear().limit((int) Math.min(WINDOW, size - at));
    tape.read(window, at);
    window.flip();
    return true;
  }

  static long length(List<byte[]> entries) {
    long sum = 0;
    for (byte[] entry : entries) {
      sum += FRAME + entry.length;
    }
    return sum;
  }

  static void write(long index, byte[] entry, ByteBuffer into) {
    into.putShort((short) entry.length).putInt(sum(index, entry)).put(entry);
  }

  /**
   * The entry of the frame at the buffer's position, which moves behind it; null if it is damaged.
   */
  static byte @Nullable [] read(long index, ByteBuffer from, int expectedLength) {
    int length = Short.toUnsignedInt(from.getShort());
    int sum = from.getInt();
    if (length != expectedLength) {
      return null;
    }
    byte[] entry = new byte[length];
    from.get(entry);
    return sum == sum(index, entry) ? entry : null;
  }

  private static int sum(long index, byte[] entry) {
    CRC32C crc = new CRC32C();
    crc.update(ByteBuffer.allocate(10).putLong(index).putShort((short) entry.length).flip());
    crc.update(entry);
    return (int) crc.getValue();
  }

  static long[] grown(long[] array, int index) {
    return index < array.length ? array : Arrays.copyOf(array, Math.max(16, array.length * 2));
  }
}
