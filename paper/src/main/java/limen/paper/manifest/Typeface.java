package limen.paper.manifest;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * DejaVu Sans in a document: Latin, Cyrillic, Greek, Hebrew and Arabic; only what is used stays.
 */
final class Typeface {
  private static final String FILE = "DejaVuSans.ttf";

  /** Stands for what the font does not have. */
  private static final int UNKNOWN = 0xFFFD;

  private final PDFont font;
  private final TrueTypeFont shapes;
  private final CmapLookup glyphs;
  private final float unit;
  private final Map<Integer, Integer> widths = new HashMap<>();

  private Typeface(PDFont font, TrueTypeFont shapes) throws IOException {
    this.font = font;
    this.shapes = shapes;
    this.glyphs = shapes.getUnicodeCmapLookup();
    this.unit = shapes.getUnitsPerEm();
  }

  static Typeface in(PDDocument document) throws IOException {
    try (InputStream in = Typeface.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no font ‘" + FILE + "’");
      }
      TrueTypeFont shapes =
          new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in));
      // Letters are joined before; a font's own ligatures would only cost time.
      shapes.setEnableGsub(false);
      return new Typeface(PDType0Font.load(document, shapes, true), shapes);
    }
  }

  PDFont font() {
    return font;
  }

  /** What of a text can be shown; a sign that the font does not have becomes U+FFFD. */
  String known(String text) {
    if (text.codePoints().allMatch(this::has)) {
      return text;
    }
    StringBuilder known = new StringBuilder();
    text.codePoints().map(sign -> has(sign) ? sign : UNKNOWN).forEach(known::appendCodePoint);
    return known.toString();
  }

  private boolean has(int sign) {
    return width(sign) >= 0;
  }

  /** In points, at a size of so many points. */
  float width(String text, float size) {
    return text.codePoints().map(this::width).sum() / unit * size;
  }

  /** In the font's units; −1 for a sign that it does not have. */
  private int width(int sign) {
    return widths.computeIfAbsent(
        sign,
        unknown -> {
          int glyph = glyphs.getGlyphId(sign);
          try {
            return glyph == 0 ? -1 : shapes.getAdvanceWidth(glyph);
          } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
          }
        });
  }
}
