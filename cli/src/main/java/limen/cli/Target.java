package limen.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import limen.core.document.Place;
import limen.core.document.Problem;

/** A file to be written: whole or not at all, and never one that is read by the same command. */
final class Target {
  /** As many links as Linux follows before it speaks of a loop. */
  private static final int MOST_LINKS = 40;

  private Target() {}

  /** Stops where the file must not be written or plainly cannot be. */
  static void refuse(Path path, List<Path> inputs) {
    if (Files.isDirectory(path)) {
      throw stop(path, "this is a folder; it was left as it is", "Maybe name a file in it.");
    }
    for (Path input : inputs) {
      if (isSame(path, input)) {
        throw stop(
            path,
            "this file is read by the same command; it was left as it is",
            "Maybe another name.");
      }
    }
    Path parent = followed(path).toAbsolutePath().getParent();
    if (parent != null && !Files.isDirectory(parent)) {
      throw denied(path, "there is no such folder");
    }
    if (Files.exists(path) && !Files.isWritable(path)) {
      throw denied(path, "you may not write there");
    }
  }

  /** Stops where there is a file already: it may have been edited by hand. */
  static void refuseThere(Path path) {
    if (Files.isRegularFile(path)) {
      throw stop(
          path,
          "there is a file of this name; it was left as it is",
          "Maybe another name, or move it away first.");
    }
  }

  /** A folder with nothing in it, made where it is not there yet; stops at any other. */
  static Path emptyFolder(Path folder) throws IOException {
    refuseFilled(folder);
    return Files.exists(folder) ? folder : Files.createDirectories(folder);
  }

  /** Stops where there is something in a folder, before anything is done. */
  static void refuseFilled(Path folder) throws IOException {
    if (folder.toString().isEmpty()) {
      throw Office.stop("--out", "no folder is named", "Maybe one that is not there yet.");
    }
    if (!Files.exists(folder)) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw stop(
          folder,
          "this is a file and no folder; it was left as it is",
          "Maybe name a folder that is empty or not there yet.");
    }
    try (Stream<Path> files = Files.list(folder)) {
      if (files.findAny().isPresent()) {
        throw stop(
            folder,
            "there is something in it already",
            "Maybe name a folder that is empty or not there yet.");
      }
    }
  }

  private static boolean isSame(Path path, Path input) {
    try {
      return Files.exists(path) && Files.exists(input) && Files.isSameFile(path, input);
    } catch (IOException unknown) {
      return path.toAbsolutePath().normalize().equals(input.toAbsolutePath().normalize());
    }
  }

  /** Writes the text; what a link leads to is written, and the link stays. */
  static void write(Path path, String text) {
    refuse(path, List.of());
    try {
      if (Files.exists(path) && !Files.isRegularFile(path)) {
        // A device or a pipe holds nothing to keep, and must not be replaced by a file.
        Files.writeString(path, text, StandardOpenOption.WRITE);
      } else {
        replace(followed(path), text);
      }
    } catch (AccessDeniedException | ReadOnlyFileSystemException closed) {
      throw denied(path, "you may not write there");
    } catch (NoSuchFileException missing) {
      throw denied(path, "there is no such folder");
    } catch (IOException | UncheckedIOException failed) {
      throw denied(path, "the disk is full or the write failed");
    }
  }

  private static void replace(Path path, String text) throws IOException {
    Path part = path.resolveSibling(".limen-" + UUID.randomUUID() + ".part");
    try {
      Files.writeString(part, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      keepPermissions(path, part);
      Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Writes a file that only its owner may read, whole or not at all. */
  static void writeMine(Path path, byte[] bytes) {
    Path target = path.toAbsolutePath();
    Path part = target.resolveSibling(".limen-" + UUID.randomUUID() + ".part");
    try {
      Files.createFile(part, onlyMine(target));
      Files.write(part, bytes);
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failed) {
      throw denied(path, "the disk is full, or you may not write there");
    } finally {
      part.toFile().delete();
    }
  }

  /** Whoever closed a file to others before does not find it open afterwards. */
  private static void keepPermissions(Path from, Path to) throws IOException {
    boolean posix = from.getFileSystem().supportedFileAttributeViews().contains("posix");
    if (posix && Files.exists(from)) {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    }
  }

  /** Where a link leads, whether or not there is a file yet. */
  private static Path followed(Path path) {
    Path at = path;
    try {
      if (Files.exists(path)) {
        return path.toRealPath();
      }
      for (int i = 0; i < MOST_LINKS && Files.isSymbolicLink(at); i++) {
        at = at.resolveSibling(Files.readSymbolicLink(at));
      }
      return at;
    } catch (IOException unknown) {
      return at;
    }
  }

  private static Stop denied(Path path, String why) {
    return stop(
        path, "the file cannot be written: " + why, "Maybe another folder, or another disk.");
  }

  private static Stop stop(Path path, String what, String advice) {
    return new Stop(List.of(new Problem(Place.of(path.toString()), what, advice)));
  }

  /** For a new file that only its owner may read, where the system knows such. */
  static FileAttribute<?>[] onlyMine(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
