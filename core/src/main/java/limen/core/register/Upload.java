package limen.core.register;

import java.time.Instant;
import limen.ledger.tree.Hash;

/**
 * A file of a sender that was taken in: a record of its own, which its rows name.
 *
 * @param id its sign, {@code u1}, {@code u2} …
 * @param sender who sent it
 * @param file its name without the folder
 * @param hash SHA-256 of its bytes
 * @param recorded when it was taken in
 * @param by who took it in
 * @param rows how many of its rows point to a human being
 */
public record Upload(
    String id, String sender, String file, Hash hash, Instant recorded, String by, int rows) {

  /** Refuses an upload of which nobody says from whom it is or by whom it was taken in. */
  public Upload {
    if (id.isBlank() || sender.isBlank() || file.isBlank() || by.isBlank()) {
      throw new IllegalArgumentException("an upload without a sender, a file or a name");
    }
  }
}
