package limen.paper.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes tables as RFC 4180 says: UTF-8, commas, CR LF at each line's end, quotes where a cell
 * needs them.
 *
 * <p>A cell that a spreadsheet would run gets one leading apostrophe: {@code =1+1} becomes {@code
 * '=1+1}. So begin, after spaces and apostrophes, {@code = + - @}, their full-width forms, tab and
 * carriage return; plain numbers ({@code -5}, {@code +3}) stay numbers. {@link Sheet#unguarded()}
 * undoes exactly this when Limen's own file is read back. Rows whose cells are all blank are not
 * seen again by {@link Sheets}.
 */
public final class Csv {
  private Csv() {}

  /** The bytes of a file; rows are asked for one by one. */
  public static byte[] bytes(List<String> headings, Iterable<? extends List<String>> rows) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(headings, rows, Separator.COMMA, new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }

  /** The same table as text, with another separator for whoever needs one. */
  public static String text(
      List<String> headings, Iterable<? extends List<String>> rows, Separator separator) {
    StringWriter text = new StringWriter();
    write(headings, rows, separator, text);
    return text.toString();
  }

  private static void write(
      List<String> headings,
      Iterable<? extends List<String>> rows,
      Separator separator,
      Writer to) {
    try (CsvWriter csv =
        CsvWriter.builder()
            .fieldSeparator(separator.character())
            .lineDelimiter(LineDelimiter.CRLF)
            .build(to)) {
      csv.writeRecord(headings.stream().map(Formula::guard).toList());
      for (List<String> row : rows) {
        csv.writeRecord(row.stream().map(Formula::guard).toList());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
