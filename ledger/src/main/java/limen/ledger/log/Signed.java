package limen.ledger.log;

import java.util.function.Predicate;
import limen.ledger.Parsed;
import limen.ledger.note.Checkpoint;
import limen.ledger.note.Note;

/** A checkpoint with the note that proves that its log signed it. */
record Signed(Note note, Checkpoint head) {

  /** Reads a checkpoint of the log with that origin. */
  static Parsed<Signed> read(byte[] bytes, String origin, Predicate<Note> byLog) {
    return Note.parse(bytes).then(note -> read(note, origin, byLog));
  }

  private static Parsed<Signed> read(Note note, String origin, Predicate<Note> byLog) {
    return Checkpoint.parse(note.text())
        .then(
            head -> {
              if (!head.origin().equals(origin)) {
                return Parsed.bad(
                    "a checkpoint of %s, not of %s. Maybe it is another log's."
                        .formatted(head.origin(), origin));
              }
              return byLog.test(note)
                  ? Parsed.good(new Signed(note, head))
                  : Parsed.bad(
                      "a checkpoint that the key of %s did not sign. Maybe it was changed."
                          .formatted(origin));
            });
  }
}
