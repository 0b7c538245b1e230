package limen.linkage.search;

/** How far two years of birth are apart, on the scale of the words of names. */
public final class Years {
  /** The first that is a year of birth. */
  public static final int FIRST = 1880;

  /** The last one. */
  public static final int LAST = 2035;

  /** Nobody knows the other one. */
  private static final float UNKNOWN = 1;

  /** A year or two before or after; a wrong figure, or two exchanged. */
  private static final float NEAR = 2;

  private static final float SLIP = 3;
  private static final float FAR = 10;

  private Years() {}

  /** Whether a word of a query is a year of birth. */
  static boolean isPlausible(String word) {
    if (word.length() != 4 || !word.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return false;
    }
    return isPlausible(Integer.parseInt(word));
  }

  /** Whether somebody of whom one asks may be born in it. */
  public static boolean isPlausible(int year) {
    return year >= FIRST && year <= LAST;
  }

  static float distance(int asked, int year) {
    if (asked == Query.UNKNOWN || asked == year) {
      return 0;
    }
    if (year == Query.UNKNOWN) {
      return UNKNOWN;
    }
    if (Math.abs(asked - year) <= 2) {
      return NEAR;
    }
    return isSlip(asked, year) ? SLIP : FAR;
  }

  private static boolean isSlip(int asked, int year) {
    int different = 0;
    int sum = 0;
    for (int a = asked, b = year; a > 0 || b > 0; a /= 10, b /= 10) {
      different += a % 10 == b % 10 ? 0 : 1;
      sum += a % 10 - b % 10;
    }
    return different == 1 || (different == 2 && sum == 0);
  }
}
