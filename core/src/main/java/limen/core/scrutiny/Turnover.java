package limen.core.scrutiny;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import limen.core.selection.Candidate;
import limen.core.selection.Request;
import org.jspecify.annotations.Nullable;

/**
 * Of whom more or fewer go after a change, by one side of the matter. Small numbers are left out,
 * and others with them, as in {@link Fairness}.
 *
 * @param axis by what
 * @param rows one for each value of somebody who comes in or falls out
 */
public record Turnover(Fairness.Axis axis, List<Row> rows) {
  /**
   * One value.
   *
   * @param value as in {@link Fairness.Row}
   * @param in how many go who did not; null where it is not shown
   * @param out how many went who do not; null where it is not shown
   */
  public record Row(String value, @Nullable Integer in, @Nullable Integer out) {}

  /** All figures of a change. */
  public static List<Turnover> of(Moves moves, Request request) {
    Set<String> in = new HashSet<>(moves.in());
    Set<String> out = new HashSet<>(moves.out());
    return Arrays.stream(Fairness.Axis.values()).map(axis -> of(axis, in, out, request)).toList();
  }

  private static Turnover of(Fairness.Axis axis, Set<String> in, Set<String> out, Request request) {
    Map<String, int[]> counts = new TreeMap<>();
    for (Candidate person : request.people()) {
      if (in.contains(person.id()) || out.contains(person.id())) {
        String value = Fairness.value(axis, person, request.terms().day());
        int[] both = counts.computeIfAbsent(value, v -> new int[2]);
        both[in.contains(person.id()) ? 0 : 1]++;
      }
    }
    List<Fairness.Row> rows = new ArrayList<>();
    counts.forEach((value, both) -> rows.add(new Fairness.Row(value, both[0], both[0] + both[1])));
    return new Turnover(axis, Fairness.hidden(rows).stream().map(Turnover::row).toList());
  }

  private static Row row(Fairness.Row row) {
    Integer in = row.chosen();
    Integer all = row.eligible();
    return new Row(row.value(), in, in == null || all == null ? null : all - in);
  }
}
