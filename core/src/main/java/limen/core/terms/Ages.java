package limen.core.terms;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import limen.core.document.Result;
import limen.core.document.Scalar;
import org.jspecify.annotations.Nullable;

/**
 * Ages in completed years on a stated day.
 *
 * @param least the youngest age, included
 * @param most the oldest age, included; {@link #OLDEST} where there is no limit
 * @param on the day on which the age counts; null for the day of the handover
 */
public record Ages(int least, int most, @Nullable LocalDate on) {
  /** No upper limit. */
  public static final int OLDEST = 200;

  private static final Pattern SHAPE =
      Pattern.compile(
          "(?:(\\d{1,3})(?:\\.\\.(\\d{1,3}))?|under (\\d{1,3})|(\\d{1,3}) or over)"
              + "(?: on (\\d{4}-\\d{2}-\\d{2}))?");

  /** How ages are written. */
  public static final Scalar<Ages> WRITTEN =
      new Scalar<>(
          Ages.class,
          "ages: 18..25 on 2025-06-02, under 18, 60 or over",
          SHAPE.pattern(),
          Ages::parse,
          Ages::toString);

  /** Reads ages. */
  public static Result<Ages> parse(String text) {
    Matcher said = SHAPE.matcher(text);
    if (!said.matches()) {
      return refused(text);
    }
    try {
      LocalDate on = said.group(5) == null ? null : LocalDate.parse(said.group(5));
      Ages ages = new Ages(least(said), most(said), on);
      return ages.least <= ages.most ? Result.good(ages) : refused(text);
    } catch (DateTimeParseException impossible) {
      return refused(text);
    }
  }

  private static int least(Matcher said) {
    String least = said.group(1) != null ? said.group(1) : said.group(4);
    return least == null ? 0 : Integer.parseInt(least);
  }

  private static int most(Matcher said) {
    if (said.group(3) != null) {
      return Integer.parseInt(said.group(3)) - 1;
    }
    String most = said.group(2) != null ? said.group(2) : said.group(1);
    return most == null ? OLDEST : Integer.parseInt(most);
  }

  private static Result<Ages> refused(String text) {
    return Result.refused(
        "‘" + text + "’ is not a range of ages",
        "Maybe ‘18..25 on 2025-06-02’, ‘under 18’ or ‘60 or over’.");
  }

  @Override
  public String toString() {
    String years =
        most == OLDEST
            ? least + " or over"
            : least == 0 ? "under " + (most + 1) : least + ".." + most;
    return on == null ? years : years + " on " + on;
  }
}
