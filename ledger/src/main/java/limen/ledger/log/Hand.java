package limen.ledger.log;

import java.util.List;
import java.util.function.Predicate;
import limen.ledger.Parsed;
import limen.ledger.key.SigningKey;
import limen.ledger.key.VerifyKey;
import limen.ledger.note.Cosignature;
import limen.ledger.note.Note;
import limen.ledger.note.SignatureLine;

/**
 * How a mirror knows its log's hand and writes its own. A seam: a simulation of many thousand days
 * signs with something cheaper.
 *
 * @param origin the log's name
 * @param byLog whether the log signed a note
 * @param pen signs a checkpoint's text
 */
record Hand(String origin, Predicate<Note> byLog, Pen pen) {

  static Hand of(VerifyKey log, SigningKey cosigner) {
    return new Hand(
        log.name(),
        note -> isSigned(note, log),
        (text, seconds) -> Cosignature.sign(cosigner, text, seconds));
  }

  /** Whether a key signed; a line that only claims to be the key's spoils the note. */
  static boolean isSigned(Note note, VerifyKey key) {
    return note.signers(List.of(key)) instanceof Parsed.Good<List<VerifyKey>>(var signers)
        && !signers.isEmpty();
  }

  /** Signs the text of a checkpoint at a time in seconds since 1970. */
  interface Pen {
    SignatureLine cosign(String text, long seconds);
  }
}
