package limen.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import limen.core.sealing.Recipient;
import limen.core.sealing.Seal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * A file with people in it: only its owner may read it, and it is sealed to age recipients unless
 * somebody says {@code --plain} or everybody in it is invented.
 */
final class ClosedFile {
  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write to a file that only you may read.")
  @Nullable Path file;

  @Option(
      names = "--to",
      paramLabel = "AGE1",
      description = "Seal the file to this recipient; once for each.")
  List<String> to = new ArrayList<>();

  @Option(names = "--plain", description = "Leave the file unsealed though people are real.")
  boolean plain;

  /** Stops where the file must not be written, before anything is done. */
  void refuse(List<Path> inputs) {
    if (file != null) {
      Target.refuse(file, inputs);
    }
    recipients();
  }

  private List<Recipient> recipients() {
    List<Recipient> recipients = Recipients.typed(to);
    return recipients;
  }

  /** Writes bytes that name people; what stays open is said, since somebody may seize it. */
  void write(Path path, byte[] bytes, boolean invented, PrintWriter err) {
    List<Recipient> recipients = recipients();
    if (recipients.isEmpty() && !plain && !invented) {
      throw Office.stop(
          path.toString(),
          "people are named in it, and it is not said to whom it is sealed",
          "Maybe --to age1… for the office that reads it, or --plain.");
    }
    Target.writeMine(path, recipients.isEmpty() ? bytes : Seal.seal(bytes, recipients));
    if (recipients.isEmpty()) {
      err.println("note: " + path + " is not sealed; only you can read it");
    }
  }
}
