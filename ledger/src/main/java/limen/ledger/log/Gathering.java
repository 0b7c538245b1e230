package limen.ledger.log;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import limen.ledger.Parsed;
import limen.ledger.note.Checkpoint;
import limen.ledger.note.Note;
import limen.ledger.note.Policy;
import limen.ledger.note.SignatureLine;
import limen.ledger.note.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Brings together the lines that mirrors wrote under the same checkpoint, until a policy is
 * content. Lines may come in any order, twice, or never; nothing in here has to outlast a restart,
 * since every mirror cosigns its head again when asked.
 */
public final class Gathering {
  private static final int MOST_OPEN = 64;

  private final Policy policy;
  private final NavigableMap<Long, List<Note>> open = new TreeMap<>();
  private @Nullable Note last;
  private long size = -1;

  public Gathering(Policy policy) {
    this.policy = policy;
  }

  /**
   * Adds a checkpoint with whatever lines it has; lines that are no known key's, or not true, are
   * left out. Gives the checkpoint with all lines so far once that is final and the largest.
   */
  public synchronized Optional<Note> add(Note checkpoint) {
    Optional<Checkpoint> head = signed(checkpoint);
    if (head.isEmpty() || head.get().size() <= size) {
      return Optional.empty();
    }
    List<Note> same = open.computeIfAbsent(head.get().size(), first -> new ArrayList<>());
    Note all = checkpoint;
    for (Note other : same) {
      if (other.text().equals(checkpoint.text())) {
        all = merged(other, checkpoint);
      }
    }
    Note kept = cleaned(all);
    same.removeIf(note -> note.text().equals(kept.text()));
    same.add(kept);
    if (policy.judge(kept).holds()) {
      last = kept;
      size = head.get().size();
      open.headMap(size, true).clear();
      return Optional.of(kept);
    }
    while (open.size() > MOST_OPEN) {
      open.pollFirstEntry();
    }
    return Optional.empty();
  }

  /** As {@link #add(Note)}, for a line that a mirror sent by itself. */
  public synchronized Optional<Note> add(Checkpoint head, SignatureLine line) {
    List<Note> same = open.getOrDefault(head.size(), List.of());
    return same.stream()
        .filter(note -> note.text().equals(head.text()))
        .findFirst()
        .flatMap(note -> add(note.with(line)));
  }

  /** The largest checkpoint that is final. */
  public synchronized Optional<Note> last() {
    return Optional.ofNullable(last);
  }

  private Optional<Checkpoint> signed(Note note) {
    Standing standing = policy.judge(note);
    return standing.logSigned() && standing.head() instanceof Parsed.Good<Checkpoint>(var head)
        ? Optional.of(head)
        : Optional.empty();
  }

  private static Note merged(Note one, Note other) {
    List<SignatureLine> lines = new ArrayList<>(one.signatures());
    other.signatures().stream().filter(line -> !lines.contains(line)).forEach(lines::add);
    return new Note(one.text(), lines.subList(0, Math.min(lines.size(), Note.MOST_SIGNATURES)));
  }

  /** One true line of each key, the earliest first met. */
  private Note cleaned(Note note) {
    Standing standing = policy.judge(note);
    Set<SignatureLine> out = new HashSet<>(standing.unknown());
    out.addAll(standing.wrong());
    out.addAll(standing.repeated());
    return new Note(
        note.text(), note.signatures().stream().filter(line -> !out.contains(line)).toList());
  }
}
