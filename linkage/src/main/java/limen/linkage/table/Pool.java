package limen.linkage.table;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The distinct values of a column, by their bytes, and which of them each row has. */
final class Pool {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final long UPPER = -1L << 32;

  private int[] ids = new int[1 << 12];
  private byte[] bytes = new byte[1 << 12];
  private int[] ends = new int[1 << 8];

  /** The upper half of a value's hash and its number, which is never 0. */
  private long[] slots = new long[1 << 9];

  private int size = 1;

  /** A row's value without the blanks around it. */
  void put(int row, byte[] text, int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && isBlank(text[from])) {
      from++;
    }
    while (to > from && isBlank(text[to - 1])) {
      to--;
    }
    if (row >= ids.length) {
      ids = Arrays.copyOf(ids, Math.max(row + 1, 2 * ids.length));
    }
    ids[row] = from == to ? 0 : id(text, from, to);
  }

  private static boolean isBlank(byte b) {
    return b >= 0 && b <= ' ';
  }

  private int id(byte[] text, int from, int to) {
    long hash = hash(text, from, to);
    int at = (int) hash & (slots.length - 1);
    for (long slot; (slot = slots[at]) != 0; at = (at + 1) & (slots.length - 1)) {
      int id = (int) slot;
      if (((slot ^ hash) & UPPER) == 0
          && Arrays.equals(bytes, ends[id - 1], ends[id], text, from, to)) {
        return id;
      }
    }
    slots[at] = (hash & UPPER) | size;
    return add(text, from, to);
  }

  private static long hash(byte[] text, int from, int to) {
    long hash = (long) to - from;
    int at = from;
    for (; at + Long.BYTES <= to; at += Long.BYTES) {
      hash = mixed(hash ^ (long) EIGHT.get(text, at));
    }
    long rest = 0;
    for (; at < to; at++) {
      rest = rest << Byte.SIZE | (text[at] & 0xFF);
    }
    return mixed(hash ^ rest);
  }

  private static long mixed(long hash) {
    long spread = hash * SPREAD;
    return spread ^ spread >>> 32;
  }

  private int add(byte[] text, int from, int to) {
    int end = ends[size - 1] + to - from;
    if (end > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(end, 2 * bytes.length));
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, 2 * size);
    }
    System.arraycopy(text, from, bytes, ends[size - 1], to - from);
    ends[size] = end;
    if (2 * ++size > slots.length) {
      grow();
    }
    return size - 1;
  }

  private void grow() {
    slots = new long[2 * slots.length];
    for (int id = 1; id < size; id++) {
      long hash = hash(bytes, ends[id - 1], ends[id]);
      int at = (int) hash & (slots.length - 1);
      while (slots[at] != 0) {
        at = (at + 1) & (slots.length - 1);
      }
      slots[at] = (hash & UPPER) | id;
    }
  }

  /** One column of several stretches, one behind the other. */
  static Column column(String name, List<Stretch> stretches, int at) {
    Pool all = stretches.getFirst().pool(at);
    int rows = stretches.stream().mapToInt(Stretch::rows).sum();
    int[] ids = Arrays.copyOf(all.ids, rows);
    int filled = stretches.getFirst().rows();
    Arrays.fill(ids, filled, rows, 0);
    for (Stretch more : stretches.subList(1, stretches.size())) {
      Pool pool = more.pool(at);
      int[] known = new int[pool.size];
      for (int id = 1; id < pool.size; id++) {
        known[id] = all.id(pool.bytes, pool.ends[id - 1], pool.ends[id]);
      }
      for (int row = 0; row < Math.min(more.rows(), pool.ids.length); row++) {
        ids[filled + row] = known[pool.ids[row]];
      }
      filled += more.rows();
    }
    byte[] bytes = all.bytes;
    int[] ends = all.ends;
    return Column.of(name, ids, all.size, id -> id == 0 ? "" : text(bytes, ends[id - 1], ends[id]));
  }

  /** Letters of one byte or two by themselves; whatever else is there is for the library. */
  private static String text(byte[] bytes, int from, int to) {
    char[] text = new char[to - from];
    int length = 0;
    for (int at = from; at < to; length++) {
      int first = bytes[at++];
      if (first < 0) {
        int second = at < to ? bytes[at++] : 0;
        if ((first & 0xE0) != 0xC0 || (first & 0x1E) == 0 || (second & 0xC0) != 0x80) {
          return new String(bytes, from, to - from, StandardCharsets.UTF_8);
        }
        first = (first & 0x1F) << 6 | (second & 0x3F);
      }
      text[length] = (char) first;
    }
    return new String(text, 0, length);
  }
}
