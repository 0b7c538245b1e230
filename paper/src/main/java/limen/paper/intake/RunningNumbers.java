package limen.paper.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether each row of a column has the number after the one before it: nobody's own, a row's. */
final class RunningNumbers {
  /** Rows that are counted from 1 on, and that go on counting those of another page. */
  private static final int LEAST_COUNTED = 3;

  private static final int LEAST_COUNTED_ON = 10;

  /** What goes on from here or beyond may be years, or codes that were given in order. */
  private static final int LEAST_CODE = 1000;

  private static final Pattern RUNNING = Pattern.compile("(\\d{1,8})[.)]?");

  private int rows;
  private int first;
  private boolean goesOn = true;

  /** The next row. */
  void see(String cell) {
    if (goesOn) {
      Matcher number = RUNNING.matcher(cell);
      int counted = number.matches() ? Integer.parseInt(number.group(1)) - rows : -1;
      first = rows == 0 ? counted : first;
      goesOn = counted >= 0 && counted == first;
      rows++;
    }
  }

  /** Whether no row may follow any more that would be counted. */
  boolean areBroken() {
    return !goesOn;
  }

  /** Whether the rows so far are counted. */
  boolean count() {
    return goesOn && first < LEAST_CODE && rows >= (first == 1 ? LEAST_COUNTED : LEAST_COUNTED_ON);
  }
}
