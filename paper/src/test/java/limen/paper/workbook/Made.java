package limen.paper.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook made by hand, part by part, as a test needs it. */
public final class Made {
  private final StringBuilder tabs = new StringBuilder();
  private final StringBuilder links = new StringBuilder();
  private final List<String> sheets = new ArrayList<>();
  private String properties = "";
  private String strings = "";

  /** A cell with a text of its own. */
  public static String text(String text) {
    return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }

  /** A cell with a number. */
  public static String number(String number) {
    return "<c><v>" + number + "</v></c>";
  }

  /** A cell with a number shown as a day. */
  public static String day(String number) {
    return "<c s=\"1\"><v>" + number + "</v></c>";
  }

  /** A row of texts. */
  public static String row(String... texts) {
    StringBuilder row = new StringBuilder();
    for (String text : texts) {
      row.append(text.startsWith("<c") ? text : text(text));
    }
    return "<row>" + row + "</row>";
  }

  /** One more sheet. */
  public Made sheet(String name, String state, String... rows) {
    return raw(name, state, "<sheetData>" + String.join("", rows) + "</sheetData>");
  }

  /** One more sheet with everything that stands in its worksheet. */
  public Made raw(String name, String state, String inside) {
    sheets.add("<worksheet>" + inside + "</worksheet>");
    int n = sheets.size();
    tabs.append("<sheet name=\"").append(name).append("\" r:id=\"r").append(n).append('"');
    tabs.append(state.isEmpty() ? "" : " state=\"" + state + "\"").append("/>");
    links.append("<Relationship Id=\"r").append(n);
    links.append("\" Target=\"worksheets/sheet").append(n).append(".xml\"/>");
    return this;
  }

  /** Counts days from 1904. */
  public Made since1904() {
    properties = "<workbookPr date1904=\"1\"/>";
    return this;
  }

  /** Texts that cells share. */
  public Made strings(String... items) {
    strings = "<sst>" + String.join("", items) + "</sst>";
    return this;
  }

  /** Writes it to a file. */
  public Path write(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      part(
          zip,
          "xl/workbook.xml",
          "<?xml version=\"1.0\"?><workbook>"
              + properties
              + "<sheets>"
              + tabs
              + "</sheets></workbook>");
      part(zip, "xl/_rels/workbook.xml.rels", "<Relationships>" + links + "</Relationships>");
      part(
          zip,
          "xl/styles.xml",
          "<styleSheet><numFmts><numFmt numFmtId=\"164\""
              + " formatCode=\"[$-419]dd\\.mm\\.yyyy;@\"/></numFmts><cellStyleXfs><xf"
              + " numFmtId=\"0\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf"
              + " numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf"
              + " numFmtId=\"2\"/></cellXfs></styleSheet>");
      if (!strings.isEmpty()) {
        part(zip, "xl/sharedStrings.xml", strings);
      }
      for (int i = 0; i < sheets.size(); i++) {
        part(zip, "xl/worksheets/sheet" + (i + 1) + ".xml", sheets.get(i));
      }
    }
    return file;
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
