package limen.core.fitting;

/** Whole numbers that fit: they show that those who must go can all go at once. */
final class Witness {
  private final Numbers numbers;
  private Filling filling;

  Witness(Numbers numbers) {
    this.numbers = numbers;
    filling = new Filling(numbers, new int[numbers.sorts * numbers.legs]);
  }

  /** The numbers. Whoever changes them leaves them as they were, or fitting. */
  Filling filling() {
    return filling;
  }

  /** Takes other numbers over; says whether they fit, and changes nothing where they do not. */
  boolean replace(int[] others, Limits limits) {
    Filling other = new Filling(numbers, others.clone());
    if (!other.isWithin(limits) || other.shortage() > 0) {
      return false;
    }
    filling = other;
    return true;
  }

  /** Numbers that take unit after unit in an order, each on the first leg that no most forbids. */
  int[] inOrder(int[] order, Limits limits) {
    Filling taken = new Filling(numbers, limits.leastOn.clone());
    for (int sort : order) {
      int leg = taken.total[sort] < limits.most[sort] ? firstFree(sort, taken, limits) : -1;
      if (leg >= 0) {
        taken.shift(sort, leg, 1);
        taken.stand();
      }
    }
    return taken.on;
  }

  private int firstFree(int sort, Filling taken, Limits limits) {
    for (int leg = 0; leg < numbers.legs; leg++) {
      int at = sort * numbers.legs + leg;
      Column column = numbers.column(sort, leg);
      if (column != null && taken.on[at] < limits.mostOn[at] && hasRoom(column, taken)) {
        return leg;
      }
    }
    return -1;
  }

  private boolean hasRoom(Column column, Filling taken) {
    for (int i = 0; i < column.rows.length; i++) {
      int row = column.rows[i];
      if (taken.rows[row] + column.adds[i] > numbers.most[row]) {
        return false;
      }
    }
    return true;
  }

  /** Whether the limits hold for a sort as it is. */
  boolean holds(int sort, Limits limits) {
    if (filling.total[sort] < limits.least[sort]) {
      return false;
    }
    for (int at = sort * numbers.legs; at < (sort + 1) * numbers.legs; at++) {
      if (filling.on[at] < limits.leastOn[at]) {
        return false;
      }
    }
    return true;
  }
}
