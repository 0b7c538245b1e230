package limen.bench.register;

import java.time.LocalDate;
import java.time.YearMonth;
import limen.bench.folk.Chance;

/** What happens to a day of birth such as {@code 1985-04-23}; a slip leaves a day that exists. */
final class Dates {
  private static final int LENGTH = 10;
  private static final int TRIES = 20;

  /** The places of the decade, the year, the month and the day. */
  private static final int[] DIGITS = {2, 3, 5, 6, 8, 9};

  private Dates() {}

  /** One digit is another. */
  static String digit(String day, Chance chance) {
    for (int i = 0; i < TRIES && day.length() == LENGTH; i++) {
      int at = DIGITS[chance.below(DIGITS.length)];
      String other = day.substring(0, at) + chance.below(10) + day.substring(at + 1);
      if (!other.equals(day) && exists(other)) {
        return other;
      }
    }
    return day;
  }

  /** The month stands where the day should, where that makes a day. */
  static String swapped(String day) {
    if (day.length() != LENGTH) {
      return day;
    }
    String other = day.substring(0, 5) + day.substring(8) + "-" + day.substring(5, 7);
    return exists(other) ? other : day;
  }

  static String yearOff(String day, Chance chance) {
    return day.length() == LENGTH
        ? LocalDate.parse(day).plusYears(chance.falls(0.5) ? 1 : -1).toString()
        : day;
  }

  static String year(String day) {
    return day.length() == LENGTH ? day.substring(0, 4) : day;
  }

  private static boolean exists(String day) {
    int month = Integer.parseInt(day.substring(5, 7));
    int dayOfMonth = Integer.parseInt(day.substring(8));
    return month >= 1
        && month <= 12
        && dayOfMonth >= 1
        && dayOfMonth <= YearMonth.of(Integer.parseInt(day.substring(0, 4)), month).lengthOfMonth();
  }
}
