package limen.core.person;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * A day as somebody wrote it, and the days it can mean: one day, a month, a year, some years, or
 * none where it stands in no calendar. What was written is never changed.
 *
 * @param written as it stands in the source
 * @param first the earliest day it can mean; null where it can mean none
 * @param last the latest day it can mean; null where it can mean none
 */
public record PartialDate(String written, @Nullable LocalDate first, @Nullable LocalDate last) {

  /** Refuses a first day without a last one, and a last day before the first. */
  public PartialDate {
    boolean both = first != null && last != null && !last.isBefore(first);
    if (!both && (first != null || last != null)) {
      throw new IllegalArgumentException("from " + first + " to " + last);
    }
  }

  /** One day. */
  public static PartialDate of(LocalDate day) {
    return new PartialDate(day.toString(), day, day);
  }

  /** Any day of a year. */
  public static PartialDate ofYear(int year) {
    return new PartialDate(
        Integer.toString(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /**
   * The days on which somebody can be born who is so old in some years; ages are rounded and grow
   * old on paper, so that a year more belongs to it on either side.
   *
   * @param written the age as it stands in the source
   * @param least the least age that is meant
   * @param most the greatest one
   * @param from the first year in which the person can have been so old
   * @param to the last one
   */
  public static PartialDate ofAge(String written, int least, int most, int from, int to) {
    return new PartialDate(
        written, LocalDate.of(from - most - 2, 1, 1), LocalDate.of(to - least + 1, 12, 31));
  }

  /** What stands in no calendar, kept as written. */
  public static PartialDate impossible(String written) {
    return new PartialDate(written, null, null);
  }

  /** Whether it can mean any day at all. */
  public boolean isPossible() {
    return first != null;
  }

  /** Whether it means exactly one day. */
  public boolean isExact() {
    return first != null && first.equals(last);
  }

  /** Whether it can be in more than one year, as what is told by an age. */
  public boolean isYears() {
    return first != null && last != null && first.getYear() != last.getYear();
  }

  /** Whether no day can be meant by both. */
  public boolean contradicts(PartialDate other) {
    return first != null
        && last != null
        && other.first != null
        && other.last != null
        && (first.isAfter(other.last) || last.isBefore(other.first));
  }

  /** The fewest completed years from then to a day; −1 where it can mean no day. */
  public int leastYears(LocalDate day) {
    return last == null ? -1 : Period.between(last, day).getYears();
  }

  /** The most completed years from then to a day; −1 where it can mean no day. */
  public int mostYears(LocalDate day) {
    return first == null ? -1 : Period.between(first, day).getYears();
  }

  /** Says how certain it is, and not what it is: a date of birth belongs to a person. */
  @Override
  public String toString() {
    return isExact() ? "a day" : isPossible() ? "a time" : "no possible day";
  }
}
