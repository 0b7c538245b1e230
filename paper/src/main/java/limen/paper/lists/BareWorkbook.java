package limen.paper.lists;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook (ECMA-376) of one sheet of texts with the four parts it cannot do without: no
 * properties, no author, no programme, no time but 1 February 1980 on every part. The same table
 * gives the same bytes.
 */
public final class BareWorkbook {
  /** January would make the library write the time once more, in the zone of this machine. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String TYPES =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String SHEET_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private BareWorkbook() {}

  /** The bytes of a file. */
  public static byte[] bytes(List<String> headings, List<List<String>> rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      put(zip, "[Content_Types].xml", types());
      put(zip, "_rels/.rels", link("officeDocument", "xl/workbook.xml"));
      put(zip, "xl/workbook.xml", book());
      put(zip, "xl/_rels/workbook.xml.rels", link("worksheet", "worksheets/sheet1.xml"));
      put(zip, "xl/worksheets/sheet1.xml", sheet(headings, rows));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String types() {
    return XML
        + ("<Types xmlns=\"" + TYPES + "\">")
        + "<Default Extension=\"rels\" ContentType=\""
        + "application/vnd.openxmlformats-package.relationships+xml\"/>"
        + type("/xl/workbook.xml", "sheet.main")
        + type("/xl/worksheets/sheet1.xml", "worksheet")
        + "</Types>";
  }

  private static String type(String part, String type) {
    return "<Override PartName=\"" + part + "\" ContentType=\"" + SHEET_TYPE + type + "+xml\"/>";
  }

  private static String link(String type, String target) {
    return XML
        + ("<Relationships xmlns=\"" + PACKAGE + "\">")
        + ("<Relationship Id=\"r1\" Type=\"" + OFFICE + "/" + type + "\"")
        + (" Target=\"" + target + "\"/></Relationships>");
  }

  private static String book() {
    return XML
        + ("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\">")
        + "<sheets><sheet name=\"1\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>";
  }

  private static String sheet(List<String> headings, List<List<String>> rows) {
    StringBuilder text = new StringBuilder(XML);
    text.append("<worksheet xmlns=\"").append(MAIN).append("\"><sheetData>");
    row(text, headings);
    rows.forEach(row -> row(text, row));
    return text.append("</sheetData></worksheet>").toString();
  }

  /** Texts, also where they look like formulas: a workbook does not run a text. */
  private static void row(StringBuilder text, List<String> cells) {
    text.append("<row>");
    for (String cell : cells) {
      text.append("<c t=\"inlineStr\"><is><t xml:space=\"preserve\">");
      cell.codePoints().forEach(letter -> escape(text, letter));
      text.append("</t></is></c>");
    }
    text.append("</row>");
  }

  /** What XML 1.0 cannot hold is left out. */
  private static void escape(StringBuilder text, int letter) {
    switch (letter) {
      case '&' -> text.append("&amp;");
      case '<' -> text.append("&lt;");
      case '>' -> text.append("&gt;");
      case '\t', '\n' -> text.appendCodePoint(letter);
      default -> {
        boolean allowed = letter >= ' ' && (letter < 0xD800 || letter > 0xDFFF);
        if (allowed && letter != 0xFFFE && letter != 0xFFFF) {
          text.appendCodePoint(letter);
        }
      }
    }
  }
}
