package limen.core.exchange;

import java.util.List;
import limen.core.entry.Seen;
import limen.core.entry.Signed;
import limen.ledger.key.VerifyKey;
import limen.ledger.tree.Tree;

/** A record being read or written, entry by entry: its tree and the state it makes. */
public final class Course {
  private final Replay rules;
  private final Tree tree = new Tree();
  private State state = State.EMPTY;

  /** Before the first entry. */
  public Course() {
    this(Replay.RULES);
  }

  Course(Replay rules) {
    this.rules = rules;
  }

  public State state() {
    return state;
  }

  /** The tree of what was taken; whoever asks must not add to it. */
  public Tree tree() {
    return tree;
  }

  /** The head as it is now. */
  public Seen head() {
    return new Seen(tree.size(), tree.root());
  }

  /**
   * Takes an entry whose signature is good by the strict rule; leaves everything as it was if not.
   */
  public Step take(Signed signed) {
    VerifyKey key = Replay.key(state, signed.entry());
    if (key != null && !signed.isSignedBy(key)) {
      return new Step.Inauthentic(Reason.SIGNATURE, List.of(key.name()));
    }
    return takeVerified(signed);
  }

  /**
   * Takes an entry whose signature somebody else has checked, with the key that {@link Replay#key}
   * names in the state before it.
   */
  public Step takeVerified(Signed signed) {
    Step step = rules.step(state, signed.entry(), signed.leaf(), tree::root);
    if (step instanceof Step.Taken taken) {
      state = taken.state();
      tree.append(signed.leaf());
    }
    return step;
  }
}
