package limen.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import limen.ledger.note.Checkpoint;
import limen.ledger.note.Cosignature;
import limen.ledger.note.Note;
import limen.ledger.tile.RecordFile;
import limen.ledger.tree.Hash;
import limen.ledger.tree.Tree;

/**
 * Writes a record of as many entries as are asked for to a folder, with the policy to verify it by:
 * {@code LargeRecord 20000 FOLDER} makes {@code large.exrec} and {@code large.policy}.
 */
public final class LargeRecord {
  private static final long SEALED = 1_900_500_000L;

  private LargeRecord() {}

  /** Takes the number of entries and the folder. */
  public static void main(String[] words) throws IOException {
    List<byte[]> entries = new LargeExchange(Integer.parseInt(words[0])).entries();
    Path folder = Path.of(words[1]);
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(folder.resolve("large.exrec")))) {
      RecordFile.write(out, LargeExchange.policy(), checkpoint(entries), entries);
    }
    Files.writeString(
        folder.resolve("large.policy"), LargeExchange.policy().text(), StandardCharsets.UTF_8);
    long bytes = entries.stream().mapToLong(entry -> entry.length).sum();
    System.out.printf(
        "%d entries of %d bytes on average%n", entries.size(), bytes / entries.size());
  }

  private static Note checkpoint(List<byte[]> entries) {
    Tree tree = Tree.of(entries.stream().map(Hash::leaf).toList());
    String origin = LargeExchange.policy().log().name();
    String text = new Checkpoint(origin, tree.size(), tree.root()).text();
    return Note.signed(text, LargeExchange.key("log"))
        .with(Cosignature.sign(LargeExchange.mirror("mirror-a"), text, SEALED))
        .with(Cosignature.sign(LargeExchange.mirror("mirror-b"), text, SEALED + 1));
  }
}
