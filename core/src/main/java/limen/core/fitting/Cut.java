package limen.core.fitting;

/** A proof that was found once and is tried first on every later unit. */
final class Cut {
  private final Sums sums;
  private final long[] times;
  private final long[] bySort;
  private final Evidence.Sum evidence;
  private long beyond;

  Cut(Sums sums, Numbers numbers, long[] times, Limits limits) {
    this.sums = sums;
    this.times = times;
    evidence = Sums.evidence(times);
    bySort = new long[numbers.sorts];
    beyond = -sums.allowed(times).orElseThrow();
    for (int sort = 0; sort < bySort.length; sort++) {
      bySort[sort] = sums.least(sort, times, limits);
      beyond += bySort[sort];
    }
  }

  /** Whether the limits, changed since in this sort only, are beyond what the rows allow. */
  boolean refuses(int sort, Limits limits) {
    return beyond - bySort[sort] + sums.least(sort, times, limits) > 0;
  }

  /** Follows a change of the limits in one sort. */
  void follow(int sort, Limits limits) {
    long now = sums.least(sort, times, limits);
    beyond += now - bySort[sort];
    bySort[sort] = now;
  }

  Evidence.Sum evidence() {
    return evidence;
  }
}
