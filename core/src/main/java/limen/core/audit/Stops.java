package limen.core.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import limen.core.entry.Act;
import limen.core.exchange.Hold;
import limen.core.exchange.State;

/** Holds as they came and went, and departures beside them. */
final class Stops {
  private final List<Finding.Held> holds = new ArrayList<>();
  private final Map<String, Integer> last = new HashMap<>();
  private final List<Effect> departures = new ArrayList<>();

  /** Compares two states: a hold may come by its own entry or by one on paper. */
  void note(Effect effect, State before, State after) {
    if (effect.act() instanceof Act.Depart) {
      departures.add(effect);
    }
    List<Hold> were = before.holds(effect.party());
    List<Hold> are = after.holds(effect.party());
    if (are.size() > were.size()) {
      begin(effect, are.getLast());
    } else if (!are.equals(were)) {
      lift(effect);
    }
  }

  private void begin(Effect effect, Hold hold) {
    Integer at = last.get(effect.party());
    if (at != null && hold.renewal() > 0) {
      Finding.Held held = holds.get(at);
      List<Long> renewals = new ArrayList<>(held.renewals());
      renewals.add(effect.entry());
      holds.set(at, with(held, hold.until(), renewals, OptionalLong.empty(), OptionalLong.empty()));
    } else {
      last.put(effect.party(), holds.size());
      holds.add(
          new Finding.Held(
              effect.entry(),
              effect.party(),
              hold.from(),
              hold.until(),
              List.of(),
              OptionalLong.empty(),
              OptionalLong.empty(),
              effect.behind()));
    }
  }

  private void lift(Effect effect) {
    Integer at = last.get(effect.party());
    if (at != null) {
      Finding.Held held = holds.get(at);
      OptionalLong entry = OptionalLong.of(effect.entry());
      holds.set(
          at, with(held, held.until(), held.renewals(), entry, OptionalLong.of(effect.time())));
    }
  }

  private static Finding.Held with(
      Finding.Held held,
      long until,
      List<Long> renewals,
      OptionalLong resumed,
      OptionalLong resumedAt) {
    return new Finding.Held(
        held.entry(),
        held.party(),
        held.from(),
        until,
        List.copyOf(renewals),
        resumed,
        resumedAt,
        held.behind());
  }

  List<Finding.Held> holds() {
    return List.copyOf(holds);
  }

  /** Departures that happened before a hold and came after it, or the other way round. */
  List<Finding.Beside> beside() {
    List<Finding.Beside> beside = new ArrayList<>();
    for (Finding.Held hold : holds) {
      long end = Math.min(hold.until(), hold.resumedAt().orElse(Long.MAX_VALUE));
      for (Effect departure : departures) {
        boolean after = departure.entry() > hold.entry();
        boolean before = departure.time() < hold.from();
        boolean during = !before && departure.time() < end;
        if ((after ? before : during) && departure.act() instanceof Act.Depart(var leg, var who)) {
          beside.add(new Finding.Beside(departure.entry(), hold.entry(), leg, who.count(), before));
        }
      }
    }
    return List.copyOf(beside);
  }
}
