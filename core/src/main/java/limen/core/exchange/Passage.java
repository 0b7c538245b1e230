package limen.core.exchange;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import limen.core.entry.Act;
import limen.core.entry.Fate;
import limen.core.entry.Indexes;
import limen.core.entry.Leg;
import limen.core.entry.Role;
import limen.core.terms.Stream;
import org.jspecify.annotations.Nullable;

/** Invariants P, U, L, H, V and N on a step: who may move, and what may be said of whom. */
// What did not change is shared between two states; the same object is the cheapest proof of that.
@SuppressWarnings("ReferenceEquality")
final class Passage {
  private static final long CLOCKS = 900;

  private Passage() {}

  static void check(State before, State after, Deed deed, Set<Invariant> broken) {
    Act act = deed.act();
    if (act instanceof Act.Depart depart) {
      departed(before, after, depart, deed, broken);
    } else if (act instanceof Act.Arrive arrive) {
      Roll roll = roll(before, arrive.leg());
      if (roll == null || !all(roll, arrive.persons(), Passage::isExpected)) {
        broken.add(Invariant.U);
      }
    } else if (act instanceof Act.Outcome outcome) {
      said(before, outcome, deed, broken);
    } else if (act instanceof Act.Go && !isBalanced(before, after)) {
      broken.add(Invariant.P);
    }
    if (before.stages() != after.stages()) {
      for (Stage stage : before.stages().values()) {
        follow(stage, after.stage(stage.name()), deed, broken);
      }
    }
  }

  private static void departed(
      State before, State after, Act.Depart depart, Deed deed, Set<Invariant> broken) {
    Roll roll = roll(before, depart.leg());
    if (roll == null || !all(roll, depart.persons(), Passage::isToGo)) {
      broken.add(Invariant.U);
    }
    if (isHeld(before, deed)) {
      broken.add(Invariant.H);
    }
    Formula formula = after.formula();
    Stream stream = formula == null ? null : formula.streams().get(depart.leg().stream());
    if (formula != null
        && stream != null
        && formula.lead() != Formula.NO_LEAD
        && Sums.lead(after, formula, stream.from(), stream.to())
            > Sums.allowed(after, formula, stream.from(), stream.to())) {
      broken.add(Invariant.L);
    }
  }

  private static @Nullable Roll roll(State state, Leg leg) {
    Stage stage = state.stage(leg.stage());
    return stage == null ? null : stage.roll(leg.stream());
  }

  /** A question about a place of a roll. */
  private interface Test {
    boolean holds(Roll roll, int place);
  }

  private static boolean all(Roll roll, Indexes persons, Test test) {
    return persons.first(place -> place >= roll.size() || !test.holds(roll, place)) < 0;
  }

  private static boolean isToGo(Roll roll, int place) {
    boolean waits = roll.isLive(place) && !roll.hasLeft(place) && roll.fate(place) == null;
    return waits || roll.isHereUnsaid(place);
  }

  private static boolean isExpected(Roll roll, int place) {
    return Sums.isNotYet(roll, place) && !roll.hasArrived(place);
  }

  /**
   * H: a hold was on when it happened or known to the signer, and neither over nor known lifted;
   * and who knows it lifted tells of nothing that he did more than fifteen minutes before its end.
   */
  private static boolean isHeld(State before, Deed deed) {
    for (List<Hold> holds : before.stops().values()) {
      for (Hold hold : holds) {
        boolean isOver = deed.time() >= hold.until();
        boolean began = deed.time() >= hold.from();
        boolean knew = !deed.onPaper() && deed.seen() > hold.index();
        boolean knewTheEnd = !deed.onPaper() && deed.seen() > hold.lifted();
        boolean during = began && deed.time() < hold.until() - CLOCKS;
        if (knewTheEnd ? during : !isOver && (began || knew)) {
          return true;
        }
      }
    }
    return false;
  }

  /** V: by whom an outcome is told. U: nobody has two. */
  private static void said(State before, Act.Outcome outcome, Deed deed, Set<Invariant> broken) {
    Roll roll = roll(before, outcome.leg());
    if (roll == null || !all(roll, outcome.persons(), (r, place) -> r.fate(place) == null)) {
      broken.add(Invariant.U);
    }
    boolean interviewed = outcome.fate() == Fate.NOT_TRAVELLING && isInterviewed(before);
    boolean good =
        interviewed
            ? deed.isBy(Role.INTERVIEWER)
                && before.formula() != null
                && before.formula().interviewers().contains(deed.party())
            : deed.isBy(Role.GATE) && Consent.isReceiver(before, outcome.leg(), deed);
    if (!good) {
      broken.add(Invariant.V);
    }
  }

  private static boolean isInterviewed(State state) {
    Formula formula = state.formula();
    for (String party : formula == null ? List.<String>of() : formula.interviewers()) {
      if (state.isSeated(party)) {
        return true;
      }
    }
    return false;
  }

  /** P: a stage that goes keeps each balance that is asked of every stage. */
  private static boolean isBalanced(State before, State after) {
    Formula formula = after.formula();
    if (formula == null) {
      return true;
    }
    for (Stage stage : after.stages().values()) {
      Stage was = before.stage(stage.name());
      if (stage.mayMove() && (was == null || !was.mayMove()) && !isBalanced(formula, stage)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBalanced(Formula formula, Stage stage) {
    for (Formula.Parity parity : formula.parities()) {
      long left = Sums.places(formula, stage, parity.left(), false) * parity.factor().right();
      long right = Sums.places(formula, stage, parity.right(), false) * parity.factor().left();
      if (parity.isPerStage() && (parity.isEqual() ? left != right : left < right)) {
        return false;
      }
    }
    return true;
  }

  /** N: nobody falls off a list that may move. U: what was recorded of a place stays. */
  private static void follow(Stage was, @Nullable Stage is, Deed deed, Set<Invariant> broken) {
    if (!was.mayMove() || was == is) {
      return;
    }
    for (Roll roll : was.rolls().values()) {
      Roll now = is == null ? null : is.roll(roll.leg().stream());
      if (now == null || now.size() != roll.size()) {
        broken.add(Invariant.N);
        continue;
      }
      if (now == roll) {
        continue;
      }
      for (int place = 0; place < roll.size(); place++) {
        if (roll.isLive(place) && !now.isLive(place)) {
          broken.add(Invariant.N);
        }
        if (!isKept(roll, now, place, deed)) {
          broken.add(Invariant.U);
        }
      }
    }
  }

  private static boolean isKept(Roll was, Roll is, int place, Deed deed) {
    boolean back =
        deed.act() instanceof Act.Outcome outcome
            && outcome.fate() == Fate.NOT_TRAVELLING
            && deed.isBy(Role.INTERVIEWER);
    boolean fate = was.fate(place) == null || Objects.equals(was.fate(place), is.fate(place));
    boolean here = !was.hasArrived(place) || is.hasArrived(place);
    return fate && here && (!was.hasLeft(place) || is.hasLeft(place) || back);
  }
}
