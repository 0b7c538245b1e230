package limen.core.scrutiny;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import limen.core.person.PartialDate;
import limen.core.selection.Candidate;
import limen.core.selection.Line;
import limen.core.selection.Plan;
import limen.core.selection.Reason;
import org.jspecify.annotations.Nullable;

/**
 * How many of those who may go do go, by one side of the matter.
 *
 * <p>A row is left out where one of its numbers, or the difference of both, is from one to four; a
 * nought is shown, since nobody going from a large group is what such figures are for. Further rows
 * are left out, the smallest first, until at least two are and neither of their sums is small, so
 * that nothing can be subtracted from the totals.
 *
 * @param axis by what
 * @param rows one for each value
 */
public record Fairness(Axis axis, List<Row> rows) {
  /** Numbers below this are not shown. */
  public static final int SMALLEST = 5;

  private static final int MONTHS = 6;

  /** What people are told apart by. */
  public enum Axis {
    /** How long in captivity, in half years that are over on the day of the terms. */
    CAPTIVITY,
    /** Unit as written. */
    UNIT,
    /** Region as the holder gave it. */
    REGION,
    /** Rank as written. */
    RANK,
    /** Sex. */
    SEX
  }

  /**
   * One value.
   *
   * @param value as the register has it; for captivity the half years that are over; empty where
   *     unknown
   * @param chosen how many go; null where it is not shown
   * @param eligible how many may go; null where it is not shown
   */
  public record Row(String value, @Nullable Integer chosen, @Nullable Integer eligible) {
    private boolean isSmall() {
      return chosen != null && eligible != null && isSmall(chosen, eligible);
    }

    private static boolean isSmall(int chosen, int eligible) {
      return few(chosen) || few(eligible) || few(eligible - chosen);
    }

    private static boolean few(int number) {
      return number > 0 && number < SMALLEST;
    }
  }

  /** All figures of a plan. */
  public static List<Fairness> of(Plan plan) {
    return Arrays.stream(Axis.values()).map(axis -> of(plan, axis)).toList();
  }

  private static Fairness of(Plan plan, Axis axis) {
    Map<String, int[]> counts = new TreeMap<>();
    for (Candidate person : plan.request().people()) {
      Line line = plan.lines().get(person.id());
      boolean goes = line != null && line.reason() instanceof Reason.Chosen;
      if (goes || (line != null && mayGo(line.reason()))) {
        String value = value(axis, person, plan.request().terms().day());
        int[] both = counts.computeIfAbsent(value, v -> new int[2]);
        both[0] += goes ? 1 : 0;
        both[1]++;
      }
    }
    List<Row> rows = new ArrayList<>();
    counts.forEach((value, both) -> rows.add(new Row(value, both[0], both[1])));
    return new Fairness(axis, hidden(rows));
  }

  private static boolean mayGo(Reason reason) {
    return reason instanceof Reason.NotYet || reason instanceof Reason.Ready;
  }

  static String value(Axis axis, Candidate person, LocalDate day) {
    String value =
        switch (axis) {
          case CAPTIVITY -> halfYears(person.traits().captured(), day);
          case UNIT -> person.traits().unit();
          case REGION -> person.region();
          case RANK -> person.traits().rank();
          case SEX -> person.traits().sex() == null ? null : person.traits().sex().name();
        };
    return value == null ? "" : value;
  }

  private static @Nullable String halfYears(@Nullable PartialDate captured, LocalDate day) {
    LocalDate certain = captured == null ? null : captured.last();
    return certain == null
        ? null
        : "%02d".formatted(Math.max(0, Period.between(certain, day).toTotalMonths() / MONTHS));
  }

  /** Leaves out what is small, and enough with it. */
  static List<Row> hidden(List<Row> rows) {
    List<Row> shown = new ArrayList<>(rows);
    shown.removeIf(Row::isSmall);
    Set<Row> left = new LinkedHashSet<>(rows);
    shown.forEach(left::remove);
    shown.sort(Comparator.comparingInt(Fairness::eligible));
    while (!left.isEmpty() && !shown.isEmpty() && (left.size() < 2 || isSmallSum(left))) {
      left.add(shown.removeFirst());
    }
    return rows.stream()
        .map(row -> left.contains(row) ? new Row(row.value(), null, null) : row)
        .toList();
  }

  private static boolean isSmallSum(Set<Row> rows) {
    int chosen = rows.stream().mapToInt(r -> r.chosen() == null ? 0 : r.chosen()).sum();
    return Row.isSmall(chosen, rows.stream().mapToInt(Fairness::eligible).sum());
  }

  private static int eligible(Row row) {
    return row.eligible() == null ? 0 : row.eligible();
  }
}
