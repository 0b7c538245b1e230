package limen.core.exchange;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import limen.core.entry.Act;
import limen.core.terms.Stream;
import org.jspecify.annotations.Nullable;

/** Invariants B, D, H and N on a step: how holds, stages and exchanges end. */
// What did not change is shared between two states; the same object is the cheapest proof of that.
@SuppressWarnings("ReferenceEquality")
final class Endings {
  private static final long LONGEST = 72 * 3600;

  private Endings() {}

  static void check(State before, State after, Deed deed, Set<Invariant> broken) {
    if (!endsRightly(before, after)) {
      broken.add(Invariant.B);
    }
    if (!closesRightly(before, after)) {
      broken.add(Invariant.D);
    }
    if (deed.act() instanceof Act.Close close && !isCounted(before, close)) {
      broken.add(Invariant.N);
    }
    if (before.stops() != after.stops() && !keepsHolds(before, after, deed)) {
      broken.add(Invariant.H);
    }
  }

  /** B: over is over; and broken off only with nobody under way and within the lead. */
  private static boolean endsRightly(State before, State after) {
    if (before.phase() == after.phase()) {
      return true;
    }
    if (before.isOver()) {
      return false;
    }
    return after.phase() != Phase.ABORTED || (isQuiet(before) && isEven(before));
  }

  private static boolean isQuiet(State state) {
    for (Stage stage : state.stages().values()) {
      for (Roll roll : stage.rolls().values()) {
        for (int place = 0; place < roll.size(); place++) {
          if (Sums.isUnderWay(roll, place)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** No side is further ahead than allowed, unless by arrivals that nobody let go. */
  private static boolean isEven(State state) {
    Formula formula = state.formula();
    if (formula == null || formula.lead() == Formula.NO_LEAD || hasUnsaid(state)) {
      return true;
    }
    for (Stream stream : formula.streams().values()) {
      if (Sums.lead(state, formula, stream.from(), stream.to())
          > Sums.allowed(state, formula, stream.from(), stream.to())) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasUnsaid(State state) {
    for (Stage stage : state.stages().values()) {
      for (Roll roll : stage.rolls().values()) {
        for (int place = 0; place < roll.size(); place++) {
          if (roll.isHereUnsaid(place)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** D: closed by all, when everybody has a fate; and then nothing moves. */
  private static boolean closesRightly(State before, State after) {
    Formula formula = after.formula();
    if (before.phase() != after.phase()
        && after.phase() == Phase.CLOSED
        && (formula == null || !after.closers().containsAll(Sums.needed(after, formula)))) {
      return false;
    }
    if (before.stages() == after.stages()) {
      return true;
    }
    for (Stage was : before.stages().values()) {
      if (was.isClosed() && !was.equals(after.stage(was.name()))) {
        return false;
      }
    }
    for (Stage is : after.stages().values()) {
      if (is.isClosed()
          && !isClosed(before.stage(is.name()))
          && (formula == null
              || !is.closers().containsAll(Sums.needed(after, formula))
              || !Invariants.isDisposed(is))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isClosed(@Nullable Stage stage) {
    return stage != null && stage.isClosed();
  }

  /** N: who closes counts everybody, and closes only what is disposed. */
  private static boolean isCounted(State before, Act.Close close) {
    Stage stage = close.stage() == null ? null : before.stage(close.stage());
    if (close.stage() != null) {
      return stage != null
          && Invariants.isDisposed(stage)
          && close.counts().equals(Sums.counts(List.of(stage)));
    }
    return close.counts().equals(Sums.counts(before.stages().values()));
  }

  /** H: no hold is forgotten, cut short or made longer but by its party's own word. */
  private static boolean keepsHolds(State before, State after, Deed deed) {
    Set<String> parties = new LinkedHashSet<>(before.stops().keySet());
    parties.addAll(after.stops().keySet());
    for (String party : parties) {
      List<Hold> was = before.stops().getOrDefault(party, List.of());
      List<Hold> is = after.stops().getOrDefault(party, List.of());
      boolean own = party.equals(deed.party());
      if (was != is && !(own && isRight(was, is, deed))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRight(List<Hold> was, List<Hold> is, Deed deed) {
    if (deed.act() instanceof Act.Resume resume) {
      return !was.isEmpty()
          && is.size() == was.size()
          && was.getLast().entry().equals(resume.hold())
          && !was.getLast().isLifted();
    }
    if (!(deed.act() instanceof Act.Hold hold)
        || is.size() != was.size() + 1
        || !is.subList(0, was.size()).equals(was)) {
      return false;
    }
    long renewal = 0;
    for (Hold old : was) {
      long rest = old.isLifted() ? 0 : Math.min(LONGEST / 3, old.until() - old.from());
      if (deed.time() >= old.from() && deed.time() < old.until() + rest) {
        renewal = Math.max(renewal, old.renewal() + 1);
      }
    }
    Hold added = is.getLast();
    return added.renewal() == renewal
        && added.renewal() == hold.renewal()
        && (renewal == 0 || deed.isByParty())
        && added.until() - added.from() <= LONGEST;
  }
}
