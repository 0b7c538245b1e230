package limen.core.register;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import limen.core.document.Result;
import limen.core.sealing.Identity;
import limen.core.sealing.Seal;
import limen.ledger.store.Folder;
import limen.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;

/**
 * A register in a folder of its own: a file for each step, written once, that names the one before
 * it by its hash; nothing is ever changed or taken out. The folder is its owner's alone (0700), so
 * are its files (0600).
 */
public final class RegisterFolder {
  private static final String PLATE = "register";
  private static final String LOCK = "lock";

  private final Path folder;
  private final Mode mode;
  private final List<Upload> uploads = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private int segments;
  private @Nullable Hash last;
  private @Nullable Register register;

  private RegisterFolder(Path folder, Mode mode) {
    this.folder = folder;
    this.mode = mode;
  }

  /** Whether a register lies in a folder. */
  public static boolean isAt(Path folder) {
    return Files.isRegularFile(folder.resolve(PLATE));
  }

  /** A new register in a folder that is not there yet or in which nothing lies. */
  public static RegisterFolder create(Path folder, Mode mode) throws IOException {
    Files.createDirectories(folder, owners(folder, "rwx------"));
    if (posix(folder)) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
    byte[] plate = mode.text().getBytes(StandardCharsets.UTF_8);
    write(folder, PLATE, out -> out.write(plate));
    return new RegisterFolder(folder, mode);
  }

  /**
   * Reads a register.
   *
   * @param identity what opens it; null where it is not sealed
   */
  public static Result<RegisterFolder> open(Path folder, @Nullable Identity identity)
      throws IOException {
    if (!isAt(folder)) {
      return Result.refused(
          "there is no register in this folder", "Maybe ‘limen intake’ with a first file.");
    }
    return switch (Mode.parse(Files.readString(folder.resolve(PLATE)))) {
      case Result.Refused<Mode>(var refusal) -> new Result.Refused<>(refusal);
      case Result.Good<Mode>(Mode mode) -> {
        RegisterFolder register = new RegisterFolder(folder, mode);
        yield mode.kind() == Mode.Kind.SEALED && identity == null
            ? Result.refused(
                "the register is sealed", "Maybe --identity with the file of a key that opens it.")
            : switch (Head.read(folder)) {
              case Result.Refused<Head>(var refusal) -> new Result.Refused<>(refusal);
              case Result.Good<Head>(Head head) -> register.readAll(identity, head);
            };
      }
    };
  }

  private Result<RegisterFolder> readAll(@Nullable Identity identity, Head head)
      throws IOException {
    for (Path file = file(1); Files.exists(file); file = file(segments + 1)) {
      byte[] bytes = Files.readAllBytes(file);
      switch (segment(bytes, identity)) {
        case Result.Refused<Segment>(var refusal) -> {
          return Result.refused(name(segments + 1) + ": " + refusal.what(), refusal.advice());
        }
        case Result.Good<Segment>(Segment segment) -> {
          if (segment.number() != segments + 1
              || !java.util.Objects.equals(segment.before(), last)) {
            return Result.refused(
                name(segments + 1) + " does not follow the file before it",
                "Maybe files of two registers were mixed; a copy of this one is needed.");
          }
          take(segment, Hash.sha256(bytes));
        }
      }
      if (head.isOther(segments, last)) {
        return Result.refused(
            name(segments) + " is not the file that was written",
            "Maybe it was exchanged for an older one; a copy of this one is needed.");
      }
    }
    boolean ends = head.number() > segments;
    return !ends && isWhole()
        ? Result.good(this)
        : Result.refused(
            name(segments + 1)
                + (ends
                    ? " is missing and the file ‘head’ names it or a later one"
                    : " is missing and later files are there"),
            "Maybe it was moved or deleted; a copy of it is needed, since people stand in it.");
  }

