package limen.ledger.log;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import limen.ledger.Parsed;
import limen.ledger.key.VerifyKey;
import limen.ledger.note.Checkpoint;
import limen.ledger.note.Note;
import limen.ledger.tree.Hash;
import limen.ledger.tree.Proofs;

/**
 * Proof that a log has signed two histories: two of its checkpoints, and the path that proves which
 * root the larger one had when it was as small as the other. That root is not the one it signed.
 * Where sizes are equal the path is empty. Whoever knows the log's key can check it, for ever.
 *
 * @param smaller the checkpoint of the smaller size
 * @param larger the other one
 * @param prefix the root that the larger tree had at the smaller size
 * @param path the consistency proof (RFC 6962 section 2.1.2) from there to the larger root
 */
public record Fork(Note smaller, Note larger, Hash prefix, List<Hash> path) {
  private static final String TITLE = "limen/fork/v1";
  private static final int LONGEST_PATH = 128;

  /** Evidence whose path cannot be changed. */
  public Fork {
    path = List.copyOf(path);
  }

  /** Whether this proves that the log with that key lied. */
  public boolean proves(VerifyKey log) {
    return proves(log.name(), note -> Hand.isSigned(note, log));
  }

  boolean proves(String origin, Predicate<Note> byLog) {
    return Signed.read(smaller.bytes(), origin, byLog) instanceof Parsed.Good<Signed>(Signed less)
        && Signed.read(larger.bytes(), origin, byLog) instanceof Parsed.Good<Signed>(Signed more)
        && !prefix.equals(less.head().root())
        && isPrefix(less.head().size(), more.head());
  }

  /** The empty proof of a log without entries proves nothing about it. */
  private boolean isPrefix(long size, Checkpoint more) {
    return size > 0 && Proofs.consistent(size, prefix, more.size(), more.root(), path);
  }

  /**
   * A file for others: a title; {@code prefix} and a hash; {@code path} and a hash, for each step;
   * {@code smaller} and the number of its bytes; then, after an empty line, the two notes.
   */
  public byte[] bytes() {
    StringBuilder text = new StringBuilder(TITLE + "\nprefix " + prefix + "\n");
    path.forEach(step -> text.append("path ").append(step).append('\n'));
    byte[] first = smaller.bytes();
    text.append("smaller ").append(first.length).append("\n\n");
    text.append(new String(first, StandardCharsets.UTF_8));
    text.append(new String(larger.bytes(), StandardCharsets.UTF_8));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads the one spelling that {@link #bytes} writes; whether it proves anything is another
   * question.
   */
  public static Parsed<Fork> parse(byte[] bytes) {
    Parsed<Fork> read;
    try {
      read = Parsed.good(read(bytes));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return Parsed.bad("no evidence of a fork: " + e.getMessage());
    }
    return Arrays.equals(read.orThrow().bytes(), bytes)
        ? read
        : Parsed.bad("evidence in another spelling. Maybe it was edited.");
  }

  private static Fork read(byte[] bytes) {
    String whole = new String(bytes, StandardCharsets.UTF_8);
    int empty = whole.indexOf("\n\n");
    List<String> lines = List.of(whole.substring(0, empty).split("\n"));
    if (!lines.getFirst().equals(TITLE) || lines.size() > LONGEST_PATH) {
      throw new IllegalArgumentException("its title is not %s.".formatted(TITLE));
    }
    List<Hash> path = new ArrayList<>();
    for (String step : lines.subList(2, lines.size() - 1)) {
      path.add(Hash.parse(after("path ", step)).orThrow());
    }
    int begin = whole.substring(0, empty + 2).getBytes(StandardCharsets.UTF_8).length;
    int end = begin + Integer.parseInt(after("smaller ", lines.getLast()));
    return new Fork(
        Note.parse(Arrays.copyOfRange(bytes, begin, end)).orThrow(),
        Note.parse(Arrays.copyOfRange(bytes, end, bytes.length)).orThrow(),
        Hash.parse(after("prefix ", lines.get(1))).orThrow(),
        path);
  }

  private static String after(String word, String line) {
    if (!line.startsWith(word)) {
      throw new IllegalArgumentException("no line '%s' where it belongs.".formatted(word.strip()));
    }
    return line.substring(word.length());
  }
}
