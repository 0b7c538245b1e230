package limen.core.sealing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import limen.core.document.Result;
import limen.ledger.Parsed;
import limen.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;

/**
 * Which file of a chain is its newest: the file {@code head} in its folder. It notices that the
 * newest file was lost or exchanged by accident; whoever takes it away too is not noticed. After a
 * power cut it may lag behind, never run ahead.
 *
 * @param number of the newest file; 0 where nobody wrote it down, as in older folders
 * @param hash SHA-256 of that file as it lies on the disk
 */
record Head(int number, Hash hash) {
  static final String FILE = "head";
  private static final Head NONE = new Head(0, Hash.EMPTY);

  String text() {
    return "head " + number + " " + hash.base64() + "\n";
  }

  static Result<Head> read(Path folder) throws IOException {
    String text;
    try {
      text = Files.readString(folder.resolve(FILE));
    } catch (NoSuchFileException older) {
      return Result.good(NONE);
    }
    List<String> words = List.of(text.strip().split(" ", -1));
    if (words.size() == 3
        && words.get(1).matches("[1-9]\\d{0,5}")
        && Hash.parse(words.get(2)) instanceof Parsed.Good<Hash>(Hash hash)) {
      Head head = new Head(Integer.parseInt(words.get(1)), hash);
      if (head.text().equals(text)) {
        return Result.good(head);
      }
    }
    return Result.refused(
        "the file ‘head’ is not as it was written", "Maybe it was edited; copy it from a backup.");
  }

  /** Whether a file is another than the one that was written under its number. */
  boolean isOther(int file, @Nullable Hash read) {
    return file == number && !hash.equals(read);
  }
}
