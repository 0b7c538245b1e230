package limen.core.fitting;

/** Whole numbers that fit: they show that those who must go can all go at once. */
final class Witness {
  private final Numbers numbers;
  final int[] on;
  final int[] total;
  private final long[] rows;

  Witness(Numbers numbers) {
    this.numbers = numbers;
    on = new int[numbers.sorts * numbers.legs];
    total = new int[numbers.sorts];
    rows = new long[numbers.rows];
  }

  /** Takes other numbers over; says whether they fit, and changes nothing where they do not. */
  boolean replace(int[] others, Limits limits) {
    int[] totals = new int[numbers.sorts];
    long[] sums = new long[numbers.rows];
    for (int at = 0; at < others.length; at++) {
      Column column = numbers.column(at / numbers.legs, at % numbers.legs);
      if (others[at] < limits.leastOn[at] || others[at] > limits.mostOn[at]) {
        return false;
      }
      totals[at / numbers.legs] += others[at];
      if (column != null) {
        column.addTo(sums, others[at]);
      }
    }
    for (int sort = 0; sort < totals.length; sort++) {
      if (totals[sort] < limits.least[sort] || totals[sort] > limits.most[sort]) {
        return false;
      }
    }
    if (!fit(sums)) {
      return false;
    }
    System.arraycopy(others, 0, on, 0, on.length);
    System.arraycopy(totals, 0, total, 0, total.length);
    System.arraycopy(sums, 0, rows, 0, rows.length);
    return true;
  }

  private boolean fit(long[] sums) {
    for (int row = 0; row < sums.length; row++) {
      if (sums[row] < numbers.least[row] || sums[row] > numbers.most[row]) {
        return false;
      }
    }
    return true;
  }

  /** Numbers that take unit after unit in an order, each on the first leg that no most forbids. */
  int[] inOrder(int[] order, Limits limits) {
    int[] taken = limits.leastOn.clone();
    int[] totals = new int[numbers.sorts];
    long[] sums = new long[numbers.rows];
    for (int at = 0; at < taken.length; at++) {
      Column column = numbers.column(at / numbers.legs, at % numbers.legs);
      totals[at / numbers.legs] += taken[at];
      if (column != null) {
        column.addTo(sums, taken[at]);
      }
    }
    for (int sort : order) {
      int leg = totals[sort] < limits.most[sort] ? firstFree(sort, taken, sums, limits) : -1;
      if (leg >= 0) {
        taken[sort * numbers.legs + leg]++;
        totals[sort]++;
      }
    }
    return taken;
  }

  private int firstFree(int sort, int[] taken, long[] sums, Limits limits) {
    for (int leg = 0; leg < numbers.legs; leg++) {
      int at = sort * numbers.legs + leg;
      Column column = numbers.column(sort, leg);
      if (column != null && taken[at] < limits.mostOn[at]) {
        column.addTo(sums, 1);
        if (isNotOver(column, sums)) {
          return leg;
        }
        column.addTo(sums, -1);
      }
    }
    return -1;
  }

  private boolean isNotOver(Column column, long[] sums) {
    for (int row : column.rows) {
      if (sums[row] > numbers.most[row]) {
        return false;
      }
    }
    return true;
  }

  /** Whether the limits hold for a sort as it is. */
  boolean holds(int sort, Limits limits) {
    if (total[sort] < limits.least[sort]) {
      return false;
    }
    for (int at = sort * numbers.legs; at < (sort + 1) * numbers.legs; at++) {
      if (on[at] < limits.leastOn[at]) {
        return false;
      }
    }
    return true;
  }
}
