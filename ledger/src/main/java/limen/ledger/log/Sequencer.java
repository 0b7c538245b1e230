package limen.ledger.log;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import limen.ledger.key.SigningKey;
import limen.ledger.note.Checkpoint;
import limen.ledger.note.Note;
import limen.ledger.store.Folder;
import limen.ledger.store.Journal;
import limen.ledger.tree.Hash;

/**
 * Puts entries in order and signs what the log has become. An answer is given only once the entry
 * is durable and a head that covers it is in place; submitting the same bytes again gives the same
 * place, so a submitter who heard nothing may ask for ever.
 */
public final class Sequencer implements AutoCloseable {
  private final Roll roll;
  private final SigningKey key;
  private final InstantSource clock;
  private final Map<Hash, Long> places = new HashMap<>();

  private Sequencer(Roll roll, SigningKey key, InstantSource clock) {
    this.roll = roll;
    this.key = key;
    this.clock = clock;
  }

  /** Begins a log with the name of its key, in folders that are there and hold none. */
  public static Sequencer begin(
      Folder entries, Folder heads, SigningKey key, Admission rule, InstantSource clock) {
    String origin = key.verifyKey().name();
    Note nothing = Note.signed(new Checkpoint(origin, 0, Hash.EMPTY).text(), key);
    Roll.begin(entries, heads, nothing.bytes());
    return open(entries, heads, key, rule, clock);
  }

  /**
   * Opens a log that was begun. The folder of heads may lie elsewhere: whoever opens a copy of the
   * entries with the same heads can never sign a second history.
   */
  public static Sequencer open(
      Folder entries, Folder heads, SigningKey key, Admission rule, InstantSource clock) {
    Roll roll =
        Roll.open(
            entries,
            heads,
            rule,
            key.verifyKey().name(),
            note -> Hand.isSigned(note, key.verifyKey()),
            Roll.Tail.KEEP);
    Sequencer sequencer = new Sequencer(roll, key, clock);
    for (long i = 0; i < roll.tree().size(); i++) {
      sequencer.places.putIfAbsent(roll.tree().leaf(i), i);
    }
    if (roll.tree().size() > roll.checkpoint().size()) {
      sequencer.publish(
          new Checkpoint(roll.checkpoint().origin(), roll.tree().size(), roll.tree().root()));
    }
    return sequencer;
  }

  /**
   * Takes entries, all under one force and one signature; gives an answer for each, in order. A
   * thread that may be interrupted goes through {@link Commits}: Java closes the file under a
   * thread that is interrupted while it writes.
   */
  public synchronized List<Answer> submit(List<byte[]> entries) {
    roll.sound();
    Batch batch = new Batch(roll.rule(), roll.tree().size(), clock.instant());
    entries.forEach(batch::take);
    if (!batch.admitted.isEmpty()) {
      Checkpoint next = roll.append(batch.admitted, batch.leaves, batch.rule);
      publish(next);
      for (int i = 0; i < batch.leaves.size(); i++) {
        places.put(batch.leaves.get(i), batch.first + i);
      }
    }
    Note checkpoint = checkpoint();
    return batch.drafts.stream().map(draft -> draft.under(checkpoint)).toList();
  }

  private void publish(Checkpoint next) {
    roll.publish(new Signed(Note.signed(next.text(), key), next));
  }

  /** The newest checkpoint, signed by the log alone. */
  public synchronized Note checkpoint() {
    return Objects.requireNonNull(roll.last(), "a log begins with a head").note();
  }

  /** What others may read. */
  public Copy copy() {
    return roll.copy();
  }

  /** Gives up the folders; nothing is taken any more. */
  @Override
  public synchronized void close() {
    roll.close();
  }

  /** An answer that waits for its checkpoint. */
  private interface Draft {
    Answer under(Note checkpoint);
  }

  /** Entries on their way in, judged and not yet written. */
  private final class Batch {
    final List<byte[]> admitted = new ArrayList<>();
    final List<Hash> leaves = new ArrayList<>();
    final List<Draft> drafts = new ArrayList<>();
    final long first;
    private final Map<Hash, Long> here = new HashMap<>();
    private final Instant now;
    private Admission rule;

    Batch(Admission rule, long first, Instant now) {
      this.rule = rule;
      this.first = first;
      this.now = now;
    }

    void take(byte[] entry) {
      Hash leaf = Hash.leaf(entry);
      Long place = places.getOrDefault(leaf, here.get(leaf));
      drafts.add(
          place == null
              ? judge(entry, leaf)
              : checkpoint -> new Answer.AlreadyThere(place, leaf, checkpoint));
    }

    private Draft judge(byte[] entry, Hash leaf) {
      if (entry.length == 0 || entry.length > Journal.LONGEST_ENTRY) {
        Refused size =
            new Refused(
                "size",
                "An entry of %d bytes. Maybe it is to be divided: 1 to %d fit."
                    .formatted(entry.length, Journal.LONGEST_ENTRY));
        return checkpoint -> size;
      }
      long index = first + admitted.size();
      return switch (rule.admit(index, entry.clone(), now)) {
        case Refused refused -> checkpoint -> refused;
        case Admission.Admitted(Admission next) -> {
          rule = next;
          admitted.add(entry);
          leaves.add(leaf);
          here.put(leaf, index);
          yield checkpoint -> new Receipt(index, leaf, checkpoint);
        }
      };
    }
  }
}
