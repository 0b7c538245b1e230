package limen.core.selection;

import java.util.List;
import java.util.Map;

/**
 * Who goes in which stage, who stands ready, and everybody's reason. It carries its own
 * certificate: see {@link Check}.
 *
 * @param request what was asked
 * @param order everybody's id in the strict order of this plan
 * @param chosen on each leg, those who go, in order
 * @param ready on each leg, those who stand ready, first to be asked first
 * @param outside those who wait for no counterpart, in order; they take no place and change no
 *     balance
 * @param lines by id, in order
 */
public record Plan(
    Request request,
    List<String> order,
    Map<Leg, List<String>> chosen,
    Map<Leg, List<String>> ready,
    List<String> outside,
    Map<String, Line> lines)
    implements Planned {

  /** Says no names. */
  @Override
  public String toString() {
    return "a plan";
  }
}
