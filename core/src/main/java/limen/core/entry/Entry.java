package limen.core.entry;

import java.nio.charset.StandardCharsets;
import limen.ledger.key.SigningKey;
import limen.ledger.note.Note;

/**
 * A line of the record, before or after it is signed.
 *
 * @param head who, after what, having seen what, when
 * @param act what is done
 */
public record Entry(Head head, Act act) {

  /** The text that is signed; docs/formats/entry.md gives it to the byte. */
  public String text() {
    return Spelling.text(this);
  }

  /** The entry signed by the key it names. */
  public Signed signedBy(SigningKey key) {
    Note note = Note.signed(text(), key);
    return Signed.of(this, note, note.bytes());
  }

  /** How many bytes the entry has before it is signed. */
  public int length() {
    return text().getBytes(StandardCharsets.UTF_8).length;
  }
}
