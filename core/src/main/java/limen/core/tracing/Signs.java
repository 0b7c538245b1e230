package limen.core.tracing;

import java.util.Comparator;
import java.util.regex.Pattern;

/** The signs by which an agency calls requests, records and sightings. */
public final class Signs {
  private static final Pattern SIGN = Pattern.compile("[RCS][1-9]\\d{0,8}");

  /** R2 before R10, and one sort after another. */
  public static final Comparator<String> IN_ORDER =
      Comparator.comparingInt((String sign) -> sign.charAt(0)).thenComparingInt(Signs::number);

  private Signs() {}

  /** Whether a word is a sign, and so nobody's name. */
  public static boolean isSign(String word) {
    return SIGN.matcher(word).matches();
  }

  private static int number(String sign) {
    return Integer.parseInt(sign, 1, sign.length(), 10);
  }
}
