package limen.ledger.store;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The last signed tree head, in a file that is changed only by whoever knows what is in it. Two
 * writers that were started by mistake, even on two copies of a journal, share this one file; so
 * only one of them can sign what comes next, and no log is forked. Its folder may lie elsewhere.
 *
 * <p>The file has two places, which are written in turn: whatever becomes of a write, the head
 * before it is whole. Only the first one comes by another name and a move, so that a file of this
 * name always holds a head.
 */
public final class Head {
  private static final String FILE = "head";
  private static final String NEXT = "head.next";
  private static final String LOCK = "head.lock";

  private final Folder folder;

  private Head(Folder folder) {
    this.folder = folder;
  }

  /** The head in a folder; there need not be one yet. */
  public static Head in(Folder folder) {
    return new Head(folder);
  }

  /**
   * What was published last. Before it is believed it is made durable: a process that ended between
   * the two may have left a head that only memory knows. It is written anew for that, since after a
   * failed force Linux takes what is in memory for written.
   */
  public Optional<byte[]> read() {
    try (Folder.Hold _ = folder.await(LOCK)) {
      folder.force();
      if (!folder.has(FILE)) {
        return Optional.empty();
      }
      try (Tape tape = folder.open(FILE)) {
        Slot slot = Slot.newest(tape);
        slot.write(tape);
        tape.force();
        return Optional.of(slot.head());
      }
    } catch (IOException e) {
      throw new StoreFault(
          "The head in %s cannot be read. Maybe it was overwritten, or its disk is failing."
              .formatted(folder.name()),
          e);
    }
  }

  /** Puts {@code next} in place of {@code expected} (null for none), or says what is there. */
  public Swap swap(byte @Nullable [] expected, byte[] next) {
    try (Folder.Hold _ = folder.await(LOCK)) {
      return folder.has(FILE) ? follow(expected, next) : begin(expected, next);
    } catch (IOException e) {
      throw new StoreFault(
          "The head in %s may or may not have changed. Maybe its disk is full or failing."
              .formatted(folder.name()),
          e);
    }
  }

  private Swap begin(byte @Nullable [] expected, byte[] first) throws IOException {
    if (expected != null) {
      return new Swap.Lost(Optional.empty());
    }
    try (Tape tape = folder.open(NEXT)) {
      tape.cut(0);
      Slot.first(first).write(tape);
      tape.force();
    }
    folder.move(NEXT, FILE);
    folder.force();
    return new Swap.Done();
  }

  private Swap follow(byte @Nullable [] expected, byte[] next) throws IOException {
    try (Tape tape = folder.open(FILE)) {
      Slot slot = Slot.newest(tape);
      if (!Arrays.equals(slot.head(), expected)) {
        return new Swap.Lost(Optional.of(slot.head()));
      }
      slot.next(next).write(tape);
      tape.force();
      return new Swap.Done();
    }
  }

  /** What came of a swap. */
  public sealed interface Swap {
    /** The new head is in place, and durable. */
    record Done() implements Swap {}

    /** Somebody else has published since; nothing was changed. */
    record Lost(Optional<byte[]> found) implements Swap {}
  }
}
