package limen.ledger.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A folder of the machine's own file system. The folder itself stays open for as long as anything
 * is written into it, since Linux may otherwise forget that a write failed before anybody asked.
 */
final class DiskFolder implements Folder {
  private static final boolean WINDOWS =
      System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");

  private final Path path;
  private final @Nullable FileChannel folder;

  private DiskFolder(Path path, @Nullable FileChannel folder) {
    this.path = path;
    this.folder = folder;
  }

  static DiskFolder open(Path path) {
    try {
      if (!Files.isDirectory(path)) {
        throw new StoreFault(
            "There is no folder %s. Maybe it is not mounted, or has to be made first."
                .formatted(path));
      }
      // Windows opens no folder as a file; it makes moves durable by itself.
      FileChannel folder = WINDOWS ? null : FileChannel.open(path, StandardOpenOption.READ);
      return new DiskFolder(path.toRealPath(), folder);
    } catch (IOException e) {
      throw new StoreFault(
          "The folder %s cannot be opened. Maybe it may not be read.".formatted(path), e);
    }
  }

  @Override
  public String name() {
    return path.toString();
  }

  @Override
  public boolean has(String file) {
    return Files.exists(path.resolve(file));
  }

  @Override
  public Tape open(String file) throws IOException {
    return DiskTape.open(path.resolve(file));
  }

  @Override
  public void move(String from, String to) throws IOException {
    Files.move(
        path.resolve(from),
        path.resolve(to),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void force() throws IOException {
    if (folder != null) {
      folder.force(true);
    }
  }

  @Override
  public Optional<Hold> hold(String lock) throws IOException {
    return DiskHold.take(path.resolve(lock));
  }

  @Override
  public Hold await(String lock) throws IOException {
    return DiskHold.await(path.resolve(lock));
  }

  @Override
  public void close() throws IOException {
    if (folder != null) {
      folder.close();
    }
  }
}
