package limen.drill.play;

import java.time.Instant;
import java.util.List;
import limen.core.document.Result;
import limen.core.entry.Signed;
import limen.core.exchange.Reason;
import limen.core.exchange.Replay;
import limen.core.exchange.State;
import limen.core.exchange.Step;
import limen.ledger.key.VerifyKey;
import limen.ledger.log.Admission;
import limen.ledger.log.Refused;
import limen.ledger.tree.Tree;

/**
 * Which entries may stand in the log of an exchange: those whose writer is who they say. What they
 * say is not asked; a senseless entry is void for everybody alike.
 */
final class EntryRule implements Admission {
  private final State state;
  private final Tree tree;
  private final long size;

  private EntryRule(State state, Tree tree, long size) {
    this.state = state;
    this.tree = tree;
    this.size = size;
  }

  /** Before the first entry. */
  static EntryRule first() {
    return new EntryRule(State.EMPTY, new Tree(), 0);
  }

  @Override
  public Decision admit(long index, byte[] entry, Instant now) {
    return switch (Signed.parse(entry)) {
      case Result.Refused<Signed>(var refusal) -> no(Reason.SPELLING, List.of(refusal.what()));
      case Result.Good<Signed>(Signed signed) -> admit(signed);
    };
  }

  private Decision admit(Signed signed) {
    VerifyKey key = Replay.key(state, signed.entry());
    if (key == null) {
      return no(Reason.UNKNOWN_KEY, List.of(signed.entry().head().from()));
    }
    if (!signed.isSignedBy(key)) {
      return no(Reason.SIGNATURE, List.of(key.name()));
    }
    return switch (Replay.RULES.step(state, signed.entry(), signed.leaf(), tree::root)) {
      case Step.Inauthentic(Reason reason, List<String> values) -> no(reason, values);
      case Step.Taken taken -> {
        Tree grown = mine();
        grown.append(signed.leaf());
        yield new Admitted(new EntryRule(taken.state(), grown, size + 1));
      }
    };
  }

  /** The tree is shared with the rules after this one, until one of them came to nothing. */
  private Tree mine() {
    if (tree.size() == size) {
      return tree;
    }
    Tree own = new Tree();
    for (long i = 0; i < size; i++) {
      own.append(tree.leaf(i));
    }
    return own;
  }

  private static Refused no(Reason reason, List<String> values) {
    return new Refused(reason.name(), reason + " " + values);
  }
}
