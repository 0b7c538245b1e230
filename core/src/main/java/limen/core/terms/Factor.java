package limen.core.terms;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import limen.core.document.Result;
import limen.core.document.Scalar;

/**
 * So many on the left for so many on the right.
 *
 * @param left one or more
 * @param right one or more
 */
public record Factor(int left, int right) {
  private static final Pattern SHAPE =
      Pattern.compile("([1-9]\\d{0,5})(?: ?(?::|for) ?([1-9]\\d{0,5}))?");

  /** How factors are written. */
  public static final Scalar<Factor> WRITTEN =
      new Scalar<>(
          Factor.class,
          "a factor: 3, or 1027 for 1",
          SHAPE.pattern(),
          Factor::parse,
          Factor::toString);

  /** Reads a factor. */
  public static Result<Factor> parse(String text) {
    Matcher said = SHAPE.matcher(text);
    return said.matches()
        ? Result.good(
            new Factor(
                Integer.parseInt(said.group(1)),
                said.group(2) == null ? 1 : Integer.parseInt(said.group(2))))
        : Result.refused(
            "‘" + text + "’ is not a factor",
            "Maybe 3 (three on the left for one), or ‘1 for 1027’.");
  }

  @Override
  public String toString() {
    return right == 1 ? String.valueOf(left) : left + " for " + right;
  }
}
