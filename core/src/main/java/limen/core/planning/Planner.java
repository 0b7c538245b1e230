package limen.core.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import limen.core.fitting.Evidence;
import limen.core.fitting.Fitting;
import limen.core.quota.Leg;
import limen.core.selection.Admission;
import limen.core.selection.Candidate;
import limen.core.selection.Line;
import limen.core.selection.Mark;
import limen.core.selection.Order;
import limen.core.selection.Plan;
import limen.core.selection.Planned;
import limen.core.selection.Proof;
import limen.core.selection.Reason;
import limen.core.selection.Request;
import limen.core.selection.Shortfall;
import org.jspecify.annotations.Nullable;

/**
 * Finds the greatest set of people in their order that the terms have room for: the first is in if
 * any plan within the terms holds him together with those already in; then the next. Afterwards
 * everybody who goes gets, in the same order, the earliest stage in which he can go together with
 * the stages given before.
 */
public final class Planner {
  private final Request request;
  private final Admission admission;
  private final List<Candidate> order;
  private final List<Unit> units;
  private final List<Leg> legs;
  private final Rows rows;
  private final Sorts sorts;
  private final Fitting fitting;
  private final IdentityHashMap<Unit, Reason> reasons = new IdentityHashMap<>();

  private Planner(Request request) {
    this.request = request;
    admission = new Admission(request);
    order = Order.of(request).sorted(request.people());
    units = Units.of(order, admission);
    legs = request.terms().legs();
    rows = new Rows(admission.quotas(), legs);
    sorts = new Sorts(units, rows, legs, admission);
    fitting = new Fitting(rows.ranges(), sorts.sorts, legs.size());
  }

  /**
   * Plans. A pin that makes the terms impossible to meet is refused, and where they cannot be met
   * even without pins the answer says what is short.
   */
  public static Planned plan(Request request) {
    Planner planner = new Planner(request);
    Optional<Evidence> why = planner.start();
    if (why.isEmpty()) {
      return request.pins().isEmpty() ? planner.plan() : marked(planner.plan());
    }
    if (!request.pins().isEmpty()) {
      Planner free = new Planner(request.pinned(List.of()));
      Optional<Evidence> freely = free.start();
      return freely.isEmpty() ? refused(request) : free.shortfall(freely.get());
    }
    return planner.shortfall(why.get());
  }

  /** What pins did stands beside everybody it was done to: nothing hides behind the computation. */
  private static Planned marked(Plan pinned) {
    Planned free = plan(pinned.request().pinned(List.of()));
    return Mark.beside(pinned, free instanceof Plan without ? without : pinned);
  }

  /** The first pin that the terms do not bear together with those before it. */
  private static Planned refused(Request request) {
    for (int i = 0; i < request.pins().size(); i++) {
      Planner planner = new Planner(request.pinned(request.pins().subList(0, i + 1)));
      Optional<Evidence> why = planner.start();
      if (why.isPresent()) {
        Proof proof = planner.rows.proof(why.get(), planner.sorts.someone);
        return new Planned.PinRefused(request.pins().get(i), i + 1, planner.rows.binds(proof));
      }
    }
    throw new IllegalStateException("no pin is refused, and all together are");
  }

  private Shortfall shortfall(Evidence why) {
    Proof proof = rows.proof(why, sorts.someone);
    return new Shortage(request, admission.quotas(), rows, sorts)
        .shortfall(proof, rows.binds(proof));
  }

  private Optional<Evidence> start() {
    for (int sort = 0; sort < sorts.sorts.size(); sort++) {
      fitting.demand(sort, sorts.demanded.get(sort));
    }
    return fitting.start(sorts.of);
  }

  private Plan plan() {
    List<Integer> taken = new ArrayList<>();
    IdentityHashMap<Evidence, Reason.NotYet> known = new IdentityHashMap<>();
    for (int i = 0; i < units.size(); i++) {
      int sort = sorts.of[i];
      Optional<Evidence> why = units.get(i).isPinned() ? Optional.empty() : fitting.take(sort);
      if (why.isEmpty()) {
        taken.add(i);
      } else {
        Reason.NotYet alone = known.computeIfAbsent(why.get(), this::notYet);
        reasons.put(units.get(i), alone.of(units.get(i).members().size()));
      }
    }
    Map<Leg, List<Unit>> chosen = place(taken);
    Map<Leg, List<String>> ready = new Reserve(request, units, sorts, reasons).ready(chosen);
    return new Plan(
        request,
        order.stream().map(Candidate::id).toList(),
        ids(chosen),
        ready,
        outside(),
        lines());
  }

  private Reason.NotYet notYet(Evidence why) {
    Proof proof = rows.proof(why, sorts.someone);
    return new Reason.NotYet(rows.binds(proof), proof, 1);
  }

  private Map<Leg, List<Unit>> place(List<Integer> taken) {
    fitting.settle(taken.stream().mapToInt(i -> sorts.of[i]).toArray());
    Map<Leg, List<Unit>> chosen = new LinkedHashMap<>();
    legs.forEach(leg -> chosen.put(leg, new ArrayList<>()));
    for (int i : taken) {
      Leg leg = legs.get(fitting.place(sorts.of[i]));
      chosen.computeIfAbsent(leg, l -> new ArrayList<>()).add(units.get(i));
      reasons.put(units.get(i), new Reason.Chosen(leg));
    }
    return chosen;
  }

  /** In a group, members stand where the group stands. */
  private static Map<Leg, List<String>> ids(Map<Leg, List<Unit>> chosen) {
    Map<Leg, List<String>> ids = new LinkedHashMap<>();
    chosen.forEach(
        (leg, units) ->
            ids.put(
                leg,
                units.stream().flatMap(u -> u.members().stream()).map(Candidate::id).toList()));
    return ids;
  }

  private List<String> outside() {
    return order.stream()
        .filter(c -> admission.reason(c).orElse(null) instanceof Reason.OutsideParity)
        .map(Candidate::id)
        .toList();
  }

  private Map<String, Line> lines() {
    Map<String, Reason> byId = new HashMap<>();
    reasons.forEach(
        (unit, reason) -> unit.members().forEach(member -> byId.put(member.id(), reason)));
    Order strict = Order.of(request);
    Map<String, Line> lines = new LinkedHashMap<>();
    for (Candidate candidate : order) {
      @Nullable Reason planned = byId.get(candidate.id());
      Reason reason = planned == null ? admission.reason(candidate).orElseThrow() : planned;
      Set<String> notes =
          planned == null
              ? Set.of()
              : Admission.outside(candidate.traits()).map(o -> Set.of(o.note())).orElse(Set.of());
      lines.put(
          candidate.id(),
          new Line(candidate.id(), reason, strict.unknown(candidate.traits()), notes));
    }
    return lines;
  }

  /** For the tests: how the units stand, without names. */
  @Override
  public String toString() {
    return IntStream.range(0, units.size()).count() + " units in " + sorts.sorts.size() + " sorts";
  }
}
