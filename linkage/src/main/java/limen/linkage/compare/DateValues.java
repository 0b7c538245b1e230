package limen.linkage.compare;

import java.time.Year;
import java.time.ZoneOffset;
import limen.linkage.table.Column;
import org.jspecify.annotations.Nullable;

/** Days of birth, some of them only a year or an age; what is no day says nothing. */
final class DateValues extends Values {
  private final @Nullable Day[] days;

  DateValues(Column column, Keys keys) {
    super(column.distinct());
    days = new Day[column.distinct()];
    int asOf = Year.now(ZoneOffset.UTC).getValue();
    for (int id = 1; id < column.distinct(); id++) {
      Day day = Day.read(column.value(id), asOf);
      days[id] = day;
      if (day != null) {
        boolean one = day.from() == day.to();
        set(
            id,
            day.isExact() ? keys.number("d" + day.digits()) : 0,
            one ? keys.number("y" + day.from()) : 0);
      }
    }
  }

  @Override
  int compare(int a, int b, Similarity similarity) {
    Day one = days[a];
    Day other = days[b];
    if (one == null || other == null) {
      return Level.UNSAID.number();
    }
    return level(one, other).number();
  }

  private static Level level(Day one, Day other) {
    if (!one.isExact() || !other.isExact()) {
      if (one.meets(other)) {
        return Level.PART;
      }
      return one.yearsFrom(other) <= 1 ? Level.ALIKE : Level.OTHER;
    }
    if (one.equals(other)) {
      return Level.SAME;
    }
    if (one.isSwapped(other)) {
      return Level.SWAPPED;
    }
    if (one.isSlip(other)) {
      return Level.SLIP;
    }
    return one.yearsFrom(other) <= 1 ? Level.ALIKE : Level.OTHER;
  }
}
