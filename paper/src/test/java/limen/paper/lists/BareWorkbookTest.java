package limen.paper.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import limen.paper.sheet.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook that is pleasant to fill in and tells nothing of who wrote it. */
class BareWorkbookTest {
  @TempDir private Path dir = Path.of("");

  private static Map<String, String> parts(byte[] book) throws Exception {
    Map<String, String> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        byte[] bytes = zip.readAllBytes();
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(bytes));
        parts.put(part.getName(), new String(bytes, StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  @Test
  void keepsBoldHeadingsInViewWithAFilterAndColumnsAsWideAsTheirWords() throws Exception {
    byte[] book =
        BareWorkbook.bytes(
            List.of("id", "reason"),
            List.of(List.of("1", "the number on the tag is his"), List.of("2", "x".repeat(500))));

    Map<String, String> parts = parts(book);
    assertThat(parts.get("xl/worksheets/sheet1.xml"))
        .contains("state=\"frozen\"")
        .contains("<autoFilter ref=\"A1:B3\"/>")
        .contains("min=\"1\" max=\"1\" width=\"8\"")
        .contains("min=\"2\" max=\"2\" width=\"48\"")
        .contains("<row><c s=\"1\" t=\"inlineStr\"><is><t xml:space=\"preserve\">id<");
    assertThat(parts.get("xl/styles.xml")).contains("<b/>");
    assertThat(parts).doesNotContainKeys("docProps/core.xml", "docProps/app.xml");
  }

  @Test
  void filtersAllColumnsOfAWideSheet() throws Exception {
    byte[] book = BareWorkbook.bytes(Collections.nCopies(54, "h"), List.of());

    assertThat(parts(book).get("xl/worksheets/sheet1.xml")).contains("ref=\"A1:BB1\"");
  }

  @Test
  void hasItsHeadingsOnEveryPageAcrossOnOnesWidthWhereThatIsReadable() throws Exception {
    Map<String, String> few = parts(BareWorkbook.bytes(List.of("id", "reason"), List.of()));
    Map<String, String> many =
        parts(BareWorkbook.bytes(Collections.nCopies(54, "heading"), List.of()));

    assertThat(few.get("xl/workbook.xml")).contains("Print_Titles").contains("'1'!$1:$1");
    assertThat(few.get("xl/worksheets/sheet1.xml")).contains("landscape").contains("fitToPage");
    assertThat(many.get("xl/worksheets/sheet1.xml"))
        .contains("landscape")
        .doesNotContain("fitToPage");
  }

  @Test
  void holdsNumbersAsNumbersThatAreReadAsTheyWereWritten() throws Exception {
    byte[] book =
        BareWorkbook.bytes(List.of("left", "sure"), List.of(List.of("1", "0.9985")), "sure");
    Path file = Files.write(dir.resolve("n.xlsx"), book);

    assertThat(parts(book).get("xl/worksheets/sheet1.xml")).contains("<c><v>0.9985</v></c>");
    assertThat(Answers.sheet(file).rows().getFirst().cells()).containsExactly("1", "0.9985");
  }

  @Test
  void isReadBackAsItWasWritten() throws IOException {
    Path file = dir.resolve("b.xlsx");
    Files.write(
        file,
        BareWorkbook.bytes(
            List.of("id", "says"),
            List.of(List.of("=1+1", " <a> & b "), List.of("😀\u0001x\uD800y", "ї&"))));

    Sheet sheet = Answers.sheet(file);

    assertThat(sheet.problems()).isEmpty();
    assertThat(sheet.rows().getFirst().cells()).containsExactly("=1+1", " <a> & b ");
    assertThat(sheet.rows().getLast().cells()).containsExactly("😀xy", "ї&");
  }
}
