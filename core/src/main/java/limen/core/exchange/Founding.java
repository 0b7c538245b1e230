package limen.core.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import limen.core.entry.Act;
import limen.core.entry.Entry;
import limen.core.entry.Mode;
import limen.core.entry.Role;
import limen.ledger.Parsed;
import limen.ledger.key.VerifyKey;
import limen.ledger.note.Policy;
import limen.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;

/** Rules of how a record begins, goes on under another log, and who may sign in it. */
final class Founding {
  /** Stands in every name of a drill and in no other (DESIGN rule 14). */
  private static final String DRILL = "drill";

  private Founding() {}

  /** The first entry; whether it is signed by one of the keys it names was asked before. */
  static State open(Entry entry, Act.Open open, Hash leaf) {
    State state = State.EMPTY.opened(opening(entry.head().exchange(), open), seats(open));
    for (Act.Founder party : open.parties()) {
      Signer signer = Signer.of(party.key(), party.party(), null, List.of());
      boolean signs = party.key().name().equals(entry.head().from());
      state = state.signer(signs ? signer.after(entry, leaf) : signer);
    }
    return state.size(1);
  }

  /** Whether the word drill stands where it must and nowhere else. */
  static boolean isNamedRightly(Entry entry, Act.Open open) {
    return entry.head().exchange().contains(DRILL) == open.drill()
        && origin(open).contains(DRILL) == open.drill()
        && open.parties().stream().allMatch(p -> p.key().name().contains(DRILL) == open.drill());
  }

  private static Opening opening(String exchange, Act.Open open) {
    return new Opening(exchange, open.mode(), open.drill(), origin(open), open.policy());
  }

  private static String origin(Act.Open open) {
    return Policy.parse(open.policy()).orThrow().log().name();
  }

  private static Map<String, Seat> seats(Act.Open open) {
    Map<String, Seat> seats = new LinkedHashMap<>();
    for (Act.Founder party : open.parties()) {
      seats.put(
          party.party(),
          new Seat(party.party(), party.key(), party.custodians(), party.next(), false));
    }
    return Collections.unmodifiableMap(seats);
  }

  /** A party proposes to go on under another log; all who go on must agree. */
  static Step.Taken goOn(Scene scene, Act.Open open, LongFunction<Hash> rootAt) {
    State state = scene.state();
    long before = state.size() - 1;
    Act.After after = open.after();
    return scene
        .byParty()
        .unless(() -> after != null, Reason.OPEN_ALREADY)
        .unless(() -> Agreeing.hasRoom(scene), Reason.TOO_MUCH)
        .unless(() -> isThisLog(state, after, before, rootAt), Reason.NOT_CONTINUED, before)
        .unless(() -> areSeated(state, open), Reason.NO_SEAT)
        .unless(() -> keepsSides(state, open), Reason.SIDE_LEFT_OUT)
        .unless(() -> isSameDrill(state, open), Reason.DRILL_NAME, origin(open))
        .orElse(
            () ->
                state.proposed(
                    scene.leaf(),
                    new Proposal.Continuation(scene.actor().party(), open, Set.of())));
  }

  private static boolean isThisLog(
      State state, Act.@Nullable After after, long before, LongFunction<Hash> rootAt) {
    Opening opening = state.opening();
    return after != null
        && opening != null
        && after.origin().equals(opening.origin())
        && after.size() == before
        && after.root().equals(rootAt.apply(before));
  }

  private static boolean areSeated(State state, Act.Open open) {
    return open.parties().stream()
        .allMatch(
            party -> {
              Seat seat = state.seats().get(party.party());
              return seat != null
                  && !seat.hasLeft()
                  && seat.key().equals(party.key())
                  && seat.custodians() == party.custodians()
                  && seat.next().equals(party.next());
            });
  }

  /**
   * Nobody but an intermediary can be left behind: or else whoever names himself alone would go on
   * in the name of all. Before terms bind nobody knows the sides, and one may be left behind.
   */
  private static boolean keepsSides(State state, Act.Open open) {
    Set<String> named = open.parties().stream().map(Act.Founder::party).collect(Collectors.toSet());
    List<String> seated = state.seats().keySet().stream().filter(state::isSeated).toList();
    Formula formula = state.formula();
    boolean sides =
        formula == null
            ? named.size() >= Math.min(2, seated.size()) && named.size() >= seated.size() - 1
            : named.containsAll(formula.sides().stream().filter(state::isSeated).toList());
    return sides && (open.mode() != Mode.ONE_SIDED || state.mode() == Mode.ONE_SIDED);
  }

  private static boolean isSameDrill(State state, Act.Open open) {
    Opening opening = state.opening();
    return opening != null
        && opening.drill() == open.drill()
        && origin(open).contains(DRILL) == open.drill();
  }

