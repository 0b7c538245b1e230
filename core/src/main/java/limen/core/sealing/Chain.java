package limen.core.sealing;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import limen.core.document.Result;
import limen.ledger.store.Folder;
import limen.ledger.tree.Hash;
import limen.ledger.tree.HashingStream;
import org.jspecify.annotations.Nullable;

/**
 * Files with people in them in a folder of their own: one for each step, written once, that names
 * the one before it by its hash; nothing is ever changed or taken out. The folder is its owner's
 * alone (0700), so are its files (0600).
 */
public final class Chain {
  private static final String LOCK = "lock";

  private final Path folder;
  private final Sort sort;
  private final Mode mode;
  private int length;
  private @Nullable Hash last;

  /**
   * One sort of such folders.
   *
   * @param plate the file that says how the others lie
   * @param end how the others end
   * @param format what the plate begins with
   */
  public record Sort(String plate, String end, String format) {}

  /**
   * Where a file stands.
   *
   * @param number from 1, without gaps
   * @param before SHA-256 of the file before it as it lies on the disk; null for the first
   */
  public record Link(int number, @Nullable Hash before) {}

  /** Reads what a file says, and where it says that it stands. */
  public interface Reader {
    Result<Link> read(byte[] plain);
  }

  /** Writes what a file says; where it stands is a part of it. */
  public interface Pen {
    void write(Link link, OutputStream out) throws IOException;
  }

  private Chain(Path folder, Sort sort, Mode mode) {
    this.folder = folder;
    this.sort = sort;
    this.mode = mode;
  }

  /** Whether such files lie in a folder. */
  public static boolean isAt(Path folder, Sort sort) {
    return Files.isRegularFile(folder.resolve(sort.plate));
  }

  /**
   * A chain without a file, in a folder that is not there yet or in which nothing lies.
   *
   * @throws FileAlreadyExistsException where somebody else began one there, or is doing so
   */
  public static Chain create(Path folder, Sort sort, Mode mode) throws IOException {
    Files.createDirectories(folder, owners(folder, "rwx------"));
    if (posix(folder)) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
    byte[] plate = mode.text(sort.format).getBytes(StandardCharsets.UTF_8);
    try (Folder here = Folder.at(folder)) {
      Optional<Folder.Hold> hold = here.hold(LOCK);
      if (hold.isEmpty()) {
        throw new FileAlreadyExistsException(sort.plate);
      }
      try (Folder.Hold held = hold.get()) {
        Objects.requireNonNull(held);
        if (Files.exists(folder.resolve(sort.plate)) || !numbers(folder, sort).isEmpty()) {
          throw new FileAlreadyExistsException(sort.plate);
        }
        write(folder, sort.plate, out -> out.write(plate));
      }
    }
    return new Chain(folder, sort, mode);
  }

  /**
   * Reads all files in their order.
   *
   * @param identity what opens them; null where they are not sealed
   */
  public static Result<Chain> open(
      Path folder, Sort sort, @Nullable Identity identity, Reader reader) throws IOException {
    return switch (Mode.parse(Files.readString(folder.resolve(sort.plate)), sort)) {
      case Result.Refused<Mode>(var refusal) -> new Result.Refused<>(refusal);
      case Result.Good<Mode>(Mode mode) ->
          mode.kind() == Mode.Kind.SEALED && identity == null
              ? Result.refused(
                  "the files of this folder are sealed",
                  "Maybe --identity with the file of a key that opens it.")
              : switch (Head.read(folder)) {
                case Result.Refused<Head>(var refusal) -> new Result.Refused<>(refusal);
                case Result.Good<Head>(Head head) ->
                    new Chain(folder, sort, mode).readAll(identity, reader, head);
              };
    };
  }

  private Result<Chain> readAll(@Nullable Identity identity, Reader reader, Head head)
      throws IOException {
    // Listed first: what somebody else adds while this is read is not missing.
    List<String> there = numbers(folder, sort);
    for (Path file = file(1); Files.exists(file); file = file(length + 1)) {
      byte[] bytes = Files.readAllBytes(file);
      switch (read(bytes, identity, reader)) {
        case Result.Refused<Link>(var refusal) -> {
          return Result.refused(name(length + 1) + ": " + refusal.what(), refusal.advice());
        }
        case Result.Good<Link>(Link link) -> {
          if (link.number != length + 1 || !Objects.equals(link.before, last)) {
            return Result.refused(
                name(length + 1) + " does not follow the file before it",
                "Maybe files of two folders were mixed; a copy of this one is needed.");
          }
          length = link.number;
          last = Hash.sha256(bytes);
        }
      }
      if (head.isOther(length, last)) {
        return Result.refused(
            name(length) + " is not the file that was written",
            "Maybe it was exchanged for an older one; a copy of this one is needed.");
      }
    }
    boolean ends = head.number() > length;
    return !ends && there.stream().allMatch(this::isRead)
        ? Result.good(this)
        : Result.refused(
            name(length + 1)
                + (ends
                    ? " is missing and the file ‘head’ names it or a later one"
                    : " is missing and later files are there"),
            "Maybe it was moved or deleted; a copy of it is needed, since people stand in it.");
  }

