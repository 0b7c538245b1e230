package limen.core.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import limen.core.entry.Act;
import limen.core.entry.Entry;
import limen.core.entry.Fate;
import limen.ledger.tree.Hash;

/**
 * Rules with one hole each. What a check is worth shows in what it finds: every one of these must
 * break an invariant or a law in a play.
 */
final class Mutants {
  /**
   * Rules with a hole.
   *
   * @param name what they overlook or do wrong
   * @param machine the rules
   * @param play where it shows
   */
  record Mutant(String name, Play.Machine machine, Supplier<Play> play) {
    @Override
    public String toString() {
      return name;
    }
  }

  private Mutants() {}

  private static Mutant without(Reason reason, Supplier<Play> play) {
    return new Mutant("without " + reason, Replay.overlooking(reason)::step, play);
  }

  /** What somebody changes in what the rules made of an entry. */
  private interface Slip {
    State after(State before, Entry entry, State after, Hash leaf);
  }

  private static Mutant slipping(String name, Supplier<Play> play, Slip slip) {
    return new Mutant(
        name,
        (before, entry, leaf, rootAt) ->
            Replay.RULES.step(before, entry, leaf, rootAt)
                        instanceof Step.Taken(State after, Verdict verdict)
                    && verdict instanceof Verdict.Done
                ? new Step.Taken(slip.after(before, entry, after, leaf), verdict)
                : Replay.RULES.step(before, entry, leaf, rootAt),
        play);
  }

  static List<Mutant> all() {
    List<Mutant> all = new ArrayList<>(overlooking());
    all.addAll(slipping());
    return all;
  }

  private static List<Mutant> overlooking() {
    return List.of(
        without(Reason.OTHER_EXCHANGE, Plays::stolen),
        without(Reason.REVOKED_KEY, Plays::stolen),
        without(Reason.COUNTER, Plays::stolen),
        without(Reason.PREVIOUS, Plays::stolen),
        without(Reason.SEEN, Plays::stolen),
        without(Reason.SEEN_LESS, Plays::stolen),
        without(Reason.OTHERS_KEY, Plays::stolen),
        without(Reason.NOT_A_PARTY_KEY, Plays::stolen),
        without(Reason.WRONG_ROLE, Plays::wild),
        without(Reason.OTHER_STAGE, Plays::wild),
        without(Reason.NO_SEAT, Plays::leaving),
        without(Reason.NOTHING_WAITS, Plays::table),
        without(Reason.SAME_KEY, Plays::table),
        without(Reason.NOT_ACTIVE, Plays::ending),
        without(Reason.NOT_THE_HOLDER, Plays::wild),
        without(Reason.NOT_THE_RECEIVER, Plays::wild),
        without(Reason.LISTS_STAND, Plays::lists),
        without(Reason.OTHER_LIST, Plays::lists),
        without(Reason.OTHER_SEAL, Plays::lists),
        without(Reason.LISTS_MISSING, Plays::lists),
        without(Reason.NOT_REVEALED, Plays::lists),
        without(Reason.NOT_ACCEPTED, Plays::lists),
        without(Reason.PARITY, Plays::lists),
        without(Reason.STAGE_COUNT, Plays::numbers),
        without(Reason.RENEWAL, Plays::held),
        without(Reason.NO_HOLD, Plays::held),
        without(Reason.HELD, Plays::held),
        without(Reason.NO_GO, Plays::held),
        without(Reason.GO_NOT_SEEN, Plays::held),
        without(Reason.CLOSED, Plays::ending),
        without(Reason.NOT_WAITING, Plays::wild),
        without(Reason.LEAD, () -> Plays.day(2, 0)),
        without(Reason.NOT_EXPECTED, Plays::wild),
        without(Reason.FATE_KNOWN, Plays::wild),
        without(Reason.FATE_CONTRADICTED, Plays::wild),
        without(Reason.NOT_THE_INTERVIEWER, Plays::wild),
        without(Reason.COUNTS, Plays::ending),
        without(Reason.NOT_DISPOSED, Plays::ending),
        without(Reason.UNDER_WAY, Plays::ending),
        without(Reason.STAGE_OPEN, Plays::stages));
  }

