package limen.core.terms;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import limen.core.document.Result;
import limen.core.document.Scalar;

/**
 * A length of time in the unit the agreement uses.
 *
 * @param many how many units, zero or more
 * @param unit the unit
 */
public record Span(int many, Unit unit) {

  /** The units agreements use. */
  public enum Unit {
    MINUTE(ChronoUnit.MINUTES),
    HOUR(ChronoUnit.HOURS),
    DAY(ChronoUnit.DAYS),
    WEEK(ChronoUnit.WEEKS),
    MONTH(ChronoUnit.MONTHS),
    YEAR(ChronoUnit.YEARS);

    private final ChronoUnit chrono;

    Unit(ChronoUnit chrono) {
      this.chrono = chrono;
    }

    /** The same unit of the calendar. */
    public ChronoUnit chrono() {
      return chrono;
    }
  }

  static final String PATTERN = "\\d{1,5} (minutes?|hours?|days?|weeks?|months?|years?)";

  /** How lengths of time are written. */
  public static final Scalar<Span> WRITTEN =
      new Scalar<>(
          Span.class, "a length of time such as 60 days", PATTERN, Span::parse, Span::toString);

  /** Reads a length of time. */
  public static Result<Span> parse(String text) {
    if (!text.matches(PATTERN)) {
      return Result.refused(
          "‘" + text + "’ is not a length of time", "Maybe ‘60 days’, ‘72 hours’ or ‘2 weeks’.");
    }
    int space = text.indexOf(' ');
    String unit = text.substring(space + 1).toUpperCase(Locale.ROOT);
    return Result.good(
        new Span(
            Integer.parseInt(text.substring(0, space)),
            Arrays.stream(Unit.values())
                .filter(u -> unit.equals(u.name()) || unit.equals(u.name() + "S"))
                .findFirst()
                .orElseThrow()));
  }

  @Override
  public String toString() {
    return many + " " + unit.name().toLowerCase(Locale.ROOT) + (many == 1 ? "" : "s");
  }
}
