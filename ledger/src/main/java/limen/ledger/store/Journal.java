package limen.ledger.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Entries in a file, in order, that outlast a loss of power at any byte. {@link #append} returns
 * only when the disk says that all it was given is durable; before that nothing is promised, after
 * that nothing is lost. One process writes; any thread may read.
 */
public final class Journal implements AutoCloseable {
  /** What a bundle of the log can hold. */
  public static final int LONGEST_ENTRY = 65_535;

  private static final String FILE = "journal";
  private static final int COPY = 1 << 20;

  private final Folder folder;
  private final Folder.Hold hold;
  private final Tape tape;
  private final long cut;
  private volatile long[] starts;
  private volatile int size;
  private @Nullable Throwable poison;

  private Journal(Folder folder, Folder.Hold hold, Tape tape, long[] starts, long cut) {
    this.folder = folder;
    this.hold = hold;
    this.tape = tape;
    this.starts = starts;
    this.size = starts.length - 1;
    this.cut = cut;
  }

  /**
   * Opens the journal of a folder, or begins one where nothing was published yet. A torn end is cut
   * off; damage to one of the first {@code published} entries is a fault that names the entry.
   */
  public static Journal open(Folder folder, long published) {
    Folder.Hold hold = null;
    Tape tape = null;
    boolean open = false;
    try {
      hold = Journal.held(folder);
      tape = folder.open(FILE);
      Journal journal = open(folder, hold, tape, published);
      open = true;
      return journal;
    } catch (IOException e) {
      throw new StoreFault("The journal in %s cannot be read.".formatted(folder.name()), e);
    } finally {
      if (!open) {
        release(tape, hold);
      }
    }
  }

  private static Folder.Hold held(Folder folder) throws IOException {
    return folder
        .hold("journal.lock")
        .orElseThrow(
            () ->
                new StoreFault(
                    "The journal in %s is in use. Maybe another Limen runs on this folder."
                        .formatted(folder.name())));
  }

  private static Journal open(Folder folder, Folder.Hold hold, Tape tape, long published)
      throws IOException {
    begin(folder, tape, published);
    long[] starts = Frames.starts(tape);
    int whole = starts.length - 1;
    if (whole < published) {
      throw damaged(folder, whole);
    }
    long end = starts[whole];
    long cut = tape.size() - end;
    if (cut > 0) {
      tape.cut(end);
    }
    rewrite(tape, starts[(int) published], end);
    return new Journal(folder, hold, tape, starts, cut);
  }

  /**
   * A file no longer than its title holds no entry yet: whatever a crash left of it is replaced.
   */
  private static void begin(Folder folder, Tape tape, long published) throws IOException {
    byte[] title = new byte[Frames.TITLE.length];
    if (tape.size() > title.length || published > 0) {
      tape.read(ByteBuffer.wrap(title), 0);
      if (!Arrays.equals(title, Frames.TITLE)) {
        throw new StoreFault(
            "The file %s in %s is no journal. Maybe it was overwritten."
                .formatted(FILE, folder.name()));
      }
    } else {
      tape.cut(0);
      tape.write(ByteBuffer.wrap(Frames.TITLE), 0);
    }
    tape.force();
    folder.force();
  }

  /**
   * Writes what was not published once more. It was read from memory, and after a failed force
   * Linux takes that for written; only bytes written anew are certain to reach the disk.
   */
  private static void rewrite(Tape tape, long from, long to) throws IOException {
    for (long at = from; at < to; at += COPY) {
      ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(COPY, to - at));
      tape.read(bytes, at);
      tape.write(bytes.flip(), at);
    }
    tape.force();
  }

  /** How many bytes of a torn end were cut off when this journal was opened. */
  public long cut() {
    return cut;
  }

  public long size() {
    return size;
  }

  /** Appends all of these, or none that anybody will hear of, with one write and one force. */
  public synchronized void append(List<byte[]> entries) {
    sound();
    entries.forEach(Journal::fits);
    if (entries.isEmpty()) {
      return;
    }
    long[] places = starts;
    int next = size;
    long at = places[next];
    ByteBuffer buffer = ByteBuffer.allocateDirect(Math.toIntExact(Frames.length(entries)));
    for (byte[] entry : entries) {
      Frames.write(next, entry, buffer);
      places = Frames.grown(places, ++next);
      places[next] = at + buffer.position();
    }
    try {
      tape.write(buffer.flip(), at);
      tape.force();
    } catch (IOException | RuntimeException e) {
      poison = e;
      throw new StoreFault(
          "Entries from %d on may not be on the disk of %s. Maybe it is full or failing."
              .formatted(size, folder.name()),
          e);
    }
    starts = places;
    size = next;
  }

  private static void fits(byte[] entry) {
    if (entry.length == 0 || entry.length > LONGEST_ENTRY) {
      throw new IllegalArgumentException(
          "An entry of %d bytes. Maybe it was not checked: 1 to %d fit."
              .formatted(entry.length, LONGEST_ENTRY));
    }
  }

  /** The bytes of one entry as they are on the disk now. */
  public byte[] read(long index) {
    return read(index, index + 1).getFirst();
  }

  /** The entries from one index to before another, read from the disk in one go. */
  public List<byte[]> read(long from, long to) {
    int known = size;
    if (from < 0 || from > to || to > known) {
      throw new IndexOutOfBoundsException("%d to %d of %d entries".formatted(from, to, known));
    }
    long[] places = starts;
    long first = places[(int) from];
    ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(places[(int) to] - first));
    try {
      tape.read(bytes, first);
    } catch (IOException e) {
      throw new StoreFault("The journal in %s cannot be read.".formatted(folder.name()), e);
    }
    bytes.flip();
    List<byte[]> entries = new ArrayList<>();
    for (int i = (int) from; i < to; i++) {
      byte[] entry = Frames.read(i, bytes, (int) (places[i + 1] - places[i]) - Frames.FRAME);
      if (entry == null) {
        throw damaged(folder, i);
      }
      entries.add(entry);
    }
    return entries;
  }

  /** Drops what nobody was told of: everything from an index on. */
  public synchronized void drop(long from) {
    sound();
    if (from >= size) {
      return;
    }
    try {
      tape.cut(starts[(int) from]);
      tape.force();
      size = (int) from;
    } catch (IOException e) {
      poison = e;
      throw new StoreFault("The journal in %s cannot be cut.".formatted(folder.name()), e);
    }
  }

  private void sound() {
    if (poison != null) {
      throw new StoreFault(
          "The journal in %s failed before and takes nothing more. Maybe its disk is full."
              .formatted(folder.name()),
          poison);
    }
  }

  private static StoreFault damaged(Folder folder, long index) {
    return StoreFault.at(
        index,
        "Entry %d of the journal in %s is damaged or missing. Maybe a mirror has it whole."
            .formatted(index, folder.name()));
  }

  @Override
  public synchronized void close() {
    poison = poison == null ? new IllegalStateException("It was closed.") : poison;
    release(tape, hold);
  }

  private static void release(@Nullable Tape tape, Folder.@Nullable Hold hold) {
    try (hold;
        tape) {
      return;
    } catch (IOException e) {
      throw new StoreFault("A journal could not be closed.", e);
    }
  }
}
