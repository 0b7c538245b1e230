package limen.ledger.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One folder on a disk, as far as a store needs it. A seam: the disk of a test can lose its power
 * between any two calls and at any byte of a write.
 */
public interface Folder extends AutoCloseable {

  /**
   * The folder at a path, which must exist: a folder that is not mounted must never look like an
   * empty one. It stays open until {@link #close}.
   */
  static Folder at(Path path) {
    return DiskFolder.open(path);
  }

  /** What messages call this folder. */
  String name();

  boolean has(String file) throws IOException;

  /** Opens a file for reading and writing; creates an empty one where there is none. */
  Tape open(String file) throws IOException;

  /** Gives a file another name, in one step, in place of whatever had that name. */
  void move(String from, String to) throws IOException;

  /** Makes every creation and move so far outlast a loss of power. */
  void force() throws IOException;

  /** Keeps all others out by a lock of that name; empty where somebody has it. */
  Optional<Hold> hold(String lock) throws IOException;

  /** As {@link #hold}, but waits for whoever has it. */
  Hold await(String lock) throws IOException;

  @Override
  void close() throws IOException;

  /** A lock that is held until it is closed, or until its process ends in whatever way. */
  interface Hold extends AutoCloseable {
    @Override
    void close() throws IOException;
  }
}
