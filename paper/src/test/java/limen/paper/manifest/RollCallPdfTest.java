package limen.paper.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import limen.core.manifest.Line;
import limen.core.manifest.Load;
import limen.core.manifest.Manifest;
import limen.paper.words.Words;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A roll-call sheet can be used when every tablet is dead, and tells a stranger little. */
class RollCallPdfTest {
  private static final int SCALE = 4;

  private static List<String> pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> pages = new ArrayList<>();
      for (int i = 1; i <= document.getNumberOfPages(); i++) {
        PDFTextStripper text = new PDFTextStripper();
        text.setSortByPosition(true);
        text.setStartPage(i);
        text.setEndPage(i);
        pages.add(text.getText(document));
      }
      return pages;
    }
  }

  @Test
  void putsEveryBusOnItsOwnPagesAndNumbersThem() throws IOException {
    Manifest manifest = Sample.manifest(100, true);
    List<String> pages = pages(Sample.pdf(manifest, Sample.heading("en")));

    int expected =
        manifest.loads().stream()
            .mapToInt(load -> Pages.of(load, RollCallPage.MOST, RollCallPage.MOST_ON_LAST).size())
            .sum();
    assertThat(pages).hasSize(expected);
    for (int i = 0; i < pages.size(); i++) {
      assertThat(pages.get(i))
          .contains("page " + (i + 1) + " of " + expected)
          .contains("Stage 1: Avaria → Belmont")
          .contains("drill.example 4711");
    }
  }

  @Test
  void isWrittenOnA4() throws IOException {
    try (PDDocument document =
        Loader.loadPDF(Sample.pdf(Sample.manifest(5, false), Sample.heading("en")))) {
      assertThat(document.getPage(0).getMediaBox().getHeight())
          .isEqualTo(PDRectangle.A4.getHeight());
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
      assertThat(document.getDocumentInformation().getProducer()).isNull();
      assertThat(document.getDocumentInformation().getCreationDate()).isNull();
    }
  }

  @Test
  void namesEveryoneInTheOwnScriptAndInLatin() throws IOException {
    String all =
        String.join("\n", pages(Sample.pdf(Sample.manifest(45, true), Sample.heading("en"))));

    assertThat(all).contains("Вʼюнник").contains("Viunnyk Galagan Izhakovych").contains("1955");
    assertThat(all).contains("Kohen Shalom").contains(Sample.ARABIC).contains("כהן שלום");
  }

  @Test
  void cutsNoNameHoweverLong() throws IOException {
    String all = String.join("", pages(Sample.pdf(Sample.manifest(5, true), Sample.heading("en"))));

    assertThat(all.chars().filter(c -> c == 'b').count()).isGreaterThanOrEqualTo(90);
  }

  @Test
  void leavesRoomForThreeSignaturesOnTheLastPageOfEachVehicle() throws IOException {
    Manifest manifest = Sample.manifest(40, true);
    List<String> pages = pages(Sample.pdf(manifest, Sample.heading("en")));
    long signed = pages.stream().filter(page -> page.contains("For the neutral")).count();

    assertThat(signed).isEqualTo(manifest.loads().size());
    assertThat(pages.getLast())
        .contains("For Avaria, which gives")
        .contains("For Belmont, which receives");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "uk", "ru"})
  void saysOnEveryPageThatPeopleAreInvented(String language) throws IOException {
    String mark = Words.in(language).say("manifest.invented");

    assertThat(pages(Sample.pdf(Sample.manifest(60, true), Sample.heading(language))))
        .allMatch(page -> page.contains(mark));
    assertThat(pages(Sample.pdf(Sample.manifest(60, false), Sample.heading(language))))
        .noneMatch(page -> page.contains(mark));
  }

  @Test
  void saysWhoMayNotBoardYetAndNoMore() throws IOException {
    assertThat(String.join("", pages(Sample.pdf(Sample.manifest(9, true), Sample.heading("en")))))
        .contains("?I ?F")
        .doesNotContain("NOT_ASKED");
  }

  @Test
  void givesTheSameBytesAgain() throws IOException {
    Manifest manifest = Sample.manifest(45, true);

    assertThat(Sample.pdf(manifest, Sample.heading("uk")))
        .isEqualTo(Sample.pdf(manifest, Sample.heading("uk")));
  }

  @Test
  void printsACodeOfEveryTokenThatACameraCanRead() throws IOException {
    Manifest manifest = Sample.manifest(45, true);
    List<String> read = new ArrayList<>();
    byte[] pdf = Sample.pdf(manifest, Sample.heading("en"));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        read.addAll(codes(renderer.renderImage(i, SCALE)));
      }
    }
    assertThat(read)
        .containsExactlyInAnyOrderElementsOf(
            lines(manifest).map(line -> line.token().written()).toList());
    for (String name : List.of("Вʼюнник", "Kohen")) {
      assertThat(read).noneMatch(token -> token.contains(name));
    }
  }

  private static Stream<Line> lines(Manifest manifest) {
    return manifest.loads().stream().map(Load::lines).flatMap(List::stream);
  }

  /** What stands at the places where codes are drawn. */
  private static List<String> codes(BufferedImage page) {
    List<String> read = new ArrayList<>();
    for (int row = 0; row < RollCallPage.MOST; row++) {
      for (int x : new int[] {450, 526}) {
        int y = (842 - 736 + row * 30 - 2) * SCALE;
        BufferedImage cut = page.getSubimage(x * SCALE, y, 40 * SCALE, 34 * SCALE);
        decode(cut, read);
      }
    }
    return read;
  }

  private static void decode(BufferedImage cut, List<String> read) {
    try {
      read.add(new QRCodeReader().decode(bitmap(cut)).getText());
    } catch (ReaderException nothing) {
      assertThat(nothing).as("a place without a code").isNotNull();
    }
  }

  private static BinaryBitmap bitmap(BufferedImage image) {
    int[] pixels =
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    LuminanceSource light = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
    return new BinaryBitmap(new HybridBinarizer(light));
  }
}
