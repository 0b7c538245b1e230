package limen.core.fitting;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether whole people fit: halves the cases wherever the relaxation answers with a fraction, and
 * puts the proofs of all cases together where none fits.
 */
final class Whole {
  private static final double SMALL = 1e-6;
  private static final int FIRST_TRY = 400;
  private static final int LATER_TRY = 20;
  private final Numbers numbers;
  private final Relaxation relaxation;
  private final Sums sums;
  private final Repair repair;
  private final int mostCases;
  private boolean isFirst = true;
  private int cases;
  private int[] nearest = new int[0];
  private int @Nullable [] found;

  Whole(Numbers numbers, Relaxation relaxation, Sums sums, Repair repair, int mostCases) {
    this.numbers = numbers;
    this.relaxation = relaxation;
    this.sums = sums;
    this.mostCases = mostCases;
    this.repair = repair;
  }

  /** What a search comes to. */
  sealed interface Answer {
    /** These numbers fit. */
    record Fits(Found found) implements Answer {}

    /** None fit. */
    record Never(Evidence why) implements Answer {}

    /** Too many cases, or too little precision, to say. */
    record Unsure() implements Answer {}
  }

  /** Numbers by sort and leg. */
  static final class Found {
    final int[] on;

    Found(int[] on) {
      this.on = on;
    }
  }

  /**
   * Searches within limits, which are as before afterwards.
   *
   * @param near numbers that nearly fit, from which it first tries to go on
   */
  Answer search(Limits limits, int[] near) {
    if (isFirst) {
      relaxation.startAt(near, limits);
      isFirst = false;
    }
    cases = 0;
    found = null;
    nearest = near.clone();
    Optional<Evidence> none = none(limits);
    if (found != null) {
      return new Answer.Fits(new Found(found));
    }
    return none.<Answer>map(Answer.Never::new).orElseGet(Answer.Unsure::new);
  }

  /** A proof that none fits; empty where one was found, or where it is not certain. */
  private Optional<Evidence> none(Limits limits) {
    if (++cases > mostCases) {
      return Optional.empty();
    }
    if (!relaxation.fits(limits)) {
      return sums.proof(relaxation.multipliers(), limits).map(Sums::evidence);
    }
    if (cases == 1 && repair.fits(nearest, limits, FIRST_TRY)) {
      found = nearest;
      return Optional.empty();
    }
    int at = fraction();
    int[] rounded = rounded();
    if (at < 0 || repair.fits(rounded, limits, cases == 1 ? FIRST_TRY : LATER_TRY)) {
      found = rounded;
      return Optional.empty();
    }
    double value = relaxation.value(at / numbers.legs, at % numbers.legs);
    int below = (int) Math.floor(value);
    return value - below < 0.5 ? fewFirst(at, below, limits) : manyFirst(at, below, limits);
  }

  private Optional<Evidence> fewFirst(int at, int below, Limits limits) {
    Optional<Evidence> few = few(at, below, limits);
    return few.isEmpty() ? few : many(at, below, limits).map(m -> both(at, below, few.get(), m));
  }

  private Optional<Evidence> manyFirst(int at, int below, Limits limits) {
    Optional<Evidence> many = many(at, below, limits);
    return many.isEmpty() ? many : few(at, below, limits).map(f -> both(at, below, f, many.get()));
  }

  private Evidence both(int at, int below, Evidence few, Evidence many) {
    return new Evidence.Cases(at / numbers.legs, at % numbers.legs, below, few, many);
  }

  private Optional<Evidence> few(int at, int below, Limits limits) {
    int kept = limits.mostOn[at];
    limits.mostOn[at] = below;
    Optional<Evidence> none = none(limits);
    limits.mostOn[at] = kept;
    return none;
  }

  private Optional<Evidence> many(int at, int below, Limits limits) {
    int kept = limits.leastOn[at];
    limits.leastOn[at] = below + 1;
    Optional<Evidence> none = none(limits);
    limits.leastOn[at] = kept;
    return none;
  }

  /** The number nearest to a half that is not whole; −1 where all are whole. */
  private int fraction() {
    int best = -1;
    double nearest = 0.5 - SMALL;
    for (int at = 0; at < numbers.sorts * numbers.legs; at++) {
      double value = relaxation.value(at / numbers.legs, at % numbers.legs);
      double off = Math.abs(value - Math.floor(value) - 0.5);
      if (off < nearest) {
        nearest = off;
        best = at;
      }
    }
    return best;
  }

  private int[] rounded() {
    int[] on = new int[numbers.sorts * numbers.legs];
    for (int at = 0; at < on.length; at++) {
      on[at] = (int) Math.round(relaxation.value(at / numbers.legs, at % numbers.legs));
    }
    return on;
  }
}
