package limen.ledger.log;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import limen.ledger.note.Checkpoint;
import limen.ledger.note.Note;
import limen.ledger.store.Folder;
import limen.ledger.store.Head;
import limen.ledger.store.Journal;
import limen.ledger.store.Recount;
import limen.ledger.store.StoreFault;
import limen.ledger.tree.Hash;
import limen.ledger.tree.Tree;
import org.jspecify.annotations.Nullable;

/**
 * The entries of one log on one machine, the tree over them, the rule that saw them, and the head
 * that was published last. What a sequencer and a mirror have in common: both append first, count
 * again from the disk, and only then put a head in place.
 */
final class Roll implements AutoCloseable {
  private static final int STRIDE = 1024;

  /** What is done with entries that are on the disk and under no head. */
  enum Tail {
    /** They were admitted here: they stay. */
    KEEP,
    /** They came from somebody else, under a head that is not known any more: they go. */
    DROP
  }

  private final Folder entries;
  private final Folder heads;
  private final Head head;
  private final Journal journal;
  private final String origin;
  private final Tree tree = new Tree();
  private final Recount recount = new Recount();
  private final Copy copy;
  private Admission rule;
  private byte[] published;
  private @Nullable Signed last;
  private boolean broken;

  private Roll(Folder entries, Folder heads, Admission rule, String origin, Predicate<Note> byLog) {
    this.entries = entries;
    this.heads = heads;
    this.rule = rule;
    this.origin = origin;
    this.head = Head.in(heads);
    this.published =
        head.read()
            .orElseThrow(
                () ->
                    new StoreFault(
                        "There is no head in %s. Maybe it is not mounted, or nothing was begun."
                            .formatted(heads.name())));
    this.last = published.length == 0 ? null : known(byLog);
    this.journal = Journal.open(entries, checkpoint().size());
    this.copy = new Copy(journal, tree);
  }

  private Signed known(Predicate<Note> byLog) {
    try {
      return Signed.read(published, origin, byLog).orThrow();
    } catch (IllegalArgumentException unreadable) {
      throw new StoreFault(
          "The head in %s is %s".formatted(heads.name(), unreadable.getMessage()), unreadable);
    }
  }

  /** Puts the first head in place; where anything is there already it is a fault. */
  static void begin(Folder entries, Folder heads, byte[] first) {
    try (Journal journal = Journal.open(entries, 0)) {
      if (journal.size() > 0 || Head.in(heads).swap(null, first) instanceof Head.Swap.Lost) {
        throw new StoreFault(
            "There is a log in %s or a head in %s already. Maybe it is to be opened, not begun."
                .formatted(entries.name(), heads.name()));
      }
    }
  }

  static Roll open(
      Folder entries,
      Folder heads,
      Admission rule,
      String origin,
      Predicate<Note> byLog,
      Tail tail) {
    Roll roll = new Roll(entries, heads, rule, origin, byLog);
    boolean whole = false;
    try {
      roll.load(tail);
      whole = true;
      return roll;
    } finally {
      if (!whole) {
        roll.journal.close();
      }
    }
  }

  private void load(Tail tail) {
    Checkpoint signed = checkpoint();
    Map.Entry<Long, Refused> refused = replay(signed.size());
    if (refused != null) {
      throw StoreFault.at(
          refused.getKey(),
          "Entry %d was published and is refused now: %s"
              .formatted(refused.getKey(), refused.getValue().why()));
    }
    if (!tree.root().equals(signed.root()) || !counted().equals(signed.root())) {
      throw new StoreFault(
          "The %d entries in %s are not those of the head in %s. Maybe one is another log's."
              .formatted(signed.size(), entries.name(), heads.name()));
    }
    switch (tail) {
      case DROP -> journal.drop(signed.size());
      case KEEP -> {
        if (replay(journal.size()) != null) {
          journal.drop(tree.size());
        }
      }
    }
    copy.publish(signed.size());
  }

  /**
   * Shows the rule what it has not seen, up to an index; gives the first that it refuses. What is
   * on the disk was let in once: no clock that was put back since makes it too early.
   */
  private Map.@Nullable Entry<Long, Refused> replay(long to) {
    while (tree.size() < to) {
      for (byte[] entry : journal.read(tree.size(), Math.min(to, tree.size() + STRIDE))) {
        switch (rule.admit(tree.size(), entry, Instant.MAX)) {
          case Admission.Admitted(Admission next) -> {
            rule = next;
            tree.append(Hash.leaf(entry));
          }
          case Refused refused -> {
            return Map.entry(tree.size(), refused);
          }
        }
      }
      counted();
    }
    return null;
  }

  private Hash counted() {
    return Hash.of(recount.root(journal, tree.size()));
  }

  /**
   * Makes entries durable, and the tree grow by them; {@code next} is the rule that has seen them.
   * Gives the head that may now be signed.
   */
  Checkpoint append(List<byte[]> more, List<Hash> leaves, Admission next) {
    sound();
    broken = true;
    journal.append(more);
    Hash root;
    synchronized (tree) {
      leaves.forEach(tree::append);
      root = tree.root();
    }
    if (!counted().equals(root)) {
      throw new StoreFault(
          "From entry %d on, %s holds other bytes than were written. Maybe its memory is failing."
              .formatted(copy.size(), entries.name()));
    }
    rule = next;
    broken = false;
    return new Checkpoint(origin, tree.size(), root);
  }

  /** Puts a head in place of the last one, unless somebody else did. */
  void publish(Signed next) {
    sound();
    broken = true;
    byte[] bytes = next.note().bytes();
    if (head.swap(published, bytes) instanceof Head.Swap.Lost) {
      throw new StoreFault(
          "Somebody else published a head in %s. Maybe a second Limen runs on a copy of %s."
              .formatted(heads.name(), entries.name()));
    }
    published = bytes;
    last = next;
    copy.publish(next.head().size());
    broken = false;
  }

  /** After any fault between the first byte and the published head nothing more is taken. */
  void sound() {
    if (broken) {
      throw new StoreFault(
          "The log in %s failed before and takes nothing more. Maybe open it again."
              .formatted(entries.name()));
    }
  }

  /** What was published last; of no size where nothing was. */
  Checkpoint checkpoint() {
    return last == null ? new Checkpoint(origin, 0, Hash.EMPTY) : last.head();
  }

  @Nullable Signed last() {
    return last;
  }

  Tree tree() {
    return tree;
  }

  Admission rule() {
    return rule;
  }

  Copy copy() {
    return copy;
  }

  @Override
  public void close() {
    broken = true;
    journal.close();
    for (Folder folder : List.of(entries, heads)) {
      try {
        folder.close();
      } catch (IOException e) {
        throw new StoreFault("The folder %s could not be closed.".formatted(folder.name()), e);
      }
    }
  }
}
