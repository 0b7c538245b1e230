package limen.core.exchange;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import limen.core.entry.Act;
import limen.core.entry.Entry;
import limen.core.entry.Leg;
import limen.core.entry.Role;
import limen.core.terms.Stream;

/** Invariant A on a step: whatever takes effect has the word of all whose word it needs. */
// What did not change is shared between two states; the same object is the cheapest proof of that.
@SuppressWarnings("ReferenceEquality")
final class Consent {
  private Consent() {}

  static void check(State before, Entry entry, State after, Deed deed, Set<Invariant> broken) {
    boolean good =
        hasTwoHands(before, entry, deed)
            && isAllowed(before, deed)
            && bindsRightly(before, after, deed)
            && goesRightly(before, after)
            && keepsLists(before, after)
            && keepsSeats(before, after, deed)
            && keepsKeys(before, after, deed);
    if (!good) {
      broken.add(Invariant.A);
    }
  }

  /** What binds a party of two custodians was signed by two, and never by one twice. */
  private static boolean hasTwoHands(State before, Entry entry, Deed deed) {
    if (entry.act() instanceof Act.Second second) {
      Signer signer = before.signers().get(entry.head().from());
      Waiting waiting = before.waiting().get(second.confirms());
      return signer != null
          && waiting != null
          && signer.role() == Role.OPERATOR
          && signer.party().equals(waiting.actor().party())
          && !entry.head().from().equals(waiting.actor().key());
    }
    Seat seat = before.seats().get(deed.party());
    boolean binds =
        deed.act() instanceof Act.Agree
            || deed.act() instanceof Act.Accept
            || deed.act() instanceof Act.Go
            || deed.act() instanceof Act.Resume
            || deed.act() instanceof Act.Close
            || deed.act() instanceof Act.Abort;
    boolean needsTwo = seat != null && seat.custodians() == 2 && binds && deed.isByParty();
    return entry.act() instanceof Act.Transcript ? false : deed.isSeconded() || !needsTwo;
  }

  /** Each word by whom it is for, and about what is there. */
  private static boolean isAllowed(State before, Deed deed) {
    boolean sits = deed.onPaper() || before.isSeated(deed.party());
    return switch (deed.act()) {
      case Act.Listing list ->
          sits && isHolder(before, list.leg(), deed) && isOpen(before, list.leg());
      case Act.Reveal reveal ->
          sits
              && deed.isByParty()
              && isHolder(before, reveal.leg(), deed)
              && isSealed(before, reveal);
      case Act.Accept accept ->
          sits
              && deed.isByParty()
              && isReceiver(before, accept.leg(), deed)
              && isNewest(before, accept);
      case Act.Go go -> sits && deed.isByParty() && isMeant(stage(before, go.stage()), go);
      case Act.Depart depart -> sits && isReady(before, depart, deed);
      case Act.Arrive arrive ->
          sits && deed.isBy(Role.GATE) && isReceiver(before, arrive.leg(), deed);
      case Act.Close close -> sits && deed.isByParty();
      case Act.Abort abort -> sits && deed.isByParty();
      case Act.Agree agree -> sits && deed.isByParty();
      case Act.Resume resume -> sits && deed.isByParty();
      case Act.Hold hold -> sits;
      case Act.Outcome outcome -> sits;
      case Act.Second second -> false;
      case Act.Transcript t -> true;
      case Act.Open a -> sits && deed.isByParty();
      case Act.AddKey a -> sits && deed.isByParty();
      case Act.RevokeKey a -> sits && (deed.isByParty() || deed.isBy(Role.OPERATOR));
      case Act.RotateKey a -> false;
      case Act.Terms a -> sits && deed.isByParty();
      case Act.Lot a -> sits && deed.isByParty();
      case Act.Dispute a -> true;
      case Act.Statement a -> true;
      case Act.Erase a -> true;
    };
  }

  private static Stage stage(State state, String name) {
    Stage stage = state.stage(name);
    return stage == null ? Stage.of(name) : stage;
  }

  static boolean isHolder(State state, Leg leg, Deed deed) {
    Stream stream = state.formula() == null ? null : state.formula().streams().get(leg.stream());
    return stream != null && stream.from().equals(deed.party());
  }

  static boolean isReceiver(State state, Leg leg, Deed deed) {
    Stream stream = state.formula() == null ? null : state.formula().streams().get(leg.stream());
    return stream != null && stream.to().equals(deed.party());
  }

  /** Whether a list may still be offered or changed. */
  private static boolean isOpen(State state, Leg leg) {
    return isFree(state, leg) && isUnread(state, leg);
  }

  private static boolean isFree(State state, Leg leg) {
    return !stage(state, leg.stage()).mayMove();
  }

  /** Where lists open together, a list is not changed by who alone has read the other. */
  private static boolean isUnread(State state, Leg leg) {
    boolean some = false;
    boolean all = true;
    for (Roll roll : stage(state, leg.stage()).rolls().values()) {
      some |= roll.isRevealed();
      all &= roll.isRevealed();
    }
    return state.formula() == null || !state.formula().opensTogether() || !some || all;
  }

