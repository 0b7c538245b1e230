package limen.ledger.log;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import limen.ledger.Parsed;
import limen.ledger.key.VerifyKey;
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
  private final Set<VerifyKey> askedOf = new HashSet<>();
  private @Nullable Note asked;
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
    Standing standing = policy.judge(checkpoint);
    if (!standing.logSigned()
        || !(standing.head() instanceof Parsed.Good<Checkpoint>(Checkpoint head))
        || head.size() <= size) {
      return Optional.empty();
    }
    List<Note> same = open.computeIfAbsent(head.size(), first -> new ArrayList<>());
    Note cleaned = cleaned(checkpoint, standing);
    Note kept =
        merged(
            same.stream()
                .filter(note -> note.text().equals(checkpoint.text()))
                .findFirst()
                .orElse(cleaned),
            cleaned);
    same.removeIf(note -> note.text().equals(checkpoint.text()));
    same.add(kept);
    if (policy.isMetBy(cosigned(kept))) {
      last = kept;
      size = head.size();
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

  /**
   * The checkpoint that a mirror is to cosign next: the one that others were asked for last, or
   * {@code newest} where it was asked for that one already. Mirrors that each took the newest one
   * whenever they are ready would seldom meet under the same.
   */
  public synchronized Note ask(VerifyKey mirror, Note newest) {
    if (asked == null || !askedOf.add(mirror)) {
      asked = newest;
      askedOf.clear();
      askedOf.add(mirror);
    }
    return asked;
  }

  /** The largest checkpoint that is final. */
  public synchronized Optional<Note> last() {
    return Optional.ofNullable(last);
  }

  /** The lines of one, and of the other those of further keys; all have been judged before. */
  private static Note merged(Note one, Note other) {
    List<SignatureLine> lines = new ArrayList<>();
    Stream.of(one, other)
        .flatMap(note -> note.signatures().stream())
        .filter(line -> lines.stream().noneMatch(has -> isOfOneKey(has, line)))
        .forEach(lines::add);
    return new Note(one.text(), lines);
  }

  private static boolean isOfOneKey(SignatureLine one, SignatureLine other) {
    return one.keyId() == other.keyId() && one.name().equals(other.name());
  }

  /** Whose lines are under a note from which all that are not true were taken. */
  private Set<String> cosigned(Note kept) {
    return policy.witnesses().entrySet().stream()
        .filter(witness -> !kept.by(witness.getValue()).isEmpty())
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** The true lines of known keys. */
  private static Note cleaned(Note note, Standing standing) {
    List<SignatureLine> lines = new ArrayList<>(note.signatures());
    lines.removeAll(standing.unknown());
    lines.removeAll(standing.wrong());
    return new Note(note.text(), lines);
  }
}
