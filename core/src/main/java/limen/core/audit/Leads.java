package limen.core.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import limen.core.entry.Act;
import limen.core.entry.Indexes;
import limen.core.entry.Leg;
import limen.core.exchange.Balances;
import limen.core.exchange.Formula;
import limen.core.exchange.Roll;
import limen.core.exchange.Stage;
import limen.core.exchange.State;
import limen.core.terms.Stream;
import org.jspecify.annotations.Nullable;

/** How far each side was ahead at worst. */
final class Leads {
  private record Way(String from, String to) {}

  private record Worst(long lead, long entry) {}

  private final Map<Way, Worst> worst = new LinkedHashMap<>();

  /** Only a departure, or an arrival of somebody of whom none was recorded, adds to a lead. */
  void note(Effect effect, State before, State after) {
    if (effect.act() instanceof Act.Depart(Leg leg, var who)) {
      note(leg, effect.entry(), after);
    } else if (effect.act() instanceof Act.Arrive(Leg leg, Indexes who)) {
      Stage stage = before.stage(leg.stage());
      Roll roll = stage == null ? null : stage.roll(leg.stream());
      if (roll != null && who.first(roll::isWaiting) >= 0) {
        note(leg, effect.entry(), after);
      }
    }
  }

  private void note(Leg leg, long entry, State after) {
    Formula formula = after.formula();
    Stream stream = formula == null ? null : formula.streams().get(leg.stream());
    if (stream != null) {
      Way way = new Way(stream.from(), stream.to());
      long lead = Balances.lead(after, way.from, way.to);
      Worst before = worst.get(way);
      if (lead > (before == null ? 0 : before.lead)) {
        worst.put(way, new Worst(lead, entry));
      }
    }
  }

  /** One for each way on which people go under the terms in effect. */
  List<Finding.Lead> leads(State end) {
    Formula formula = end.formula();
    Map<Way, Finding.Lead> leads = new LinkedHashMap<>();
    if (formula != null) {
      for (Stream stream : formula.streams().values()) {
        Way way = new Way(stream.from(), stream.to());
        leads.computeIfAbsent(way, w -> lead(w, end, formula));
      }
    }
    return new ArrayList<>(leads.values());
  }

  private Finding.Lead lead(Way way, State end, Formula formula) {
    Worst found = worst.get(way);
    long most = Balances.most(end, formula, way.from, way.to);
    @Nullable Long agreed = most == Formula.NO_LEAD ? null : most;
    return found == null
        ? new Finding.Lead(way.from, way.to, 0, OptionalLong.empty(), agreed)
        : new Finding.Lead(way.from, way.to, found.lead, OptionalLong.of(found.entry), agreed);
  }
}
