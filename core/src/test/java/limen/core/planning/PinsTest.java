package limen.core.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import limen.core.document.Refusal;
import limen.core.document.Result;
import limen.core.person.Finding;
import limen.core.person.Ground;
import limen.core.person.PartialDate;
import limen.core.person.Sex;
import limen.core.person.Status;
import limen.core.person.Traits;
import limen.core.quota.Leg;
import limen.core.quota.Outgoing;
import limen.core.quota.Quota;
import limen.core.quota.Rule;
import limen.core.quota.WhatIf;
import limen.core.scrutiny.Check;
import limen.core.scrutiny.Moves;
import limen.core.scrutiny.Turnover;
import limen.core.selection.Candidate;
import limen.core.selection.Mark;
import limen.core.selection.Pin;
import limen.core.selection.Pins;
import limen.core.selection.Plan;
import limen.core.selection.Planned;
import limen.core.selection.Reason;
import limen.core.selection.Request;
import limen.core.selection.Withheld;
import limen.core.terms.Range;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What two people decide about a third is refused, kept or seen, and never hidden. */
class PinsTest {
  private static final Leg FIRST = new Leg("out", "1");
  private static final Leg SECOND = new Leg("out", "2");

  private static Candidate person(String id, @Nullable String group, int day, Finding... found) {
    Traits traits =
        new Traits(
            Status.SOLDIER,
            null,
            Set.of(found),
            null,
            Sex.MALE,
            null,
            null,
            null,
            PartialDate.of(LocalDate.of(2022, 3, day)),
            day == 31 ? Set.of("north") : Set.of(),
            null);
    return new Candidate(id, group, traits, null);
  }

  private static Request request(List<Pin> pins, Map<String, Withheld> heldBack) {
    List<Candidate> people = new ArrayList<>();
    for (int day = 1; day <= 8; day++) {
      people.add(person("p" + day, null, day));
    }
    people.add(person("mother", "family", 20));
    people.add(person("child", "family", 21));
    people.add(person("sick", null, 9, Finding.SERIOUSLY_SICK));
    people.add(person("north", null, 31));
    Outgoing terms =
        new Outgoing(
            "A",
            List.of(FIRST, SECOND),
            Small.KINDS,
            Small.DAY,
            List.of(places(FIRST, 3), places(SECOND, 2)),
            List.of(new Rule("who", Set.of("out"), List.of(), List.of(), List.of("north"), null)),
            List.of(Ground.CAPTIVITY),
            Set.of(),
            List.of(),
            List.of());
    return new Request(terms, people, Small.lottery("seed"), pins, heldBack, Map.of(), 0.25);
  }

  private static Quota places(Leg leg, int many) {
    return Quota.of("places", List.of(new Quota.Part(Set.of(leg), List.of())), Range.of(many));
  }

  private static Pin pin(String id, @Nullable String stage) {
    return switch (Pin.of(id, stage, Pin.Ground.COURT, "registrar", "camp commander")) {
      case Result.Good<Pin>(Pin pin) -> pin;
      case Result.Refused<Pin>(var refusal) -> throw new AssertionError(refusal.what());
    };
  }

  private static Plan plan(List<Pin> pins) {
    Plan plan = (Plan) Planner.plan(request(pins, Map.of()));
    assertThat(Check.faults(plan)).isEmpty();
    return plan;
  }

  private static @Nullable Mark mark(Plan plan, String id) {
    return Objects.requireNonNull(plan.lines().get(id)).mark();
  }

  @Test
  void refusesEveryPinThatCannotBeOneAtOnceAndNamesNobody() {
    List<Pin> pins =
        List.of(
            pin("nobody", "1"),
            pin("sick", "1"),
            pin("north", "1"),
            pin("p1", null),
            pin("p2", "9"),
            pin("mother", "1"),
            pin("child", null),
            pin("p3", "1"),
            pin("p3", "1"),
            pin("p4", "2"));
    Map<Integer, Refusal> refused =
        Pins.refused(request(pins, Map.of("p1", new Withheld("a court", "the judgment"))));

    assertThat(refused).containsOnlyKeys(0, 1, 2, 3, 4, 5, 6, 7, 8);
    assertThat(refused.values())
        .extracting(Refusal::what)
        .containsExactly(
            "the sign in this row is nobody’s in the register",
            "the person waits for no counterpart (GC III 109)",
            "clause ‘who’ does not let the person go",
            "the person, or somebody of the group, is held back in the annex",
            "‘9’ is no stage of this plan",
            "another row says otherwise of somebody who travels with the person",
            "another row says otherwise of somebody who travels with the person",
            "another row is about the same person",
            "another row is about the same person");
    assertThat(refused.values()).allMatch(no -> no.advice().startsWith("Maybe"));
  }

  @Test
  void putsThePinAndWhatWouldBeWithoutItBesideEverybodyItTouches() {
    Plan plan = plan(List.of(pin("p8", "1"), pin("mother", "2")));

    assertThat(mark(plan, "p8")).isEqualTo(new Mark.Pinned(pin("p8", "1"), null));
    assertThat(mark(plan, "child")).isEqualTo(new Mark.Companion(pin("mother", "2"), null));
    assertThat(mark(plan, "p1")).isNull();
    assertThat(mark(plan, "p3")).isEqualTo(new Mark.Touched(FIRST));
    assertThat(mark(plan, "p4")).isEqualTo(new Mark.Touched(SECOND));
    assertThat(plan.chosen().get(SECOND)).containsExactly("mother", "child");
  }

