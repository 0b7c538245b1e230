package limen.core.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import limen.core.document.Result;
import limen.core.entry.Act;
import limen.core.entry.Entry;
import limen.core.entry.Signed;
import limen.ledger.key.StrictVerifier;
import limen.ledger.key.VerifyKey;
import limen.ledger.log.Admission;
import limen.ledger.log.Refused;
import limen.ledger.tree.Tree;

/**
 * Lets into a log what is an authentic entry of its exchange, and nothing else. What means nothing
 * is let in and void: nobody can stop a record with a senseless entry (docs/formats/record.md).
 *
 * <p>An entry dated ahead of the judge's own clock is put off: who could date ahead could outlive a
 * hold. One dated back is let in, since tablets without a network hand in late.
 */
public final class RecordRule implements Admission {
  /** How far clocks of honest devices may differ. */
  private static final Duration AHEAD = Duration.ofMinutes(15);

  /** What an entry dated ahead is refused with; it may come again when its time has come. */
  public static final String TOO_EARLY = "too-early";

  private final State state;
  private final Tree tree;
  private final StrictVerifier verifier;

  private RecordRule(State state, Tree tree, StrictVerifier verifier) {
    this.state = state;
    this.tree = tree;
    this.verifier = verifier;
  }

  /** Before the first entry. */
  public static RecordRule first() {
    return new RecordRule(State.EMPTY, new Tree(), new StrictVerifier());
  }

  /** What was admitted so far. */
  public State state() {
    return state;
  }

  @Override
  public Decision admit(long index, byte[] entry, Instant now) {
    return switch (Signed.parse(entry)) {
      case Result.Refused<Signed>(var refusal) -> no(Reason.SPELLING, List.of(refusal.what()));
      case Result.Good<Signed>(Signed signed) -> {
        long time = latest(signed.entry());
        yield time - AHEAD.toSeconds() > now.getEpochSecond()
            ? new Refused(TOO_EARLY, "dated " + Instant.ofEpochSecond(time) + ", now it is " + now)
            : judge(signed);
      }
    };
  }

  /** The latest time an entry claims: what is written down of paper has happened too. */
  private static long latest(Entry entry) {
    long time = entry.head().time();
    return entry.act() instanceof Act.Transcript transcript
        ? Math.max(time, transcript.happened())
        : time;
  }

  private Decision judge(Signed signed) {
    VerifyKey key = Replay.key(state, signed.entry());
    if (key == null) {
      return no(Reason.UNKNOWN_KEY, List.of(signed.entry().head().from()));
    }
    if (!signed.isSignedBy(key, verifier)) {
      return no(Reason.SIGNATURE, List.of(key.name()));
    }
    return switch (Replay.RULES.step(state, signed.entry(), signed.leaf(), tree::root)) {
      case Step.Inauthentic(Reason reason, List<String> values) -> no(reason, values);
      case Step.Taken(State next, var verdict) -> {
        Tree grown = own();
        grown.append(signed.leaf());
        yield new Admitted(new RecordRule(next, grown, verifier));
      }
    };
  }

  /**
   * The tree up to this rule's state. Rules in a row share one that grows; where another has grown
   * it already and came to nothing, this one goes on with a copy.
   */
  private Tree own() {
    if (tree.size() == state.size()) {
      return tree;
    }
    Tree copy = new Tree();
    for (long i = 0; i < state.size(); i++) {
      copy.append(tree.leaf(i));
    }
    return copy;
  }

  private static Refused no(Reason reason, List<String> values) {
    return new Refused(code(reason), String.join(" ", values));
  }

  /** The word a reason has in answers and messages: {@code UNKNOWN_KEY} is {@code unknown-key}. */
  public static String code(Reason reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
