package limen.paper.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import limen.core.document.Result;

/**
 * Cuts a table of text into rows without asking where its headings are and whether rows are as long
 * as each other: other people's sheets have titles, stamps and totals around them.
 */
public final class LooseRows {
  private static final Pattern TOLD =
      Pattern.compile("\\A\"?sep=(.)\"?(\\r\\n|\\r|\\n|\\z)", Pattern.CASE_INSENSITIVE);
  private static final Pattern LINE = Pattern.compile("starting at line (\\d+)");

  /** Takes one row. */
  public interface Taker {
    /**
     * One row; false where reading on has no use.
     *
     * @param line the line of the file on which the row begins, from 1
     */
    boolean take(long line, List<String> cells);
  }

  private LooseRows() {}

  /** Hands over every row in order; the answer is how many, or why the text cannot be cut. */
  public static Result<Long> read(byte[] bytes, Taker taker) {
    String garbled = Garbled.seems(bytes);
    if (garbled != null) {
      return Garbled.refused(garbled);
    }
    String binary = Binary.seems(bytes);
    Letters letters = binary == null ? Letters.of(bytes) : null;
    if (letters == null) {
      return Result.refused(
          "this is no table; it seems to be " + (binary == null ? "a binary file" : binary),
          "Maybe save the table as XLSX or CSV.");
    }
    String doubt = letters.doubt();
    if (doubt != null) {
      return Garbled.refused(doubt);
    }
    Matcher told = TOLD.matcher(letters.text());
    Separator known = told.find() ? Separator.of(told.group(1).charAt(0)) : null;
    String text = known == null ? letters.text() : letters.text().substring(told.end());
    return cut(
        text, known == null ? Separator.amongTitles(text) : known, known == null ? 0 : 1, taker);
  }

  private static Result<Long> cut(String text, Separator separator, int before, Taker taker) {
    long rows = 0;
    try (CsvReader<CsvRecord> records =
        CsvReader.builder()
            .fieldSeparator(separator.character())
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .ofCsvRecord(text)) {
      for (CsvRecord row : records) {
        rows++;
        if (!taker.take(row.getStartingLineNumber() + before, row.getFields())) {
          break;
        }
      }
      return Result.good(rows);
    } catch (CsvParseException broken) {
      Matcher where = LINE.matcher(String.valueOf(broken.getMessage()));
      String line = where.find() ? " near line " + (Long.parseLong(where.group(1)) + before) : "";
      return Result.refused(
          "the quotes do not match" + line, "Maybe a ‘\"’ within a text is to be written twice.");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
