package limen.ledger.log;

import limen.ledger.note.Note;
import limen.ledger.tree.Hash;

/** What became of an entry that was submitted; asking again gives the same place for ever. */
public sealed interface Answer permits Receipt, Answer.AlreadyThere, Refused {

  /** The same bytes stood there before; {@code checkpoint} covers them. */
  record AlreadyThere(long index, Hash leaf, Note checkpoint) implements Answer {}
}
