package limen.drill.invent;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** Chance that is the same wherever it begins from the same number. */
final class Lot {
  private final SplittableRandom random;

  Lot(long seed, String words) {
    this.random = new SplittableRandom(seed * 1_000_003 + words.hashCode());
  }

  /** Whether one of so many shares of the whole was drawn; 0.02 is one in fifty. */
  boolean falls(double share) {
    return random.nextDouble() < share;
  }

  /** From 0 up to and without a number. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** From the first number to the last, both included. */
  int between(int first, int last) {
    return first + random.nextInt(last - first + 1);
  }

  /** From 0 to 1. */
  double share() {
    return random.nextDouble();
  }

  <T> T of(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** A day from the first to the last, both included. */
  LocalDate day(LocalDate first, LocalDate last) {
    return first.plusDays(random.nextInt((int) (last.toEpochDay() - first.toEpochDay()) + 1));
  }
}
