package limen.paper.intake;

import java.time.LocalDate;
import limen.core.person.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a date.
 *
 * @param date as written, with the days it can mean
 * @param flaw what is wrong or worth a look; null where nothing is
 * @param detail the days it was read as
 */
record DayRead(PartialDate date, @Nullable Flaw flaw, String detail) {

  static DayRead of(String written, LocalDate first, LocalDate last) {
    return new DayRead(new PartialDate(written, first, last), null, "");
  }

  static DayRead impossible(String written, Flaw flaw) {
    return new DayRead(PartialDate.impossible(written), flaw, "");
  }

  /** The same with something worth a look, unless there is something already. */
  DayRead noted(Flaw note) {
    return flaw != null ? this : new DayRead(date, note, shown());
  }

  private String shown() {
    return date.isExact() ? String.valueOf(date.first()) : date.first() + " … " + date.last();
  }

  /** Says nothing of the day. */
  @Override
  public String toString() {
    return date.toString();
  }
}
