package limen.linkage.model;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import limen.linkage.block.Radix;

/** Pairs of rows, each with the natural logarithm of its odds. */
final class Found {
  /** Rows are numbered by so many bits. */
  private static final int ROW_BITS = 24;

  private int[] lefts;
  private int[] rights;
  private float[] odds;
  private int size;

  /** Without pairs; more than the given number of them need more room. */
  Found(int room) {
    lefts = new int[room];
    rights = new int[room];
    odds = new float[room];
  }

  void add(int left, int right, float logOdds) {
    if (size == lefts.length) {
      lefts = Arrays.copyOf(lefts, 2 * size);
      rights = Arrays.copyOf(rights, 2 * size);
      odds = Arrays.copyOf(odds, 2 * size);
    }
    lefts[size] = left;
    rights[size] = right;
    odds[size++] = logOdds;
  }

  /** The pairs of several in the order of the rows, whichever thread found them. */
  static Found together(List<Found> all) {
    Found found = new Found(Math.max(1, all.stream().mapToInt(Found::size).sum()));
    for (Found some : all) {
      for (int pair = 0; pair < some.size; pair++) {
        found.add(some.lefts[pair], some.rights[pair], some.odds[pair]);
      }
    }
    return found.sorted();
  }

  private Found sorted() {
    Radix order = new Radix(size);
    Arrays.setAll(order.numbers(), pair -> pair);
    sort(order, this::right);
    sort(order, this::left);
    Found sorted = new Found(lefts.length);
    for (long place : order.numbers()) {
      int pair = (int) place;
      sorted.add(lefts[pair], rights[pair], odds[pair]);
    }
    return sorted;
  }

  /** Pairs of one row stay in the order in which they are. */
  private static void sort(Radix order, IntUnaryOperator row) {
    long[] pairs = order.numbers();
    for (int i = 0; i < pairs.length; i++) {
      int pair = (int) pairs[i];
      pairs[i] = (long) row.applyAsInt(pair) << Integer.SIZE | pair;
    }
    order.sort(pairs.length, Integer.SIZE, Integer.SIZE + ROW_BITS);
  }

  int size() {
    return size;
  }

  int left(int pair) {
    return lefts[pair];
  }

  int right(int pair) {
    return rights[pair];
  }

  float odds(int pair) {
    return odds[pair];
  }
}
