package limen.core.history;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A time in which no exchange was published.
 *
 * @param from the day of the exchange before it
 * @param to the day of the exchange after it
 */
public record Gap(LocalDate from, LocalDate to) {

  /** From one exchange to the next; one day where they are on adjoining days. */
  public long days() {
    return ChronoUnit.DAYS.between(from, to);
  }

  /** All between exchanges that were carried out, the longest first, of equals the earlier. */
  public static List<Gap> of(History history) {
    List<LocalDate> days = history.carriedOut().stream().map(Event::date).distinct().toList();
    List<Gap> gaps = new ArrayList<>();
    for (int i = 1; i < days.size(); i++) {
      gaps.add(new Gap(days.get(i - 1), days.get(i)));
    }
    return gaps.stream().sorted(Comparator.comparingLong((Gap gap) -> -gap.days())).toList();
  }
}
