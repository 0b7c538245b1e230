package limen.paper.manifest;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import limen.core.register.CaptureCard;
import limen.paper.words.Words;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * Capture cards (GC III 70, Annex IV B) as one PDF: for each a front and a reverse of 15 by 10.5
 * centimetres. They have what the annex has and nothing else; which of it was compared with the
 * treaty is said in docs/formats/register.md. The same cards give the same bytes.
 */
public final class CaptureCardPdf {
  private CaptureCardPdf() {}

  /**
   * Writes the cards.
   *
   * @param out is left open
   * @param languages in which the labels stand, one to three; names stay as they are
   * @param invented whether nobody on them exists
   */
  public static void write(
      OutputStream out, List<CaptureCard> cards, List<Words> languages, boolean invented)
      throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.getDocumentCatalog().setLanguage(languages.getFirst().language());
      document.setDocumentInformation(new PDDocumentInformation());
      // Without an id of its own the file would get one made of the time.
      document.setDocumentId(0L);
      Typeface face = Typeface.in(document);
      for (CaptureCard card : cards) {
        try (Pen pen = new Pen(document, face, CaptureCardPage.SIZE)) {
          new CaptureCardPage(pen, card, languages, invented).front();
        }
        try (Pen pen = new Pen(document, face, CaptureCardPage.SIZE)) {
          new CaptureCardPage(pen, card, languages, invented).reverse();
        }
      }
      document.save(out);
    }
  }
}
