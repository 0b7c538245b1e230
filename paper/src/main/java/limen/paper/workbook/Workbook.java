package limen.paper.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipException;
import limen.core.document.Result;
import org.jspecify.annotations.Nullable;

/**
 * A workbook that is being read (ECMA-376). Formulas are never run: what the spreadsheet left
 * beside them counts. Nothing outside the file is opened.
 */
public final class Workbook implements Closeable {
  private static final String BOOK = "xl/workbook.xml";
  private static final String LINKS = "xl/_rels/workbook.xml.rels";

  private final Parts parts;
  private final List<Tab> tabs = new ArrayList<>();
  private final Styles styles;
  private boolean since1904;
  private @Nullable List<String> strings;

  private Workbook(Parts parts) throws IOException {
    this.parts = parts;
    Map<String, String> links = links();
    InputStream in = parts.open(BOOK);
    if (in != null) {
      book(new Markup(in), links);
    }
    styles = Styles.read(parts.open("xl/styles.xml"));
  }

  /** Opens a file, or says why it is no workbook that can be read within the limits. */
  public static Result<Workbook> open(Path file, Limits limits) {
    try {
      if (Files.size(file) > limits.packed()) {
        return refused(
            "the file has more than " + limits.packed() + " bytes", "Maybe split the workbook.");
      }
      String foreign = foreign(file);
      return foreign == null ? unpacked(file, limits) : refused(foreign, advice(foreign));
    } catch (IOException unreadable) {
      return refused(unreadable);
    }
  }

  private static Result<Workbook> unpacked(Path file, Limits limits) throws IOException {
    Parts parts = new Parts(file, limits);
    try {
      if (parts.has(BOOK)) {
        return Result.good(new Workbook(parts));
      }
      boolean binary = parts.has("xl/workbook.bin");
      boolean open = parts.has("mimetype") && parts.has("content.xml");
      parts.close();
      if (open) {
        return refused(
            "this is an OpenDocument table (ODS) and no workbook (XLSX)",
            "Maybe save it as XLSX or CSV.");
      }
      return binary
          ? refused("this is a binary workbook (XLSB)", "Maybe save it as XLSX.")
          : refused(
              "this is a packed file and no workbook (XLSX)",
              "Maybe unpack it, or save the table as XLSX or CSV.");
    } catch (IOException | IllegalStateException broken) {
      parts.close();
      throw broken;
    }
  }

  /** What an unpacking or reading that failed is told as; nothing that stands in the file is. */
  public static <T> Result<T> refused(IOException why) {
    return switch (why) {
      case Parts.TooLarge bomb ->
          refused(
              bomb.getMessage() + ": unpacking was stopped",
              "Maybe it is no workbook but made to fill memory; ask its sender, or split it.");
      case Markup.Broken broken ->
          refused(
              "the workbook is damaged: " + broken.getMessage(),
              "Maybe open and save it again, or ask for it again.");
      case ZipException damaged ->
          refused(
              "the workbook is cut off or damaged",
              "Maybe it was not sent whole; ask for it again.");
      default ->
          refused("the file cannot be read", "Maybe it is damaged, or another programme holds it.");
    };
  }

  private static <T> Result<T> refused(String what, String advice) {
    return Result.refused(what, advice);
  }

  /** What a file is that is not packed as workbooks are; null where it may be one. */
  private static @Nullable String foreign(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String start = new String(in.readNBytes(1 << 20), StandardCharsets.ISO_8859_1);
      if (!start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
        return null;
      }
      // Names of streams stand in it as UTF-16; one that encrypts holds a package.
      String names = start.replace("\0", "");
      return names.contains("EncryptedPackage")
          ? "the workbook is protected by a password"
          : "this is a workbook of the old format (XLS)";
    }
  }

  private static String advice(String foreign) {
    return foreign.endsWith("password")
        ? "Maybe open it with its password and save it without one."
        : "Maybe open it and save it as XLSX.";
  }

  /** Its sheets in their order. */
  public List<Tab> tabs() {
    return List.copyOf(tabs);
  }

  /** Whether its days are counted from 1904. */
  public boolean isSince1904() {
    return since1904;
  }

  /**
   * Hands over every row of a sheet that has a cell, in order, until it is answered with false; the
   * answer is the merged cells, which stand behind the rows.
   */
  public List<Merge> read(Tab tab, Predicate<Line> rows) throws IOException {
    InputStream in = parts.open(tab.part());
    if (in == null) {
      return List.of();
    }
    try (in) {
      return new LineReader(new Markup(in), strings(), styles, since1904).read(rows);
    }
  }

  private List<String> strings() throws IOException {
    List<String> read = strings;
    if (read == null) {
      read = Strings.read(parts.open("xl/sharedStrings.xml"));
      strings = read;
    }
    return read;
  }

  private Map<String, String> links() throws IOException {
    Map<String, String> links = new HashMap<>();
    InputStream in = parts.open(LINKS);
    if (in == null) {
      return links;
    }
    Markup xml = new Markup(in);
    for (Markup.Step step = xml.next(); step != Markup.Step.OVER; step = xml.next()) {
      String id = xml.tag().attribute("Id");
      String target = xml.tag().attribute("Target");
      if (step == Markup.Step.START && xml.is("Relationship") && id != null && target != null) {
        links.put(id, target.startsWith("/") ? target.substring(1) : "xl/" + target);
      }
    }
    return links;
  }

  private void book(Markup xml, Map<String, String> links) throws IOException {
    for (Markup.Step step = xml.next(); step != Markup.Step.OVER; step = xml.next()) {
      if (step == Markup.Step.START && xml.is("workbookPr")) {
        since1904 = xml.tag().has("date1904", "1") || xml.tag().has("date1904", "true");
      } else if (step == Markup.Step.START && xml.is("sheet")) {
        String name = xml.tag().attribute("name");
        String part = links.get(String.valueOf(xml.tag().attribute("id")));
        boolean hidden = xml.tag().has("state", "hidden") || xml.tag().has("state", "veryHidden");
        if (part != null) {
          tabs.add(new Tab(name == null ? "" : name, hidden, part));
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    parts.close();
  }
}
