package limen.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import picocli.CommandLine.Option;

/** How a command shows what it found. */
final class Output {
  /** Forms of output. */
  enum Format {
    TEXT,
    JSON,
    CSV
  }

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
      description = "How wide text may be (default: the terminal's, else 110).")
  int width;

  @Option(names = "--sources", description = "In text, also list where every claim can be read.")
  boolean sources;

  Words words() {
    String wanted = language == null ? Locale.getDefault().getLanguage() : language;
    if (language != null && !Words.LANGUAGES.contains(wanted)) {
      throw new Stop(
          List.of(
              new Problem(
                  Place.of("--lang"),
                  "‘" + wanted + "’ is a language Limen does not speak",
                  "Maybe one of: " + String.join(", ", Words.LANGUAGES) + ".")));
    }
    return Words.in(Words.LANGUAGES.contains(wanted) ? wanted : "en");
  }

  /** Shows a report in the form asked for. */
  void show(
      PrintWriter out,
      Report report,
      Map<String, @Nullable Object> tree,
      List<String> columns,
      List<List<String>> rows) {
    switch (format) {
      case TEXT -> text(out, report);
      case JSON -> out.print(Json.write(tree));
      case CSV -> out.print(Csv.text(columns, rows, Separator.COMMA));
    }
  }

  void text(PrintWriter out, Report report) {
    boolean terminal = isTerminal();
    Style style = Style.of(terminal, System.getenv());
    out.print(new TextReport(style, columns(), sources).show(report));
  }

  /** JDK 25 gives no console again where none is, whatever Error Prone says of JDK 22 to 24. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    return System.console() != null && System.console().isTerminal();
  }

  private int columns() {
    String columns = System.getenv("COLUMNS");
    boolean known = columns != null && columns.matches("\\d{2,4}");
    int wanted = width > 0 ? width : known ? Integer.parseInt(columns) : 110;
    return Math.max(60, Math.min(wanted, 400));
  }

  /** Writes a file whole or not at all. */
  static void write(Path path, String text) {
    try {
      Path parent = path.toAbsolutePath().getParent();
      Path part = Files.createTempFile(parent, ".limen", ".part");
      Files.writeString(part, text);
      Files.move(part, path, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException denied) {
      throw new Stop(
          List.of(
              new Problem(
                  Place.of(path.toString()),
                  "the file cannot be written (" + denied.getClass().getSimpleName() + ")",
                  "Maybe the folder does not exist, or you may not write there.")));
    }
  }
}
