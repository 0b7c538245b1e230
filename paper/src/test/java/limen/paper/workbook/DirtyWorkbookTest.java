package limen.paper.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import limen.core.document.Refusal;
import limen.core.document.Result;
import limen.paper.intake.PersonFile;
import limen.paper.intake.PersonSheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are not what they seem, or too much, get a clear answer. */
class DirtyWorkbookTest {
  private static final String CANARY = "Kanarienvogelsson";

  @TempDir Path desk = Path.of("");

  private static Refusal refused(Path file) {
    Result<PersonFile> read = PersonSheets.read(file, null);
    assertThat(read).isInstanceOf(Result.Refused.class);
    Refusal refusal = ((Result.Refused<PersonFile>) read).refusal();
    assertThat(refusal.advice()).startsWith("Maybe ");
    assertThat(refusal.toString()).doesNotContain(CANARY);
    return refusal;
  }

  private Path packed(String part, long length) throws IOException {
    Path file = desk.resolve("packed.xlsx");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : List.of("xl/workbook.xml", "xl/_rels/workbook.xml.rels")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(
            (name.endsWith("rels")
                    ? "<Relationships><Relationship Id=\"r1\""
                        + " Target=\"worksheets/sheet1.xml\"/></Relationships>"
                    : "<workbook><sheets><sheet name=\"A\" r:id=\"r1\"/></sheets></workbook>")
                .getBytes(StandardCharsets.UTF_8));
      }
      zip.putNextEntry(new ZipEntry(part));
      byte[] piece = "<row/>".repeat(10_000).getBytes(StandardCharsets.UTF_8);
      for (long written = 0; written < length; written += piece.length) {
        zip.write(piece);
      }
    }
    return file;
  }

  @Test
  void stopsUnpackingWhatGrowsAHundredfold() throws IOException {
    assertThat(refused(packed("xl/worksheets/sheet1.xml", 64L << 20)).what())
        .contains("more than 100 times its size")
        .contains("unpacking was stopped");
  }

  @Test
  void stopsUnpackingSharedTextsToo() throws IOException {
    Path file = packed("xl/styles.xml", 64L << 20);
    assertThat(refused(file).what()).contains("unpacking was stopped");
  }

  @Test
  void stopsWhereTheWholeIsTooLarge() throws IOException {
    Path file = new Made().sheet("A", "", Made.row("x".repeat(500))).write(desk.resolve("a.xlsx"));

    Result<Workbook> opened = Workbook.open(file, new Limits(1 << 20, 300, 100, 1 << 20));

    assertThat(((Result.Refused<Workbook>) opened).refusal().what()).contains("more than 300");
  }

  @Test
  void refusesAFileThatWasCutOff() throws IOException {
    Path whole =
        new Made()
            .sheet("A", "", Made.row("surname", "given"), Made.row(CANARY, "A"))
            .write(desk.resolve("a.xlsx"));
    byte[] bytes = Files.readAllBytes(whole);
    for (int length : List.of(30, bytes.length / 2, bytes.length - 30)) {
      Files.write(desk.resolve("cut.xlsx"), Arrays.copyOf(bytes, length));
      assertThat(refused(desk.resolve("cut.xlsx")).what()).contains("cut off");
    }
  }

  @Test
  void refusesASheetThatEndsEarly() throws IOException {
    Path file =
        new Made()
            .raw(
                "A",
                "",
                "<sheetData>"
                    + Made.row("surname", "given")
                    + "<row><c t=\"inlineStr\"><is><t>"
                    + CANARY)
            .write(desk.resolve("a.xlsx"));

    assertThat(refused(file).what()).contains("damaged");
  }

  @Test
  void refusesADocumentTypeAndWhatItWouldDeclare() throws IOException {
    Path file =
        new Made()
            .raw("A", "", "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><sheetData/>")
            .write(desk.resolve("a.xlsx"));
    assertThat(refused(file).what()).contains("declares a document type");

    Path entity =
        new Made()
            .sheet("A", "", Made.row("surname", "given"), Made.row("&xxe;", "A"))
            .write(desk.resolve("b.xlsx"));
    assertThat(refused(entity).what()).contains("not declared");
  }

  @Test
  void readsLettersThatAreWrittenAsReferences() throws IOException {
    Path file =
        new Made()
            .sheet(
                "&#x410;",
                "",
                Made.row("surname", "given"),
                Made.row("&#1058;&#x435;&#115;&#x1F600;&lt;", "<![CDATA[a&b]]>"))
            .write(desk.resolve("a.xlsx"));

    PersonFile read = ((Result.Good<PersonFile>) PersonSheets.read(file, null)).value();

    assertThat(read.sheets().getFirst().name()).isEqualTo("А");
    assertThat(read.sheets().getFirst().rows().getFirst().cells())
        .containsExactly("Теs\uD83D\uDE00<", "a&b");
  }

  @Test
  void refusesATextThatIsNotThere() throws IOException {
    Path file =
        new Made()
            .sheet("A", "", Made.row("surname", "<c t=\"s\"><v>7</v></c>"))
            .write(desk.resolve("a.xlsx"));

    assertThat(refused(file).what()).contains("names a text that is not there");
  }

  @Test
  void tellsOldAndProtectedWorkbooksApart() throws IOException {
    byte[] old = new byte[2048];
    old[0] = (byte) 0xD0;
    old[1] = (byte) 0xCF;
    old[2] = 0x11;
    old[3] = (byte) 0xE0;
    Files.write(desk.resolve("old.xls"), old);
    assertThat(refused(desk.resolve("old.xls")).what()).contains("old format (XLS)");

    byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, old, 1024, name.length);
    Files.write(desk.resolve("locked.xlsx"), old);
    assertThat(refused(desk.resolve("locked.xlsx")).what()).contains("password");
  }

  @Test
  void tellsAnOpenDocumentTableAndHowToSaveIt() throws IOException {
    Path file = desk.resolve("a.ods");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (String part : List.of("mimetype", "content.xml", "META-INF/manifest.xml")) {
        zip.putNextEntry(new ZipEntry(part));
      }
    }

    assertThat(refused(file).what()).contains("OpenDocument table (ODS)");
    assertThat(refused(file).advice()).contains("XLSX or CSV").doesNotContain("unpack");
  }

  @Test
  void refusesOtherFilesByWhatTheyAre() throws IOException {
    Files.writeString(desk.resolve("a.csv"), "%PDF-1.7 " + CANARY);
    assertThat(refused(desk.resolve("a.csv")).what()).contains("a PDF");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(desk.resolve("a.zip")))) {
      zip.putNextEntry(new ZipEntry("list.csv"));
    }
    assertThat(refused(desk.resolve("a.zip")).what()).contains("no workbook");
    assertThat(refused(desk).what()).contains("folder");
    assertThat(refused(desk.resolve("none.xlsx")).what()).contains("no such file");
    Files.writeString(desk.resolve("empty.csv"), "");
    assertThat(refused(desk.resolve("empty.csv")).what()).contains("nothing stands");
    Files.writeString(desk.resolve("quotes.csv"), "surname,given\n\"" + CANARY + ",A\n");
    assertThat(refused(desk.resolve("quotes.csv")).what()).contains("quotes");
    Path none = new Made().sheet("A", "").write(desk.resolve("none2.xlsx"));
    assertThat(refused(none).what()).contains("nothing stands");
  }

  @Test
  void readsPastAMillionRowsInWhichNothingStands() throws IOException {
    StringBuilder rows = new StringBuilder("<sheetData>");
    rows.append(Made.row("surname", "given")).append(Made.row(CANARY, "A"));
    for (int i = 3; i <= 1_048_576; i++) {
      rows.append("<row r=\"").append(i).append("\" s=\"1\"><c s=\"3\"/></row>");
    }
    Path file =
        new Made()
            .raw("A", "", rows.append("</sheetData>").toString())
            .write(desk.resolve("a.xlsx"));

    PersonFile read = ((Result.Good<PersonFile>) PersonSheets.read(file, null)).value();

    assertThat(read.persons()).isEqualTo(1);
  }

  @Test
  void refusesAMillionRowsOfPersonsWithAClearAnswer() throws IOException {
    StringBuilder rows = new StringBuilder("<sheetData>");
    rows.append(Made.row("surname", "given"));
    for (int i = 2; i <= 1_048_576; i++) {
      rows.append("<row><c><v>").append(i).append("</v></c></row>");
    }
    Path file =
        new Made()
            .raw("A", "", rows.append("</sheetData>").toString())
            .write(desk.resolve("a.xlsx"));

    Result<PersonFile> read = PersonSheets.read(file, null, row -> {});

    Refusal refusal = ((Result.Refused<PersonFile>) read).refusal();
    assertThat(refusal.what()).contains("more than " + PersonSheets.MOST_ROWS);
    assertThat(refusal.advice()).contains("split");
  }
}
