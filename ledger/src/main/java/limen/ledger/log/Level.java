package limen.ledger.log;

import limen.ledger.Parsed;
import limen.ledger.note.Checkpoint;
import limen.ledger.note.Note;
import limen.ledger.note.Policy;
import limen.ledger.note.Standing;

/** How far an entry has come. */
public enum Level {
  /** Somebody signed it; no checkpoint covers it. */
  SENT,
  /** The log has signed a checkpoint that covers it. */
  SEQUENCED,
  /** So have all whom the policy asks for: nobody can take it back. */
  FINAL;

  /** How far a checkpoint brings the entry at an index. */
  public static Level of(Policy policy, Note checkpoint, long index) {
    Standing standing = policy.judge(checkpoint);
    if (!standing.logSigned()
        || !(standing.head() instanceof Parsed.Good<Checkpoint>(Checkpoint head))
        || index < 0
        || index >= head.size()) {
      return SENT;
    }
    return standing.holds() ? FINAL : SEQUENCED;
  }
}