  @Test
  void saysWhoGoesOnlyBecauseAPinKeepsSomebodyOut() {
    Plan plan = plan(List.of(pin("p1", null)));

    assertThat(mark(plan, "p1")).isEqualTo(new Mark.Pinned(pin("p1", null), FIRST));
    assertThat(mark(plan, "p4")).isEqualTo(new Mark.Touched(SECOND));
    assertThat(mark(plan, "p6")).isEqualTo(new Mark.Touched(null));
  }

  @Test
  void findsAPlanFaultyThatHidesAPin() {
    Plan plan = plan(List.of(pin("p8", "1")));
    Plan hidden =
        Mark.beside(
            new Plan(
                request(List.of(), Map.of()),
                plan.order(),
                plan.chosen(),
                plan.ready(),
                plan.outside(),
                plan.lines()),
            plan);

    assertThat(
            Check.faults(
                new Plan(
                    plan.request(),
                    plan.order(),
                    plan.chosen(),
                    plan.ready(),
                    plan.outside(),
                    hidden.lines())))
        .contains("a pin does not stand beside the person it is about");
  }

  @Test
  void saysWhichPinTheTermsDoNotBear() {
    Planned planned =
        Planner.plan(
            request(
                List.of(pin("p1", "2"), pin("p2", "2"), pin("p3", "2"), pin("p4", "2")), Map.of()));

    assertThat(planned)
        .isInstanceOfSatisfying(
            Planned.PinRefused.class, refused -> assertThat(refused.number()).isEqualTo(3));
  }

  @Test
  void holdsNobodyBackAfterTheLastDay() {
    assertThat(new Withheld("a sentence", "2025-05-23").holdsOn(Small.DAY)).isTrue();
    assertThat(new Withheld("a sentence", "2025-05-22").holdsOn(Small.DAY)).isFalse();
    assertThat(new Withheld("proceedings", "the judgment").holdsOn(Small.DAY)).isTrue();
  }

  @Test
  void changesOnlyQuotasThatStandInTheTerms() {
    Outgoing terms = request(List.of(), Map.of()).terms();

    WhatIf whatIf = WhatIf.of(terms, List.of("stage-1.everybody=4", "stage-2.everybody=1"));

    assertThat(whatIf.refused()).isEmpty();
    assertThat(whatIf.quotas()).containsExactly(places(FIRST, 4), places(SECOND, 1));
    assertThat(
            WhatIf.of(
                    terms,
                    List.of(
                        "stage-1.soldier=4",
                        "everybody",
                        "stage-1.everybody=many",
                        "stage-2.everybody=1",
                        "stage-2.everybody=2"))
                .refused())
        .hasSize(4)
        .allMatch(no -> no.advice().startsWith("Maybe"));
  }

  @Test
  void countsWhoMovesBetweenTwoPlans() {
    Plan before = plan(List.of());
    Request request = before.request();
    Plan after = (Plan) Planner.plan(request.with(List.of(places(FIRST, 4), places(SECOND, 2))));

    assertThat(Moves.shift(before, after, FIRST)).isEqualTo(new Moves.Shift(3, 4, 1, 0));
    assertThat(Moves.shift(before, after, SECOND)).isEqualTo(new Moves.Shift(2, 2, 1, 1));
    assertThat(Moves.shift(null, after, SECOND)).isEqualTo(new Moves.Shift(0, 2, 2, 0));
    assertThat(Turnover.of(Moves.between(before, after), request))
        .allSatisfy(axis -> assertThat(axis.rows()).allMatch(row -> row.in() == null));
  }

  @Test
  void leavesWhoIsOnlySaidToBeGoneOutAndKeepsNobodyForIt() {
    Request usual = request(List.of(), Map.of());
    Map<String, Reason.Claim> claimed =
        Map.of(
            "p1", Reason.Claim.DEPARTURE,
            "mother", Reason.Claim.DEATH,
            "sick", Reason.Claim.DEATH);
    Request request =
        new Request(
            usual.terms(), usual.people(), usual.lottery(), List.of(), Map.of(), claimed, 0.25);
    Plan plan = (Plan) Planner.plan(request);

    assertThat(Check.faults(plan)).isEmpty();
    claimed.forEach(
        (id, claim) ->
            assertThat(Objects.requireNonNull(plan.lines().get(id)).reason())
                .isEqualTo(new Reason.EndClaimed(claim)));
    assertThat(plan.outside()).isEmpty();
    assertThat(Objects.requireNonNull(plan.lines().get("child")).reason())
        .isNotInstanceOf(Reason.EndClaimed.class);
    assertThat(
            Pins.refused(
                    new Request(
                        usual.terms(),
                        usual.people(),
                        usual.lottery(),
                        List.of(pin("p1", "1")),
                        Map.of(),
                        claimed,
                        0.25))
                .values())
        .extracting(Refusal::what)
        .containsExactly("it is said that the person is not held any more");
  }
}
