package limen.paper.lists;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook (ECMA-376) of one sheet of texts with the parts it cannot do without, and its looks:
 * headings bold, in view while one scrolls and with a filter, columns as wide as what stands in
 * them; on paper across, the headings and the first two columns on every page, on one page's width
 * unless that is unreadable. No properties, no author, no programme, no time but 1 February 1980 on
 * every part. The same table gives the same bytes.
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

  private static final String FONT = "<sz val=\"11\"/><name val=\"Calibri\"/>";
  private static final String STYLES =
      XML
          + ("<styleSheet xmlns=\"" + MAIN + "\"><fonts count=\"2\">")
          + ("<font>" + FONT + "</font><font><b/>" + FONT + "</font></fonts>")
          + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
          + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
          + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
          + "<cellXfs count=\"2\"><xf/><xf fontId=\"1\" applyFont=\"1\"/></cellXfs></styleSheet>";
  private static final String BOLD = " s=\"1\"";
  private static final int NARROWEST = 8;
  private static final int WIDEST = 48;
  private static final int LETTERS = 26;

  /** Letters that are still readable on one page's width, across. */
  private static final int PAGE = 220;

  /** A sheet has no more rows than these (ECMA-376), its headings among them. */
  private static final int MOST_ROWS = 1 << 20;

  private BareWorkbook() {}

  /** Whether so many rows and their headings find room. */
  public static boolean hasRoomFor(int rows) {
    return rows < MOST_ROWS;
  }

  /** The bytes of a file. */
  public static byte[] bytes(List<String> headings, List<List<String>> rows) {
    return bytes(headings, rows, "");
  }

  /**
   * The same where one column holds numbers, written as {@code 0.5}.
   *
   * @param numbers the heading of that column; empty where there is none
   */
  public static byte[] bytes(List<String> headings, List<List<String>> rows, String numbers) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      put(zip, "[Content_Types].xml", types());
      put(zip, "_rels/.rels", links(link(1, "officeDocument", "xl/workbook.xml")));
      put(zip, "xl/workbook.xml", book());
      put(
          zip,
          "xl/_rels/workbook.xml.rels",
          links(link(1, "worksheet", "worksheets/sheet1.xml") + link(2, "styles", "styles.xml")));
      put(zip, "xl/styles.xml", STYLES);
      zip.putNextEntry(entry("xl/worksheets/sheet1.xml"));
      Writer text = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
      sheet(text, headings, rows, headings.indexOf(numbers));
      text.flush();
      zip.closeEntry();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(entry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    return entry;
  }

  private static String types() {
    return XML
        + ("<Types xmlns=\"" + TYPES + "\">")
        + "<Default Extension=\"rels\" ContentType=\""
        + "application/vnd.openxmlformats-package.relationships+xml\"/>"
        + type("/xl/workbook.xml", "sheet.main")
        + type("/xl/worksheets/sheet1.xml", "worksheet")
        + type("/xl/styles.xml", "styles")
        + "</Types>";
  }

  private static String type(String part, String type) {
    return "<Override PartName=\"" + part + "\" ContentType=\"" + SHEET_TYPE + type + "+xml\"/>";
  }

  private static String links(String links) {
    return XML + "<Relationships xmlns=\"" + PACKAGE + "\">" + links + "</Relationships>";
  }

  private static String link(int number, String type, String target) {
    return ("<Relationship Id=\"r" + number + "\" Type=\"" + OFFICE + "/" + type + "\"")
        + (" Target=\"" + target + "\"/>");
  }

  private static String book() {
    return XML
        + ("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\">")
        + "<sheets><sheet name=\"1\" sheetId=\"1\" r:id=\"r1\"/></sheets><definedNames><definedName"
        + " name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'1'!$A:$B,'1'!$1:$1</definedName>"
        + "</definedNames></workbook>";
  }

  private static void sheet(
      Writer text, List<String> headings, List<List<String>> rows, int numbers) throws IOException {
    int[] widths = widths(headings, rows);
    boolean fits = IntStream.of(widths).sum() <= PAGE;
    text.append(XML).append("<worksheet xmlns=\"").append(MAIN).append("\">");
    text.append(fits ? "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>" : "");
    text.append(
        "<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\"");
    text.append(" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>");
    columns(text, widths);
    text.append("<sheetData>");
    row(text, headings, BOLD, -1);
    for (List<String> row : rows) {
      row(text, row, "", numbers);
    }
    text.append("</sheetData>");
    if (!headings.isEmpty()) {
      String last = column(headings.size() - 1) + (rows.size() + 1);
      text.append("<autoFilter ref=\"A1:" + last + "\"/>");
    }
    text.append("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>");
    text.append("</worksheet>");
  }

  private static int[] widths(List<String> headings, List<List<String>> rows) {
    // Rows may be made when they are asked for: each is asked once.
    int[] longest = new int[headings.size()];
    for (List<String> row : rows) {
      for (int i = 0; i < Math.min(longest.length, row.size()); i++) {
        longest[i] = Math.max(longest[i], row.get(i).length());
      }
    }
    for (int i = 0; i < longest.length; i++) {
      // A filter's arrow stands over the end of a heading.
      int least = headings.get(i).length() + 4;
      longest[i] = Math.clamp(Math.max(longest[i] + 1, least), NARROWEST, WIDEST);
    }
    return longest;
  }

  private static void columns(Writer text, int[] widths) throws IOException {
    if (widths.length == 0) {
      return;
    }
    text.append("<cols>");
    for (int i = 0; i < widths.length; i++) {
      text.append("<col min=\"" + (i + 1) + "\" max=\"" + (i + 1));
      text.append("\" width=\"" + widths[i] + "\" customWidth=\"1\"/>");
    }
    text.append("</cols>");
  }

  /** The letters of a column: A, Z, AA. */
  private static String column(int at) {
    String last = String.valueOf((char) ('A' + at % LETTERS));
    return at < LETTERS ? last : column(at / LETTERS - 1) + last;
  }

  /** Texts, also where they look like formulas: a workbook does not run a text. */
  private static void row(Writer text, List<String> cells, String style, int number)
      throws IOException {
    text.append("<row>");
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      if (i == number) {
        text.append("<c><v>").append(cell).append("</v></c>");
        continue;
      }
      text.append("<c").append(style).append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
      for (int at = 0; at < cell.length(); ) {
        int plain = at;
        while (plain < cell.length() && isPlain(cell.charAt(plain))) {
          plain++;
        }
        text.write(cell, at, plain - at);
        if (plain < cell.length()) {
          int letter = cell.codePointAt(plain);
          escape(text, letter);
          plain += Character.charCount(letter);
        }
        at = plain;
      }
      text.append("</t></is></c>");
    }
    text.append("</row>");
  }

  /** Whether it stands for itself, as nearly all do. */
  private static boolean isPlain(char c) {
    return c >= ' ' && c < 0xD800 && c != '&' && c != '<' && c != '>';
  }

  /** What XML 1.0 cannot hold is left out. */
  private static void escape(Writer text, int letter) throws IOException {
    switch (letter) {
      case '&' -> text.append("&amp;");
      case '<' -> text.append("&lt;");
      case '>' -> text.append("&gt;");
      case '\t', '\n' -> text.write(letter);
      default -> {
        boolean allowed = letter >= ' ' && (letter < 0xD800 || letter > 0xDFFF);
        if (allowed && letter != 0xFFFE && letter != 0xFFFF) {
          text.write(Character.toChars(letter));
        }
      }
    }
  }
}
