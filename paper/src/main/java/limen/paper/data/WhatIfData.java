package limen.paper.data;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import limen.core.quota.Leg;
import limen.core.quota.WhatIf;
import limen.core.scrutiny.Moves;
import limen.core.scrutiny.Turnover;
import limen.core.selection.Plan;
import limen.core.selection.Planned;
import org.jspecify.annotations.Nullable;

/** What a changed quota would do, as data in numbers only. */
public final class WhatIfData {
  /** The columns of {@link #rows}. */
  public static final List<String> COLUMNS =
      List.of("stream", "stage", "before", "after", "come", "leave");

  private WhatIfData() {}

  /** {@code what-if/1}. */
  public static Map<String, @Nullable Object> tree(Planned before, Planned after, WhatIf whatIf) {
    Tree tree =
        Tree.of("what-if/1")
            .put("met", before instanceof Plan)
            .put("would-be-met", after instanceof Plan)
            .put("changes", whatIf.changes().stream().map(WhatIfData::change).toList());
    if (after instanceof Plan plan) {
      Plan old = before instanceof Plan is ? is : null;
      tree.put(
          "legs", plan.request().terms().legs().stream().map(leg -> leg(old, plan, leg)).toList());
      if (old != null) {
        Moves moves = Moves.between(old, plan);
        tree.put("in", (long) moves.in().size())
            .put("out", (long) moves.out().size())
            .put("moved", (long) moves.moved().size())
            .put(
                "turnover",
                Turnover.of(moves, plan.request()).stream().map(WhatIfData::axis).toList());
      }
    } else {
      tree.put("instead", PlanData.tree(after, false));
    }
    return tree.map();
  }

  private static Map<String, @Nullable Object> change(WhatIf.Change change) {
    return new Tree()
        .put("quota", PlanData.quota(change.quota()))
        .put("instead", Tree.range(change.instead().count()))
        .map();
  }

  private static Map<String, @Nullable Object> leg(@Nullable Plan before, Plan after, Leg leg) {
    Moves.Shift shift = Moves.shift(before, after, leg);
    return new Tree()
        .put("stream", leg.stream())
        .put("stage", leg.stage())
        .maybe("before", before == null ? null : (long) shift.before())
        .put("after", (long) shift.after())
        .maybe("come", before == null ? null : (long) shift.come())
        .maybe("leave", before == null ? null : (long) shift.leave())
        .map();
  }

  /** A row whose numbers are not shown is left out. */
  private static Map<String, @Nullable Object> axis(Turnover turnover) {
    return new Tree()
        .put("axis", turnover.axis().name().toLowerCase(Locale.ROOT))
        .put(
            "rows",
            turnover.rows().stream().filter(r -> r.in() != null).map(WhatIfData::row).toList())
        .map();
  }

  private static Map<String, @Nullable Object> row(Turnover.Row row) {
    Integer in = row.in();
    Integer out = row.out();
    return new Tree()
        .put("value", row.value())
        .maybe("in", in == null ? null : in.longValue())
        .maybe("out", out == null ? null : out.longValue())
        .map();
  }

  /**
   * One row for each stage and stream; {@code before} and what moves stay empty where no plan was.
   */
  public static List<List<String>> rows(Planned before, Planned after) {
    if (!(after instanceof Plan plan)) {
      return List.of();
    }
    Plan old = before instanceof Plan is ? is : null;
    return plan.request().terms().legs().stream()
        .map(
            leg -> {
              Moves.Shift shift = Moves.shift(old, plan, leg);
              return List.of(
                  leg.stream(),
                  leg.stage(),
                  old == null ? "" : Integer.toString(shift.before()),
                  Integer.toString(shift.after()),
                  old == null ? "" : Integer.toString(shift.come()),
                  old == null ? "" : Integer.toString(shift.leave()));
            })
        .toList();
  }
}
