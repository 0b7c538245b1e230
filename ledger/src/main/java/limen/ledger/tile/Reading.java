package limen.ledger.tile;

import java.util.OptionalLong;
import limen.ledger.note.Checkpoint;
import limen.ledger.note.Note;
import limen.ledger.note.Policy;
import limen.ledger.tree.Tree;

/** How the reading of a record file ended. */
public sealed interface Reading {

  /**
   * Every byte is as it would be written, and the entries are those of the checkpoint. Whether the
   * checkpoint counts, and by whose policy, is still to be judged: see {@link Policy#judge}.
   */
  record Whole(Policy policy, Note checkpoint, Checkpoint head, Tree tree) implements Reading {}

  /**
   * Something is not as it would be written.
   *
   * @param part the first part at fault, by its name in the file
   * @param entry the first entry at fault, where it can be told
   * @param why what is wrong, and advice that begins "Maybe"
   */
  record Faulty(String part, OptionalLong entry, String why) implements Reading {
    /** All of it in one line. */
    public String text() {
      String place = entry.isPresent() ? part + ", entry " + entry.getAsLong() : part;
      return place + ": " + why;
    }
  }
}
