package limen.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import limen.ledger.key.Batch;
import limen.ledger.key.VerifyKey;
import limen.ledger.note.Note;
import limen.ledger.note.Policy;
import limen.ledger.note.SignatureLine;
import limen.ledger.tile.Reading;
import limen.ledger.tile.RecordFile;
import limen.ledger.tree.Tree;

/**
 * Checks the file of {@link LargeRecord} as a log and every signature in it, and does not ask what
 * the entries mean: what a record costs without its rules. {@code SignaturesOf FILE batch} or
 * {@code single}.
 */
public final class SignaturesOf implements RecordFile.Visitor {
  private final Batch batch = new Batch();
  private final Map<String, VerifyKey> keys = new HashMap<>();
  private final boolean single;
  private long bad;

  private SignaturesOf(boolean single) {
    this.single = single;
  }

  /** Takes the file, and how. */
  public static void main(String[] words) throws IOException {
    SignaturesOf visitor = new SignaturesOf(words[1].equals("single"));
    try (InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(words[0])))) {
      Reading reading = RecordFile.read(in, visitor);
      visitor.bad += visitor.batch.bad().size();
      if (!(reading instanceof Reading.Whole) || visitor.bad > 0) {
        throw new IllegalStateException(visitor.bad + " bad signatures in " + reading);
      }
    }
  }

  @Override
  public void head(Policy policy, Note checkpoint) {}

  @Override
  public void entry(long index, byte[] bytes, Tree tree) {
    Note note = Note.parse(bytes).orThrow();
    SignatureLine line = note.signatures().getFirst();
    VerifyKey key = keys.computeIfAbsent(line.name(), SignaturesOf::key);
    byte[] message = note.text().getBytes(StandardCharsets.UTF_8);
    if (!single) {
      batch.add(index, key, message, line.signature());
    } else if (!key.verify(message, line.signature())) {
      bad++;
    }
  }

  private static VerifyKey key(String name) {
    return LargeExchange.key(name.substring(0, name.indexOf('.'))).verifyKey();
  }
}
