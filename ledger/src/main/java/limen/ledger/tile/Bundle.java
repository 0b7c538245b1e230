package limen.ledger.tile;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import limen.ledger.Parsed;

/**
 * Up to 256 entries one after the other, each with its length before it as two bytes, the higher
 * one first.
 */
public final class Bundle {
  /** As many bytes as one entry may have. */
  public static final int MOST_ENTRY_BYTES = 0xffff;

  private static final int LENGTH_BYTES = 2;

  /** As many bytes as a bundle can have. */
  public static final int MOST_BYTES = TilePath.FULL * (LENGTH_BYTES + MOST_ENTRY_BYTES);

  private Bundle() {}

  /**
   * The bytes of these entries.
   *
   * @throws IllegalArgumentException if there are none or more than 256, or one is too long
   */
  public static byte[] write(List<byte[]> entries) {
    if (entries.isEmpty() || entries.size() > TilePath.FULL) {
      throw new IllegalArgumentException("no bundle of " + entries.size() + " entries");
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (byte[] entry : entries) {
      if (entry.length > MOST_ENTRY_BYTES) {
        throw new IllegalArgumentException("an entry of " + entry.length + " bytes is too long");
      }
      bytes.write(entry.length >> Byte.SIZE);
      bytes.write(entry.length);
      bytes.writeBytes(entry);
    }
    return bytes.toByteArray();
  }

  /** The entries of a bundle that has so many of them and nothing else. */
  public static Parsed<List<byte[]>> read(byte[] bytes, int count) {
    List<byte[]> entries = begin(bytes, count);
    if (entries.size() < count) {
      return Parsed.bad(
          "a bundle that ends in its entry "
              + entries.size()
              + " and not after "
              + count
              + ". Maybe it was cut off.");
    }
    int used = entries.stream().mapToInt(entry -> LENGTH_BYTES + entry.length).sum();
    return used == bytes.length
        ? Parsed.good(entries)
        : Parsed.bad(
            "a bundle with "
                + (bytes.length - used)
                + " bytes after its last entry. Maybe it is for a larger tree.");
  }

  /** As many of the entries, from the first, as there are whole ones. */
  static List<byte[]> begin(byte[] bytes, int count) {
    List<byte[]> entries = new ArrayList<>(count);
    int at = 0;
    while (entries.size() < count && at + LENGTH_BYTES <= bytes.length) {
      int length = (bytes[at] & 0xff) << Byte.SIZE | (bytes[at + 1] & 0xff);
      int end = at + LENGTH_BYTES + length;
      if (end > bytes.length) {
        break;
      }
      entries.add(Arrays.copyOfRange(bytes, at + LENGTH_BYTES, end));
      at = end;
    }
    return entries;
  }
}
