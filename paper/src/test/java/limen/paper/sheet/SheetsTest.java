package limen.paper.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import limen.core.document.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading tables, and telling why one cannot be read. */
class SheetsTest {

  private static Sheet read(String text) {
    return Sheets.read("list.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> told(Sheet sheet) {
    return sheet.problems().stream().map(Problem::toString).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void countsLinesWhateverEndsThem(String end) {
    Sheet sheet =
        read(String.join(end, "name,count", "\"two" + end + "lines\",1", "", "next,2", ""));

    assertThat(sheet.problems()).isEmpty();
    assertThat(sheet.rows()).extracting(row -> row.place().line()).containsExactly(2, 5);
    assertThat(sheet.rows().getFirst().cell("name").raw()).isEqualTo("two" + end + "lines");
  }

  @Test
  void findsTheSeparatorThatCutsRowsEvenly() {
    Sheet sheet =
        read("name;count, all;remarks\nA;1;\"x;y\"\nB;2;a, b, c | d\nC;3;\"say \"\"no; no\"\"\"\n");

    assertThat(sheet.headings().names()).containsExactly("name", "count, all", "remarks");
    assertThat(sheet.rows())
        .extracting(row -> row.cell("remarks").text())
        .containsExactly("x;y", "a, b, c | d", "say \"no; no\"");
  }

  @Test
  void readsOneColumn() {
    Sheet sheet = read("name\nA\nB; and more\n");

    assertThat(sheet.rows())
        .extracting(row -> row.cell("name").text())
        .containsExactly("A", "B; and more");
  }

  @Test
  void honoursTheSeparatorThatTheFileNames() {
    Sheet sheet = read("sep=|\na,b|c\n1,2|3\n");

    assertThat(sheet.headings().names()).containsExactly("a,b", "c");
    assertThat(sheet.rows().getFirst().place().line()).isEqualTo(3);
  }

  @Test
  void refusesAnUnknownSeparator() {
    assertThat(told(read("sep=:\na:b\n"))).first().asString().contains("list.csv:1: ‘sep=:’");
  }

  @Test
  void saysWhenItTookTheLettersForWindows1251() {
    Sheet sheet =
        Sheets.read(
            "old.csv",
            "імʼя;звання\nїжак;ґ\n".replace('ʼ', '’').getBytes(Charset.forName("windows-1251")));

    assertThat(sheet.rows().getFirst().cell("звання").text()).isEqualTo("ґ");
    assertThat(sheet.notes()).extracting(Problem::what).first().asString().contains("Windows-1251");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          %PDF-1.7                                 | a PDF
          PK\3\4 [Content_Types].xml               | an Excel workbook (XLSX)
          PK\3\4 mimetypeapplication/vnd.oasis.opendocument.spreadsheet | an OpenDocument file
          PK\3\4 anything                          | a ZIP archive
          <!DOCTYPE html><p>log in</p>             | a web page
          age-encryption.org/v1                    | a sealed file
          {\\rtf1                                  | a word-processor file (RTF)
          """)
  void saysWhatAFileSeemsToBe(String start, String seems) {
    byte[] bytes = start.getBytes(StandardCharsets.ISO_8859_1);

    assertThat(told(Sheets.read("x", bytes)))
        .containsExactly(
            "x: this is not a table of text; it seems to be "
                + seems
                + "\n    Maybe open it and save the table as CSV.");
  }

  @Test
  void refusesBytesThatAreNoText() {
    byte[] bytes = {1, 2, 0, 0, 5, 0, 7, 'a', ',', 'b', 0};

    assertThat(told(Sheets.read("x", bytes))).first().asString().contains("a binary file");
  }

  @Test
  void refusesHugeFilesFromTheirSize(@TempDir Path folder) throws IOException {
    Path huge = folder.resolve("huge.csv");
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(200L << 20);
    }

    assertThat(told(Sheets.read(huge))).first().asString().contains("209715200 bytes");
  }

  @Test
  void refusesMissingFilesAndFolders(@TempDir Path folder) {
    assertThat(told(Sheets.read(folder.resolve("none.csv"))))
        .first()
        .asString()
        .contains("no such file");
    assertThat(told(Sheets.read(folder))).first().asString().contains("a folder");
  }

  @Test
  void readsFilesThatAreThere(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "a,b\n1,2\n");

    assertThat(Sheets.read(file).rows()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", ",,,\n", "\uFEFF"})
  void refusesSheetsWithoutHeadings(String text) {
    assertThat(told(read(text))).first().asString().contains("the sheet is empty");
  }

  @Test
  void refusesHeadingsThatAreTheSameToAReader() {
    assertThat(told(read("Family name,count,family-NAME,,x\n1,2,3,4,5\n")))
        .satisfiesExactly(
            same ->
                assertThat(same)
                    .contains("two columns have the heading ‘family-NAME’")
                    .contains("written ‘Family name’"),
            none -> assertThat(none).contains("column 4 has no heading"));
  }

  @Test
  void refusesAnOpenQuoteWhereItOpens() {
    assertThat(told(read("a,b\n1,2\n3,\"open\n4,5\n")))
        .first()
        .asString()
        .startsWith("list.csv:3: a quote is opened in this row and never closed");
  }

  @Test
  void refusesTextAfterAClosingQuote() {
    assertThat(told(read("sep=,\na,b\n\"x\"y,2\n")))
        .first()
        .asString()
        .startsWith("list.csv:3: text stands after a closing quote");
  }

  @Test
  void refusesRowsWiderThanTheHeadings() {
    Sheet sheet = read("a,b\n1,2,3\n4,5,,\n6\n7,8,9\n");

    assertThat(told(sheet)).hasSize(2);
    assertThat(told(sheet).getFirst())
        .startsWith("list.csv:2: the row has 3 cells and there are 2 headings");
    assertThat(sheet.rows())
        .extracting(Row::cells)
        .containsExactly(List.of("4", "5"), List.of("6", ""));
  }

  @Test
  void stopsAfterAHundredFaults() {
    String text = "a,b\n" + "1,2,3\n".repeat(5_000);

    assertThat(told(read(text))).hasSize(101).last().asString().contains("reading stopped here");
  }

  @Test
  void refusesMoreRowsThanItCanHold() {
    StringBuilder text = new StringBuilder("a\n");
    IntStream.rangeClosed(0, Sheets.MOST_ROWS).forEach(i -> text.append(i).append('\n'));

    assertThat(told(read(text.toString())))
        .containsExactly(
            "list.csv:200002: there are more than 200000 rows\n    Maybe split the sheet.");
  }
}
