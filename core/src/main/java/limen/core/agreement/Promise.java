package limen.core.agreement;

import limen.core.terms.Range;

/** Holds a count against what was promised; the one place where kept, open and broken are told. */
final class Promise {
  private Promise() {}

  /**
   * Judges a count.
   *
   * @param promised the number, or the range within which it may lie; {@code at most n} is a limit
   * @param have how many are done
   * @param excused how many more count as done without being handed over; they break no limit
   * @param over whether the time has run out
   */
  static Verdict judge(Range promised, Range have, Range excused, boolean over) {
    if (have.isUnknown() && promised.least() > 0) {
      return Verdict.of(Verdict.State.UNKNOWN, "number.silent", promised);
    }
    return promised.least() == 0 && promised.hasMost()
        ? limit(promised, have)
        : goal(promised, have.plus(excused), over);
  }

  private static Verdict limit(Range promised, Range have) {
    if (have.least() > promised.most()) {
      return Verdict.of(Verdict.State.BROKEN, "number.over-limit", have, promised);
    }
    return have.most() <= promised.most()
        ? Verdict.of(Verdict.State.KEPT, "number.within-limit", have, promised)
        : Verdict.of(Verdict.State.UNKNOWN, "number.perhaps-over", have, promised);
  }

  private static Verdict goal(Range promised, Range have, boolean over) {
    if (have.least() > promised.most()) {
      Range more = have.minus(Range.of(promised.most()));
      return Verdict.of(Verdict.State.KEPT, "number.more", have, promised, more);
    }
    if (have.least() >= promised.least()) {
      return Verdict.of(Verdict.State.KEPT, "number.met", have, promised);
    }
    Range owed = Range.of(promised.least()).minus(have).floored();
    if (have.most() < promised.least()) {
      return over
          ? Verdict.of(Verdict.State.BROKEN, "number.short", have, promised, owed)
          : Verdict.of(Verdict.State.OPEN, "number.owed", have, promised, owed);
    }
    return Verdict.of(Verdict.State.UNKNOWN, "number.between", have, promised, owed);
  }
}
