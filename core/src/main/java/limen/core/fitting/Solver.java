package limen.core.fitting;

/** Decides what {@link Whole} could not. */
final class Solver {
  Whole.Answer solve(Numbers numbers, Limits limits) {
    throw new IllegalStateException("not yet for " + numbers.rows + " rows, " + limits);
  }
}
