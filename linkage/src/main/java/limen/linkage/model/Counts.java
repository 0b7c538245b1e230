package limen.linkage.model;

import java.util.Arrays;
import java.util.List;
import limen.linkage.block.Blocks;
import limen.linkage.block.Rows;
import limen.linkage.block.Scan;
import limen.linkage.compare.Values;

/** How often each pattern was found, apart by the rules that have the pair. */
final class Counts extends Scan {
  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final int RULE_BITS = 14;

  private final int rules;
  private long[] keys = new long[1 << 12];
  private double[] counts = new double[1 << 12];
  private int filled;

  Counts(Rows rows, int left, List<Values> values, int surname, int given, List<Blocks> rules) {
    super(rows, left, values, surname, given);
    this.rules = rules.size();
  }

  /** A pattern, the rules that have it as bits, and how many pairs have it. */
  record Cell(long pattern, int rules, double pairs) {}

  @Override
  protected void take(int a, int b, long pattern, int rule) {
    int mask = rules == 1 ? 1 : rulesOf(a, b, rules);
    add((pattern << RULE_BITS | mask) + 1, 1);
  }

  private void add(long key, double count) {
    int at = (int) ((key * SPREAD) >>> 32) & (keys.length - 1);
    while (keys[at] != key) {
      if (keys[at] == 0) {
        keys[at] = key;
        filled++;
        break;
      }
      at = (at + 1) & (keys.length - 1);
    }
    counts[at] += count;
    if (2 * filled > keys.length) {
      grow();
    }
  }

  private void grow() {
    long[] oldKeys = keys;
    double[] oldCounts = counts;
    keys = new long[2 * oldKeys.length];
    counts = new double[keys.length];
    filled = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        add(oldKeys[i], oldCounts[i]);
      }
    }
  }

  /** The cells of several, each times a factor, in the order of their patterns. */
  static List<Cell> together(List<Counts> all, double factor) {
    Counts sum = all.getFirst();
    for (Counts more : all.subList(1, all.size())) {
      for (int i = 0; i < more.keys.length; i++) {
        if (more.keys[i] != 0) {
          sum.add(more.keys[i], more.counts[i]);
        }
      }
    }
    long[] sorted = Arrays.stream(sum.keys).filter(key -> key != 0).sorted().toArray();
    return Arrays.stream(sorted).mapToObj(key -> sum.cell(key, factor)).toList();
  }

  private Cell cell(long key, double factor) {
    int at = (int) ((key * SPREAD) >>> 32) & (keys.length - 1);
    while (keys[at] != key) {
      at = (at + 1) & (keys.length - 1);
    }
    long both = key - 1;
    return new Cell(both >>> RULE_BITS, (int) both & ((1 << RULE_BITS) - 1), counts[at] * factor);
  }
}
