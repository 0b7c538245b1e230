package limen.drill.play;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import limen.core.agreement.Count;
import limen.core.person.PartialDate;
import limen.core.person.Status;
import limen.core.person.Traits;
import limen.core.planning.Planner;
import limen.core.quota.Leg;
import limen.core.quota.Outgoing;
import limen.core.scrutiny.Check;
import limen.core.selection.Candidate;
import limen.core.selection.Lottery;
import limen.core.selection.Plan;
import limen.core.selection.Planned;
import limen.core.selection.Request;
import limen.core.terms.Agreement;
import limen.core.terms.Range;
import limen.drill.land.People;
import limen.drill.land.Person;
import limen.drill.land.Seed;
import limen.drill.scenario.Scenario;
import limen.drill.scenario.Side;
import limen.paper.data.PlanData;
import limen.paper.json.Json;
import limen.paper.sheet.Csv;

/**
 * Everybody of one side whom the other holds in a drill: a few more than go, as everywhere. The
 * holder plans alone who goes in which stage, by the agreement and both sides' counts; whom the
 * receiver objects to is followed by the next in the order of the plan.
 */
final class Holding {
  private static final String SOLDIER = "soldier";
  private static final String CIVILIAN = "civilian";

  /** Beyond those who are sure to be needed, so many in ten stay behind. */
  private static final int TENTHS_LEFT = 2;

  private static final List<String> HEADINGS =
      List.of("id", "surname", "given", "born", "status", "nationality", "captured", "invented");

  private final Side of;
  private final Map<String, Person> people = new LinkedHashMap<>();
  private final Map<String, List<Person>> waiting = new HashMap<>();
  private final Plan plan;

  /**
   * Invents them and plans.
   *
   * @param of whose people these are; the other side holds them
   * @param spare how many of each kind are needed beside those who go
   */
  Holding(Scenario scenario, Side of, Seed seed, Agreement agreement, int spare) {
    this.of = of;
    People invented = new People(of.country(), seed.number());
    add(invented, SOLDIER, all(scenario, SOLDIER), spare);
    add(invented, CIVILIAN, all(scenario, CIVILIAN), spare);
    plan = plan(scenario, seed, agreement);
    for (String kind : List.of(SOLDIER, CIVILIAN)) {
      waiting.put(kind, new ArrayList<>());
    }
    Set<String> going = new HashSet<>();
    plan.chosen().values().forEach(going::addAll);
    plan.order().stream()
        .filter(Predicate.not(going::contains))
        .map(this::person)
        .forEach(next -> Objects.requireNonNull(waiting.get(next.kind())).add(next));
  }

  private void add(People invented, String kind, int going, int spare) {
    int many = going == 0 ? 0 : going + spare + going * TENTHS_LEFT / 10;
    for (int i = 0; i < many; i++) {
      Person next = invented.next(kind);
      people.put(of.party() + "-" + next.number(), next);
    }
  }

  private static int all(Scenario scenario, String kind) {
    return scenario.stages().values().stream().mapToInt(part -> many(part, kind)).sum();
  }

  private static int many(Scenario.Part part, String kind) {
    return kind.equals(SOLDIER) ? part.soldiers() : part.civilians();
  }

  private Plan plan(Scenario scenario, Seed seed, Agreement agreement) {
    List<Count> counts = new ArrayList<>();
    scenario
        .stages()
        .forEach(
            (stage, part) -> {
              counts.add(new Count(stage, List.of(SOLDIER), Range.of(part.soldiers()), null));
              counts.add(new Count(stage, List.of(CIVILIAN), Range.of(part.civilians()), null));
            });
    Outgoing terms =
        Outgoing.of(
            agreement,
            of.other().party(),
            scenario.stages().values().iterator().next().on(),
            counts);
    Lottery lottery =
        Lottery.of(List.of(seed.of("lottery A").bytes(), seed.of("lottery B").bytes()));
    Planned planned = Planner.plan(Request.of(terms, candidates(), lottery));
    if (!(planned instanceof Plan found)) {
      throw new IllegalStateException("the terms of a drill can be met");
    }
    return Check.held(found);
  }

  private List<Candidate> candidates() {
    List<Candidate> candidates = new ArrayList<>();
    people.forEach((id, person) -> candidates.add(Candidate.of(id, traits(person))));
    return candidates;
  }

  private Traits traits(Person person) {
    return new Traits(
        person.kind().equals(SOLDIER) ? Status.SOLDIER : Status.CIVILIAN,
        null,
        null,
        PartialDate.of(person.born()),
        null,
        of.country().english(),
        null,
        null,
        PartialDate.of(person.captured()),
        Set.of(),
        null);
  }

  private Person person(String id) {
    return Objects.requireNonNull(people.get(id));
  }

  /** Those of a kind who go in a stage, in the order of the plan. */
  List<Person> going(String stage, String kind) {
    return plan.chosen().getOrDefault(new Leg(of.homeward(), stage), List.of()).stream()
        .map(this::person)
        .filter(person -> person.kind().equals(kind))
        .toList();
  }

  /** The next of a kind who does not go yet; each is given out once. */
  Person next(String kind) {
    return Objects.requireNonNull(waiting.get(kind)).removeFirst();
  }

  /** The holder's register as {@code limen plan} reads it. */
  byte[] register() {
    List<List<String>> rows = new ArrayList<>();
    people.forEach(
        (id, person) ->
            rows.add(
                List.of(
                    id,
                    person.surname(),
                    person.given(),
                    person.born().toString(),
                    person.kind(),
                    of.country().english(),
                    person.captured().toString(),
                    "invented")));
    return Csv.bytes(HEADINGS, rows);
  }

  /** The plan as data, by the signs of the register and without names. */
  byte[] planned() {
    return Json.write(PlanData.tree(plan, true)).getBytes(StandardCharsets.UTF_8);
  }
}
