package limen.core.fitting;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Makes numbers fit that nearly do: moves one unit at a time, each time the one that leaves the
 * smallest shortage, and never straight back. It may fail where numbers exist, and proves nothing.
 */
final class Repair {
  private static final int RESTS = 6;

  /** How many sorts are looked at for the best move, where one of them helps. */
  private static final int LOOKED_AT = 500;

  private final Numbers numbers;
  private final long[] rows;
  private final int[] total;
  private final int[] restsUntil;

  /** How the shortage of a row changes with what a move adds to it; the middle is nothing. */
  private final long[] changes;

  private final int most;

  /** Where in the order the units of each sort stand. */
  private int[][] places = new int[0][];

  private int turn;
  private long best;
  private long bestTie;
  private int sort;
  private int from;
  private int to;

  Repair(Numbers numbers) {
    this.numbers = numbers;
    rows = new long[numbers.rows];
    total = new int[numbers.sorts];
    restsUntil = new int[numbers.sorts];
    most = numbers.mostAdded();
    changes = new long[numbers.rows * (2 * most + 1)];
  }

  /** Prefers the first of an order from now on. */
  void follow(int[] order) {
    int[] many = new int[numbers.sorts];
    for (int its : order) {
      many[its]++;
    }
    places = new int[numbers.sorts][];
    Arrays.setAll(places, its -> new int[many[its]]);
    Arrays.fill(many, 0);
    for (int place = 0; place < order.length; place++) {
      places[order[place]][many[order[place]]++] = place;
    }
  }

  /** Changes numbers until they fit; says whether they do. */
  boolean fits(int[] on, Limits limits, int mostSteps) {
    count(on);
    Arrays.fill(restsUntil, 0);
    long shortage = shortage();
    for (int step = 1; step <= mostSteps && shortage > 0; step++) {
      look();
      best = Long.MAX_VALUE;
      bestTie = Long.MAX_VALUE;
      for (int i = 0; i < numbers.sorts && (best >= 0 || i < LOOKED_AT); i++) {
        turn = turn + 1 < numbers.sorts ? turn + 1 : 0;
        if (restsUntil[turn] < step) {
          consider(on, turn, limits);
        }
      }
      if (best == Long.MAX_VALUE) {
        return false;
      }
      move(on, many(on, limits));
      shortage = shortage();
      restsUntil[sort] = step + RESTS;
    }
    return shortage == 0 && isWithin(on, limits);
  }

  private void count(int[] on) {
    Arrays.fill(rows, 0);
    Arrays.fill(total, 0);
    for (int at = 0; at < on.length; at++) {
      Column column = numbers.column(at / numbers.legs, at % numbers.legs);
      total[at / numbers.legs] += on[at];
      if (column != null && on[at] != 0) {
        column.addTo(rows, on[at]);
      }
    }
  }

  private boolean isWithin(int[] on, Limits limits) {
    for (int at = 0; at < on.length; at++) {
      int its = at / numbers.legs;
      if (on[at] < limits.leastOn[at]
          || on[at] > limits.mostOn[at]
          || total[its] < limits.least[its]
          || total[its] > limits.most[its]) {
        return false;
      }
    }
    return true;
  }

  private long shortage() {
    long sum = 0;
    for (int row = 0; row < rows.length; row++) {
      sum += shortage(row, 0);
    }
    return sum;
  }

  private long shortage(int row, int added) {
    long filled = rows[row] + added;
    return Math.max(0, filled - numbers.most[row]) + Math.max(0, numbers.least[row] - filled);
  }

  private void look() {
    int next = 0;
    for (int row = 0; row < rows.length; row++) {
      long now = shortage(row, 0);
      for (int added = -most; added <= most; added++) {
        changes[next++] = shortage(row, added) - now;
      }
    }
  }

  /** The moves of one sort; of equals, the first in the order comes and the last one stays. */
  private void consider(int[] on, int its, Limits limits) {
    boolean mayCome = total[its] < limits.most[its];
    boolean mayStay = total[its] > limits.least[its];
    for (int leg = 0; leg < numbers.legs; leg++) {
      int at = its * numbers.legs + leg;
      if (mayCome && on[at] < limits.mostOn[at]) {
        offer(change(numbers.column(its, leg), 1), next(its), its, -1, leg);
      }
      if (on[at] > limits.leastOn[at]) {
        if (mayStay) {
          offer(change(numbers.column(its, leg), -1), -last(its), its, leg, -1);
        }
        for (int other = 0; other < numbers.legs; other++) {
          int there = its * numbers.legs + other;
          if (other != leg && on[there] < limits.mostOn[there]) {
            offer(change(numbers.shift(its, leg, other), 1), -last(its), its, leg, other);
          }
        }
      }
    }
  }

  private long next(int its) {
    return total[its] < places[its].length ? places[its][total[its]] : Long.MAX_VALUE;
  }

  private long last(int its) {
    int last = Math.min(total[its], places[its].length) - 1;
    return last < 0 ? 0 : places[its][last];
  }

  private void offer(long change, long tie, int its, int leaves, int enters) {
    if (change < best || (change == best && tie < bestTie)) {
      best = change;
      bestTie = tie;
      sort = its;
      from = leaves;
      to = enters;
    }
  }

  /** How many units make the best move: twice as many as long as that leaves less short. */
  private int many(int[] on, Limits limits) {
    int at = sort * numbers.legs;
    int most =
        from < 0 ? limits.most[sort] - total[sort] : on[at + from] - limits.leastOn[at + from];
    most = to < 0 ? Math.min(most, total[sort] - limits.least[sort]) : most;
    most = to < 0 ? most : Math.min(most, limits.mostOn[at + to] - on[at + to]);
    int many = 1;
    long least = best < 0 ? shortageAfter(1) : 0;
    while (best < 0 && 2L * many <= most) {
      long twice = shortageAfter(2 * many);
      if (twice >= least) {
        return many;
      }
      least = twice;
      many *= 2;
    }
    return many;
  }

  private long shortageAfter(int many) {
    add(from, -many);
    add(to, many);
    long after = shortage();
    add(from, many);
    add(to, -many);
    return after;
  }

  private void add(int leg, int many) {
    Column column = leg < 0 ? null : numbers.column(sort, leg);
    if (column != null) {
      column.addTo(rows, many);
    }
  }

  private long change(@Nullable Column column, int times) {
    long sum = 0;
    if (column != null) {
      for (int i = 0; i < column.rows.length; i++) {
        sum += changes[column.rows[i] * (2 * most + 1) + most + times * column.adds[i]];
      }
    }
    return sum;
  }

  private void move(int[] on, int many) {
    shift(on, from, -many);
    shift(on, to, many);
  }

  private void shift(int[] on, int leg, int many) {
    Column column = leg < 0 ? null : numbers.column(sort, leg);
    if (column != null) {
      column.addTo(rows, many);
      on[sort * numbers.legs + leg] += many;
      total[sort] += many;
    }
  }
}
