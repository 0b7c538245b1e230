package limen.core.fitting;

import java.util.Arrays;

/**
 * How many of each sort go on each leg, and what they come to. It changes one move at a time, and
 * can go back to where it stood.
 */
final class Filling {
  private final Numbers numbers;

  /** By sort, then by leg. */
  final int[] on;

  /** By sort. */
  final int[] total;

  /** By row. */
  final long[] rows;

  /** The moves since it stood fast: place and number, in turn. */
  private int[] moves = new int[64];

  private int moved;

  /** Of these numbers, which it keeps. */
  Filling(Numbers numbers, int[] on) {
    this.numbers = numbers;
    this.on = on;
    total = new int[numbers.sorts];
    rows = new long[numbers.rows];
    for (int at = 0; at < on.length; at++) {
      add(at, on[at]);
    }
  }

  private void add(int at, int many) {
    if (many != 0) {
      total[at / numbers.legs] += many;
      Column column = numbers.column(at / numbers.legs, at % numbers.legs);
      if (column != null) {
        column.addTo(rows, many);
      }
    }
  }

  /** So many more of a sort on a leg; fewer where it is negative. */
  void shift(int sort, int leg, int many) {
    int at = sort * numbers.legs + leg;
    if (moved + 2 > moves.length) {
      moves = Arrays.copyOf(moves, 2 * moves.length);
    }
    moves[moved++] = at;
    moves[moved++] = many;
    on[at] += many;
    add(at, many);
  }

  /** From here on it stands: what was moved so far is not taken back. */
  void stand() {
    moved = 0;
  }

  /** Takes back every move since it stood. */
  void back() {
    for (int i = moved - 2; i >= 0; i -= 2) {
      on[moves[i]] -= moves[i + 1];
      add(moves[i], -moves[i + 1]);
    }
    moved = 0;
  }

  /** Whether every sort that was moved since it stood is within its limits. */
  boolean isMovedWithin(Limits limits) {
    for (int i = 0; i < moved; i += 2) {
      if (!isWithin(moves[i] / numbers.legs, limits)) {
        return false;
      }
    }
    return true;
  }

  boolean isWithin(Limits limits) {
    for (int sort = 0; sort < numbers.sorts; sort++) {
      if (!isWithin(sort, limits)) {
        return false;
      }
    }
    return true;
  }

  private boolean isWithin(int sort, Limits limits) {
    for (int at = sort * numbers.legs; at < (sort + 1) * numbers.legs; at++) {
      if (on[at] < limits.leastOn[at] || on[at] > limits.mostOn[at]) {
        return false;
      }
    }
    return total[sort] >= limits.least[sort] && total[sort] <= limits.most[sort];
  }

  /** By how many people the rows are beyond their bounds in all. */
  long shortage() {
    long sum = 0;
    for (int row = 0; row < rows.length; row++) {
      sum += numbers.shortage(row, rows[row]);
    }
    return sum;
  }
}
