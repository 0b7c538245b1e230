package limen.linkage.block;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
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

  private final Rule rule;
  private final Table table;
  private final List<Values> values;
  private final List<Feature> more;
  private final int[] rows;
  private final boolean one;
  private int[] starts;
  private int blocks;
  private double pairs;
  private long cut;

  /** Without blocks; more than the given number of them need more room. */
  private Blocks(Rule rule, Table table, List<Values> values, int[] rows, int room) {
    this.rule = rule;
    this.table = table;
    this.values = values;
    more = others(rule, values.size());
    this.rows = rows;
    one = table.isOne();
    starts = new int[2 * Math.max(1, room)];
  }

  /** The blocks of each rule; at most 2^24 rows. */
  public static List<Blocks> all(Table table, List<Values> values, List<Rule> rules) {
    Blocks[] all = new Blocks[rules.size()];
    AtomicInteger next = new AtomicInteger();
    IntStream.range(0, Math.min(all.length, Runtime.getRuntime().availableProcessors()))
        .parallel()
        .forEach(
            worker -> {
              Radix keyed = new Radix(table.rows());
              // Rules of more features stand last and take longest: they come first.
              for (int i; (i = all.length - 1 - next.getAndIncrement()) >= 0; ) {
                keyed.clear();
                all[i] = of(table, values, rules.get(i), keyed);
              }
            });
    return List.of(all);
  }

  /** By what a block of a rule that is too large is parted: what the rule does not look at. */
  private static List<Feature> others(Rule rule, int fields) {
    return IntStream.range(0, fields)
        .filter(field -> !rule.uses(field))
        .mapToObj(field -> new Feature(field, false))
        .toList();
  }

  private static Blocks of(Table table, List<Values> values, Rule rule, Radix keyed) {
    if (rule.features().isEmpty()) {
      int[] all = new int[table.rows()];
      Arrays.setAll(all, row -> row);
      Blocks blocks = new Blocks(rule, table, values, all, 1);
      blocks.add(0, all.length);
      return blocks;
    }
    int many = keyed(table, values, rule, keyed.numbers());
    keyed.sort(many, ROW_BITS, ROW_BITS + Long.SIZE - KEY_SHIFT);
    long[] keys = keyed.numbers();
    int[] rows = new int[many];
    int larger = 0;
    for (int i = 0; i < many; i++) {
      rows[i] = (int) (keys[i] & ROW);
      larger += i > 0 && areOne(keys, i - 1, i) && !(i > 1 && areOne(keys, i - 2, i)) ? 1 : 0;
    }
    Blocks blocks = new Blocks(rule, table, values, rows, larger);
    for (int from = 0; from < many; ) {
      int to = from + 1;
      while (to < many && areOne(keys, from, to)) {
        to++;
      }
      blocks.part(from, to, 0);
      from = to;
    }
    return blocks;
  }

  private static boolean areOne(long[] keys, int a, int b) {
    return keys[a] >>> ROW_BITS == keys[b] >>> ROW_BITS;
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

  /** What puts them together. */
  Rule rule() {
    return rule;
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
