package limen.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import limen.core.document.Place;
import limen.core.document.Problem;
import limen.paper.json.Json;
import limen.paper.report.Report;
import limen.paper.report.TextReport;
import limen.paper.sheet.Csv;
import limen.paper.sheet.Separator;
import limen.paper.text.Style;
import limen.paper.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How a command shows what it found. */
final class Output {
  /** Forms of output. */
  enum Format {
    TEXT,
    JSON,
    CSV
  }

  private static final int LEAST = 60;
  private static final int MOST = 400;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      defaultValue = "text",
      description = "text, json or csv (default: text).")
  Format format = Format.TEXT;

  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      description = "en, uk or ru (default: the system's, else en).")
  @Nullable String language;

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      converter = Columns.class,
      description = "How wide text may be, 60 to 400 (default: the terminal's, else 110).")
  @Nullable Integer width;

  Words words() {
    String wanted = language == null ? Locale.getDefault().getLanguage() : language;
    if (language != null && !Words.LANGUAGES.contains(wanted)) {
      throw new Stop(
          List.of(
              new Problem(
                  Place.of("--lang"),
                  // What is longer than a code may be a name that stands in the wrong place.
                  (wanted.matches("[a-z-]{2,5}") ? "‘" + wanted + "’" : "this")
                      + " is a language Limen does not speak",
                  "Maybe one of: " + String.join(", ", Words.LANGUAGES) + ".")));
    }
    return Words.in(Words.LANGUAGES.contains(wanted) ? wanted : "en");
  }

  /** Shows a report in the form asked for; data is only made where it is shown. */
  void show(
      PrintWriter out,
      Report report,
      Supplier<Map<String, @Nullable Object>> tree,
      List<String> columns,
      Supplier<List<List<String>>> rows) {
    show(out, report, false, tree, columns, rows);
  }

  /** The same, in text with or without the list of sources. */
  void show(
      PrintWriter out,
      Report report,
      boolean sources,
      Supplier<Map<String, @Nullable Object>> tree,
      List<String> columns,
      Supplier<List<List<String>>> rows) {
    switch (format) {
      case TEXT -> out.print(new TextReport(style(), columns(), sources).show(report));
      case JSON -> out.print(Json.write(tree.get()));
      case CSV -> out.print(Csv.text(columns, rows.get(), Separator.COMMA));
    }
  }

  /** The same as a file holds it: without colours. */
  String plain(
      Report report,
      Supplier<Map<String, @Nullable Object>> tree,
      List<String> columns,
      Supplier<List<List<String>>> rows) {
    return switch (format) {
      case TEXT -> new TextReport(Style.PLAIN, columns(), false).show(report);
      case JSON -> Json.write(tree.get());
      case CSV -> Csv.text(columns, rows.get(), Separator.COMMA);
    };
  }

  Style style() {
    return Style.of(isTerminal(), System.getenv());
  }

  /** Whether somebody watches while it happens. */
  boolean isLive() {
    return isTerminal();
  }

  /** JDK 25 gives no console again where none is, whatever Error Prone says of JDK 22 to 24. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    return System.console() != null && System.console().isTerminal();
  }

  /** How wide text is; a terminal narrower than the least is taken for that wide. */
  int columns() {
    if (width != null) {
      return width;
    }
    String columns = System.getenv("COLUMNS");
    boolean known = columns != null && columns.matches("\\d{2,4}");
    return Math.clamp(known ? Integer.parseInt(columns) : 110, LEAST, MOST);
  }

  /** Tables cannot be set narrower, and nobody reads wider lines. */
  static final class Columns implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      int columns = text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
      if (columns < LEAST || columns > MOST) {
        throw new TypeConversionException(
            "‘" + text + "’ is not a width from " + LEAST + " to " + MOST + " columns");
      }
      return columns;
    }
  }
}
