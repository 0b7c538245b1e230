package limen.core.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import limen.core.quota.Leg;
import limen.core.quota.Substitute;
import limen.core.selection.Reason;
import limen.core.selection.Request;
import limen.core.terms.Answer;
import limen.core.terms.Kinds;

/**
 * Who stands ready for those who do not travel. Somebody stands ready only for people who count the
 * same for every quota, so that whoever takes a place leaves every quota as it was; groups neither
 * stand ready nor are replaced.
 */
final class Reserve {
  private final Request request;
  private final Kinds kinds;
  private final List<Unit> units;
  private final Sorts sorts;
  private final IdentityHashMap<Unit, Reason> reasons;
  private final IdentityHashMap<Unit, Integer> sortOf = new IdentityHashMap<>();

  Reserve(Request request, List<Unit> units, Sorts sorts, IdentityHashMap<Unit, Reason> reasons) {
    this.request = request;
    this.kinds = new Kinds(request.terms().kinds(), request.terms().day());
    this.units = units;
    this.sorts = sorts;
    this.reasons = reasons;
    for (int i = 0; i < sorts.of.length; i++) {
      sortOf.put(units.get(i), sorts.of[i]);
    }
  }

  /** Those who stand ready on each leg, in order; their reasons are changed. */
  Map<Leg, List<String>> ready(Map<Leg, List<Unit>> chosen) {
    Map<Leg, List<String>> ready = new LinkedHashMap<>();
    chosen.forEach((leg, going) -> ready.put(leg, ready(leg, going)));
    return ready;
  }

  private List<String> ready(Leg leg, List<Unit> going) {
    List<String> ids = new ArrayList<>();
    int people = going.stream().mapToInt(u -> u.members().size()).sum();
    int most = most(people);
    Map<Integer, Integer> alone = new HashMap<>();
    going.stream().filter(Unit::isAlone).forEach(u -> alone.merge(sort(u), 1, Integer::sum));
    Map<Integer, Integer> stand = new HashMap<>();
    for (int i = 0; i < units.size() && ids.size() < most; i++) {
      Unit unit = units.get(i);
      int wanted = (int) Math.ceil(request.reserve() * alone.getOrDefault(sorts.of[i], 0));
      if (unit.isAlone()
          && reasons.get(unit) instanceof Reason.NotYet notYet
          && stand.getOrDefault(sorts.of[i], 0) < wanted
          && clauses(unit, leg).noneMatch(Substitute::nobody)) {
        stand.merge(sorts.of[i], 1, Integer::sum);
        ids.add(unit.members().getFirst().id());
        reasons.put(unit, new Reason.Ready(leg, ids.size(), notYet, consent(unit, leg)));
      }
    }
    return ids;
  }

  /** The clauses about such substitutes; of whom it is not known whether he counts, he does. */
  private Stream<Substitute> clauses(Unit unit, Leg leg) {
    return request.terms().substitutes().stream()
        .filter(s -> s.streams().contains(leg.stream()))
        .filter(s -> kinds.all(s.kinds(), unit.members().getFirst().traits()) != Answer.NO);
  }

  private List<String> consent(Unit unit, Leg leg) {
    return clauses(unit, leg).flatMap(s -> s.consent().stream()).distinct().toList();
  }

  private int most(int people) {
    return (int)
        Math.min(Math.ceil(request.reserve() * people), Math.floor(Request.MOST_RESERVE * people));
  }

  private int sort(Unit unit) {
    return sortOf.getOrDefault(unit, -1);
  }
}
