package limen.core.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import limen.core.entry.Act;
import limen.core.entry.Fate;
import limen.core.entry.Indexes;
import limen.core.entry.Leg;
import limen.core.entry.Role;
import limen.core.terms.Stream;
import org.jspecify.annotations.Nullable;

/** Rules of the day itself: go, holds, departures, arrivals, and what became of everyone. */
final class Moving {
  private Moving() {}

  static Step.Taken go(Scene scene, Act.Go go) {
    State state = scene.state();
    Stage stage = Listings.stage(state, go.stage());
    return scene
        .byParty()
        .active()
        .needed()
        .unless(() -> scene.formula().hasStage(go.stage()), Reason.NO_STAGE, go.stage())
        .unless(() -> !stage.rolls().isEmpty(), Reason.NO_LIST, go.stage())
        .unless(() -> !stage.mayMove(), Reason.LISTS_STAND, go.stage())
        .unless(() -> isMeant(stage, go), Reason.NOT_ACCEPTED, go.stage())
        .unlessVoid(() -> Balances.broken(scene.formula(), stage))
        .orElse(
            () -> {
              Stage next = stage.went(scene.actor().party(), go);
              boolean all = next.gos().keySet().containsAll(state.needed(scene.formula()));
              return state.stage(all ? next.wentAt(state.size()) : next);
            });
  }

  /** The lists it names are all the stage's lists, each as the receiver accepted it. */
  private static boolean isMeant(Stage stage, Act.Go go) {
    return go.lists().size() == stage.rolls().size()
        && go.lists().stream()
            .allMatch(
                choice -> {
                  Roll roll = stage.roll(choice.stream());
                  return roll != null
                      && choice.root().equals(roll.list().root())
                      && Objects.equals(choice.excluded(), roll.excluded());
                });
  }

  /** Anyone of a party stops departures for some hours; going on with it takes the party's key. */
  static Step.Taken hold(Scene scene, Act.Hold hold) {
    State state = scene.state();
    Actor actor = scene.actor();
    List<Hold> holds = state.holds(actor.party());
    long renewal = renewal(holds, actor.time());
    return scene
        .active()
        .seated()
        .unless(() -> hold.renewal() == renewal, Reason.RENEWAL, hold.renewal())
        .unless(() -> hold.renewal() == 0 || actor.isParty(), Reason.RENEWAL, actor.key())
        .orElse(
            () -> {
              List<Hold> next = new ArrayList<>(holds);
              next.add(
                  Hold.of(
                      scene.leaf(), state.size() - 1, actor.time(), hold.hours(), hold.renewal()));
              return state.holds(actor.party(), next);
            });
  }

  /** The number a hold at this time must have: one more than those that it renews. */
  private static long renewal(List<Hold> holds, long time) {
    long renewal = 0;
    for (Hold hold : holds) {
      renewal = hold.isRenewedAt(time) ? Math.max(renewal, hold.renewal() + 1) : renewal;
    }
    return renewal;
  }

  /** Whoever names his last hold lifts all that he has. */
  static Step.Taken resume(Scene scene, Act.Resume resume) {
    State state = scene.state();
    Actor actor = scene.actor();
    List<Hold> holds = state.holds(actor.party());
    return scene
        .byParty()
        .active()
        .unless(
            () ->
                !holds.isEmpty()
                    && holds.getLast().entry().equals(resume.hold())
                    && !holds.getLast().isLifted(),
            Reason.NO_HOLD,
            actor.party())
        .orElse(
            () ->
                state.holds(
                    actor.party(),
                    holds.stream().map(h -> h.lifted(actor.time(), state.size() - 1)).toList()));
  }

  /**
   * People are let go. That some of them are on the other side already is no contradiction: their
   * arrival came by a faster way.
   */
  static Step.Taken depart(Scene scene, Act.Depart depart) {
    State state = scene.state();
    Roll roll = roll(state, depart.leg());
    return moving(scene.active().byRole(Role.GATE), depart.leg(), true)
        .unless(() -> hasSeenGo(scene, depart.leg()), Reason.GO_NOT_SEEN, depart.leg().stage())
        .unlessVoid(() -> held(scene))
        .unlessVoid(
            () ->
                wrong(
                    roll,
                    depart.persons(),
                    place -> !roll(roll).isWaiting(place) && !roll(roll).isHereUnsaid(place),
                    Reason.NOT_WAITING,
                    depart.leg()))
        .orGoOn(
            () -> {
              State next =
                  with(state, depart.leg(), roll == null ? null : roll.departed(depart.persons()));
              return scene.unlessVoid(() -> Balances.ahead(next, depart.leg())).orElse(() -> next);
            });
  }

  /** What both a departure and what follows it need. */
  private static Scene moving(Scene scene, Leg leg, boolean byHolder) {
    return Listings.onLeg(scene, leg, byHolder)
        .inStage(leg.stage())
        .unless(
            () -> Listings.stage(scene.state(), leg.stage()).mayMove(), Reason.NO_GO, leg.stage())
        .unless(
            () -> !Listings.stage(scene.state(), leg.stage()).isClosed(),
            Reason.CLOSED,
            leg.stage());
  }

