package limen.ledger.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * A lock on a file made for nothing else, known by its whole path. Within one process a semaphore
 * comes first: closing any second handle of a locked file would silently give up the lock of the
 * first.
 */
final class DiskHold implements Folder.Hold {
  private static final Map<Path, Semaphore> HERE = new ConcurrentHashMap<>();

  private final FileChannel channel;
  private final Semaphore here;

  private DiskHold(FileChannel channel, Semaphore here) {
    this.channel = channel;
    this.here = here;
  }

  static Optional<Folder.Hold> take(Path file) throws IOException {
    Semaphore here = here(file);
    return here.tryAcquire()
        ? Optional.ofNullable(lock(file, here, FileChannel::tryLock))
        : Optional.empty();
  }

  static Folder.Hold await(Path file) throws IOException {
    Semaphore here = here(file);
    here.acquireUninterruptibly();
    Folder.Hold hold = lock(file, here, FileChannel::lock);
    if (hold == null) {
      throw new IOException("No lock on %s.".formatted(file));
    }
    return hold;
  }

  private static Semaphore here(Path file) {
    return HERE.computeIfAbsent(file, path -> new Semaphore(1));
  }

  private static Folder.@Nullable Hold lock(Path file, Semaphore here, Locking locking)
      throws IOException {
    FileChannel channel = null;
    FileLock lock = null;
    try {
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      lock = locking.lock(channel);
      return lock == null ? null : new DiskHold(channel, here);
    } finally {
      if (lock == null) {
        here.release();
        if (channel != null) {
          channel.close();
        }
      }
    }
  }

  /** Closing the file gives up its lock. */
  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      here.release();
    }
  }

  /** One of the two ways to lock: to wait or not to. */
  private interface Locking {
    @Nullable FileLock lock(FileChannel channel) throws IOException;
  }
}
