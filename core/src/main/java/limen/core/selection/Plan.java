package limen.core.selection;

import java.util.List;
import java.util.Map;
import limen.core.quota.Leg;
import org.jspecify.annotations.Nullable;

/**
 * Who goes in which stage, who stands ready, and everybody's reason. It carries its own
 * certificate: see {@code scrutiny.Check}.
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

  /** On which leg somebody goes; null where on none. */
  public @Nullable Leg leg(String id) {
    Line line = lines.get(id);
    return line != null && line.reason() instanceof Reason.Chosen(Leg leg) ? leg : null;
  }

  /** Says no names. */
  @Override
  public String toString() {
    return "a plan";
  }
}
