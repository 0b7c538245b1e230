package limen.core.exchange;

import java.util.Arrays;
import java.util.Set;
import java.util.function.LongFunction;
import limen.core.entry.Act;
import limen.core.entry.Entry;
import limen.core.entry.Head;
import limen.ledger.key.VerifyKey;
import limen.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;

/**
 * The fold: from a state and an entry to the next state, the same for everybody. It is total and
 * looks at no clock; whether a signature is good is asked beside it, with the key that {@link #key}
 * names.
 */
public final class Replay {
  /** The rules as they are. */
  public static final Replay RULES = new Replay(Set.of());

  private final Set<Reason> overlooked;

  private Replay(Set<Reason> overlooked) {
    this.overlooked = overlooked;
  }

  /** Rules with a hole in them, to show that the checks find it. */
  static Replay overlooking(Reason... reasons) {
    return new Replay(Set.of(reasons));
  }

  /**
   * Whose key an entry must be signed with; null where nobody knows it. A new key brings itself
   * along, but never under a name that had a key when it was promised: or else it could sign in
   * that one's place.
   */
  public static @Nullable VerifyKey key(State state, Entry entry) {
    if (state.size() == 0 && entry.act() instanceof Act.Open open) {
      return open.parties().stream()
          .map(Act.Founder::key)
          .filter(key -> key.name().equals(entry.head().from()))
          .findFirst()
          .orElse(null);
    }
    if (isRotation(state, entry) && entry.act() instanceof Act.RotateKey rotate) {
      return rotate.key();
    }
    Signer signer = state.signers().get(entry.head().from());
    return signer == null ? null : signer.key();
  }

  /**
   * Takes one entry.
   *
   * @param before the state so far
   * @param entry the entry, its signature checked
   * @param leaf its leaf hash
   * @param rootAt the root of the record at any size up to the one before this entry
   */
  public Step step(State before, Entry entry, Hash leaf, LongFunction<Hash> rootAt) {
    Step.Inauthentic wrong = inauthentic(before, entry, rootAt);
    if (wrong != null && !overlooked.contains(wrong.reason())) {
      return wrong;
    }
    if (before.size() == 0) {
      return entry.act() instanceof Act.Open open
          ? new Step.Taken(Founding.open(entry, open, leaf), new Verdict.Done())
          : no(Reason.NOT_OPENED);
    }
    if (isRotation(before, entry) && entry.act() instanceof Act.RotateKey rotate) {
      return new Step.Taken(Founding.rotateKey(before, entry, rotate, leaf), new Verdict.Done());
    }
    Signer signer = before.signers().get(entry.head().from());
    if (signer == null) {
      return no(Reason.UNKNOWN_KEY, entry.head().from());
    }
    State state = before.size(before.size() + 1).signer(signer.after(entry, leaf));
    return new Rules(overlooked, rootAt).take(state, entry.act(), actor(signer, entry), leaf);
  }

  private static Actor actor(Signer signer, Entry entry) {
    Head head = entry.head();
    return new Actor(
        signer.party(), signer.role(), head.from(), head.time(), head.seen().size(), false);
  }

  private static Step.@Nullable Inauthentic inauthentic(
      State before, Entry entry, LongFunction<Hash> rootAt) {
    Head head = entry.head();
    if (before.size() == 0) {
      return unopened(entry);
    }
    Opening opening = before.opening();
    if (opening == null || !opening.exchange().equals(head.exchange())) {
      return no(Reason.OTHER_EXCHANGE, head.exchange());
    }
    if (head.seen().size() > before.size()
        || !head.seen().root().equals(rootAt.apply(head.seen().size()))) {
      return no(Reason.SEEN, head.seen().size());
    }
    if (isRotation(before, entry)) {
      return head.counter() == 0 && head.previous() == null
          ? null
          : no(Reason.COUNTER, head.from(), head.counter());
    }
    Signer signer = before.signers().get(head.from());
    return signer == null ? no(Reason.UNKNOWN_KEY, head.from()) : broken(signer, head);
  }

  private static Step.@Nullable Inauthentic unopened(Entry entry) {
    Head head = entry.head();
    if (!(entry.act() instanceof Act.Open open) || open.after() != null) {
      return no(Reason.NOT_OPENED);
    }
    if (key(State.EMPTY, entry) == null) {
      return no(Reason.UNKNOWN_KEY, head.from());
    }
    if (head.counter() != 0 || head.previous() != null) {
      return no(Reason.COUNTER, head.from(), head.counter());
    }
    if (head.seen().size() != 0 || !head.seen().root().equals(Hash.EMPTY)) {
      return no(Reason.SEEN, head.seen().size());
    }
    if (!Founding.areApart(open)) {
      return no(Reason.KEY_TAKEN, head.exchange());
    }
    return Founding.isNamedRightly(entry, open) ? null : no(Reason.DRILL_NAME, head.exchange());
  }

  private static Step.@Nullable Inauthentic broken(Signer signer, Head head) {
    if (head.counter() >= signer.revokedFrom()) {
      return no(Reason.REVOKED_KEY, head.from(), head.counter());
    }
    if (head.counter() != signer.next()) {
      return no(Reason.COUNTER, head.from(), head.counter(), signer.next());
    }
    Hash previous = head.previous();
    if (previous == null ? signer.last() != null : !previous.equals(signer.last())) {
      return no(Reason.PREVIOUS, head.from(), head.counter());
    }
    return head.seen().size() < signer.seen()
        ? no(Reason.SEEN_LESS, head.from(), head.seen().size(), signer.seen())
        : null;
  }

  /** A new key of a party, named for the first time, that is the promised one. */
  private static boolean isRotation(State before, Entry entry) {
    if (!(entry.act() instanceof Act.RotateKey rotate)) {
      return false;
    }
    Seat seat = before.seats().get(rotate.party());
    return seat != null
        && !seat.hasLeft()
        && rotate.key().name().equals(entry.head().from())
        && Founding.isPromised(seat, rotate)
        && Founding.isStillFree(before, seat, rotate.key());
  }

  private static Step.Inauthentic no(Reason reason, Object... values) {
    return new Step.Inauthentic(reason, Arrays.stream(values).map(String::valueOf).toList());
  }
}
