package limen.core.scrutiny;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import limen.core.quota.Leg;
import limen.core.selection.Plan;
import org.jspecify.annotations.Nullable;

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
            .filter(id -> before.leg(id) == null && after.leg(id) != null)
            .toList(),
        before.order().stream()
            .filter(id -> before.leg(id) != null && after.leg(id) == null)
            .toList(),
        after.order().stream()
            .filter(id -> before.leg(id) != null && after.leg(id) != null)
            .filter(id -> !Objects.equals(before.leg(id), after.leg(id)))
            .toList());
  }

  /**
   * What a change does to one leg.
   *
   * @param before how many went
   * @param after how many go
   * @param come how many go here now and did not, from another leg or from none
   * @param leave how many went here and do not now
   */
  public record Shift(int before, int after, int come, int leave) {}

  /** What becomes of one leg; before may be no plan at all. */
  public static Shift shift(@Nullable Plan before, Plan after, Leg leg) {
    List<String> was = before == null ? List.of() : before.chosen().getOrDefault(leg, List.of());
    List<String> is = after.chosen().getOrDefault(leg, List.of());
    Set<String> stay = new HashSet<>(was);
    stay.retainAll(new HashSet<>(is));
    return new Shift(was.size(), is.size(), is.size() - stay.size(), was.size() - stay.size());
  }

  /** Says no names. */
  @Override
  public String toString() {
    return in.size() + " in, " + out.size() + " out, " + moved.size() + " moved";
  }
}
