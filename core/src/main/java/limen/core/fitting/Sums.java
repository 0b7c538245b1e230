package limen.core.fitting;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Adding up in whole numbers: the smallest sum of some rows that limits allow, and whether that is
 * already more than the rows allow.
 */
final class Sums {
  private static final int LARGEST_DIVISOR = 24;
  private static final double NEAR = 1e-5;
  private static final double FINE = 1 << 20;
  private final Numbers numbers;
  private final long[] each;
  private final int[] room;

  Sums(Numbers numbers) {
    this.numbers = numbers;
    each = new long[numbers.legs];
    room = new int[numbers.legs];
  }

  /** The most that the multiplied rows may come to; empty where a row has no such bound. */
  Optional<Long> allowed(long[] times) {
    long sum = 0;
    for (int row = 0; row < times.length; row++) {
      if ((times[row] > 0 && numbers.most[row] == Numbers.NONE)
          || (times[row] < 0 && numbers.least[row] == -Numbers.NONE)) {
        return Optional.empty();
      }
      sum += times[row] > 0 ? times[row] * numbers.most[row] : 0;
      sum += times[row] < 0 ? times[row] * numbers.least[row] : 0;
    }
    return Optional.of(sum);
  }

  /** The least that the units of one sort come to, multiplied. */
  long least(int sort, long[] times, Limits limits) {
    long sum = 0;
    int must = limits.least[sort];
    int may = limits.most[sort];
    for (int leg = 0; leg < numbers.legs; leg++) {
      int at = sort * numbers.legs + leg;
      Column column = numbers.column(sort, leg);
      each[leg] = column == null ? Long.MAX_VALUE : column.times(times);
      room[leg] = limits.mostOn[at] - limits.leastOn[at];
      sum += limits.leastOn[at] == 0 ? 0 : limits.leastOn[at] * each[leg];
      must -= limits.leastOn[at];
      may -= limits.leastOn[at];
    }
    return sum + fill(must, may);
  }

  /** Those who must go take the smallest first; those who may go only what is below zero. */
  private long fill(int must, int may) {
    long sum = 0;
    for (int round = 0; round < each.length; round++) {
      int best = -1;
      for (int leg = 0; leg < each.length; leg++) {
        if (room[leg] > 0 && (best < 0 || each[leg] < each[best])) {
          best = leg;
        }
      }
      if (best < 0 || (each[best] >= 0 && must <= 0)) {
        return sum;
      }
      int go = Math.min(room[best], each[best] < 0 ? may : must);
      sum += go * each[best];
      must -= go;
      may -= go;
      room[best] = 0;
    }
    return sum;
  }

  /**
   * By how much even the smallest sum is beyond what the rows allow; zero or less proves nothing.
   */
  long beyond(long[] times, Limits limits) {
    Optional<Long> allowed = allowed(times);
    if (allowed.isEmpty()) {
      return 0;
    }
    long sum = -allowed.get();
    for (int sort = 0; sort < numbers.sorts; sort++) {
      if (limits.contradict(sort)) {
        return 1;
      }
      sum += least(sort, times, limits);
    }
    return sum;
  }

  /** Whole numbers that prove what some fractions hint at; empty where they prove nothing. */
  Optional<long[]> proof(double[] hints, Limits limits) {
    long[] none = new long[hints.length];
    if (beyond(none, limits) > 0) {
      return Optional.of(none);
    }
    for (int sign = 1; sign >= -1; sign -= 2) {
      double size = smallest(hints);
      for (int divisor = 1; divisor <= LARGEST_DIVISOR; divisor++) {
        long[] times = rounded(hints, sign * divisor / size);
        if (isNear(hints, times, sign * divisor / size) && beyond(times, limits) > 0) {
          return Optional.of(fewest(times, limits));
        }
      }
      long[] times = rounded(hints, sign * FINE / size);
      if (beyond(times, limits) > 0) {
        return Optional.of(fewest(times, limits));
      }
    }
    return Optional.empty();
  }

  private static double smallest(double[] hints) {
    return Arrays.stream(hints).map(Math::abs).filter(h -> h > NEAR).min().orElse(1);
  }

  private long[] rounded(double[] hints, double scale) {
    long[] times = new long[hints.length];
    for (int row = 0; row < times.length; row++) {
      long whole = Math.abs(hints[row]) > NEAR ? Math.round(hints[row] * scale) : 0;
      boolean isOpen =
          whole > 0 ? numbers.most[row] == Numbers.NONE : numbers.least[row] == -Numbers.NONE;
      times[row] = isOpen ? 0 : whole;
    }
    return times;
  }

  private static boolean isNear(double[] hints, long[] times, double scale) {
    for (int row = 0; row < times.length; row++) {
      if (Math.abs(hints[row]) > NEAR && Math.abs(hints[row] * scale - times[row]) > 1e-3) {
        return false;
      }
    }
    return true;
  }

  /** Leaves out every row without which it is still proved, and divides by what divides all. */
  private long[] fewest(long[] times, Limits limits) {
    for (int row = 0; row < times.length; row++) {
      long kept = times[row];
      times[row] = 0;
      if (kept != 0 && beyond(times, limits) <= 0) {
        times[row] = kept;
      }
    }
    long[] ones = Arrays.stream(times).map(Long::signum).toArray();
    if (beyond(ones, limits) > 0) {
      return ones;
    }
    long divisor = Arrays.stream(times).map(Math::abs).reduce(0, Sums::commonDivisor);
    return Arrays.stream(times).map(t -> t / divisor).toArray();
  }

  private static long commonDivisor(long a, long b) {
    return b == 0 ? a : commonDivisor(b, a % b);
  }

  static Evidence.Sum evidence(long[] times) {
    Map<Integer, Long> by = new TreeMap<>();
    for (int row = 0; row < times.length; row++) {
      if (times[row] != 0) {
        by.put(row, times[row]);
      }
    }
    return new Evidence.Sum(by);
  }
}
