package limen.core.exchange;

import java.util.Objects;
import java.util.function.LongFunction;
import limen.core.entry.Act;
import limen.core.entry.Entry;
import limen.core.entry.Head;
import limen.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;

/** Laws of the log that stand beside the invariants: whose entry may be taken at all. */
final class Laws {
  private Laws() {}

  /** The law that a step broke; null if it broke none. */
  static @Nullable String broken(State before, Entry entry, Step step, LongFunction<Hash> rootAt) {
    if (!(step instanceof Step.Taken(State after, Verdict verdict))) {
      return null;
    }
    Head head = entry.head();
    Signer signer = before.signers().get(head.from());
    if (before.opening() == null || !before.opening().exchange().equals(head.exchange())) {
      return "an entry belongs to its exchange";
    }
    if (head.seen().size() > before.size()
        || !head.seen().root().equals(rootAt.apply(head.seen().size()))) {
      return "what was seen was there";
    }
    if (after.size() != before.size() + 1) {
      return "every entry counts as one";
    }
    if (signer == null) {
      return entry.act() instanceof Act.RotateKey ? null : "only known keys sign";
    }
    if (head.counter() >= signer.revokedFrom()) {
      return "a revoked key is silent";
    }
    if (head.counter() != signer.next() || !Objects.equals(head.previous(), signer.last())) {
      return "a key's entries are one chain";
    }
    return head.seen().size() < signer.seen() ? "nobody forgets what he saw" : null;
  }
}
