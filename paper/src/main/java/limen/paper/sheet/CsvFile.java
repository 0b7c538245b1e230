package limen.paper.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

/**
 * A sheet that is written row by row, however many there are, in the form of {@link Csv}. Its file
 * is new and only its owner reads it: mode 0600 where the system knows modes.
 */
public final class CsvFile implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final CsvWriter csv;

  private CsvFile(Writer to) {
    this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(to);
  }

  /**
   * Begins a new file with its headings.
   *
   * @throws IOException where there is a file of this name already, or none can be written
   */
  public static CsvFile create(Path path, List<String> headings) throws IOException {
    CsvFile file = new CsvFile(writer(path));
    file.row(headings);
    return file;
  }

  /** A new text file that only its owner reads. */
  public static Writer writer(Path path) throws IOException {
    return new BufferedWriter(
        new OutputStreamWriter(
            Channels.newOutputStream(
                Files.newByteChannel(
                    path,
                    Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                    owners(path))),
            StandardCharsets.UTF_8),
        BUFFER);
  }

  private static FileAttribute<?>[] owners(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  /** Writes one row, guarded as {@link Csv} says. */
  public void row(List<String> cells) {
    csv.writeRecord(cells.stream().map(Formula::guard).toList());
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
