package limen.linkage.compare;

import java.time.Year;
import java.time.ZoneOffset;
import limen.linkage.table.Column;
import org.jspecify.annotations.Nullable;

/** Days of birth, some of them only a year or an age; what is no day says nothing. */
final class DateValues extends Values {
  private static final int ALIKE = Level.ALIKE.number();
  private static final int OTHER = Level.OTHER.number();

  private final @Nullable Day[] days;

  /** Exact days as eight digits of four bits; 0 for others. */
  private final int[] digits;

  DateValues(Column column, Keys keys) {
    super(column.distinct());
    days = new Day[column.distinct()];
    digits = new int[days.length];
    int asOf = Year.now(ZoneOffset.UTC).getValue();
    for (int id = 1; id < column.distinct(); id++) {
      Day day = Day.read(column.value(id), asOf);
      days[id] = day;
      if (day != null) {
        digits[id] = day.isExact() ? eachOfFourBits(day.digits()) : 0;
        boolean one = day.from() == day.to();
        set(
            id,
            day.isExact() ? keys.number("d" + day.digits()) : 0,
            one ? keys.number("y" + day.from()) : 0);
      }
    }
  }

  private static int eachOfFourBits(int digits) {
    int packed = 0;
    for (int left = digits, shift = 0; left > 0; left /= 10, shift += 4) {
      packed |= left % 10 << shift;
    }
    return packed;
  }

  @Override
  int glance(int a, int b) {
    int one = digits[a];
    int other = digits[b];
    return one != 0 && other != 0 ? exact(one, year(one), other) : LOOK_CLOSER;
  }

  @Override
  void levels(
      Comparer comparer, int a, int[] desk, int[] others, int many, int field, long[] patterns) {
    int shift = Level.BITS * field;
    int one = digits[a];
    int year = year(one);
    for (int k = 0; k < many; k++) {
      int b = desk[others[k] + field];
      int other = digits[b];
      int level = one != 0 && other != 0 ? exact(one, year, other) : comparer.level(a, b);
      patterns[k] |= (long) level << shift;
    }
  }

  @Override
  public boolean isSeenAtAGlance() {
    return true;
  }

  @Override
  int compare(int a, int b, Similarity similarity) {
    int exact = glance(a, b);
    return exact == LOOK_CLOSER ? rough(days[a], days[b]).number() : exact;
  }

  private static int exact(int one, int year, int other) {
    int differing = one ^ other;
    int places = differing | differing >>> 1;
    places = (places | places >>> 2) & 0x11111111;
    // Nearly all pairs differ in the year and in more than two places.
    boolean slight = differing >>> 16 == 0 || withoutLowest(withoutLowest(places)) == 0;
    int level = slight ? slight(one, other, places).number() : OTHER;
    return level == OTHER && Math.abs(year - year(other)) <= 1 ? ALIKE : level;
  }

  private static int withoutLowest(int bits) {
    return bits & bits - 1;
  }

  /** What is found besides the year, by the places that differ. */
  private static Level slight(int one, int other, int places) {
    if (places == 0) {
      return Level.SAME;
    }
    boolean sameYear = places >>> 16 == 0;
    if (sameYear && (one & 0xFF) == (other >>> 8 & 0xFF) && (one >>> 8 & 0xFF) == (other & 0xFF)) {
      return Level.SWAPPED;
    }
    boolean slip =
        withoutLowest(places) == 0
            || (withoutLowest(withoutLowest(places)) == 0
                && areExchanged(one, other, Integer.numberOfTrailingZeros(places)));
    return slip ? Level.SLIP : Level.OTHER;
  }

  /** Whether two digits side by side stand in each other's place, the lower at a bit. */
  private static boolean areExchanged(int one, int other, int at) {
    return (one >>> at & 0xF) == (other >>> (at + 4) & 0xF)
        && (one >>> (at + 4) & 0xF) == (other >>> at & 0xF);
  }

  private static int year(int digits) {
    return (digits >>> 28) * 1000
        + (digits >>> 24 & 0xF) * 100
        + (digits >>> 20 & 0xF) * 10
        + (digits >>> 16 & 0xF);
  }

  private static Level rough(@Nullable Day one, @Nullable Day other) {
    if (one == null || other == null) {
      return Level.UNSAID;
    }
    if (one.meets(other)) {
      return Level.PART;
    }
    return one.yearsFrom(other) <= 1 ? Level.ALIKE : Level.OTHER;
  }
}