  private static List<Mutant> slipping() {
    return List.of(
        slipping("the reserve moves up twice", () -> Plays.day(1, 2), Mutants::moveUpTwice),
        slipping("all but one said go", Plays::lists, Mutants::goWithTwo),
        slipping("all but one agreed", Plays::table, Mutants::bindWithTwo),
        slipping("all but one closed", Plays::ending, Mutants::closeWithTwo),
        slipping("the last hold is the only one", Plays::held, Mutants::lastHold),
        slipping("who was not brought never left", Plays::wild, Mutants::neverLeft),
        slipping("a list after the go", () -> Plays.day(2, 1), Mutants::forgetArrivals),
        new Mutant("what is written down is done", Mutants::believePaper, Plays::table),
        new Mutant("one hand is enough", Mutants::oneHand, Plays::table));
  }

  private static State moveUpTwice(State before, Entry entry, State after, Hash leaf) {
    return entry.act() instanceof Act.Outcome outcome && outcome.fate() != Fate.CROSSED
        ? moved(after, outcome, false)
        : after;
  }

  private static State moved(State state, Act.Outcome outcome, boolean isBack) {
    Stage stage = Objects.requireNonNull(state.stage(outcome.leg().stage()));
    Roll roll = Objects.requireNonNull(stage.roll(outcome.leg().stream()));
    return state.stage(stage.moved(roll.disposed(outcome.persons(), outcome.fate(), isBack)));
  }

  private static State goWithTwo(State before, Entry entry, State after, Hash leaf) {
    if (!(entry.act() instanceof Act.Go go)) {
      return after;
    }
    Stage stage = Objects.requireNonNull(after.stage(go.stage()));
    return stage.gos().size() == 2 ? after.stage(stage.wentAt(after.size())) : after;
  }

  private static State bindWithTwo(State before, Entry entry, State after, Hash leaf) {
    return entry.act() instanceof Act.Agree agree
            && after.proposals().get(agree.to()) instanceof Proposal.Terms terms
            && terms.agreed().size() == 2
        ? after.settled(agree.to()).bound(agree.to(), terms.formula())
        : after;
  }

  private static State closeWithTwo(State before, Entry entry, State after, Hash leaf) {
    if (!(entry.act() instanceof Act.Close close) || close.stage() == null) {
      return after;
    }
    Stage stage = Objects.requireNonNull(after.stage(close.stage()));
    return stage.closers().size() == 2 ? after.stage(stage.closedBy("A", true)) : after;
  }

  private static State lastHold(State before, Entry entry, State after, Hash leaf) {
    return entry.act() instanceof Act.Hold
        ? after.holds("B", List.of(after.holds("B").getLast()))
        : after;
  }

  private static State neverLeft(State before, Entry entry, State after, Hash leaf) {
    return entry.act() instanceof Act.Outcome outcome && outcome.fate() == Fate.NOT_BROUGHT
        ? moved(before.size(after.size()), outcome, true)
        : after;
  }

  private static State forgetArrivals(State before, Entry entry, State after, Hash leaf) {
    if (!(entry.act() instanceof Act.Arrive arrive)) {
      return after;
    }
    Stage stage = Objects.requireNonNull(after.stage(arrive.leg().stage()));
    Roll roll = Objects.requireNonNull(stage.roll(arrive.leg().stream()));
    return after.stage(
        stage.moved(Roll.of(roll.list()).accepted(Objects.requireNonNull(roll.excluded()))));
  }

  private static Step believePaper(
      State before, Entry entry, Hash leaf, LongFunction<Hash> rootAt) {
    Step step = Replay.RULES.step(before, entry, leaf, rootAt);
    return entry.act() instanceof Act.Second second
            && step instanceof Step.Taken(State after, Verdict verdict)
            && after.proposals().get(second.confirms()) instanceof Proposal.WrittenDown paper
        ? new Rules(Set.of(), rootAt)
            .onPaper(after.settled(second.confirms()), paper.transcript(), 0, leaf)
        : step;
  }

  /** A party of two custodians acts as if it had one. */
  private static Step oneHand(State before, Entry entry, Hash leaf, LongFunction<Hash> rootAt) {
    Step step = Replay.RULES.step(before, entry, leaf, rootAt);
    if (!(step instanceof Step.Taken(State after, Verdict verdict))
        || !(verdict instanceof Verdict.Waiting)
        || !(entry.act() instanceof Act.Agree)) {
      return step;
    }
    Waiting waiting = Objects.requireNonNull(after.waiting().get(leaf));
    return Agreeing.agree(
        new Scene(after.waitsNoMore(leaf), waiting.actor(), leaf, Set.of()),
        (Act.Agree) waiting.act(),
        new Rules(Set.of(), rootAt));
  }
}
