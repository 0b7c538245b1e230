package limen.paper.manifest;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import limen.core.manifest.Line;
import limen.core.manifest.Manifest;
import limen.core.manifest.Token;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * Roll-call sheets of a whole stage as one PDF on A4, vehicle by vehicle: they do their work when
 * every tablet is dead. A line has the name in its own script and in Latin letters where known,
 * year of birth, seat, needs as codes, two boxes, and a token that tells a stranger nothing. What
 * made the file and when does not stand in it; the same manifest and heading give the same bytes.
 */
public final class RollCallPdf {
  private RollCallPdf() {}

  /**
   * Writes the sheets.
   *
   * @param out is left open
   * @param manifest with at least one person
   */
  public static void write(OutputStream out, Manifest manifest, Heading heading)
      throws IOException {
    List<Pages> pages = new ArrayList<>();
    manifest
        .loads()
        .forEach(
            load -> pages.addAll(Pages.of(load, RollCallPage.MOST, RollCallPage.MOST_ON_LAST)));
    try (PDDocument document = new PDDocument()) {
      document.getDocumentCatalog().setLanguage(heading.words().language());
      document.setDocumentInformation(new PDDocumentInformation());
      // Without an id of its own the file would get one made of the time.
      document.setDocumentId(0L);
      Typeface face = Typeface.in(document);
      Map<Token, QrCode> codes = codes(manifest);
      for (int i = 0; i < pages.size(); i++) {
        try (Pen pen = new Pen(document, face)) {
          new RollCallPage(pen, manifest, heading, codes).draw(pages.get(i), i + 1, pages.size());
        }
      }
      document.save(out);
    }
  }

  /** On all cores, since choosing a code's mask is the dearest part of a sheet. */
  private static Map<Token, QrCode> codes(Manifest manifest) {
    return manifest.loads().parallelStream()
        .flatMap(load -> load.lines().stream())
        .map(Line::token)
        .collect(Collectors.toConcurrentMap(token -> token, token -> QrCode.of(token.written())));
  }
}
