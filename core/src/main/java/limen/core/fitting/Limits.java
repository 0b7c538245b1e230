package limen.core.fitting;

import java.util.Arrays;

/**
 * How many of each sort must and may go, in all and on each leg. Nothing here is ever loosened
 * outside the search of {@link Whole}, so that what did not fit once never fits later.
 */
final class Limits {
  final int legs;
  final int[] least;
  final int[] most;
  final int[] leastOn;
  final int[] mostOn;

  Limits(Numbers numbers) {
    legs = numbers.legs;
    least = new int[numbers.sorts];
    most = numbers.many.clone();
    leastOn = new int[numbers.sorts * legs];
    mostOn = new int[numbers.sorts * legs];
    for (int sort = 0; sort < numbers.sorts; sort++) {
      for (int leg = 0; leg < legs; leg++) {
        mostOn[sort * legs + leg] = numbers.column(sort, leg) == null ? 0 : numbers.many[sort];
      }
    }
  }

  private Limits(Limits other) {
    legs = other.legs;
    least = other.least.clone();
    most = other.most.clone();
    leastOn = other.leastOn.clone();
    mostOn = other.mostOn.clone();
  }

  Limits copy() {
    return new Limits(this);
  }

  /** Whether no number of this sort is within its own limits, whatever the rows say. */
  boolean contradict(int sort) {
    long must = 0;
    long may = 0;
    for (int at = sort * legs; at < (sort + 1) * legs; at++) {
      must += leastOn[at];
      may += mostOn[at];
    }
    return must > most[sort] || least[sort] > may || least[sort] > most[sort];
  }

  /** Nobody goes beyond those who must. */
  void settle() {
    System.arraycopy(least, 0, most, 0, least.length);
  }

  @Override
  public String toString() {
    return Arrays.stream(least).sum() + " must go";
  }
}
