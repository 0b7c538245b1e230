package limen.core.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import limen.core.document.Result;
import limen.core.entry.Pen;
import limen.core.entry.Signed;
import limen.core.exchange.Replay;
import limen.core.exchange.Signer;
import limen.core.exchange.State;
import limen.core.exchange.Step;
import limen.ledger.key.SigningKey;
import limen.ledger.tree.Hash;

/** Which number comes next: a key that signs two entries under one number has accused its party. */
final class Numbers {
  private final Shelf shelf;
  private final Outbox own;

  Numbers(Shelf shelf, Outbox own) {
    this.shelf = shelf;
    this.own = own;
  }

  /** The state that the record will have when the outbox is in. */
  State ahead() throws IOException {
    State state = shelf.state();
    List<Signed> waiting = new ArrayList<>(own.entries());
    waiting.removeIf(signed -> shelf.place(signed.leaf()) != null);
    boolean progress = true;
    // An entry may wait for one that stands behind it, where a clock was corrected.
    while (progress) {
      List<Signed> rest = new ArrayList<>();
      for (Signed signed : waiting) {
        if (step(state, signed) instanceof Step.Taken(State next, var verdict)) {
          state = next;
        } else {
          rest.add(signed);
        }
      }
      progress = rest.size() < waiting.size();
      waiting = rest;
    }
    return state;
  }

  Step step(State state, Signed signed) {
    return Replay.RULES.step(state, signed.entry(), signed.leaf(), this::rootAt);
  }

  private Hash rootAt(long size) {
    // What is not in the record has no root yet; no signer can have seen it.
    return size <= shelf.size() ? shelf.course().tree().root(size) : Hash.EMPTY;
  }

  /** A pen at the number after all that the key has signed here, also what no record will take. */
  Pen pen(State ahead, SigningKey key, String exchange) throws IOException {
    String name = key.verifyKey().name();
    Signer signer = ahead.signers().get(name);
    long next = signer == null ? 0 : signer.next();
    Signed last = own.last(name);
    if (last != null && number(last) >= next) {
      return new Pen(key, exchange, number(last) + 1, last.leaf());
    }
    return signer == null ? Pen.fresh(key, exchange) : new Pen(key, exchange, next, signer.last());
  }

  /**
   * Whether another entry has this one's number by now, in the outbox or, if it has left that, in
   * the record: so that is asked second.
   */
  boolean isOvertaken(Signed signed, Path desk) throws IOException {
    List<Signed> waiting = own.entries();
    if (waiting.contains(signed)) {
      return false;
    }
    return waiting.stream().anyMatch(other -> overtakes(other, signed))
        || (shelf.isBehind()
            && Shelf.read(desk) instanceof Result.Good<Shelf>(Shelf now)
            && now.place(signed.leaf()) == null
            && now.entries().stream().anyMatch(other -> overtakes(other, signed)));
  }

  private static boolean overtakes(Signed other, Signed signed) {
    return other.entry().head().from().equals(signed.entry().head().from())
        && number(other) >= number(signed);
  }

  private static long number(Signed signed) {
    return signed.entry().head().counter();
  }
}