  private Result<Link> read(byte[] bytes, @Nullable Identity identity, Reader reader) {
    Result<byte[]> plain =
        mode.kind() == Mode.Kind.SEALED && identity != null
            ? Seal.open(bytes, identity)
            : Result.good(bytes);
    return switch (plain) {
      case Result.Refused<byte[]>(var refusal) -> new Result.Refused<>(refusal);
      case Result.Good<byte[]>(byte[] opened) -> reader.read(opened);
    };
  }

  /** Also a file under a number that was read, but sealed where the others are not, is not read. */
  private boolean isRead(String name) {
    int number = Integer.parseInt(name.substring(0, 6));
    return number <= length && name.equals(name(number));
  }

  private static List<String> numbers(Path folder, Sort sort) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.matches("\\d{6}\\." + sort.end + "(\\.age)?"))
          .toList();
    }
  }

  /** The same chain after its folder was moved. */
  public Chain at(Path moved) {
    Chain chain = new Chain(moved, sort, mode);
    chain.length = length;
    chain.last = last;
    return chain;
  }

  /** How the files lie here. */
  public Mode mode() {
    return mode;
  }

  /**
   * Adds one file; it is there whole or not at all. Refuses where somebody else is writing, or
   * wrote since this chain was read.
   */
  public Result<Chain> add(Pen pen) throws IOException {
    try (Folder here = Folder.at(folder)) {
      Optional<Folder.Hold> hold = here.hold(LOCK);
      if (hold.isEmpty()) {
        return busy();
      }
      try (Folder.Hold held = hold.get()) {
        return Files.exists(file(length + 1)) ? busy() : added(held, pen);
      }
    }
  }

  private static Result<Chain> busy() {
    return Result.refused(
        "somebody else is writing in this folder", "Maybe try it again in a minute.");
  }

  /** Writes while the lock is held. */
  private Result<Chain> added(Folder.Hold held, Pen pen) throws IOException {
    Objects.requireNonNull(held);
    Link link = new Link(length + 1, last);
    last = write(folder, name(link.number), out -> written(link, pen, out));
    length = link.number;
    byte[] head = new Head(length, last).text().getBytes(StandardCharsets.UTF_8);
    write(folder, Head.FILE, out -> out.write(head));
    return Result.good(this);
  }

  private void written(Link link, Pen pen, OutputStream out) throws IOException {
    if (mode.kind() == Mode.Kind.SEALED) {
      ByteArrayOutputStream plain = new ByteArrayOutputStream();
      pen.write(link, plain);
      Seal.seal(new ByteArrayInputStream(plain.toByteArray()), out, mode.to());
    } else {
      pen.write(link, out);
    }
  }

  private Path file(int number) {
    return folder.resolve(name(number));
  }

  private String name(int number) {
    return "%06d.%s%s".formatted(number, sort.end, mode.kind() == Mode.Kind.SEALED ? ".age" : "");
  }

  /** What fills a file. */
  private interface Ink {
    void flow(OutputStream out) throws IOException;
  }

  /** Writes a file that is its owner's alone, whole or not at all; gives SHA-256 of its bytes. */
  private static Hash write(Path folder, String name, Ink ink) throws IOException {
    Path part = folder.resolve("." + name + ".part");
    Files.deleteIfExists(part);
    Set<StandardOpenOption> options =
        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    Hash hash;
    try (FileChannel channel = FileChannel.open(part, options, owners(folder, "rw-------"))) {
      HashingStream hashing = new HashingStream(Channels.newOutputStream(channel));
      OutputStream out = new BufferedOutputStream(hashing, 1 << 16);
      ink.flow(out);
      out.flush();
      channel.force(true);
      hash = hashing.hash();
    }
    Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    try (Folder here = Folder.at(folder)) {
      here.force();
    }
    return hash;
  }

  private static boolean posix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  private static FileAttribute<?>[] owners(Path path, String permissions) {
    return posix(path)
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