  private static boolean hasSeenGo(Scene scene, Leg leg) {
    return scene.actor().onPaper()
        || scene.actor().seen() >= Listings.stage(scene.state(), leg.stage()).wentAt();
  }

  /** Void where a hold of anybody stops it; what is written on paper knew of none. */
  private static Verdict.@Nullable NoEffect held(Scene scene) {
    long time = scene.actor().time();
    long seen = scene.actor().onPaper() ? 0 : scene.actor().seen();
    for (var held : scene.state().stops().entrySet()) {
      for (Hold hold : held.getValue()) {
        if (hold.stops(time, seen)) {
          return new Verdict.NoEffect(Reason.HELD, List.of(held.getKey()));
        }
      }
    }
    return null;
  }

  /** Also of somebody whose departure nobody recorded: who is here is here. */
  static Step.Taken arrive(Scene scene, Act.Arrive arrive) {
    State state = scene.state();
    Roll roll = roll(state, arrive.leg());
    return moving(scene.byRole(Role.GATE), arrive.leg(), false)
        .unlessVoid(
            () ->
                wrong(
                    roll,
                    arrive.persons(),
                    place -> !roll(roll).isWaiting(place) && !roll(roll).isUnderWay(place),
                    Reason.NOT_EXPECTED,
                    arrive.leg()))
        .orElse(
            () -> with(state, arrive.leg(), roll == null ? null : roll.arrived(arrive.persons())));
  }

  static Step.Taken outcome(Scene scene, Act.Outcome outcome) {
    State state = scene.state();
    Roll roll = roll(state, outcome.leg());
    boolean crossed = outcome.fate() == Fate.CROSSED;
    return decided(scene, outcome)
        .unlessVoid(
            () ->
                wrong(
                    roll,
                    outcome.persons(),
                    place -> roll(roll).fate(place) != null,
                    Reason.FATE_KNOWN,
                    outcome.leg()))
        .unlessVoid(
            () ->
                wrong(
                    roll,
                    outcome.persons(),
                    place -> !roll(roll).isLive(place) || roll(roll).hasArrived(place) != crossed,
                    Reason.FATE_CONTRADICTED,
                    outcome.leg()))
        .orElse(
            () ->
                with(
                    state,
                    outcome.leg(),
                    roll == null
                        ? null
                        : roll.disposed(
                            outcome.persons(), outcome.fate(), isBack(scene, outcome))));
  }

  /**
   * Only the interviewer takes a departure back: the other side's word alone that nobody came must
   * not let the holder send more than the lead allows (DESIGN rule 5, record L).
   */
  private static boolean isBack(Scene scene, Act.Outcome outcome) {
    return outcome.fate() == Fate.NOT_TRAVELLING && hasInterviewer(scene.state());
  }

  /**
   * Whose word it is: the interviewer's for those who do not travel, where one sits here; else the
   * receiving side's.
   */
  private static Scene decided(Scene scene, Act.Outcome outcome) {
    scene.bound();
    if (outcome.fate() == Fate.NOT_TRAVELLING && hasInterviewer(scene.state())) {
      Stream stream =
          scene.state().formula() == null
              ? null
              : scene.formula().streams().get(outcome.leg().stream());
      return scene
          .unless(() -> stream != null, Reason.NO_STREAM, outcome.leg().stream())
          .unless(() -> isInterviewer(scene), Reason.NOT_THE_INTERVIEWER, scene.actor().key())
          .seated()
          .inStage(outcome.leg().stage())
          .unless(
              () -> Listings.stage(scene.state(), outcome.leg().stage()).mayMove(),
              Reason.NO_GO,
              outcome.leg().stage())
          .unless(
              () -> !Listings.stage(scene.state(), outcome.leg().stage()).isClosed(),
              Reason.CLOSED,
              outcome.leg().stage());
    }
    return moving(scene.byRole(Role.GATE), outcome.leg(), false);
  }

  /** Whether an interviewer the terms name sits here. */
  static boolean hasInterviewer(State state) {
    Formula formula = state.formula();
    return formula != null && formula.interviewers().stream().anyMatch(state::isSeated);
  }

  private static boolean isInterviewer(Scene scene) {
    return scene.actor().is(Role.INTERVIEWER)
        && scene.formula().interviewers().contains(scene.actor().party());
  }

  private static Verdict.@Nullable NoEffect wrong(
      @Nullable Roll roll, Indexes persons, IntPredicate test, Reason reason, Leg leg) {
    int wrong = roll == null ? 0 : persons.first(place -> place >= roll.size() || test.test(place));
    return wrong < 0
        ? null
        : new Verdict.NoEffect(reason, List.of(leg.stream(), String.valueOf(wrong)));
  }

  private static Roll roll(@Nullable Roll roll) {
    return Objects.requireNonNull(roll);
  }

  private static @Nullable Roll roll(State state, Leg leg) {
    Stage stage = state.stage(leg.stage());
    return stage == null ? null : stage.roll(leg.stream());
  }

  private static State with(State state, Leg leg, @Nullable Roll roll) {
    return roll == null ? state : state.stage(Listings.stage(state, leg.stage()).moved(roll));
  }
}
