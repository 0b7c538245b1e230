package limen.ledger.tile;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/**
 * One part of a ZIP file as this house writes it: stored, of the first minute of 1980, without
 * anything that need not be there. Its headers follow from it, so that a reader can make them again
 * and compare.
 *
 * @param name its path, in ASCII
 * @param checksum CRC-32 of its bytes
 * @param size how many bytes it has
 * @param offset where its header begins in the file
 */
record Stored(String name, int checksum, int size, int offset) {
  static final int LOCAL_BYTES = 30;
  static final int LOCAL_CHECKSUM_AT = 14;
  static final int LOCAL_SIZE_AT = 22;

  /** As many parts as can be counted: one more would ask for the larger kind of ZIP. */
  static final int MOST_PARTS = 0xfffe;

  private static final int CENTRAL_BYTES = 46;
  private static final int END_BYTES = 22;
  private static final int LOCAL_MARK = 0x04034b50;
  private static final int CENTRAL_MARK = 0x02014b50;
  private static final int END_MARK = 0x06054b50;
  private static final short VERSION = 10;

  /** 1 January 1980: the day before which the format knows no time. */
  private static final short FIRST_DAY = 1 << 5 | 1;

  static int checksum(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return (int) crc.getValue();
  }

  /** What stands before the part's bytes. */
  byte[] local() {
    byte[] letters = name.getBytes(StandardCharsets.US_ASCII);
    return little(LOCAL_BYTES + letters.length)
        .putInt(LOCAL_MARK)
        .put(common(letters))
        .put(letters)
        .array();
  }

  /** What the table of contents says of the part. */
  private byte[] central() {
    byte[] letters = name.getBytes(StandardCharsets.US_ASCII);
    return little(CENTRAL_BYTES + letters.length)
        .putInt(CENTRAL_MARK)
        .putShort(VERSION)
        .put(common(letters))
        .putShort((short) 0) // length of the comment
        .putShort((short) 0) // number of the disk
        .putShort((short) 0) // internal attributes
        .putInt(0) // external attributes
        .putInt(offset)
        .put(letters)
        .array();
  }

  private byte[] common(byte[] letters) {
    return little(26)
        .putShort(VERSION)
        .putShort((short) 0) // flags
        .putShort((short) 0) // method: stored
        .putShort((short) 0) // time: midnight
        .putShort(FIRST_DAY)
        .putInt(checksum)
        .putInt(size)
        .putInt(size)
        .putShort((short) letters.length)
        .putShort((short) 0) // length of the extra field
        .array();
  }

  /** The table of contents and the end of a file, of which the parts end at an offset. */
  static byte[] contents(List<Stored> parts, int offset) {
    int bytes = 0;
    for (Stored part : parts) {
      bytes += CENTRAL_BYTES + part.name.length();
    }
    ByteBuffer contents = ByteBuffer.allocate(bytes + END_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    parts.forEach(part -> contents.put(part.central()));
    contents
        .putInt(END_MARK)
        .putShort((short) 0) // number of this disk
        .putShort((short) 0) // number of the disk with the table of contents
        .putShort((short) parts.size())
        .putShort((short) parts.size())
        .putInt(bytes)
        .putInt(offset)
        .putShort((short) 0); // length of the comment
    return contents.array();
  }

  private static ByteBuffer little(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
