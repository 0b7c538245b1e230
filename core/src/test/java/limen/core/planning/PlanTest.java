package limen.core.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import limen.core.agreement.Count;
import limen.core.document.Result;
import limen.core.person.Finding;
import limen.core.person.PartialDate;
import limen.core.person.Sex;
import limen.core.person.Status;
import limen.core.person.Traits;
import limen.core.quota.Leg;
import limen.core.quota.Outgoing;
import limen.core.quota.Outside;
import limen.core.quota.Quota;
import limen.core.scrutiny.Check;
import limen.core.scrutiny.Moves;
import limen.core.selection.Candidate;
import limen.core.selection.Line;
import limen.core.selection.Pin;
import limen.core.selection.Plan;
import limen.core.selection.Planned;
import limen.core.selection.Proof;
import limen.core.selection.Reason;
import limen.core.selection.Request;
import limen.core.selection.Shortfall;
import limen.core.terms.Agreement;
import limen.core.terms.Agreements;
import limen.core.terms.Range;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One holder's people under a whole agreement. */
class PlanTest {
  private static final String TERMS =
      """
      limen: agreement/1
      title: invented
      agreed: 2025-05-16
      parties: {A: {name: A}, B: {name: B}}
      streams: {to-A: {from: B, to: A}, to-B: {from: A, to: B}}
      kinds:
        soldier: {status: soldier}
        civilian: {status: civilian}
      terms:
        - clause: formula
          number: {of: to-B, is: 40}
        - clause: parity
          ratio: {left: to-A, right: to-B, each: stage}
        - clause: order
          order: {of: [to-A, to-B], by: [medical, captivity]}
        - clause: who
          eligible: {of: [to-A, to-B], only: [soldier, civilian], cut-off: 2025-05-01}
        - clause: steps
          schedule: {stages: {1: {}, 2: {}}}
      %s
      """;

  private static Agreement terms(String more) {
    byte[] bytes = TERMS.formatted(more).getBytes(StandardCharsets.UTF_8);
    return Objects.requireNonNull(Agreements.read("terms.yaml", bytes).value());
  }

  private static Count stage(String stage, int many, String... kinds) {
    return new Count(stage, List.of(kinds), Range.of(many), null);
  }

  private static final List<Count> COUNTS =
      List.of(stage("1", 25), stage("1", 5, "civilian"), stage("2", 15));

  private static Traits traits(
      Status status, @Nullable Set<Finding> findings, @Nullable PartialDate captured) {
    return new Traits(
        status, null, findings, null, Sex.MALE, null, null, null, captured, Set.of(), null);
  }

