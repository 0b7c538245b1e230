package limen.core.desk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import limen.core.document.Result;
import limen.core.entry.Signed;
import limen.core.exchange.Course;
import limen.core.exchange.Opening;
import limen.core.exchange.State;
import limen.core.exchange.Step;
import limen.core.exchange.Verdict;
import limen.ledger.Parsed;
import limen.ledger.log.Level;
import limen.ledger.note.Checkpoint;
import limen.ledger.note.Note;
import limen.ledger.note.Policy;
import limen.ledger.note.SignatureLine;
import limen.ledger.note.TreeProof;
import limen.ledger.store.Folder;
import limen.ledger.store.Head;
import limen.ledger.store.Journal;
import limen.ledger.tile.RecordFile;
import limen.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;

/**
 * The record as one desk holds it: every entry up to the newest head, that head with all good
 * signatures that came by, and the newest head that is final. Read once; {@link #signed} and {@link
 * #finished} keep what is learnt of heads.
 */
public final class Shelf {
  static final String RECORD = "record";
  static final String CHECKPOINT = "checkpoint";
  static final String FINAL = "final";

  private final Path desk;
  private byte[] opened = new byte[0];
  private final Course course = new Course();
  private final List<Signed> entries = new ArrayList<>();
  private final List<Verdict> verdicts = new ArrayList<>();
  private final Map<Hash, Long> places = new HashMap<>();
  private @Nullable Note head;
  private @Nullable Note finished;

  private Shelf(Path desk) {
    this.desk = desk;
  }

  /** Reads a desk's record whole; every signature and hash is checked again. */
  static Result<Shelf> read(Path desk) throws IOException {
    Shelf shelf = new Shelf(desk);
    byte[] bytes = shelf.published();
    shelf.opened = bytes;
    if (bytes.length == 0) {
      return Result.good(shelf);
    }
    Note note = Note.parse(bytes).orThrow();
    Checkpoint checkpoint = Checkpoint.parse(note.text()).orThrow();
    try (Journal journal = Journal.open(Folder.at(desk.resolve(RECORD)), checkpoint.size())) {
      for (byte[] entry : journal.read(0, checkpoint.size())) {
        Result<Shelf> wrong = shelf.take(entry);
        if (wrong != null) {
          return wrong;
        }
      }
    }
    if (!shelf.course.tree().root().equals(checkpoint.root())) {
      return Result.refused(
          "the entries in " + desk + " are not those of its head",
          "Maybe the disk failed: a stick or another office has the record whole.");
    }
    shelf.heads(note);
    return Result.good(shelf);
  }

  private byte[] published() throws IOException {
    Path folder = desk.resolve(RECORD);
    if (!Files.isDirectory(folder)) {
      return new byte[0];
    }
    try (Folder at = Folder.at(folder)) {
      return Head.in(at).read().orElse(new byte[0]);
    }
  }

  /** Whether the record has another head by now than when it was read. */
  boolean isBehind() throws IOException {
    return !Arrays.equals(opened, published());
  }

  private @Nullable Result<Shelf> take(byte[] entry) {
    return switch (Signed.parse(entry)) {
      case Result.Refused<Signed>(var refusal) -> new Result.Refused<>(refusal);
      case Result.Good<Signed>(Signed signed) ->
          switch (course.take(signed)) {
            case Step.Inauthentic(var reason, var values) ->
                new Result.Refused<>(Advice.on(reason, values));
            case Step.Taken(State next, Verdict verdict) -> {
              places.put(signed.leaf(), (long) entries.size());
              entries.add(signed);
              verdicts.add(verdict);
              yield null;
            }
          };
    };
  }

  private void heads(Note published) throws IOException {
    Note kept = note(CHECKPOINT);
    head = kept != null && kept.text().equals(published.text()) ? kept : published;
    finished = note(FINAL);
    Policy policy = policy();
    if (policy != null && policy.judge(head).holds()) {
      finished = head;
    }
  }