  private static boolean isSealed(State state, Act.Reveal reveal) {
    Stage stage = stage(state, reveal.leg().stage());
    Roll roll = stage.roll(reveal.leg().stream());
    return roll != null
        && stage.rolls().size() > 1
        && reveal.sealed().equals(roll.list().sealed())
        && !stage.mayMove();
  }

  /** The newest list is accepted, and where lists open together all are open. */
  private static boolean isNewest(State state, Act.Accept accept) {
    Stage stage = stage(state, accept.leg().stage());
    Roll roll = stage.roll(accept.leg().stream());
    boolean open = true;
    for (Roll other : stage.rolls().values()) {
      open &= other.isRevealed();
    }
    Formula formula = state.formula();
    return roll != null
        && accept.root().equals(roll.list().root())
        && !stage.mayMove()
        && formula != null
        && (open || !formula.opensTogether());
  }

  /** A go means the lists as they were accepted, all of them. */
  static boolean isMeant(Stage stage, Act.Go go) {
    boolean good = go.lists().size() == stage.rolls().size() && !go.lists().isEmpty();
    for (Act.Choice choice : go.lists()) {
      Roll roll = stage.roll(choice.stream());
      good &=
          roll != null
              && roll.isAccepted()
              && choice.root().equals(roll.list().root())
              && Objects.equals(choice.excluded(), roll.excluded());
    }
    return good;
  }

  /** A departure: the holder's gate, made for this stage, that had seen the last go. */
  private static boolean isReady(State before, Act.Depart depart, Deed deed) {
    Stage stage = stage(before, depart.leg().stage());
    Signer signer = before.signers().get(deed.key());
    return before.phase() == Phase.ACTIVE
        && stage.mayMove()
        && deed.isBy(Role.GATE)
        && isHolder(before, depart.leg(), deed)
        && (deed.onPaper()
            || (signer != null && signer.isOf(stage.name()) && deed.seen() >= stage.wentAt()));
  }

  /** Terms bind with the last agreement of all who are needed, and before the end. */
  private static boolean bindsRightly(State before, State after, Deed deed) {
    if (Objects.equals(before.terms(), after.terms())) {
      return true;
    }
    Proposal proposal = after.terms() == null ? null : before.proposals().get(after.terms());
    if (!(proposal instanceof Proposal.Terms terms)) {
      return false;
    }
    Set<String> agreed = new LinkedHashSet<>(terms.agreed());
    agreed.add(deed.party());
    return agreed.containsAll(Sums.needed(before, terms.formula())) && !before.isOver();
  }

  /** A stage may move when all who are needed said go to its lists as they stand. */
  private static boolean goesRightly(State before, State after) {
    for (Stage stage : after.stages().values()) {
      if (stage.mayMove() && !stage(before, stage.name()).mayMove()) {
        Formula formula = after.formula();
        boolean all =
            formula != null && stage.gos().keySet().containsAll(Sums.needed(after, formula));
        for (Act.Go go : stage.gos().values()) {
          all &= isMeant(stage, go);
        }
        if (!all) {
          return false;
        }
      }
    }
    return true;
  }

  /** After the go lists, seals, exclusions and words stand. */
  private static boolean keepsLists(State before, State after) {
    if (before.stages() == after.stages()) {
      return true;
    }
    for (Stage was : before.stages().values()) {
      Stage is = after.stage(was.name());
      if (was.mayMove() && (is == null || is.wentAt() != was.wentAt() || is.gos() != was.gos())) {
        return false;
      }
      for (Roll roll : was.mayMove() ? was.rolls().values() : Set.<Roll>of()) {
        Roll now = is == null ? null : is.roll(roll.leg().stream());
        if (now == null || now.list() != roll.list() || now.excluded() != roll.excluded()) {
          return false;
        }
      }
    }
    return true;
  }

  /** Nobody loses a seat but by the agreement of all who go on, and a side never. */
  private static boolean keepsSeats(State before, State after, Deed deed) {
    if (before.seats() == after.seats()) {
      return true;
    }
    if (before.formula() != null) {
      for (String side : before.formula().sides()) {
        if (before.isSeated(side) && !after.isSeated(side)) {
          return false;
        }
      }
    }
    return deed.act() instanceof Act.Agree agree
        && before.proposals().get(agree.to()) instanceof Proposal.Continuation going
        && going.open().parties().stream()
            .map(Act.Founder::party)
            .allMatch(party -> party.equals(deed.party()) || going.agreed().contains(party));
  }

  /** A key comes from its own party and goes by it. */
  private static boolean keepsKeys(State before, State after, Deed deed) {
    if (deed.act() instanceof Act.AddKey add) {
      Signer signer = after.signers().get(add.key().name());
      return signer != null
          && signer.party().equals(deed.party())
          && !before.signers().containsKey(add.key().name());
    }
    Signer signer =
        deed.act() instanceof Act.RevokeKey revoke ? before.signers().get(revoke.key()) : null;
    return !(deed.act() instanceof Act.RevokeKey)
        || (signer != null && signer.party().equals(deed.party()) && signer.role() != null);
  }
}
