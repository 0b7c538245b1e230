package limen.paper.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import limen.core.document.Place;
import limen.core.document.Problem;
import org.jspecify.annotations.Nullable;

/** Cuts a text into headings and rows, once. */
final class SheetReader {
  /** Whoever has so many faults in one file has one fault in how it was made. */
  private static final int MOST_PROBLEMS = 100;

  private static final Pattern TOLD =
      Pattern.compile("\\A\"?sep=(.)\"?(\\r\\n|\\r|\\n|\\z)", Pattern.CASE_INSENSITIVE);
  private static final Pattern LINE = Pattern.compile("starting at line (\\d+)");

  private final String file;
  private final List<Row> rows = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> notes = new ArrayList<>();
  private @Nullable Headings headings;
  private int linesBefore;

  SheetReader(String file) {
    this.file = file;
  }

  Sheet read(Letters letters) {
    String name = letters.charset().displayName();
    if (name.startsWith("windows")) {
      notes.add(
          new Problem(
              Place.of(file),
              "this is not UTF-8 and was read as " + "Windows" + name.substring("windows".length()),
              "Maybe save it as UTF-8 if letters look wrong."));
    }
    Matcher told = TOLD.matcher(letters.text());
    boolean tells = told.find();
    linesBefore = tells ? 1 : 0;
    String text = tells ? letters.text().substring(told.end()) : letters.text();
    Separator separator = tells ? Separator.of(told.group(1).charAt(0)) : Separator.detect(text);
    if (separator == null) {
      refuse(
          1,
          "‘" + told.group().strip() + "’ names a separator that is not known",
          "Maybe a comma, a semicolon, a tab or ‘|’.");
    } else {
      cut(text, separator);
    }
    return new Sheet(file, headings == null ? Headings.NONE : headings, rows, problems, notes);
  }

  private void cut(String text, Separator separator) {
    try (CsvReader<CsvRecord> records = reader(text, separator)) {
      for (CsvRecord written : records) {
        if (!take(written)) {
          return;
        }
      }
    } catch (CsvParseException broken) {
      quotes(broken);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    if (headings == null && problems.isEmpty()) {
      refuse(0, "the sheet is empty", "Maybe the first line is missing; it holds the headings.");
    }
  }

  private static CsvReader<CsvRecord> reader(String text, Separator separator) {
    return CsvReader.builder()
        .fieldSeparator(separator.character())
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .ofCsvRecord(text);
  }

  /** Takes one record in; false where reading on has no use. */
  private boolean take(CsvRecord written) {
    int line = Math.toIntExact(written.getStartingLineNumber()) + linesBefore;
    int filled = filled(written.getFields());
    if (filled == 0) {
      return true;
    }
    if (headings == null) {
      headings = headings(line, written.getFields().subList(0, filled));
      return problems.isEmpty();
    }
    if (rows.size() == Sheets.MOST_ROWS) {
      refuse(line, "there are more than " + Sheets.MOST_ROWS + " rows", "Maybe split the sheet.");
      return false;
    }
    row(line, written.getFields(), filled, headings);
    return enough(line);
  }

  /**
   * The number of cells up to the last that says something: spreadsheets pad rows with empty cells
   * and files with empty rows.
   */
  private static int filled(List<String> cells) {
    int width = cells.size();
    while (width > 0 && Cell.bare(cells.get(width - 1)).isEmpty()) {
      width--;
    }
    return width;
  }

  private Headings headings(int line, List<String> cells) {
    Map<String, String> seen = new HashMap<>();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      String name = Cell.bare(cells.get(i));
      names.add(name);
      String key = Headings.key(name);
      String before = seen.putIfAbsent(key, name);
      if (key.isEmpty()) {
        refuse(line, "column " + (i + 1) + " has no heading", "Maybe name it or take it out.");
      } else if (before != null) {
        refuse(
            line,
            "two columns have the heading ‘" + name + "’" + alike(before, name),
            "Maybe rename one of them.");
      }
    }
    return new Headings(names);
  }

  private static String alike(String before, String name) {
    return before.equals(name) ? "" : " (the other is written ‘" + before + "’)";
  }

  private void row(int line, List<String> cells, int filled, Headings headings) {
    int width = headings.names().size();
    if (filled > width) {
      refuse(
          line,
          "the row has " + filled + " cells and there are " + width + " headings",
          "Maybe a text with a separator in it needs quotes.");
      return;
    }
    List<String> full = new ArrayList<>(cells.subList(0, Math.min(cells.size(), width)));
    full.addAll(Collections.nCopies(width - full.size(), ""));
    rows.add(new Row(new Place(file, line, 0), headings, full));
  }

  private boolean enough(int line) {
    if (problems.size() < MOST_PROBLEMS) {
      return true;
    }
    refuse(line, "reading stopped here", "Maybe all the faults above have one cause.");
    return false;
  }

  private void quotes(CsvParseException broken) {
    String message = String.valueOf(broken.getMessage());
    Matcher where = LINE.matcher(message);
    int line = where.find() ? Integer.parseInt(where.group(1)) + linesBefore : 0;
    if (message.startsWith("Unclosed")) {
      refuse(
          line,
          "a quote is opened in this row and never closed",
          "Maybe a ‘\"’ within a text is to be written twice.");
    } else if (message.startsWith("Unexpected character after")) {
      refuse(
          line,
          "text stands after a closing quote in this row",
          "Maybe a ‘\"’ within a text is to be written twice.");
    } else {
      refuse(line, "this cannot be read as a table: " + message, "Maybe a quote is left open.");
    }
  }

  private void refuse(int line, String what, String advice) {
    problems.add(new Problem(new Place(file, line, 0), what, advice));
  }
}
