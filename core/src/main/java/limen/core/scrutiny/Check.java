package limen.core.scrutiny;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import limen.core.quota.Leg;
import limen.core.quota.Quota;
import limen.core.selection.Admission;
import limen.core.selection.Candidate;
import limen.core.selection.Line;
import limen.core.selection.Mark;
import limen.core.selection.Order;
import limen.core.selection.Pin;
import limen.core.selection.Plan;
import limen.core.selection.Reason;
import limen.core.selection.Request;
import limen.core.terms.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Checks a finished plan against its request, by counting and adding up. It shares no code with the
 * planner or the solver: only the rules themselves, the order and who may be planned at all.
 */
public final class Check {
  private final Plan plan;
  private final Admission admission;
  private final Map<String, Candidate> people = new LinkedHashMap<>();
  private final Map<String, Leg> legs = new HashMap<>();
  private final Map<String, Pin> pins = new HashMap<>();
  private final List<String> faults = new ArrayList<>();

  private Check(Plan plan) {
    this.plan = plan;
    admission = new Admission(plan.request());
    plan.request().people().forEach(person -> people.put(person.id(), person));
    plan.request().pins().forEach(pin -> pins.put(pin.id(), pin));
  }

  /** What is wrong with a plan, each in a sentence without ids; nothing where it holds. */
  public static List<String> faults(Plan plan) {
    Check check = new Check(plan);
    check.order();
    check.lines();
    check.groups();
    check.quotas();
    check.ready();
    if (check.faults.isEmpty()) {
      check.faults.addAll(
          new Proofs(plan, check.admission, List.copyOf(check.people.values())).faults());
    }
    return List.copyOf(check.faults);
  }

  /**
   * A plan that holds.
   *
   * @throws IllegalStateException where it does not: a fault of ours, never of the request
   */
  public static Plan held(Plan plan) {
    List<String> faults = faults(plan);
    if (!faults.isEmpty()) {
      throw new IllegalStateException("a plan that its own check refuses: " + faults.getFirst());
    }
    return plan;
  }

  /** How many of those who go a quota counts for sure. */
  public static long sure(Plan plan, Quota quota) {
    Check check = new Check(plan);
    long sure = 0;
    for (Map.Entry<Leg, List<String>> list : plan.chosen().entrySet()) {
      for (String id : list.getValue()) {
        Candidate person = check.people.get(id);
        boolean counts =
            person != null && counts(check.admission, quota, person, list.getKey()) == Answer.YES;
        sure += counts ? 1 : 0;
      }
    }
    return sure;
  }

  private void order() {
    List<String> order =
        Order.of(plan.request()).sorted(people.values()).stream().map(Candidate::id).toList();
    require(plan.order().equals(order), "the order is not that of the grounds and the lottery");
    require(plan.lines().keySet().equals(people.keySet()), "somebody has no line, or two");
    plan.chosen().forEach((leg, ids) -> ids.forEach(id -> goes(id, leg)));
  }

  private void goes(String id, Leg leg) {
    require(legs.put(id, leg) == null, "somebody goes twice");
    Line line = plan.lines().get(id);
    require(
        line != null && line.reason().equals(new Reason.Chosen(leg)),
        "somebody goes where the line says otherwise");
  }

  private void lines() {
    plan.lines().values().forEach(this::line);
    Set<String> outside = new LinkedHashSet<>();
    for (String id : plan.order()) {
      if (line(plan, id) instanceof Reason.OutsideParity) {
        outside.add(id);
      }
    }
    require(List.copyOf(outside).equals(plan.outside()), "those outside parity are others");
  }

  static @Nullable Reason line(Plan plan, String id) {
    Line line = plan.lines().get(id);
    return line == null ? null : line.reason();
  }

  private void line(Line line) {
    Candidate person = people.get(line.id());
    if (person == null) {
      faults.add("somebody nobody holds has a line");
      return;
    }
    require(
        Objects.equals(
            pins.get(line.id()),
            line.mark() instanceof Mark.Pinned(Pin pin, var without) ? pin : null),
        "a pin does not stand beside the person it is about");
    Reason kept = admission.reason(person).orElse(null);
    switch (line.reason()) {
      case Reason.Chosen(Leg leg) -> {
        require(kept == null, "somebody goes who may not");
        require(admission.on(person).contains(leg), "somebody goes on a leg that is not open");
        require(leg.equals(legs.get(line.id())), "somebody goes and is on no list");
      }
      case Reason.NotYet notYet -> notYet(person, kept);
      case Reason.Ready ready -> notYet(person, kept);
      default -> require(line.reason().equals(kept), "somebody stays for a reason that is none");
    }
  }

