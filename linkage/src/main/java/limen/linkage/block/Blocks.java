package limen.linkage.block;

import java.util.Arrays;
import java.util.List;
import limen.linkage.compare.Values;
import limen.linkage.table.Column;
import limen.linkage.table.Table;

/**
 * The rows that one rule puts together. A block that is too large is parted by one more feature
 * after the other, rows that lack it standing apart; rows that have everything in common and are
 * still too many are cut, and counted.
 */
public final class Blocks {
  /** A block with more pairs is parted. */
  private static final double MOST_PAIRS = 200_000;

  private static final int ROW_BITS = 24;
  private static final long ROW = (1L << ROW_BITS) - 1;

  /** Of a key 33 bits are kept, three rounds of sorting; two keys in one block do no harm. */
  private static final int KEY_SHIFT = 31;

  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final Table table;
  private final List<Values> values;
  private final List<Feature> more;
  private final int[] rows;
  private final boolean one;
  private int[] starts = new int[1 << 10];
  private int blocks;
  private double pairs;
  private long cut;

  private Blocks(Table table, List<Values> values, List<Feature> more, int[] rows) {
    this.table = table;
    this.values = values;
    this.more = more;
    this.rows = rows;
    one = table.isOne();
  }

  /** The blocks of a rule; at most 2^24 rows. */
  public static Blocks of(Table table, List<Values> values, Rule rule, List<Feature> more) {
    if (rule.features().isEmpty()) {
      int[] all = new int[table.rows()];
      Arrays.setAll(all, row -> row);
      Blocks blocks = new Blocks(table, values, List.of(), all);
      blocks.add(0, all.length);
      return blocks;
    }
    long[] keyed = new long[table.rows()];
    int many = keyed(table, values, rule, keyed);
    Radix.sort(keyed, many, ROW_BITS, ROW_BITS + Long.SIZE - KEY_SHIFT);
    int[] rows = new int[many];
    for (int i = 0; i < many; i++) {
      rows[i] = (int) (keyed[i] & ROW);
    }
    Blocks blocks = new Blocks(table, values, more, rows);
    for (int from = 0; from < many; ) {
      int to = from + 1;
      while (to < many && keyed[to] >>> ROW_BITS == keyed[from] >>> ROW_BITS) {
        to++;
      }
      blocks.part(from, to, 0);
      from = to;
    }
    return blocks;
  }

  /**
   * Of each row that has all features their common number, in front of the row's own.
   *
   * @return how many rows have
   */
  private static int keyed(Table table, List<Values> values, Rule rule, long[] keys) {
    long[] swapped = new long[rule.eitherWay() < 0 ? 0 : keys.length];
    boolean[] lacks = new boolean[keys.length];
    for (Feature feature : rule.features()) {
      Values of = values.get(feature.field());
      Column column = table.columns().get(feature.field());
      boolean either = feature.field() == rule.eitherWay() || feature.field() == rule.other();
      long[] spread = new long[of.size()];
      for (int value = 0; value < spread.length; value++) {
        int part = either ? of.eitherWay(value) : feature.of(of, value);
        spread[value] = part == 0 ? 0 : mixed(part);
      }
      for (int row = 0; row < keys.length; row++) {
        long part = spread[column.id(row)];
        lacks[row] |= part == 0;
        if (either) {
          swapped[row] += part;
        } else {
          keys[row] = mixed(keys[row] + part);
        }
      }
    }
    int filled = 0;
    for (int row = 0; row < keys.length; row++) {
      if (!lacks[row]) {
        long key = keys[row] + (swapped.length == 0 ? 0 : swapped[row]);
        keys[filled++] = mixed(key) >>> KEY_SHIFT << ROW_BITS | row;
      }
    }
    return filled;
  }

  private static long mixed(long key) {
    long spread = (key + 1) * SPREAD;
    return (spread ^ (spread >>> 32)) * SPREAD ^ (spread >>> 29);
  }

