package limen.bench.register;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** A CSV file (RFC 4180, but lines end with a line feed) that is written row by row. */
final class Sheet implements AutoCloseable {
  private final BufferedWriter out;

  Sheet(Path file, List<String> headings) throws IOException {
    this.out = Files.newBufferedWriter(file);
    write(headings);
  }

  void write(Collection<String> cells) throws IOException {
    boolean first = true;
    for (String cell : cells) {
      if (!first) {
        out.write(',');
      }
      first = false;
      out.write(quoted(cell));
    }
    out.write('\n');
  }

  /** The wrong layout of a keyboard makes commas and quotes of letters. */
  private static String quoted(String cell) {
    return cell.indexOf(',') < 0 && cell.indexOf('"') < 0
        ? cell
        : '"' + cell.replace("\"", "\"\"") + '"';
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