  private static List<Candidate> people() {
    List<Candidate> people = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      Status status = i % 5 == 0 ? Status.CIVILIAN : Status.SOLDIER;
      people.add(
          Candidate.of(
              "p%03d".formatted(i),
              traits(
                  status,
                  Set.of(Finding.HEALTHY),
                  PartialDate.of(LocalDate.of(2022, 3, 1).plusDays(i)))));
    }
    return people;
  }

  private static Request request(List<Candidate> people, String more) {
    Outgoing out = Outgoing.of(terms(more), "A", LocalDate.of(2025, 5, 23), COUNTS);
    return Request.of(out, people, Small.lottery("both"));
  }

  private static Plan plan(Request request) {
    Planned planned = Planner.plan(request);
    assertThat(planned).isInstanceOf(Plan.class);
    Plan plan = (Plan) planned;
    assertThat(Check.faults(plan)).isEmpty();
    return plan;
  }

  private static Reason reason(Plan plan, String id) {
    return Objects.requireNonNull(plan.lines().get(id)).reason();
  }

  @Test
  void takesTheLongestHeldAndFillsEveryStage() {
    Plan plan = plan(request(people(), ""));

    assertThat(plan.chosen().values()).extracting(List::size).containsExactly(25, 15);
    assertThat(reason(plan, "p000")).isEqualTo(new Reason.Chosen(new Leg("to-B", "1")));
    assertThat(reason(plan, "p099")).isInstanceOf(Reason.NotYet.class);
  }

  @Test
  void saysWhichPlacesAreTaken() {
    Reason last = reason(plan(request(people(), "")), "p099");

    assertThat(((Reason.NotYet) last).binds())
        .isNotEmpty()
        .allSatisfy(bind -> assertThat(bind.quota().clause()).isIn("formula", Quota.COUNTED));
  }

  @Test
  void letsTheSeriouslySickAndTheRetainedGoWithoutAPlace() {
    List<Candidate> people = people();
    Plan before = plan(request(people, ""));
    people.add(Candidate.of("sick", traits(Status.SOLDIER, Set.of(Finding.SERIOUSLY_SICK), null)));
    people.add(Candidate.of("doctor", traits(Status.MEDICAL, null, null)));

    Plan plan = plan(request(people, ""));

    assertThat(plan.outside()).containsExactlyInAnyOrder("sick", "doctor");
    assertThat(reason(plan, "doctor")).isEqualTo(new Reason.OutsideParity(Outside.RETAINED));
    assertThat(plan.chosen()).isEqualTo(before.chosen());
  }

  @Test
  void plansWhomTheAgreementNamesAndPutsANoteBesideIt() {
    List<Candidate> people = people();
    people.add(Candidate.of("doctor", traits(Status.MEDICAL, Set.of(), PartialDate.ofYear(2021))));
    String named = "  - clause: doctors\n    number: {of: to-B medical, is: at least 1}";
    Outgoing out = Outgoing.of(withDoctors(named), "A", LocalDate.of(2025, 5, 23), COUNTS);

    Plan plan = plan(Request.of(out, people, Small.lottery("both")));

    assertThat(plan.outside()).isEmpty();
    assertThat(reason(plan, "doctor")).isInstanceOf(Reason.Chosen.class);
    assertThat(Objects.requireNonNull(plan.lines().get("doctor")).notes())
        .containsExactly("legal.retained-named");
  }

  private static Agreement withDoctors(String more) {
    String text =
        TERMS
            .formatted(more)
            .replace("only: [soldier, civilian]", "only: [soldier, civilian, medical]")
            .replace(
                "  civilian: {status: civilian}",
                "  civilian: {status: civilian}\n  medical: {status: medical}");
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Objects.requireNonNull(Agreements.read("terms.yaml", bytes).value());
  }

  @Test
  void keepsWhoeverWasTakenTooLateOrNobodyKnowsWhen() {
    List<Candidate> people = people();
    people.add(
        Candidate.of(
            "late", traits(Status.SOLDIER, Set.of(), PartialDate.of(LocalDate.of(2025, 5, 2)))));
    people.add(Candidate.of("unknown", traits(Status.SOLDIER, Set.of(), null)));

    Plan plan = plan(request(people, ""));

    assertThat(reason(plan, "late")).isEqualTo(new Reason.NotEligible("who", false, false));
    assertThat(reason(plan, "unknown")).isEqualTo(new Reason.NotEligible("who", true, false));
  }

  @Test
  void takesAGroupWholeAndInOneStage() {
    List<Candidate> people = people();
    for (int i = 0; i < 100; i += 20) {
      Candidate one = people.get(i);
      Candidate other = people.get(i + 3);
      people.set(i, new Candidate(one.id(), "family " + i, one.traits(), null));
      people.set(i + 3, new Candidate(other.id(), "family " + i, other.traits(), null));
    }

    Plan plan = plan(request(people, ""));

    for (int i = 0; i < 100; i += 20) {
      Reason one = reason(plan, "p%03d".formatted(i));
      Reason other = reason(plan, "p%03d".formatted(i + 3));
      assertThat(one instanceof Reason.Chosen).isEqualTo(other instanceof Reason.Chosen);
      assertThat(one instanceof Reason.Chosen ? other : one).isNotNull();
    }
  }

  @Test
  void saysWhichClauseIsShortByHowManyAndWhatWouldDo() {
    List<Candidate> soldiers =
        people().stream().filter(p -> p.traits().status() == Status.SOLDIER).toList();
    List<Candidate> few = new ArrayList<>(soldiers);
    few.addAll(
        people().stream().filter(p -> p.traits().status() == Status.CIVILIAN).limit(3).toList());

    Planned planned = Planner.plan(request(few, ""));

    assertThat(planned).isInstanceOf(Shortfall.class);
    Shortfall shortfall = (Shortfall) planned;
    assertThat(shortfall.nearest())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.quota().of().getFirst().kinds()).containsExactly("civilian");
              assertThat(change.by()).isEqualTo(2);
              assertThat(Objects.requireNonNull(change.instead()).count())
                  .isEqualTo(new Range(3, 5));
            });
  }

  @Test
  void holdsReadyAtMostAQuarterAndOnlyWhoCountsTheSame() {
    Request usual = request(people(), "");
    Plan plan =
        plan(
            new Request(
                usual.terms(),
                usual.people(),
                usual.lottery(),
                List.of(),
                Map.of(),
                Map.of(),
                0.25));

    assertThat(Objects.requireNonNull(plan.ready().get(new Leg("to-B", "1")))).hasSize(6);
    assertThat(plan.ready().values().stream().mapToInt(List::size).sum()).isLessThanOrEqualTo(10);
  }

  @Test
  void asksThoseWhoseConsentASubstituteNeeds() {
    String clause =
        """
          - clause: instead
            otherwise: {of: to-B, when: declines, counts: owed, replaced-by: reserve, consent: B}
          - clause: civilians
            otherwise: {of: to-B civilian, when: declines, counts: owed, replaced-by: nobody}
          - clause: at once
            together: {parts: all, rule: same-moment}
          - clause: families
            together: {parts: to-B, rule: travel}
        """;
    Request usual = request(people(), clause);
    Plan plan =
        plan(
            new Request(
                usual.terms(),
                usual.people(),
                usual.lottery(),
                List.of(),
                Map.of(),
                Map.of(),
                0.25));

    assertThat(plan.lines().values())
        .extracting(Line::reason)
        .filteredOn(Reason.Ready.class::isInstance)
        .isNotEmpty()
        .allSatisfy(ready -> assertThat(((Reason.Ready) ready).consent()).containsExactly("B"));
    assertThat(plan.request().people())
        .filteredOn(person -> person.traits().status() == Status.CIVILIAN)
        .noneMatch(person -> reason(plan, person.id()) instanceof Reason.Ready);
    assertThat(plan.request().terms().left())
        .contains(new Outgoing.LeftOut("at once", "together"))
        .noneMatch(left -> left.clause().equals("families"));
  }

  @Test
  void showsWhoMovesWhenTwoPeoplePinAThird() {
    Request request = request(people(), "");
    Plan before = plan(request);
    Pin pin = pin("p098", "2", "first", "second");

    Plan after = plan(request.pinned(List.of(pin)));

    Moves moves = Moves.between(before, after);
    assertThat(moves.in()).containsExactly("p098");
    assertThat(moves.out()).hasSize(1);
    assertThat(reason(after, "p098")).isEqualTo(new Reason.Chosen(new Leg("to-B", "2")));
  }

  private static Pin pin(String id, @Nullable String stage, String one, String other) {
    return switch (Pin.of(id, stage, Pin.Ground.MEDICAL, one, other)) {
      case Result.Good<Pin>(Pin pin) -> pin;
      case Result.Refused<Pin>(var refusal) -> throw new AssertionError(refusal.what());
    };
  }

  @Test
  void refusesAPinThatOnePersonSigned() {
    assertThat(Pin.of("p001", null, Pin.Ground.COURT, "Olena  Invented", "olena invented"))
        .isInstanceOf(Result.Refused.class);
  }

  @Test
  void drawsLotsThatAnybodyCanDrawAgain() {
    List<String> ids = List.of("a", "b", "c", "d", "e", "f");
    assertThat(Small.lottery("x").draw(ids)).isEqualTo(Small.lottery("x").draw(ids.reversed()));
    assertThat(Small.lottery("x").draw(ids)).isNotEqualTo(Small.lottery("y").draw(ids));
  }

  @Test
  void findsAFaultInAPlanThatSomebodyChanged() {
    Plan plan = plan(request(people(), ""));
    Map<String, Line> lines = new LinkedHashMap<>(plan.lines());
    Reason first = reason(plan, "p000");
    Reason last = reason(plan, "p099");
    lines.put("p000", new Line("p000", last, Set.of(), Set.of()));
    lines.put("p099", new Line("p099", first, Set.of(), Set.of()));
    Map<Leg, List<String>> chosen = new LinkedHashMap<>();
    plan.chosen()
        .forEach(
            (leg, ids) ->
                chosen.put(leg, ids.stream().map(id -> id.equals("p000") ? "p099" : id).toList()));

    Plan forged =
        new Plan(plan.request(), plan.order(), chosen, plan.ready(), plan.outside(), lines);

    assertThat(Check.faults(forged)).isNotEmpty();
  }

  @Test
  void saysNothingOfAPersonWhenPrinted() {
    Plan plan = plan(request(people(), ""));

    assertThat(plan.toString() + plan.lines().get("p000") + plan.request().people().getFirst())
        .doesNotContain("p000");
  }

  @Test
  void saysWhichProofsNobodyCanAddUp() {
    Proof sum = new Proof.Sum(Map.of(0, 1L), Map.of());
    Leg leg = new Leg("to-B", "1");

    assertThat(new Proof.Cases("p000", leg, 1, sum, sum).restsOnSearch()).isFalse();
    assertThat(new Proof.Cases("p000", leg, 1, sum, new Proof.Searched()).restsOnSearch()).isTrue();
  }

  /** Nobody goes though there is room for all; only the proof is wrong. */
  @Test
  void refusesAProofThatCountsAClauseANegativeNumberOfTimes() {
    Request asked = request(people(), "");
    Quota room =
        Quota.of(
            "room",
            List.of(new Quota.Part(Set.copyOf(asked.terms().legs()), List.of())),
            new Range(0, 1000));
    Plan plan = plan(asked.with(List.of(room)));
    Reason forgedReason =
        new Reason.NotYet(
            List.of(new Reason.Bind(room, true)), new Proof.Sum(Map.of(0, -1L), Map.of()), 1);
    Map<String, Line> lines = new LinkedHashMap<>(plan.lines());
    lines.replaceAll(
        (id, line) ->
            line.reason() instanceof Reason.Chosen
                ? new Line(id, forgedReason, Set.of(), Set.of())
                : line);

    Plan forged = new Plan(plan.request(), plan.order(), Map.of(), Map.of(), plan.outside(), lines);

    assertThat(Check.faults(forged)).containsExactly("a proof does not add up");
  }
}
