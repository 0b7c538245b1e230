package limen.core.fitting;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Makes numbers fit that nearly do: moves one unit at a time, each time the one that leaves the
 * smallest shortage, and never straight back. It may fail where numbers exist, and proves nothing.
 */
final class Repair {
  private static final int RESTS = 6;
  private static final long ALL = -1;
  private static final int UNWANTED = Integer.MAX_VALUE;

  /**
   * How many sorts are looked at for the best move where one of them helps; twice as many where one
   * does no harm, since looking at all of thousands costs more than a step that was not needed.
   */
  private static final int LOOKED_AT = 100;

  private final Numbers numbers;
  private final int[] restsUntil;

  /**
   * How the shortage changes with what a move adds to a row; the middle of a row's part is nothing.
   */
  private final int[] changes;

  /** The same for what a move takes away. */
  private final int[] changesBack;

  /** Where in those the parts of each move stand: one after the other for all moves. */
  private final int[] parts;

  /**
   * Which rows a move touches, a bit for each; rows that are 64 apart share one, so that a move may
   * seem to touch a row that it does not.
   */
  private final long[] touches;

  /** Only moves that touch one of these rows are looked at. */
  private long wanted = ALL;

  /** Where the parts of a move begin: of each sort first the legs, then from each leg to each. */
  private final int[] begins;

  private final int most;

