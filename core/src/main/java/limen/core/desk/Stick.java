package limen.core.desk;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import limen.core.document.Result;
import limen.ledger.Parsed;
import limen.ledger.log.Source;
import limen.ledger.note.Checkpoint;
import limen.ledger.note.Note;
import limen.ledger.note.Policy;
import limen.ledger.tile.Reading;
import limen.ledger.tile.RecordFile;
import limen.ledger.tree.Tree;
import org.jspecify.annotations.Nullable;

/**
 * What is carried from desk to desk: a folder with the record in one file, the newest final head,
 * and entries that wait. Anybody may have had it in hand; nothing on it is believed unchecked.
 */
final class Stick {
  static final String RECORD = "record.exrec";
  private static final String FINAL = "final";

  private final Path path;

  Stick(Path path) {
    this.path = path;
  }

  /** The record on a stick, whole in itself. */
  record Load(Policy policy, Note checkpoint, Checkpoint head, List<byte[]> entries)
      implements Source {
    @Override
    public List<byte[]> entries(long from, long to) throws IOException {
      if (from < 0 || to > entries.size()) {
        throw new IOException("the stick has " + entries.size() + " entries");
      }
      return entries.subList((int) from, (int) to);
    }
  }

  Outbox outbox() {
    return new Outbox(path.resolve("outbox"));
  }

  /** The record on it; a load of null where there is none yet. */
  Result<Found> load() throws IOException {
    Path file = path.resolve(RECORD);
    if (!Files.exists(file)) {
      return Result.good(new Found(null));
    }
    List<byte[]> entries = new ArrayList<>();
    RecordFile.Visitor visitor =
        new RecordFile.Visitor() {
          @Override
          public void head(Policy policy, Note checkpoint) {
            // It comes back with the reading.
          }

          @Override
          public void entry(long index, byte[] bytes, Tree tree) {
            entries.add(bytes);
          }
        };
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return switch (RecordFile.read(in, visitor)) {
        case Reading.Faulty faulty ->
            Result.refused(
                "the record on the stick is damaged: " + what(faulty.text()),
                advice(faulty.text()));
        case Reading.Whole(Policy policy, Note note, Checkpoint head, var tree) ->
            Result.good(new Found(new Load(policy, note, head, entries)));
      };
    }
  }

  /** What was found on it. */
  record Found(@Nullable Load load) {}

  /** Sentences of the ledger end with their advice. */
  static String what(String sentence) {
    int at = sentence.indexOf(" Maybe ");
    String what = at < 0 ? sentence : sentence.substring(0, at);
    return what.endsWith(".") ? what.substring(0, what.length() - 1) : what;
  }

  static String advice(String sentence) {
    int at = sentence.indexOf(" Maybe ");
    return at < 0 ? "Maybe take the stick round once more." : sentence.substring(at + 1);
  }

  @Nullable Note finished() throws IOException {
    Path file = path.resolve(FINAL);
    return Files.exists(file)
            && Note.parse(Files.readAllBytes(file)) instanceof Parsed.Good<Note>(Note read)
        ? read
        : null;
  }

  void write(Shelf shelf) throws IOException {
    if (shelf.head() != null) {
      shelf.export(path.resolve(RECORD));
    }
  }

  void writeFinal(Note finished) throws IOException {
    Files.write(path.resolve(FINAL), finished.bytes());
  }
}
