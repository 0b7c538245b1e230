package limen.paper.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Where days stand on the axis of a chart.
 *
 * @param first the day at the left end
 * @param last the day at the right end, after the first
 * @param left the place of the first
 * @param right the place of the last
 */
record DayScale(LocalDate first, LocalDate last, double left, double right) {
  private static final int[] DAYS = {1, 2, 3, 7, 14};
  private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120};

  /** A scale over some days; a single day gets one more on either side. */
  static DayScale over(List<LocalDate> days, double left, double right) {
    LocalDate first = days.stream().min(LocalDate::compareTo).orElseThrow();
    LocalDate last = days.stream().max(LocalDate::compareTo).orElseThrow();
    return first.equals(last)
        ? new DayScale(first.minusDays(1), last.plusDays(1), left, right)
        : new DayScale(first, last, left, right);
  }

  double at(LocalDate day) {
    double share =
        (double) ChronoUnit.DAYS.between(first, day)
            / (double) ChronoUnit.DAYS.between(first, last);
    return left + share * (right - left);
  }

  /** The days to be named, no more than there is room for. */
  List<LocalDate> ticks(int room) {
    for (int step : DAYS) {
      List<LocalDate> ticks = days(step);
      if (ticks.size() <= room) {
        return ticks;
      }
    }
    for (int step : MONTHS) {
      List<LocalDate> ticks = months(step);
      if (ticks.size() <= room) {
        return withLast(ticks, room);
      }
    }
    return List.of(last);
  }

  /** The last day matters most: it is named, and what stands too close to it is not. */
  private List<LocalDate> withLast(List<LocalDate> ticks, int room) {
    List<LocalDate> kept = new ArrayList<>();
    for (LocalDate day : ticks) {
      if (at(last) - at(day) >= (right - left) / room) {
        kept.add(day);
      }
    }
    kept.add(last);
    return kept;
  }

  /** Counted back from the last day, which matters most. */
  private List<LocalDate> days(int step) {
    List<LocalDate> ticks = new ArrayList<>();
    for (LocalDate day = last; !day.isBefore(first); day = day.minusDays(step)) {
      ticks.addFirst(day);
    }
    return ticks;
  }

  private List<LocalDate> months(int step) {
    List<LocalDate> ticks = new ArrayList<>();
    LocalDate start = step >= 12 ? first.withDayOfYear(1) : first.withDayOfMonth(1);
    for (LocalDate day = start; !day.isAfter(last); day = day.plusMonths(step)) {
      if (!day.isBefore(first)) {
        ticks.add(day);
      }
    }
    return ticks;
  }
}
