package limen.paper.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
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

  /** The bytes of a file. */
  public static byte[] bytes(List<String> headings, List<? extends List<String>> rows) {
    return text(headings, rows, Separator.COMMA).getBytes(StandardCharsets.UTF_8);
  }

  /** The same table as text, with another separator for whoever needs one. */
  public static String text(
      List<String> headings, List<? extends List<String>> rows, Separator separator) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv =
        CsvWriter.builder()
            .fieldSeparator(separator.character())
            .lineDelimiter(LineDelimiter.CRLF)
            .build(text)) {
      csv.writeRecord(headings.stream().map(Formula::guard).toList());
      for (List<String> row : rows) {
        csv.writeRecord(row.stream().map(Formula::guard).toList());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }
}
