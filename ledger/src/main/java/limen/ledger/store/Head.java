package limen.ledger.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The last signed tree head, in a file that is replaced only by whoever knows what is in it. Two
 * writers that were started by mistake, even on two copies of a journal, share this one file; so
 * only one of them can sign what comes next, and no log is forked. Its folder may lie elsewhere.
 */
public final class Head {
  private static final String FILE = "head";
  private static final String NEXT = "head.next";
  private static final String LOCK = "head.lock";
  private static final int LONGEST = 1 << 20;

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
   * the two may have left a head that only memory knows.
   */
  public Optional<byte[]> read() {
    try (Folder.Hold _ = folder.await(LOCK)) {
      folder.force();
      return Optional.ofNullable(found());
    } catch (IOException e) {
      throw new StoreFault("The head in %s cannot be read.".formatted(folder.name()), e);
    }
  }

  /** Puts {@code next} in place of {@code expected} (null for none), or says what is there. */
  public Swap swap(byte @Nullable [] expected, byte[] next) {
    try (Folder.Hold _ = folder.await(LOCK)) {
      byte[] found = found();
      if (!Arrays.equals(found, expected)) {
        return new Swap.Lost(Optional.ofNullable(found));
      }
      try (Tape tape = folder.open(NEXT)) {
        tape.cut(0);
        tape.write(ByteBuffer.wrap(next), 0);
        tape.force();
      }
      folder.move(NEXT, FILE);
      folder.force();
      return new Swap.Done();
    } catch (IOException e) {
      throw new StoreFault(
          "The head in %s may or may not have changed. Maybe its disk is full or failing."
              .formatted(folder.name()),
          e);
    }
  }

  private byte @Nullable [] found() throws IOException {
    if (!folder.has(FILE)) {
      return null;
    }
    try (Tape tape = folder.open(FILE)) {
      if (tape.size() > LONGEST) {
        throw new IOException("A head of %d bytes.".formatted(tape.size()));
      }
      ByteBuffer bytes = ByteBuffer.allocate((int) tape.size());
      tape.read(bytes, 0);
      return bytes.array();
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