  /**
   * All have agreed: whoever is not named has left. Those who stay close again what they had begun
   * to close, since it was the other's word that was missing.
   */
  static State goneOn(State state, Act.Open open) {
    Opening before = Objects.requireNonNull(state.opening());
    Map<String, Seat> seats = new LinkedHashMap<>();
    state
        .seats()
        .forEach(
            (party, seat) -> {
              boolean stays = open.parties().stream().anyMatch(p -> p.party().equals(party));
              seats.put(
                  party,
                  new Seat(
                      party, seat.key(), seat.custodians(), seat.next(), seat.hasLeft() || !stays));
            });
    State next = state.opened(opening(before.exchange(), open), seats);
    for (Stage stage : state.stages().values()) {
      next = stage.isClosed() ? next : next.stage(stage.closedByNobody());
    }
    return next.over(state.phase(), Set.of());
  }

  static Step.Taken addKey(Scene scene, Act.AddKey add) {
    State state = scene.state();
    String name = add.key().name();
    return scene
        .byParty()
        .unless(() -> isNamedRightly(state, name), Reason.DRILL_NAME, name)
        .unless(() -> isFree(state, add.key()), Reason.KEY_TAKEN, name)
        .orElse(
            () ->
                state.signer(
                    Signer.of(add.key(), scene.actor().party(), add.role(), add.stages())));
  }

  /**
   * Whether the promised key of a party can take its place. What others made of its name or its
   * bytes after the promise was given does not count, or else whoever guesses or overhears them
   * would lock the party out. Keys stand in the order in which they came, and the promise came with
   * the key of today.
   */
  static boolean isStillFree(State state, Seat seat, VerifyKey key) {
    boolean promised = false;
    for (Signer known : state.signers().values()) {
      boolean clashes = known.key().name().equals(key.name()) || isSame(known.key(), key);
      if (clashes && (!promised || known.role() == null)) {
        return false;
      }
      promised |= known.key().equals(seat.key());
    }
    return isNamedRightly(state, key.name());
  }

  /** Nobody has the name, and nobody the key: one key under two names would sign as two hands. */
  static boolean isFree(State state, VerifyKey key) {
    return isNamedRightly(state, key.name())
        && state.signers().values().stream()
            .map(Signer::key)
            .noneMatch(known -> known.name().equals(key.name()) || isSame(known, key));
  }

  private static boolean isSame(VerifyKey one, VerifyKey other) {
    return Arrays.equals(one.publicKey(), other.publicKey());
  }

  /** Whether every party has a key of its own. */
  static boolean areApart(Act.Open open) {
    List<VerifyKey> keys = open.parties().stream().map(Act.Founder::key).toList();
    return keys.stream()
        .allMatch(key -> keys.stream().filter(other -> isSame(key, other)).count() == 1);
  }

  private static boolean isNamedRightly(State state, String name) {
    Opening opening = state.opening();
    return opening != null && name.contains(DRILL) == opening.drill();
  }

  /** Whoever of the party notices a loss may revoke at once; nothing already taken is undone. */
  static Step.Taken revokeKey(Scene scene, Act.RevokeKey revoke) {
    State state = scene.state();
    Signer signer = state.signers().get(revoke.key());
    return scene
        .unless(
            () -> scene.actor().isParty() || scene.actor().is(Role.OPERATOR),
            Reason.WRONG_ROLE,
            scene.actor().key())
        .unless(
            () -> signer != null && signer.party().equals(scene.actor().party()),
            Reason.OTHERS_KEY,
            revoke.key())
        .unless(() -> signer != null && signer.role() != null, Reason.OTHERS_KEY, revoke.key())
        .orElse(() -> signer == null ? state : revoked(state, signer.revoked(revoke.from())));
  }

  /** What a key that has ended left waiting waits no more. */
  private static State revoked(State state, Signer signer) {
    State next = state.signer(signer);
    return signer.isRevoked() ? next.waitsNoMoreOf(signer.key().name()) : next;
  }

  /**
   * The promised key takes the place of the old one, and of whoever took its name or its bytes
   * meanwhile; that it is the promised one was asked before.
   */
  static State rotateKey(State state, Entry entry, Act.RotateKey rotate, Hash leaf) {
    Seat seat = Objects.requireNonNull(state.seats().get(rotate.party()));
    Signer old = Objects.requireNonNull(state.signers().get(seat.key().name()));
    State cleared = state.signer(old.revoked(old.next())).waitsNoMoreOf(old.key().name());
    for (Signer known : state.signers().values()) {
      if (isSame(known.key(), rotate.key())) {
        cleared = cleared.signer(known.revoked(known.next()));
      }
    }
    return cleared
        .withoutSigner(rotate.key().name())
        .signer(Signer.of(rotate.key(), rotate.party(), null, List.of()).after(entry, leaf))
        .seat(
            new Seat(
                rotate.party(), rotate.key(), seat.custodians(), rotate.next(), seat.hasLeft()))
        .size(state.size() + 1);
  }

  /** Whether a vkey is the one a seat promised. */
  static boolean isPromised(Seat seat, Act.RotateKey rotate) {
    byte[] vkey = rotate.key().vkey().getBytes(StandardCharsets.UTF_8);
    return seat.next().equals(Hash.sha256(vkey));
  }

  /** The policy's text, read; a record's opening holds no other. */
  static Policy policy(Opening opening) {
    return switch (Policy.parse(opening.policy())) {
      case Parsed.Good<Policy>(Policy policy) -> policy;
      case Parsed.Bad<Policy>(String why) -> throw new IllegalStateException(why);
    };
  }
}
