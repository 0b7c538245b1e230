package limen.core.exchange;

import limen.core.entry.Act;
import limen.core.entry.Entry;
import limen.core.entry.Head;
import limen.core.entry.Mode;
import limen.core.entry.Role;
import org.jspecify.annotations.Nullable;

/**
 * What an entry comes to if it takes effect: its own act, the act it confirms, or the one on paper
 * that it agrees to. The invariants find it by themselves and do not ask the rules.
 *
 * @param act what is done
 * @param party for which party
 * @param role with a key of which role; null with the party's own, and on paper
 * @param key with which key
 * @param time when it happened
 * @param seen how much of the record the signer had seen
 * @param onPaper whether it was done on paper
 * @param isSeconded whether two hands of the party signed it
 */
record Deed(
    Act act,
    String party,
    @Nullable Role role,
    String key,
    long time,
    long seen,
    boolean onPaper,
    boolean isSeconded) {

  /** Null where nobody known signs. */
  static @Nullable Deed of(State before, Entry entry) {
    Head head = entry.head();
    Signer signer = before.signers().get(head.from());
    if (signer == null) {
      return null;
    }
    Deed own =
        new Deed(
            entry.act(),
            signer.party(),
            signer.role(),
            head.from(),
            head.time(),
            head.seen().size(),
            false,
            false);
    if (!(entry.act() instanceof Act.Second second)) {
      return own.agreed(before);
    }
    Waiting waiting = before.waiting().get(second.confirms());
    return waiting == null ? own : seconded(before, waiting);
  }

  private static Deed seconded(State before, Waiting waiting) {
    Actor actor = waiting.actor();
    Deed deed =
        new Deed(
            waiting.act(),
            actor.party(),
            actor.role(),
            actor.key(),
            actor.time(),
            actor.seen(),
            false,
            true);
    return waiting.act() instanceof Act.Transcript transcript
        ? deed.writtenDown(before, transcript)
        : deed.agreed(before);
  }

  /** A party's own word on paper counts; another's where one office is alone. */
  private Deed writtenDown(State before, Act.Transcript transcript) {
    boolean alone = before.mode() == Mode.ONE_SIDED && !before.isSeated(transcript.by());
    return transcript.by().equals(party) || alone ? onPaper(transcript).agreed(before) : this;
  }

  /** A party that agrees to what was written down of its act does it. */
  private Deed agreed(State before) {
    return act instanceof Act.Agree agree
            && before.proposals().get(agree.to()) instanceof Proposal.WrittenDown paper
            && paper.transcript().by().equals(party)
        ? onPaper(paper.transcript())
        : this;
  }

  private static Deed onPaper(Act.Transcript transcript) {
    return new Deed(
        transcript.act(), transcript.by(), null, "", transcript.happened(), 0, true, true);
  }

  boolean isBy(Role wanted) {
    return onPaper || role == wanted;
  }

  boolean isByParty() {
    return role == null;
  }
}
