package limen.paper.workbook;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The numbers by which spreadsheets count days. */
public final class Days {
  private static final LocalDate SINCE_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate SINCE_1904 = LocalDate.of(1904, 1, 1);
  private static final int LAST = 2_958_465;

  /** The spreadsheet counts a 29 February 1900 that never was; day 60 is it. */
  private static final int NEVER = 60;

  private Days() {}

  /**
   * The day of a number, its time of day cut off; null where the number is none.
   *
   * @param number from 1 (1 January 1900) to 2,958,465 (31 December 9999)
   * @param since1904 whether the workbook counts from 1904, as those of old Macintoshes do
   */
  public static @Nullable LocalDate of(String number, boolean since1904) {
    int days = whole(number);
    if (days < (since1904 ? 0 : 1) || days > LAST || (!since1904 && days == NEVER)) {
      return null;
    }
    try {
      return since1904
          ? SINCE_1904.plusDays(days)
          : SINCE_1900.plusDays(days < NEVER ? days + 1L : days);
    } catch (DateTimeException never) {
      return null;
    }
  }

  private static int whole(String number) {
    try {
      int point = number.indexOf('.');
      boolean plain = number.indexOf('E') < 0 && number.indexOf('e') < 0;
      return plain
          ? Integer.parseInt(point < 0 ? number : number.substring(0, point))
          : new BigDecimal(number).intValue();
    } catch (NumberFormatException noNumber) {
      return -1;
    }
  }

  /** A number in digits, without an exponent and without the zeros behind its point. */
  static String plain(String number) {
    if (number.indexOf('E') < 0 && number.indexOf('e') < 0) {
      return number;
    }
    try {
      BigDecimal value = new BigDecimal(number);
      return Math.abs(value.scale()) > 400 ? number : value.stripTrailingZeros().toPlainString();
    } catch (NumberFormatException noNumber) {
      return number;
    }
  }
}
