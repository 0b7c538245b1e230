package limen.core.exchange;

import java.util.Set;
import java.util.function.LongFunction;
import limen.core.entry.Act;
import limen.core.entry.Role;
import limen.ledger.tree.Hash;

/** What each word does: one switch over all acts. */
final class Rules {
  /** So much of one party may wait: nobody can fill the table for the others. */
  private static final int MOST_WAITING = 200;

  private final Set<Reason> overlooked;
  private final LongFunction<Hash> rootAt;

  Rules(Set<Reason> overlooked, LongFunction<Hash> rootAt) {
    this.overlooked = overlooked;
    this.rootAt = rootAt;
  }

  /** What an act does, or that it waits for a second signature. */
  Step.Taken take(State state, Act act, Actor actor, Hash leaf) {
    if (!needsSecond(state, act, actor)) {
      return act(state, act, actor, leaf);
    }
    Scene scene = new Scene(state, actor, leaf, overlooked);
    return scene
        .unless(() -> hasRoom(state, actor), Reason.TOO_MUCH)
        .unless(
            () -> !(act instanceof Act.Transcript) || actor.isParty() || actor.is(Role.OPERATOR),
            Reason.WRONG_ROLE,
            actor.key())
        .seated()
        .orGoOn(
            () ->
                new Step.Taken(state.waits(leaf, new Waiting(act, actor)), new Verdict.Waiting()));
  }

  /** What a revoked key signed waits for nobody and takes no room. */
  private static boolean hasRoom(State state, Actor actor) {
    return state.waiting().values().stream()
            .filter(waiting -> isLive(state, waiting))
            .filter(waiting -> waiting.actor().party().equals(actor.party()))
            .count()
        < MOST_WAITING;
  }

  /** Two-person rule: what binds a party of two custodians, and whatever was not done here. */
  private static boolean needsSecond(State state, Act act, Actor actor) {
    Seat seat = state.seats().get(actor.party());
    boolean two = seat != null && seat.custodians() == 2 && actor.isParty();
    return switch (act) {
      case Act.Transcript t -> true;
      case Act.AddKey a -> two && hasOperator(state, actor.party());
      case Act.Agree a -> two;
      case Act.Accept a -> two;
      case Act.Go a -> two;
      case Act.Resume a -> two;
      case Act.Close a -> two;
      case Act.Erase a -> two;
      case Act.Abort a -> two;
      case Act.Open a -> false;
      case Act.RevokeKey a -> false;
      case Act.RotateKey a -> false;
      case Act.Second a -> false;
      case Act.Terms a -> false;
      case Act.Listing a -> false;
      case Act.Reveal a -> false;
      case Act.Lot a -> false;
      case Act.Hold a -> false;
      case Act.Depart a -> false;
      case Act.Arrive a -> false;
      case Act.Outcome a -> false;
      case Act.Dispute a -> false;
      case Act.Statement a -> false;
    };
  }

  /**
   * Whether somebody else has to confirm a new key. Operators who were all revoked under the
   * party's key of today still count: or else a thief of that key would revoke them and go on
   * alone. Under the promised key that followed, they do not: only its owner has that.
   */
  private static boolean hasOperator(State state, String party) {
    Seat seat = state.seats().get(party);
    boolean underThisKey = false;
    for (Signer signer : state.signers().values()) {
      boolean operates = signer.party().equals(party) && signer.role() == Role.OPERATOR;
      if (operates && (underThisKey || !signer.isRevoked())) {
        return true;
      }
      underThisKey |= seat != null && signer.key().equals(seat.key());
    }
    return false;
  }

  private Step.Taken act(State state, Act act, Actor actor, Hash leaf) {
    Scene scene = new Scene(state, actor, leaf, overlooked);
    return switch (act) {
      case Act.Open open -> Founding.goOn(scene, open, rootAt);
      case Act.AddKey add -> Founding.addKey(scene, add);
      case Act.RevokeKey revoke -> Founding.revokeKey(scene, revoke);
      case Act.RotateKey rotate -> scene.unless(() -> false, Reason.KEY_TAKEN).orElse(() -> state);
      case Act.Second second -> second(scene, second);
      case Act.Terms terms -> Agreeing.terms(scene, terms);
      case Act.Agree agree -> Agreeing.agree(scene, agree, this);
      case Act.Listing list -> Listings.list(scene, list);
      case Act.Reveal reveal -> Listings.reveal(scene, reveal);
      case Act.Accept accept -> Listings.accept(scene, accept);
      case Act.Lot lot -> Listings.lot(scene, lot);
      case Act.Go go -> Moving.go(scene, go);
      case Act.Hold hold -> Moving.hold(scene, hold);
      case Act.Resume resume -> Moving.resume(scene, resume);
      case Act.Depart depart -> Moving.depart(scene, depart);
      case Act.Arrive arrive -> Moving.arrive(scene, arrive);
      case Act.Outcome outcome -> Moving.outcome(scene, outcome);
      case Act.Dispute dispute -> scene.orElse(() -> state);
      case Act.Transcript transcript -> Agreeing.transcript(scene, transcript, this);
      case Act.Statement statement -> scene.byParty().orElse(() -> state);
      case Act.Close close -> Closing.close(scene, close);
      case Act.Erase erase -> Closing.erase(scene, erase);
      case Act.Abort abort -> Closing.abort(scene);
    };
  }

  /** Another hand of the same party confirms what waits, and it happens now. */
  private Step.Taken second(Scene scene, Act.Second second) {
    State state = scene.state();
    Actor actor = scene.actor();
    Waiting waiting = state.waiting().get(second.confirms());
    return scene
        .byRole(Role.OPERATOR)
        .unless(
            () -> waiting != null && waits(state, waiting, actor),
            Reason.NOTHING_WAITS,
            second.confirms())
        .unless(
            () -> waiting != null && !waiting.actor().key().equals(actor.key()),
            Reason.SAME_KEY,
            actor.key())
        .orGoOn(
            () ->
                waiting == null
                    ? new Step.Taken(state, new Verdict.Done())
                    : act(
                        state.waitsNoMore(second.confirms()),
                        waiting.act(),
                        waiting.actor(),
                        second.confirms()));
  }

  private static boolean waits(State state, Waiting waiting, Actor actor) {
    return waiting.actor().party().equals(actor.party()) && isLive(state, waiting);
  }

  /** Acts of a key that was revoked or followed by another since wait for nobody. */
  private static boolean isLive(State state, Waiting waiting) {
    Signer signer = state.signers().get(waiting.actor().key());
    return signer != null && !signer.isRevoked();
  }

  /** An act that was done on paper, under the name of the whole party, when it happened. */
  Step.Taken onPaper(State state, Act.Transcript transcript, long seen, Hash leaf) {
    Actor actor = new Actor(transcript.by(), null, "", transcript.happened(), seen, true);
    return act(state, transcript.act(), actor, leaf);
  }
}
