package limen.core.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import limen.core.audit.Finding.Standing;
import limen.core.entry.Act;
import limen.core.entry.Head;
import limen.core.entry.Mode;
import limen.core.entry.Signed;
import limen.core.exchange.Proposal;
import limen.core.exchange.Signer;
import limen.core.exchange.State;
import limen.core.exchange.Step;
import limen.core.exchange.Verdict;
import limen.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;

/**
 * Follows acts to the place where they take effect: some wait for a second signature, and what was
 * written down of another party's act waits for that party.
 */
final class Effects {
  /** An act that waits, by whom and from when. */
  private record Said(long entry, String party, long time, long seen, Act act) {}

  private final Map<Hash, Said> waiting = new HashMap<>();
  private final Map<Hash, Integer> written = new HashMap<>();
  private final List<Finding.Transcript> transcripts = new ArrayList<>();
  private final List<Finding.Idle> idle = new ArrayList<>();

  /** What took effect by an entry; null where nothing did. */
  @Nullable Effect of(long index, Signed signed, State before, Step.Taken taken) {
    Head head = signed.entry().head();
    Act act = signed.entry().act();
    Signer signer = Objects.requireNonNull(taken.state().signers().get(head.from()));
    Said said = new Said(index, signer.party(), head.time(), head.seen().size(), act);
    return switch (taken.verdict()) {
      case Verdict.Waiting() -> {
        waits(signed.leaf(), said);
        yield null;
      }
      case Verdict.NoEffect noEffect -> {
        idles(said, before, taken.state(), noEffect);
        yield null;
      }
      case Verdict.Done() -> resolve(index, said, Behind.RECORDED, before, taken.state());
    };
  }

  private void waits(Hash leaf, Said said) {
    waiting.put(leaf, said);
    if (said.act instanceof Act.Transcript t) {
      written.put(leaf, transcripts.size());
      transcripts.add(
          new Finding.Transcript(
              said.entry, said.party, t.by(), t.means(), t.act().word(), Standing.UNSECONDED));
    }
  }

  /** What was waited for or written down is void too, where this entry let it happen. */
  private void idles(Said said, State before, State after, Verdict.NoEffect noEffect) {
    Act act = said.act;
    if (act instanceof Act.Second(Hash confirms)
        && before.waiting().containsKey(confirms)
        && !after.waiting().containsKey(confirms)) {
      act = Objects.requireNonNull(waiting.remove(confirms)).act;
      standing(confirms, Standing.VOID);
    }
    if (act instanceof Act.Agree(Hash to) && isSettled(to, before, after)) {
      standing(to, Standing.VOID);
    }
    idle.add(
        new Finding.Idle(
            said.entry, said.party, act.word(), Told.of(noEffect.reason(), noEffect.values())));
  }

  private @Nullable Effect resolve(
      long index, Said said, Behind behind, State before, State after) {
    if (said.act instanceof Act.Second(Hash confirms)) {
      return seconded(index, confirms, before, after);
    }
    if (said.act instanceof Act.Agree(Hash to)
        && isSettled(to, before, after)
        && before.proposals().get(to) instanceof Proposal.WrittenDown paper) {
      standing(to, Standing.CONFIRMED);
      return resolve(index, onPaper(paper), Behind.COUNTERSIGNED, before, after);
    }
    return new Effect(index, said.party, said.time, said.seen, said.act, behind);
  }

  private @Nullable Effect seconded(long index, Hash confirms, State before, State after) {
    Said said = Objects.requireNonNull(waiting.remove(confirms));
    if (!(said.act instanceof Act.Transcript paper)) {
      return resolve(index, said, Behind.RECORDED, before, after);
    }
    boolean alone = before.mode() == Mode.ONE_SIDED && !before.isSeated(paper.by());
    boolean counts = paper.by().equals(said.party) || alone;
    standing(confirms, counts ? Standing.COUNTED : Standing.UNCONFIRMED);
    Said act = new Said(said.entry, paper.by(), paper.happened(), said.seen, paper.act());
    return counts ? resolve(index, act, Behind.TRANSCRIBED, before, after) : null;
  }

  private static Said onPaper(Proposal.WrittenDown paper) {
    Act.Transcript act = paper.transcript();
    return new Said(0, act.by(), act.happened(), paper.seen(), act.act());
  }

  private static boolean isSettled(Hash proposal, State before, State after) {
    return before.proposals().get(proposal) instanceof Proposal.WrittenDown
        && !after.proposals().containsKey(proposal);
  }

  private void standing(Hash leaf, Standing standing) {
    Integer at = written.get(leaf);
    if (at != null) {
      Finding.Transcript t = transcripts.get(at);
      transcripts.set(
          at, new Finding.Transcript(t.entry(), t.writer(), t.by(), t.means(), t.word(), standing));
    }
  }

  /** Everything written down, and how far it came. */
  List<Finding.Transcript> transcripts() {
    return List.copyOf(transcripts);
  }

  /** Entries that do nothing. */
  List<Finding.Idle> idle() {
    return List.copyOf(idle);
  }
}