  private void part(int from, int to, int depth) {
    if (to - from < 2) {
      return;
    }
    if (pairs(from, to) <= MOST_PAIRS) {
      add(from, to);
      return;
    }
    if (depth == more.size()) {
      cut(from, to);
      return;
    }
    Feature feature = more.get(depth);
    Values of = values.get(feature.field());
    long[] keyed = new long[to - from];
    for (int i = from; i < to; i++) {
      int value = table.columns().get(feature.field()).id(rows[i]);
      keyed[i - from] = (long) feature.of(of, value) << ROW_BITS | rows[i];
    }
    Arrays.sort(keyed);
    for (int i = from; i < to; i++) {
      rows[i] = (int) (keyed[i - from] & ROW);
    }
    for (int start = 0; start < keyed.length; ) {
      int end = start + 1;
      while (end < keyed.length && keyed[end] >>> ROW_BITS == keyed[start] >>> ROW_BITS) {
        end++;
      }
      part(from + start, from + end, depth + 1);
      start = end;
    }
  }

  /** Parts at random, so that both lists are in every part. */
  private void cut(int from, int to) {
    long[] mixed = new long[to - from];
    for (int i = from; i < to; i++) {
      mixed[i - from] = mixed(rows[i]) << ROW_BITS | rows[i];
    }
    Arrays.sort(mixed);
    for (int i = from; i < to; i++) {
      rows[i] = (int) (mixed[i - from] & ROW);
    }
    int size = (int) Math.sqrt(2 * MOST_PAIRS);
    double all = pairs(from, to);
    double kept = 0;
    for (int start = from; start < to; start += size) {
      int end = Math.min(to, start + size);
      kept += pairs(start, end);
      Arrays.sort(rows, start, end);
      add(start, end);
    }
    cut += (long) (all - kept);
  }

  private double pairs(int from, int to) {
    double size = to - from;
    if (one) {
      return size * (size - 1) / 2;
    }
    int left = lefts(from, to);
    return left * (size - left);
  }

  private int lefts(int from, int to) {
    int left = 0;
    for (int i = from; i < to; i++) {
      left += rows[i] < table.left() ? 1 : 0;
    }
    return left;
  }

  /** Blocks in which there is nobody to compare with are left out. */
  private void add(int from, int to) {
    if (!one) {
      int left = lefts(from, to);
      if (left == 0 || left == to - from) {
        return;
      }
      Arrays.sort(rows, from, to);
    }
    if (2 * blocks + 2 > starts.length) {
      starts = Arrays.copyOf(starts, 2 * starts.length);
    }
    starts[2 * blocks] = from;
    starts[2 * blocks + 1] = to;
    pairs += pairs(from, to);
    blocks++;
  }

  /** How many blocks there are. */
  public int size() {
    return blocks;
  }

  /** Where a block begins among the rows in order. */
  int from(int block) {
    return starts[2 * block];
  }

  /** Where it ends. */
  int to(int block) {
    return starts[2 * block + 1];
  }

  /** The place of a block's first row that has this number or a larger one. */
  int firstFrom(int row, int block) {
    int place = Arrays.binarySearch(rows, from(block), to(block), row);
    return place < 0 ? -place - 1 : place;
  }

  /** How many pairs a block has. */
  double pairs(int block) {
    return pairs(from(block), to(block));
  }

  /** A row by its place in the order of blocks. */
  int row(int place) {
    return rows[place];
  }

  /** Of each row the number of its block, from 1; 0 for a row in none. */
  int[] ofRows() {
    int[] of = new int[table.rows()];
    for (int block = 0; block < blocks; block++) {
      int to = to(block);
      for (int place = from(block); place < to; place++) {
        of[rows[place]] = block + 1;
      }
    }
    return of;
  }

  /** How many pairs of rows that have everything in common were too many to be compared. */
  public long cut() {
    return cut;
  }

  /** How many pairs the blocks have. */
  public double pairs() {
    return pairs;
  }
}
