package limen.core.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import limen.core.document.Result;
import limen.core.entry.Act;
import limen.core.entry.Signed;

/**
 * Takes back the entry that was signed last, as long as nobody can have it. An entry that has left
 * the desk is never taken back: its number would be given to another entry, and whoever saw both
 * could show that one key signed two histories.
 */
public final class Withdrawal {
  /** Leaf hashes of what was in the outbox when the desk met a stick. */
  private static final String LEFT = "left.txt";

  private Withdrawal() {}

  /** Notes, before a stick is met, that whatever waits now may have left the desk. */
  public static void left(Desk desk) throws IOException {
    Set<String> left = new TreeSet<>(leaves(desk));
    desk.sent().forEach(signed -> left.add(signed.leaf().base64()));
    if (!left.isEmpty()) {
      Files.write(
          file(desk),
          left,
          StandardOpenOption.CREATE,
          StandardOpenOption.TRUNCATE_EXISTING,
          StandardOpenOption.SYNC);
    }
  }

  private static List<String> leaves(Desk desk) throws IOException {
    return Files.exists(file(desk)) ? Files.readAllLines(file(desk)) : List.of();
  }

  private static Path file(Desk desk) {
    return desk.path().resolve("outbox").resolve(LEFT);
  }

  /**
   * The entry that may be taken back: the last one signed here, where no stick was met since, no
   * other entry here rests on it, and no key's file came or went with it.
   */
  public static Result<Signed> last(Desk desk) throws IOException {
    List<Signed> sent = desk.sent();
    if (sent.isEmpty()) {
      return Result.refused(
          "nothing that was signed here is still here alone",
          "Maybe it is in the record already; ‘dispute’ or a newer entry answers it there.");
    }
    Signed last = sent.getLast();
    String word = last.entry().act().word();
    if (leaves(desk).contains(last.leaf().base64())) {
      return Result.refused(
          "‘" + word + "’ was signed last, and a stick was met since: somebody may have it",
          "Maybe a newer entry answers it; one that may be out is never taken back.");
    }
    boolean rests =
        sent.stream()
            .anyMatch(
                other ->
                    !other.equals(last)
                        && new String(other.bytes(), java.nio.charset.StandardCharsets.UTF_8)
                            .contains(last.leaf().base64()));
    if (rests) {
      return Result.refused(
          "another entry here rests on ‘" + word + "’", "Maybe carry both; neither is out yet.");
    }
    return last.entry().act() instanceof Act.AddKey || last.entry().act() instanceof Act.RotateKey
        ? Result.refused(
            "a key came into this folder with the entry that was signed last",
            "Maybe ‘limen record key revoke’, and another key.")
        : Result.good(last);
  }

  /** Takes back what {@link #last} gave. */
  public static void take(Desk desk, Signed last) throws IOException {
    desk.outbox().drop(Set.of(last.leaf()));
  }
}
