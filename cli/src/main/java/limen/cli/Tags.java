package limen.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import limen.core.desk.Card;
import limen.core.desk.Desk;
import limen.core.sealing.ExchangeKey;
import limen.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;

/**
 * The key under which both sides tag people, so that nobody stands on two lists unseen: made at one
 * office, carried to the other. In a drill it is everybody's.
 */
final class Tags {
  static final String FILE = "tags.secret";

  private Tags() {}

  static Path file(Desk desk) {
    return desk.path().resolve("keys").resolve(FILE);
  }

  /** The key of a desk; stops where there is none. */
  static ExchangeKey of(Desk desk, String exchange) throws IOException {
    Path file = file(desk);
    if (desk.plate().drill()) {
      return Office.good("tags", ExchangeKey.parse(ListSheet.made("tags " + exchange).base64()));
    }
    if (!Files.exists(file)) {
      throw Office.stop(
          file.toString(),
          "the key that tags people for both sides is missing",
          "Maybe ‘limen record key tags "
              + desk.path()
              + "’ at one office; at the other the same with --from and the file that was"
              + " carried.");
    }
    return read(file);
  }

  private static ExchangeKey read(Path file) throws IOException {
    return Office.good(
        file.toString(), ExchangeKey.parse(Files.readString(file, StandardCharsets.UTF_8).strip()));
  }

  /** Makes the key, or takes the other side's; gives its groups for the telephone. */
  static String keep(Desk desk, @Nullable Path from) throws IOException {
    Path file = file(desk);
    if (Files.exists(file)) {
      throw Office.stop(
          file.toString(),
          "this desk has such a key already: " + aloud(read(file)),
          "Maybe it is the one of both sides; by telephone they read the same groups.");
    }
    if (desk.plate().drill()) {
      throw Office.stop(
          "tags", "in a drill all desks tag with one key", "Maybe nothing more is needed.");
    }
    if (from != null && !Files.isRegularFile(from)) {
      throw Office.stop(from.toString(), "there is no such file", "Maybe the file " + FILE + ".");
    }
    ExchangeKey key = from == null ? ExchangeKey.generate(new SecureRandom()) : read(from);
    desk.keys().keepText(FILE, key.base64());
    return aloud(key);
  }

  /** Says nothing of the key to whoever has it not: 32 bytes of chance are behind the hash. */
  private static String aloud(ExchangeKey key) {
    return Card.aloud(Hash.sha256(("limen tags " + key.base64()).getBytes(StandardCharsets.UTF_8)));
  }
}
