package limen.bench.folk;

import java.time.LocalDate;

/** Days of birth from 1955 to 2007, most of them around 1985. */
final class Births {
  static final int FIRST = 1955;
  static final int LAST = 2007;

  /** Half the years to both sides of the peak are reached by a sum of three chances. */
  private static final int PEAK = 1985;

  private static final int REACH = 34;

  /** Where only the year was known a clerk wrote the first of January. */
  private static final double FIRST_OF_JANUARY = 0.01;

  private Births() {}

  static LocalDate any(Chance chance) {
    int year = 0;
    while (year < FIRST || year > LAST) {
      double sum = chance.share() + chance.share() + chance.share();
      year = (int) Math.round(PEAK + (sum / 1.5 - 1) * REACH);
    }
    return in(year, chance);
  }

  static LocalDate in(int year, Chance chance) {
    LocalDate first = LocalDate.of(year, 1, 1);
    return chance.falls(FIRST_OF_JANUARY)
        ? first
        : first.plusDays(chance.below(first.lengthOfYear()));
  }

  /** Another day of the same year. */
  static LocalDate besides(LocalDate day, Chance chance) {
    LocalDate other = day;
    while (other.equals(day)) {
      other = in(day.getYear(), chance);
    }
    return other;
  }

  static boolean has(int year) {
    return year >= FIRST && year <= LAST;
  }
}
