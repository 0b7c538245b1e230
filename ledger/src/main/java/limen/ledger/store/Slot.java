package limen.ledger.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * One of the two places of a {@link Head}'s file, a mebibyte apart so that no sector holds a part
 * of both: which head since the first it is (8 bytes), its length (4), a CRC32C over these two and
 * the head (4), and the head. The place is the last bit of the number; what is behind the head is
 * left over from longer ones.
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
record Slot(long number, byte[] head) {
  /** How far apart the two places are: whatever a note can be fits. */
  static final int APART = 1 << 20;

  private static final int FRAME = 16;

  static Slot first(byte[] head) {
    return new Slot(0, head);
  }

  /** The one that follows, in the other place. */
  Slot next(byte[] following) {
    return new Slot(number + 1, following);
  }

  /** The whole one that was written last; at any time there is one. */
  static Slot newest(Tape tape) throws IOException {
    Slot even = read(tape, 0);
    Slot odd = read(tape, 1);
    if (even != null && (odd == null || even.number > odd.number)) {
      return even;
    }
    if (odd == null) {
      throw new IOException("Neither of its two places holds a whole head.");
    }
    return odd;
  }

  private static @Nullable Slot read(Tape tape, int place) throws IOException {
    long at = (long) place * APART;
    if (tape.size() - at < FRAME) {
      return null;
    }
    ByteBuffer frame = ByteBuffer.allocate(FRAME);
    tape.read(frame, at);
    long number = frame.flip().getLong();
    int length = frame.getInt();
    if ((number & 1) != place || length < 0 || length > tape.size() - at - FRAME) {
      return null;
    }
    ByteBuffer head = ByteBuffer.allocate(length);
    tape.read(head, at + FRAME);
    Slot slot = new Slot(number, head.array());
    return frame.getInt() == slot.sum() ? slot : null;
  }

  void write(Tape tape) throws IOException {
    if (head.length > APART - FRAME) {
      throw new IOException("A head of %d bytes.".formatted(head.length));
    }
    ByteBuffer bytes = ByteBuffer.allocate(FRAME + head.length);
    bytes.putLong(number).putInt(head.length).putInt(sum()).put(head);
    tape.write(bytes.flip(), (number & 1) * APART);
  }

  private int sum() {
    CRC32C crc = new CRC32C();
    crc.update(ByteBuffer.allocate(12).putLong(number).putInt(head.length).flip());
    crc.update(head);
    return (int) crc.getValue();
  }
}
