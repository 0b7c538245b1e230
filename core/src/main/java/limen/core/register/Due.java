package limen.core.register;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Something that is owed to a person.
 *
 * @param person the register's own sign
 * @param duty what is owed
 * @param start the day the clock started
 * @param day the last day in time
 */
public record Due(String person, Duty duty, LocalDate start, LocalDate day) {
  /** What was due first comes first. */
  public static final Comparator<Due> IN_ORDER =
      Comparator.comparing(Due::day).thenComparing(Due::duty).thenComparing(Due::person);

  /** Whether its last day has passed. */
  public boolean isLate(LocalDate today) {
    return day.isBefore(today);
  }
}
