package limen.core.selection;

import java.util.List;
import limen.core.quota.Quota;
import org.jspecify.annotations.Nullable;

/**
 * The terms cannot be met with the people there are.
 *
 * @param request what was asked
 * @param binds clauses that cannot hold together, the fewest that show it
 * @param proof the same in a form that is checked by adding up
 * @param alone for each quota that could repair it alone: what it would have to be
 * @param nearest quotas of which the changed ones differ from the terms by the fewest people in
 *     sum; a request with these can be planned
 */
public record Shortfall(
    Request request, List<Reason.Bind> binds, Proof proof, List<Change> alone, List<Change> nearest)
    implements Planned {

  /**
   * One quota that would have to give way.
   *
   * @param quota as the terms have it
   * @param instead what can be done; null where no number of this quota alone would do
   * @param by how many people that is off
   */
  public record Change(Quota quota, @Nullable Quota instead, long by) {}
}
