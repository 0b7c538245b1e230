package limen.cli;

import java.nio.file.Path;
import java.util.List;
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

  static Path write(Path path, byte[] plain, Mode mode) {
    Path target = place(path, mode);
    Target.writeMine(target, mode.kind() == Mode.Kind.SEALED ? Seal.seal(plain, mode.to()) : plain);
    return target;
  }
}