  private @Nullable Note note(String file) throws IOException {
    Path path = desk.resolve(file);
    return Files.exists(path)
            && Note.parse(Files.readAllBytes(path)) instanceof Parsed.Good<Note>(Note read)
        ? read
        : null;
  }

  /** Adds to the newest head the lines that are good by the policy and not there yet. */
  void signed(Note other) throws IOException {
    Note now = head;
    Policy policy = policy();
    if (now == null || policy == null || !now.text().equals(other.text())) {
      return;
    }
    for (var key : policy.witnesses().values()) {
      for (SignatureLine line : other.by(key)) {
        if (now.by(key).isEmpty() && line.verifies(key, now.text())) {
          now = now.with(line);
        }
      }
    }
    head = now;
    write(CHECKPOINT, now);
    if (policy.judge(now).holds()) {
      finished(now);
    }
  }

  /** Keeps a head that is final, fits this record, and covers more than the last such one. */
  void finished(Note other) throws IOException {
    Policy policy = policy();
    if (policy == null || !policy.judge(other).holds()) {
      return;
    }
    Checkpoint covers = Checkpoint.parse(other.text()).orThrow();
    boolean fits =
        covers.size() <= size() && course.tree().root(covers.size()).equals(covers.root());
    if (fits && covers.size() > finalSize()) {
      finished = other;
      write(FINAL, other);
    }
  }

  private void write(String file, Note note) throws IOException {
    Path half = desk.resolve(file + ".part");
    Files.write(half, note.bytes());
    Files.move(
        half,
        desk.resolve(file),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** How many entries are in the record. */
  public long size() {
    return entries.size();
  }

  /** The entries, from the first. */
  public List<Signed> entries() {
    return List.copyOf(entries);
  }

  /** What each entry did. */
  public List<Verdict> verdicts() {
    return List.copyOf(verdicts);
  }

  /** Where an entry stands; null where it does not. */
  public @Nullable Long place(Hash leaf) {
    return places.get(leaf);
  }

  public Course course() {
    return course;
  }

  public State state() {
    return course.state();
  }

  /** The newest head with the signatures that are known; null before the record began. */
  public @Nullable Note head() {
    return head;
  }

  /** The newest head that is final; null where none is. */
  public @Nullable Note finished() {
    return finished;
  }

  /** How many entries are final. */
  public long finalSize() {
    return finished == null ? 0 : Checkpoint.parse(finished.text()).orThrow().size();
  }

  /** Whose signatures count; null before the record began. */
  public @Nullable Policy policy() {
    Opening opening = state().opening();
    return opening == null ? null : Policy.parse(opening.policy()).orThrow();
  }

  /** The witnesses of the policy that have not cosigned the newest head, by name. */
  public List<String> lacking() {
    Policy policy = policy();
    if (policy == null || head == null) {
      return List.of();
    }
    var cosigned = policy.judge(head).cosigned().keySet();
    return policy.witnesses().keySet().stream().filter(name -> !cosigned.contains(name)).toList();
  }

  /** How far the entry at a place has come. */
  public Level level(long index) {
    if (index < finalSize()) {
      return Level.FINAL;
    }
    return index < size() ? Level.SEQUENCED : Level.SENT;
  }

  /** Writes the whole record to a file. */
  public Result<Path> export(Path file) throws IOException {
    Policy policy = policy();
    Note under = head;
    if (policy == null || under == null) {
      return Result.refused("no record has begun in " + desk, "Maybe ‘limen record sync’ first.");
    }
    Path half = file.resolveSibling(file.getFileName() + ".part");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(half))) {
      RecordFile.write(out, policy, under, entries.stream().map(Signed::bytes).toList());
    }
    Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
    return Result.good(file);
  }

  /** Proves one entry: under the newest final head where that covers it, else under the newest. */
  public Result<TreeProof> proof(long index) {
    Note under = index < finalSize() ? finished : head;
    if (under == null || index >= size()) {
      return Result.refused("there is no entry " + index, "Maybe a number below " + size() + ".");
    }
    long covered = Checkpoint.parse(under.text()).orThrow().size();
    return Result.good(new TreeProof(index, course.tree().inclusion(index, covered), under));
  }
}