  private Result<Segment> segment(byte[] bytes, @Nullable Identity identity) {
    Result<byte[]> plain =
        mode.kind() == Mode.Kind.SEALED && identity != null
            ? Seal.open(bytes, identity)
            : Result.good(bytes);
    return switch (plain) {
      case Result.Refused<byte[]>(var refusal) -> new Result.Refused<>(refusal);
      case Result.Good<byte[]>(byte[] opened) -> Segment.parse(opened);
    };
  }

  /** Whether no file lies behind the last one that was read. */
  private boolean isWhole() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.matches("\\d{6}\\.facts(\\.age)?"))
          .noneMatch(name -> Integer.parseInt(name.substring(0, 6)) > segments);
    }
  }

  private void take(Segment segment, Hash hash) {
    segments = segment.number();
    last = hash;
    if (segment.upload() != null) {
      uploads.add(segment.upload());
    }
    facts.addAll(segment.facts());
    register = null;
  }

  /** How its files lie here. */
  public Mode mode() {
    return mode;
  }

  /** What all files come to. */
  public Register register() {
    Register read = register;
    if (read == null) {
      read = Register.of(uploads, facts);
      register = read;
    }
    return read;
  }

  /** The sign of the next upload. */
  public String nextUpload() {
    return "u" + (uploads.size() + 1);
  }

  /**
   * Adds one file with these facts; it is there whole or not at all. Refuses where somebody else is
   * writing, or wrote since this register was read.
   */
  public Result<RegisterFolder> add(@Nullable Upload upload, List<Fact> added) throws IOException {
    try (Folder here = Folder.at(folder)) {
      Optional<Folder.Hold> hold = here.hold(LOCK);
      if (hold.isEmpty()) {
        return busy();
      }
      try (Folder.Hold held = hold.get()) {
        return Files.exists(file(segments + 1)) ? busy() : added(held, upload, added);
      }
    }
  }

  private static Result<RegisterFolder> busy() {
    return Result.refused(
        "somebody else is writing in this register", "Maybe try it again in a minute.");
  }

  /** Writes while the lock is held. */
  private Result<RegisterFolder> added(Folder.Hold held, @Nullable Upload upload, List<Fact> added)
      throws IOException {
    java.util.Objects.requireNonNull(held);
    Segment segment = new Segment(segments + 1, last, upload, added);
    Hash hash = write(folder, name(segment.number()), out -> written(segment, out));
    take(segment, hash);
    write(
        folder,
        Head.FILE,
        out -> out.write(new Head(segments, hash).text().getBytes(StandardCharsets.UTF_8)));
    return Result.good(this);
  }

  private void written(Segment segment, OutputStream out) throws IOException {
    if (mode.kind() == Mode.Kind.SEALED) {
      Seal.seal(new ByteArrayInputStream(segment.bytes()), out, mode.to());
    } else {
      segment.write(out);
    }
  }

  private Path file(int number) {
    return folder.resolve(name(number));
  }

  private String name(int number) {
    return "%06d.facts%s".formatted(number, mode.kind() == Mode.Kind.SEALED ? ".age" : "");
  }

  /** What writes a file. */
  private interface Pen {
    void write(OutputStream out) throws IOException;
  }

  /** Writes a file that is its owner's alone, whole or not at all; gives SHA-256 of its bytes. */
  private static Hash write(Path folder, String name, Pen pen) throws IOException {
    Path part = folder.resolve("." + name + ".part");
    Files.deleteIfExists(part);
    MessageDigest digest = sha256();
    Set<StandardOpenOption> options =
        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (FileChannel channel = FileChannel.open(part, options, owners(folder, "rw-------"))) {
      OutputStream out =
          new BufferedOutputStream(
              new DigestOutputStream(Channels.newOutputStream(channel), digest), 1 << 16);
      pen.write(out);
      out.flush();
      channel.force(true);
    }
    Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    try (Folder here = Folder.at(folder)) {
      here.force();
    }
    return Hash.of(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
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