  private void notYet(Candidate person, @Nullable Reason kept) {
    require(kept == null, "somebody is told not yet who may not go at all");
    require(!admission.isPinnedIn(person), "somebody pinned does not go");
  }

  private void groups() {
    Map<String, Set<String>> where = new HashMap<>();
    for (Candidate person : people.values()) {
      if (person.group() != null && admission.reason(person).isEmpty()) {
        where
            .computeIfAbsent(person.group(), group -> new HashSet<>())
            .add(String.valueOf(legs.get(person.id())));
      }
    }
    require(where.values().stream().allMatch(w -> w.size() == 1), "a group is torn apart");
  }

  private void quotas() {
    for (Quota quota : admission.quotas()) {
      long sure = 0;
      long possible = 0;
      for (Map.Entry<String, Leg> going : legs.entrySet()) {
        Candidate person = people.get(going.getKey());
        Answer counts =
            person == null ? Answer.NO : counts(admission, quota, person, going.getValue());
        sure += counts == Answer.YES ? 1 : 0;
        possible += counts == Answer.NO ? 0 : 1;
      }
      require(sure >= quota.count().least(), "fewer go than clause " + quota.clause() + " asks");
      require(possible <= quota.count().most(), "more go than clause " + quota.clause() + " bears");
    }
  }

  /** Whether somebody counts in a quota on a leg. */
  static Answer counts(Admission admission, Quota quota, Candidate person, Leg leg) {
    Answer counts = Answer.NO;
    for (Quota.Part part : quota.of()) {
      Answer one = part.legs().contains(leg) ? admission.counts(person, part) : Answer.NO;
      counts =
          one == Answer.YES || counts == Answer.YES ? Answer.YES : one == Answer.NO ? counts : one;
    }
    return counts;
  }

  private void ready() {
    Set<String> once = new HashSet<>();
    plan.ready()
        .forEach(
            (leg, ids) -> {
              int going = plan.chosen().getOrDefault(leg, List.of()).size();
              require(
                  ids.size() <= Request.MOST_RESERVE * going, "too many stand ready for a stage");
              Set<List<Boolean>> alike = alike(leg);
              for (int i = 0; i < ids.size(); i++) {
                require(
                    mayStandFor(people.get(ids.get(i)), leg, alike),
                    "somebody stands ready who counts like nobody who goes");
                require(once.add(ids.get(i)), "somebody stands ready twice");
                require(
                    line(plan, ids.get(i)) instanceof Reason.Ready ready
                        && ready.leg().equals(leg)
                        && ready.place() == i + 1,
                    "somebody stands ready whose line says otherwise");
              }
            });
  }

  /** How those who go on a leg count: only somebody alike leaves every quota as it was. */
  private Set<List<Boolean>> alike(Leg leg) {
    Set<List<Boolean>> alike = new HashSet<>();
    for (String id : plan.chosen().getOrDefault(leg, List.of())) {
      Candidate person = people.get(id);
      if (person != null) {
        alike.add(counts(person, leg));
      }
    }
    return alike;
  }

  /** Whether somebody adds to each least and to each most there is. */
  private List<Boolean> counts(Candidate person, Leg leg) {
    List<Boolean> counts = new ArrayList<>();
    for (Quota quota : admission.quotas()) {
      Answer answer = counts(admission, quota, person, leg);
      counts.add(quota.count().least() > 0 && answer == Answer.YES);
      counts.add(quota.count().hasMost() && answer != Answer.NO);
    }
    return counts;
  }

  private boolean mayStandFor(@Nullable Candidate person, Leg leg, Set<List<Boolean>> alike) {
    return person != null
        && admission.on(person).contains(leg)
        && alike.contains(counts(person, leg));
  }

  private void require(boolean holds, String fault) {
    if (!holds && !faults.contains(fault)) {
      faults.add(fault);
    }
  }
}