  /** The rows after a move that is only thought of. */
  private final long[] after;

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
    restsUntil = new int[numbers.sorts];
    most = numbers.mostAdded();
    after = new long[numbers.rows];
    changes = new int[numbers.rows * (2 * most + 1)];
    changesBack = new int[changes.length];
    int each = numbers.legs + numbers.legs * numbers.legs;
    begins = new int[numbers.sorts * each + 1];
    int next = 0;
    for (int move = 0; move < begins.length - 1; move++) {
      Column column = column(move / each, move % each);
      begins[move + 1] = begins[move] + (column == null ? 0 : column.rows.length);
    }
    touches = new long[begins.length - 1];
    parts = new int[begins[begins.length - 1]];
    for (int move = 0; move < begins.length - 1; move++) {
      Column column = column(move / each, move % each);
      for (int i = 0; column != null && i < column.rows.length; i++) {
        parts[next++] = column.rows[i] * (2 * most + 1) + most + column.adds[i];
        touches[move] |= 1L << column.rows[i];
      }
    }
  }

  private @Nullable Column column(int its, int move) {
    int shift = move - numbers.legs;
    return shift < 0
        ? numbers.column(its, move)
        : numbers.shift(its, shift / numbers.legs, shift % numbers.legs);
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
    Filling filling = new Filling(numbers, on);
    return fits(filling, limits, mostSteps) && filling.isWithin(limits);
  }

  /**
   * Moves until the rows hold; says whether they do. Limits of what it does not move are not asked.
   */
  boolean fits(Filling filling, Limits limits, int mostSteps) {
    Arrays.fill(restsUntil, 0);
    long shortage = filling.shortage();
    for (int step = 1; step <= mostSteps && shortage > 0; step++) {
      look(filling.rows);
      best = Long.MAX_VALUE;
      bestTie = Long.MAX_VALUE;
      search(filling, limits, step, beyond(filling.rows));
      if (best == Long.MAX_VALUE) {
        search(filling, limits, step, ALL);
      }
      if (best == Long.MAX_VALUE) {
        return false;
      }
      move(filling, many(filling, limits));
      shortage = filling.shortage();
      restsUntil[sort] = step + RESTS;
    }
    return shortage == 0;
  }

  /** Looks for the best of the moves that touch certain rows. */
  private void search(Filling filling, Limits limits, int step, long touched) {
    wanted = touched;
    for (int i = 0; i < numbers.sorts && !isEnough(i); i++) {
      turn = turn + 1 < numbers.sorts ? turn + 1 : 0;
      if (restsUntil[turn] < step) {
        consider(filling, turn, limits);
      }
    }
  }

  private boolean isEnough(int looked) {
    return best < 0 ? looked >= LOOKED_AT : best == 0 && looked >= 2 * LOOKED_AT;
  }

  /** The rows that are beyond their bounds: only a move that touches one of them can help. */
  private long beyond(long[] rows) {
    long beyond = 0;
    for (int row = 0; row < rows.length; row++) {
      beyond |= numbers.shortage(row, rows[row]) > 0 ? 1L << row : 0;
    }
    return beyond;
  }

  private void look(long[] rows) {
    int next = 0;
    for (int row = 0; row < rows.length; row++) {
      long now = numbers.shortage(row, rows[row]);
      for (int added = -most; added <= most; added++) {
        changes[next] = (int) (numbers.shortage(row, rows[row] + added) - now);
        changesBack[next++] = (int) (numbers.shortage(row, rows[row] - added) - now);
      }
    }
  }

  /** The moves of one sort; of equals, the first in the order comes and the last one stays. */
  private void consider(Filling filling, int its, Limits limits) {
    int[] on = filling.on;
    int going = filling.total[its];
    boolean mayCome = going < limits.most[its];
    boolean mayStay = going > limits.least[its];
    int move = its * numbers.legs * (1 + numbers.legs);
    for (int leg = 0; leg < numbers.legs; leg++) {
      int shift = numbers.legs * (1 + leg);
      int at = its * numbers.legs + leg;
      if (mayCome && on[at] < limits.mostOn[at]) {
        offer(change(changes, move + leg), next(its, going), its, -1, leg);
      }
      if (on[at] > limits.leastOn[at]) {
        if (mayStay) {
          offer(change(changesBack, move + leg), -last(its, going), its, leg, -1);
        }
        for (int other = 0; other < numbers.legs; other++) {
          int there = its * numbers.legs + other;
          if (other != leg && on[there] < limits.mostOn[there]) {
            offer(change(changes, move + shift + other), -last(its, going), its, leg, other);
          }
        }
      }
    }
  }

  private long next(int its, int going) {
    return going < places[its].length ? places[its][going] : Long.MAX_VALUE;
  }

  private long last(int its, int going) {
    int last = Math.min(going, places[its].length) - 1;
    return last < 0 ? 0 : places[its][last];
  }

  private void offer(long change, long tie, int its, int leaves, int enters) {
    if (change == UNWANTED) {
      return;
    }
    if (change < best || (change == best && tie < bestTie)) {
      best = change;
      bestTie = tie;
      sort = its;
      from = leaves;
      to = enters;
    }
  }

  /** How many units make the best move: twice as many as long as that leaves less short. */
  private int many(Filling filling, Limits limits) {
    int at = sort * numbers.legs;
    int[] on = filling.on;
    int going = filling.total[sort];
    int most = from < 0 ? limits.most[sort] - going : on[at + from] - limits.leastOn[at + from];
    most = to < 0 ? Math.min(most, going - limits.least[sort]) : most;
    most = to < 0 ? most : Math.min(most, limits.mostOn[at + to] - on[at + to]);
    int many = 1;
    long least = best < 0 ? shortageAfter(filling.rows, 1) : 0;
    while (best < 0 && 2L * many <= most) {
      long twice = shortageAfter(filling.rows, 2 * many);
      if (twice >= least) {
        return many;
      }
      least = twice;
      many *= 2;
    }
    return many;
  }

  private long shortageAfter(long[] rows, int many) {
    System.arraycopy(rows, 0, after, 0, rows.length);
    add(from, -many);
    add(to, many);
    long sum = 0;
    for (int row = 0; row < after.length; row++) {
      sum += numbers.shortage(row, after[row]);
    }
    return sum;
  }

  private void add(int leg, int many) {
    Column column = leg < 0 ? null : numbers.column(sort, leg);
    if (column != null) {
      column.addTo(after, many);
    }
  }

  private int change(int[] of, int move) {
    if ((touches[move] & wanted) == 0) {
      return UNWANTED;
    }
    int sum = 0;
    for (int i = begins[move]; i < begins[move + 1]; i++) {
      sum += of[parts[i]];
    }
    return sum;
  }

  private void move(Filling filling, int many) {
    if (from >= 0) {
      filling.shift(sort, from, -many);
    }
    if (to >= 0) {
      filling.shift(sort, to, many);
    }
  }
}
