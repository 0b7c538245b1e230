package limen.core.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Files that only their owner reads, that are there once they were written, and gone once wiped.
 */
final class Folder {
  private static final String HALF = ".part";

  private final Path path;
  private final SecureRandom random;
  private @Nullable FileChannel lock;

  Folder(Path path, SecureRandom random) {
    this.path = path;
    this.random = random;
  }

  void create() throws IOException {
    Files.createDirectories(path, owners("rwx------"));
  }

  /** Keeps every other programme out until {@link #close}; two writers would lose keys. */
  void lock() throws IOException {
    Path file = path.resolve("lock");
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        lock = channel;
        return;
      }
    } catch (OverlappingFileLockException e) {
      // Held by this programme itself, which is no better.
    }
    channel.close();
    throw new IOException(path + " is in use. Maybe another window has it open.");
  }

  void close() throws IOException {
    if (lock != null) {
      lock.close();
    }
  }

  /** The names of all files in it, in order. */
  List<String> names() throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(path)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  byte[] read(String name) throws IOException {
    return Files.readAllBytes(path.resolve(name));
  }

  /** Writes the whole file or none of it, and returns when a power cut could not take it back. */
  void write(String name, byte[] bytes) throws IOException {
    Path half = path.resolve(name + HALF);
    Files.deleteIfExists(half);
    Files.createFile(half, owners("rw-------"));
    overwrite(half, bytes);
    Files.move(half, path.resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Overwrites a file with random bytes, then deletes it. What the disk itself, a backup or a copy
   * keeps of the old bytes is out of reach; therefore the keys are what is destroyed first.
   */
  void wipe(String name) throws IOException {
    Path file = path.resolve(name);
    byte[] noise = new byte[Math.toIntExact(Files.size(file))];
    random.nextBytes(noise);
    overwrite(file, noise);
    Files.delete(file);
  }

  private static void overwrite(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
  }

  /**
   * Makes the names in the folder last; where the system knows no such thing, it does it itself.
   */
  void sync() throws IOException {
    if (posix()) {
      try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  private FileAttribute<?>[] owners(String permissions) {
    return posix()
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  private boolean posix() {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
