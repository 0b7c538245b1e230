package limen.core.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import limen.core.quota.Leg;
import limen.core.quota.Quota;
import limen.core.selection.Admission;
import limen.core.selection.Candidate;
import limen.core.selection.Order;
import limen.core.selection.Request;
import limen.core.terms.Answer;
import limen.core.terms.Kinds;

/** Looks at every plan there could be, one by one, and keeps the greatest in the order. */
final class EveryPlan {
  private static final int STAYS = -1;
  private final Request request;
  private final Kinds kinds;
  private final List<Leg> legs;
  private final List<List<Candidate>> units;
  private final Admission admission;
  private final List<Quota> quotas;
  private int[] best = new int[0];

  EveryPlan(Request request) {
    this.request = request;
    kinds = new Kinds(request.terms().kinds(), request.terms().day());
    legs = request.terms().legs();
    admission = new Admission(request);
    quotas = admission.quotas();
    Map<String, List<Candidate>> together = new LinkedHashMap<>();
    for (Candidate person : Order.of(request).sorted(request.people())) {
      if (admission.reason(person).isEmpty()) {
        String key = person.group() == null ? "alone " + person.id() : person.group();
        together.computeIfAbsent(key, k -> new ArrayList<>()).add(person);
      }
    }
    units = List.copyOf(together.values());
  }

  /** Where each unit goes in the greatest plan, in order; empty where there is no plan. */
  Optional<Map<String, Leg>> greatest() {
    best = new int[0];
    look(new int[units.size()], 0);
    if (best.length == 0 && !(units.isEmpty() && isPlan(best))) {
      return Optional.empty();
    }
    Map<String, Leg> goes = new LinkedHashMap<>();
    for (int i = 0; i < best.length; i++) {
      if (best[i] != STAYS) {
        Leg leg = legs.get(best[i]);
        units.get(i).forEach(person -> goes.put(person.id(), leg));
      }
    }
    return Optional.of(goes);
  }

  /** Whether a plan holds all these. */
  boolean holds(List<String> ids) {
    return holds(new int[units.size()], 0, ids);
  }

  private boolean holds(int[] on, int unit, List<String> ids) {
    if (unit == on.length) {
      return isPlan(on);
    }
    boolean must = units.get(unit).stream().anyMatch(person -> ids.contains(person.id()));
    for (int leg = must ? 0 : STAYS; leg < legs.size(); leg++) {
      on[unit] = leg;
      if (may(unit, leg) && holds(on, unit + 1, ids)) {
        return true;
      }
    }
    return false;
  }

  private void look(int[] on, int unit) {
    if (unit == on.length) {
      if (isPlan(on) && (best.length == 0 || isGreater(on))) {
        best = on.clone();
      }
      return;
    }
    for (int leg = STAYS; leg < legs.size(); leg++) {
      if (may(unit, leg)) {
        on[unit] = leg;
        look(on, unit + 1);
      }
    }
  }

  private boolean may(int unit, int leg) {
    Candidate first = units.get(unit).getFirst();
    return leg == STAYS
        ? units.get(unit).stream().noneMatch(admission::isPinnedIn)
        : admission.on(first).contains(legs.get(leg));
  }

  /** First whether the same people go, in order; then who goes earlier, in order. */
  private boolean isGreater(int[] on) {
    for (int i = 0; i < on.length; i++) {
      if ((on[i] == STAYS) != (best[i] == STAYS)) {
        return best[i] == STAYS;
      }
    }
    for (int i = 0; i < on.length; i++) {
      if (on[i] != best[i]) {
        return on[i] < best[i];
      }
    }
    return false;
  }

  private boolean isPlan(int[] on) {
    return quotas.stream().allMatch(quota -> off(on, quota) == 0);
  }

  private long off(int[] on, Quota quota) {
    long sure = 0;
    long possible = 0;
    for (int i = 0; i < on.length; i++) {
      for (Candidate person : on[i] == STAYS ? List.<Candidate>of() : units.get(i)) {
        boolean isSure = false;
        boolean isPossible = false;
        for (Quota.Part part : quota.of()) {
          if (part.legs().contains(legs.get(on[i]))) {
            Answer answer = kinds.all(part.kinds(), person.traits());
            isSure |= answer == Answer.YES;
            isPossible |= answer != Answer.NO;
          }
        }
        sure += isSure ? 1 : 0;
        possible += isPossible ? 1 : 0;
      }
    }
    return Math.max(0, quota.count().least() - sure) + Math.max(0, possible - quota.count().most());
  }

  /** By how many people at least the quotas are missed in sum, whatever plan is made. */
  long nearest() {
    return nearest(new int[units.size()], 0);
  }

  private long nearest(int[] on, int unit) {
    if (unit == on.length) {
      return quotas.stream().mapToLong(quota -> off(on, quota)).sum();
    }
    long nearest = Long.MAX_VALUE;
    for (int leg = STAYS; leg < legs.size(); leg++) {
      if (may(unit, leg)) {
        on[unit] = leg;
        nearest = Math.min(nearest, nearest(on, unit + 1));
      }
    }
    return nearest;
  }

  @Override
  public String toString() {
    return units.size() + " units, " + request.terms().quotas().size() + " quotas";
  }
}
