package limen.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import limen.core.sealing.Recipient;
import limen.core.sealing.Seal;
import limen.paper.plan.PlanReport.Written;

/**
 * A new folder of files that only their owner reads; what tells of people is sealed to its readers.
 * Everything is made before the first file is written.
 */
final class OutFolder {
  private final Path path;
  private final List<Recipient> to;
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final List<Written> written = new ArrayList<>();

  /**
   * A folder that is empty or not there yet; stops at any other.
   *
   * @param to who can open what tells of people; nobody where it is written in the clear
   */
  OutFolder(Path path, List<Recipient> to) throws IOException {
    Target.refuseFilled(path);
    this.path = path;
    this.to = List.copyOf(to);
  }

  /** A file that tells of people, sealed where there is somebody to seal it to. */
  void people(String name, byte[] bytes, String what) {
    boolean sealed = !to.isEmpty();
    put(sealed ? name + ".age" : name, sealed ? Seal.seal(bytes, to) : bytes, what);
  }

  /** A file that holds nothing but numbers. */
  void numbers(String name, String text, String what) {
    put(name, text.getBytes(StandardCharsets.UTF_8), what);
  }

  private void put(String name, byte[] bytes, String what) {
    files.put(name, bytes);
    written.add(new Written(name, what));
  }

  /** Writes it all; stops with a sentence where the disk does not let it. */
  void save() {
    try {
      Target.emptyFolder(path);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        write(file.getKey(), file.getValue());
      }
    } catch (IOException failed) {
      throw Office.stop(
          path.toString(),
          "the folder cannot be written",
          "Maybe the disk is full, or you may not write there; what is in it is not whole.");
    }
  }

  private void write(String name, byte[] bytes) throws IOException {
    Set<StandardOpenOption> fresh = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (SeekableByteChannel file =
        Files.newByteChannel(path.resolve(name), fresh, Target.onlyMine(path))) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        file.write(rest);
      }
    }
  }

  /** Every file of the folder, in order. */
  List<Written> written() {
    return List.copyOf(written);
  }
}
