package limen.ledger.log;

import limen.ledger.note.Checkpoint;
import limen.ledger.note.SignatureLine;

/** What a mirror says to a checkpoint. */
public sealed interface Reply {

  /**
   * All up to this head is held here and only grew.
   *
   * @param line the mirror's line for the checkpoint
   * @param seconds when it was written, in seconds since 1970
   */
  record Cosigned(Checkpoint head, SignatureLine line, long seconds) implements Reply {}

  /** The checkpoint is older than what the mirror holds; it fits, and is not cosigned again. */
  record Behind(long size) implements Reply {}

  /** The log has signed two histories. */
  record Forked(Fork evidence) implements Reply {}

  /** The log has signed an entry that may not stand there. */
  record Rejected(long index, Refused refusal) implements Reply {}

  /** The entries could not be had, or are not those that were signed: to be tried again. */
  record Unavailable(String why) implements Reply {}

  /** No checkpoint of this mirror's log. */
  record Foreign(String why) implements Reply {}
}
