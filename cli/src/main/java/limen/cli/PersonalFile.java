package limen.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import limen.core.sealing.Mode;
import limen.core.sealing.Seal;

/**
 * A file with particulars of persons: its owner's alone, sealed as the register is, whole or not at
 * all.
 */
final class PersonalFile {
  private PersonalFile() {}

  /** Where the file will be; a sealed one ends with {@code .age}. */
  static Path place(Path path, Mode mode) {
    boolean ends = path.toString().endsWith(".age") || mode.kind() != Mode.Kind.SEALED;
    return ends ? path : path.resolveSibling(path.getFileName() + ".age");
  }

  /** Stops where it must not be written. */
  static void refuse(Path path, Mode mode, List<Path> inputs) {
    Target.refuse(place(path, mode), inputs);
  }

  static Path write(Path path, byte[] plain, Mode mode) throws IOException {
    Path target = place(path, mode).toAbsolutePath();
    byte[] bytes = mode.kind() == Mode.Kind.SEALED ? Seal.seal(plain, mode.to()) : plain;
    Path part = target.resolveSibling(".limen-" + UUID.randomUUID() + ".part");
    try {
      Set<StandardOpenOption> options =
          Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      try (SeekableByteChannel out = Files.newByteChannel(part, options, Target.onlyMine(part))) {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
          out.write(rest);
        }
      }
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
    return place(path, mode);
  }
}
