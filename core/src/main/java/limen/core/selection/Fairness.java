package limen.core.selection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many of those who may go do go, by one side of the matter; small numbers are left out, and
 * enough others with them that nothing can be subtracted.
 *
 * @param axis by what
 * @param rows one for each value
 */
public record Fairness(Axis axis, List<Row> rows) {
  /** Numbers below this are not shown. */
  public static final int SMALLEST = 5;

  /** What people are told apart by. */
  public enum Axis {
    /** How long in captivity, in steps of half a year. */
    CAPTIVITY,
    UNIT,
    REGION,
    RANK,
    SEX
  }

  /**
   * One value.
   *
   * @param value as the register has it; for captivity the half years that are over; null where
   *     unknown
   * @param chosen how many go; null where it is not shown
   * @param eligible how many may go; null where it is not shown
   */
  public record Row(@Nullable String value, @Nullable Integer chosen, @Nullable Integer eligible) {}

  /** All figures of a plan. */
  public static List<Fairness> of(Plan plan) {
    return List.of(new Fairness(Axis.SEX, List.of(new Row(null, plan.chosen().size(), null))));
  }
}
