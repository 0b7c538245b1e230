package limen.core.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import limen.core.entry.Act;
import limen.core.entry.Block;
import limen.core.entry.Entry;
import limen.core.entry.Fate;

/**
 * The invariants of the record as predicates, computed apart from the rules that keep them: on a
 * state, and on the step from one state to the next. An auditor asks them of every prefix, the
 * explorer of every state it can reach.
 */
// What did not change is shared between two states; the same object is the cheapest proof of that.
@SuppressWarnings("ReferenceEquality")
public final class Invariants {
  private Invariants() {}

  /** Which do not hold of a state; none as a rule. */
  public static List<Invariant> broken(State state) {
    List<Invariant> broken = new ArrayList<>(0);
    for (Stage stage : state.stages().values()) {
      if (!keepsNumbers(state, stage)) {
        broken.add(Invariant.T);
      }
      if (!wasAllowed(state, stage)) {
        broken.add(Invariant.A);
      }
      if (stage.isClosed() && !isDisposed(stage)) {
        broken.add(Invariant.D);
      }
      if (!fitsFates(stage)) {
        broken.add(Invariant.V);
      }
      if (!losesNobody(stage)) {
        broken.add(Invariant.N);
      }
    }
    if (!isOverAsAWhole(state)) {
      broken.add(Invariant.D);
    }
    return broken;
  }

  /** Which do not hold of what an entry did; none as a rule. */
  public static List<Invariant> brokenBy(State before, Entry entry, Step step) {
    if (!(step instanceof Step.Taken(State after, Verdict verdict)) || before.size() == 0) {
      return List.of();
    }
    Set<Invariant> broken = EnumSet.noneOf(Invariant.class);
    Deed deed = verdict instanceof Verdict.Done ? Deed.of(before, entry) : null;
    if (deed == null && !isUnchanged(before, after) && !(entry.act() instanceof Act.RotateKey)) {
      broken.add(Invariant.A);
    }
    if (deed != null) {
      Consent.check(before, entry, after, deed, broken);
      Passage.check(before, after, deed, broken);
      Endings.check(before, after, deed, broken);
    }
    return broken.isEmpty() ? List.of() : List.copyOf(broken);
  }

  private static boolean isUnchanged(State before, State after) {
    return before.stages() == after.stages()
        && before.stops() == after.stops()
        && before.phase() == after.phase()
        && before.seats() == after.seats()
        && Objects.equals(before.terms(), after.terms());
  }

  /** T: those who left a stage are no more than the terms allow in it. */
  private static boolean keepsNumbers(State state, Stage stage) {
    Formula formula = state.formula();
    if (formula == null) {
      return true;
    }
    for (Formula.Limit limit : formula.limits()) {
      if ((limit.isPerStage() || stage.name().equals(limit.stage()))
          && Sums.places(formula, stage, limit.of(), true) > limit.count().most()) {
        return false;
      }
    }
    return true;
  }

  /** A: where somebody moved, all lists are accepted, and every go that stands means them. */
  private static boolean wasAllowed(State state, Stage stage) {
    if (!hasMoved(stage)) {
      return true;
    }
    Formula formula = state.formula();
    boolean good = stage.mayMove() && !stage.gos().isEmpty();
    for (Roll roll : stage.rolls().values()) {
      good &= roll.isAccepted();
    }
    for (Act.Go go : stage.gos().values()) {
      good &= Consent.isMeant(stage, go);
    }
    return good && formula != null;
  }

  private static boolean hasMoved(Stage stage) {
    for (Roll roll : stage.rolls().values()) {
      for (int place = 0; place < roll.size(); place++) {
        if (roll.hasLeft(place) || roll.fate(place) != null) {
          return true;
        }
      }
    }
    return false;
  }

  /** D: every live place has a fate. */
  static boolean isDisposed(Stage stage) {
    for (Roll roll : stage.rolls().values()) {
      for (int place = 0; place < roll.size(); place++) {
        if (Sums.isNotYet(roll, place)) {
          return false;
        }
      }
    }
    return true;
  }

  /** D: an exchange that is closed has no stage that moved and is not. */
  private static boolean isOverAsAWhole(State state) {
    boolean over = true;
    if (state.phase() == Phase.CLOSED) {
      for (Stage stage : state.stages().values()) {
        over &= stage.isClosed() || !stage.mayMove();
      }
    }
    return over;
  }

  /** V: only who arrived has crossed, and who stayed has not arrived. */
  private static boolean fitsFates(Stage stage) {
    for (Roll roll : stage.rolls().values()) {
      for (int place = 0; place < roll.size(); place++) {
        Fate fate = roll.fate(place);
        if (fate != null && roll.hasArrived(place) != (fate == Fate.CROSSED)) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * N: the live places are those of the blocks that were not left out, and for everyone who fell
   * out the first of the reserve of the same kinds, as far as it goes.
   */
  private static boolean losesNobody(Stage stage) {
    for (Roll roll : stage.rolls().values()) {
      for (Block block : roll.list().blocks()) {
        if (!standsAsAccepted(roll, block)) {
          return false;
        }
      }
      for (Block block : roll.list().reserve()) {
        if (!isLiveInOrder(roll, block.kinds())) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isLeftOut(Roll roll, int place) {
    var excluded = roll.excluded();
    return excluded != null && excluded.contains(place);
  }

  private static boolean standsAsAccepted(Roll roll, Block block) {
    for (int place = block.first(); place <= block.last(); place++) {
      if (roll.isLive(place) == isLeftOut(roll, place)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLiveInOrder(Roll roll, List<String> kinds) {
    int wanted = 0;
    for (Block block : roll.list().blocks()) {
      for (int place = block.first();
          block.kinds().equals(kinds) && place <= block.last();
          place++) {
        wanted += Sums.isCounted(roll, place) ? 0 : 1;
      }
    }
    for (Block block : roll.list().reserve()) {
      for (int place = block.first();
          block.kinds().equals(kinds) && place <= block.last();
          place++) {
        if (!isLeftOut(roll, place)) {
          if (roll.isLive(place) != wanted > 0) {
            return false;
          }
          wanted -= wanted > 0 && Sums.isCounted(roll, place) ? 1 : 0;
        }
      }
    }
    return true;
  }
}
