package limen.core.selection;

import java.util.List;

/**
 * What a changed quota or pin does: who moves between two plans.
 *
 * @param in ids of those who go now and did not
 * @param out ids of those who went and do not now
 * @param moved ids of those who go in another stage
 */
public record Moves(List<String> in, List<String> out, List<String> moved) {

  /** From one plan to another. */
  public static Moves between(Plan before, Plan after) {
    return new Moves(
        after.order().stream()
            .filter(id -> leg(before, id) == null && leg(after, id) != null)
            .toList(),
        before.order().stream()
            .filter(id -> leg(before, id) != null && leg(after, id) == null)
            .toList(),
        after.order().stream()
            .filter(id -> leg(before, id) != null && leg(after, id) != null)
            .filter(id -> !java.util.Objects.equals(leg(before, id), leg(after, id)))
            .toList());
  }

  private static @org.jspecify.annotations.Nullable Leg leg(Plan plan, String id) {
    Line line = plan.lines().get(id);
    return line != null && line.reason() instanceof Reason.Chosen(Leg leg) ? leg : null;
  }

  /** Says no names. */
  @Override
  public String toString() {
    return in.size() + " in, " + out.size() + " out, " + moved.size() + " moved";
  }
}
