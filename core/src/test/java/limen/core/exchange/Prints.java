package limen.core.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import limen.core.entry.Act;
import limen.core.entry.Fate;
import limen.ledger.tree.Hash;

/**
 * Fingerprints of what a state means. Numbers of entries and hashes that only count them are left
 * out, so that two ways to the same situation come to the same print.
 */
// Fingerprints live for one run: the order of constants may differ in the next.
@SuppressWarnings({"EnumOrdinal", "NarrowCalculation"})
final class Prints {
  private static final Map<Formula, Long> FORMULAS = new ConcurrentHashMap<>();

  private Prints() {}

  /** Sixty-four bits, well mixed (the finaliser of SplitMix64). */
  static long mix(long a, long b) {
    long z = (a ^ (b * 0x9E3779B97F4A7C15L)) + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  private static long of(Formula formula) {
    return FORMULAS.computeIfAbsent(
        formula, f -> mix(f.agreement().title().toString().hashCode(), f.lead()));
  }

  private static long words(Collection<String> words) {
    long sum = 7;
    for (String word : words) {
      sum += mix(3, word.hashCode());
    }
    return sum;
  }

  static long of(State state) {
    long print = mix(state.phase().ordinal(), state.mode().ordinal());
    print = mix(print, state.formula() == null ? 0 : of(state.formula()));
    print = mix(print, words(state.closers()));
    for (Stage stage : state.stages().values()) {
      print = mix(print, of(stage));
    }
    for (var holds : state.stops().entrySet()) {
      long each = holds.getKey().hashCode();
      for (Hold hold : holds.getValue()) {
        each = mix(each, of(hold));
      }
      print = mix(print, each);
    }
    long waits = 0;
    for (Waiting waiting : state.waiting().values()) {
      waits += mix(of(waiting.act(), state), waiting.actor().key().hashCode());
    }
    for (Proposal proposal : state.proposals().values()) {
      waits += of(proposal, state);
    }
    for (var lot : state.lots().entrySet()) {
      waits += mix(lot.getKey().hashCode(), lot.getValue().hashCode());
    }
    return mix(mix(print, waits), mix(keys(state), seats(state)));
  }

  private static long keys(State state) {
    long sum = state.signers().size();
    for (Signer signer : state.signers().values()) {
      sum += signer.isRevoked() ? mix(11, signer.key().id()) : 0;
    }
    return sum;
  }

  private static long seats(State state) {
    long sum = 0;
    for (Seat seat : state.seats().values()) {
      sum += seat.hasLeft() ? mix(13, seat.party().hashCode()) : 0;
    }
    return sum;
  }

  private static long of(Hold hold) {
    return mix(mix(hold.from(), hold.until()), mix(hold.renewal(), hold.isLifted() ? 1 : 0));
  }

  private static long of(Proposal proposal, State state) {
    long what =
        switch (proposal) {
          case Proposal.Terms t -> of(t.formula());
          case Proposal.Continuation c -> c.open().parties().size();
          case Proposal.WrittenDown w -> of(w.transcript(), state);
        };
    return mix(mix(what, words(proposal.agreed())), proposal.by().hashCode());
  }

  static long of(Stage stage) {
    long print = mix(stage.name().hashCode(), stage.mayMove() ? 1 : 0);
    print = mix(print, mix(words(stage.gos().keySet()), words(stage.closers())));
    long rolls = stage.isClosed() ? 1 : 0;
    for (Roll roll : stage.rolls().values()) {
      rolls += of(roll);
    }
    return mix(print, rolls);
  }

  private static long of(Roll roll) {
    long print =
        mix(
            roll.leg().stream().hashCode(),
            roll.list().version() * 1000 + roll.list().blocks().getLast().last());
    print = mix(print, (roll.isRevealed() ? 2 : 0) + (roll.isAccepted() ? 1 : 0));
    long places = roll.size();
    for (int place = 0; place < roll.size(); place++) {
      Fate fate = roll.fate(place);
      int standing =
          (roll.isLive(place) ? 1 : 0)
              + (roll.hasLeft(place) ? 1 : 0)
              + (roll.hasArrived(place) ? 1 : 0)
              + (roll.isHereUnsaid(place) ? 1 : 0);
      places = places * 31 + standing * 5 + (fate == null ? 0 : 1 + fate.ordinal());
      places += roll.excluded() != null && roll.excluded().contains(place) ? 29 : 0;
    }
    return mix(print, places);
  }

  /** An act; where it names an entry by its hash, what stands behind the hash. */
  static long of(Act act, State view) {
    long what =
        switch (act) {
          case Act.Agree agree -> named(view, agree.to());
          case Act.Second second -> named(view, second.confirms());
          case Act.Resume resume -> resumed(view, resume);
          case Act.Terms terms -> terms.agreement().hashCode();
          case Act.Transcript t -> mix(t.by().hashCode(), mix(t.happened(), of(t.act(), view)));
          case Act.AddKey a -> a.key().id();
          case Act.RotateKey a -> a.key().id();
          case Act.RevokeKey a -> a.key().hashCode();
          case Act.Open a -> a.parties().size();
          case Act.Listing a ->
              mix(a.leg().hashCode(), a.version() * 1000 + a.blocks().getLast().last());
          case Act.Reveal a -> mix(a.leg().hashCode(), a.sealed().hashCode());
          case Act.Accept a -> mix(a.root().hashCode(), a.excluded().hashCode());
          case Act.Lot a -> a.hashCode();
          case Act.Go a -> a.hashCode();
          case Act.Hold a -> mix(a.hours(), a.renewal());
          case Act.Depart a -> mix(a.leg().hashCode(), a.persons().hashCode());
          case Act.Arrive a -> mix(a.leg().hashCode(), a.persons().hashCode());
          case Act.Outcome a ->
              mix(mix(a.leg().hashCode(), a.persons().hashCode()), a.fate().ordinal());
          case Act.Dispute a -> a.code().ordinal();
          case Act.Statement a -> a.text().hashCode();
          case Act.Close a ->
              mix(a.stage() == null ? 0 : a.stage().hashCode(), a.counts().hashCode());
          case Act.Erase a -> a.list().hashCode();
          case Act.Abort a -> 1;
        };
    return mix(act.word().hashCode(), what);
  }

  private static long named(State view, Hash leaf) {
    Proposal proposal = view.proposals().get(leaf);
    Waiting waiting = view.waiting().get(leaf);
    return (proposal == null ? 0 : of(proposal, view))
        + (waiting == null ? 0 : mix(of(waiting.act(), view), waiting.actor().key().hashCode()));
  }

  private static long resumed(State view, Act.Resume resume) {
    for (List<Hold> holds : view.stops().values()) {
      for (Hold hold : holds) {
        if (hold.entry().equals(resume.hold())) {
          return of(hold);
        }
      }
    }
    return 0;
  }

  /** How much of what matters a head covers: each go, hold and lift before it. */
  static long covered(State state, long seen) {
    long bits = 1;
    for (Stage stage : state.stages().values()) {
      bits = bits * 2 + (seen >= stage.wentAt() ? 1 : 0);
    }
    for (List<Hold> holds : state.stops().values()) {
      for (Hold hold : holds) {
        bits = bits * 3 + (seen > hold.lifted() ? 2 : seen > hold.index() ? 1 : 0);
      }
    }
    return bits;
  }
}
