package limen.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import limen.core.sealing.Recipient;
import limen.core.sealing.Seal;
import limen.paper.plan.PlanReport.Written;

/** A new folder that only its owner reads; what tells of people is sealed there to its readers. */
final class OutFolder {
  private final Path path;
  private final List<Recipient> to;
  private final List<Written> written = new ArrayList<>();

  /**
   * An empty folder.
   *
   * @param to who can open what tells of people; nobody where it is written in the clear
   */
  OutFolder(Path path, List<Recipient> to) throws IOException {
    this.path = Target.emptyFolder(path);
    this.to = List.copyOf(to);
  }

  /** Writes what tells of people, sealed where there is somebody to seal it to. */
  void people(String name, byte[] bytes, String what) throws IOException {
    boolean sealed = !to.isEmpty();
    put(sealed ? name + ".age" : name, sealed ? Seal.seal(bytes, to) : bytes, what);
  }

  /** Writes what holds nothing but numbers. */
  void numbers(String name, String text, String what) throws IOException {
    put(name, text.getBytes(StandardCharsets.UTF_8), what);
  }

  private void put(String name, byte[] bytes, String what) throws IOException {
    Set<StandardOpenOption> fresh = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (SeekableByteChannel file = Files.newByteChannel(path.resolve(name), fresh, owners())) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        file.write(rest);
      }
    }
    written.add(new Written(name, what));
  }

  private FileAttribute<?>[] owners() {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  /** Everything that was written, in order. */
  List<Written> written() {
    return List.copyOf(written);
  }
}
