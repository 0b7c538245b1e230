package limen.paper.manifest;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.image.PDInlineImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Draws on one page; measures are points from the lower left corner. */
final class Pen implements Closeable {
  private static final COSName SPAN = COSName.getPDFName("Span");

  /** Below this a name is pressed together rather than made smaller. */
  private static final float LEAST = 5;

  private final PDPageContentStream content;
  private final Typeface face;
  private final Map<String, PDPropertyList> languages = new HashMap<>();

  /** A pen on a new page of A4. */
  Pen(PDDocument document, Typeface face) throws IOException {
    this(document, face, PDRectangle.A4);
  }

  Pen(PDDocument document, Typeface face, PDRectangle size) throws IOException {
    PDPage page = new PDPage(size);
    document.addPage(page);
    this.content = new PDPageContentStream(document, page);
    this.face = face;
    content.setLineWidth(0.5f);
  }

  /** A text from the left edge of a space; made smaller where it would not fit, never cut. */
  void text(String text, float x, float y, float size, float space) throws IOException {
    draw(face.known(Visual.of(text).signs()), x, y, size, space, false);
  }

  /** The same in bold: the outline is drawn too. */
  void bold(String text, float x, float y, float size, float space) throws IOException {
    content.setRenderingMode(RenderingMode.FILL_STROKE);
    content.setLineWidth(size / 30);
    text(text, x, y, size, space);
    content.setLineWidth(0.5f);
    content.setRenderingMode(RenderingMode.FILL);
  }

  /** The same in the middle of a space. */
  void centred(String text, float x, float y, float size, float space) throws IOException {
    float width = Math.min(space, face.width(face.known(text), size));
    text(text, x + (space - width) / 2, y, size, space);
  }

  /**
   * A name, marked with its language; one that is read from the right begins at the right edge of
   * its space.
   */
  void name(String name, String language, float x, float y, float size, float space)
      throws IOException {
    Visual visual = Visual.of(name);
    content.beginMarkedContent(SPAN, languages.computeIfAbsent(language, Pen::language));
    draw(face.known(visual.signs()), x, y, size, space, visual.fromRight());
    content.endMarkedContent();
  }

  /** A text in one part, or cut into two near its middle where it is wider than its space. */
  List<String> parts(String text, float size, float space) {
    if (face.width(face.known(Visual.of(text).signs()), size) <= space) {
      return List.of(text);
    }
    int middle = text.length() / 2;
    int gap = text.indexOf(' ', middle - text.length() / 6);
    int cut = gap > 0 && gap < middle + text.length() / 4 ? gap + 1 : middle;
    int whole = Character.isLowSurrogate(text.charAt(cut)) ? cut + 1 : cut;
    return List.of(text.substring(0, whole).strip(), text.substring(whole));
  }

  private static PDPropertyList language(String language) {
    COSDictionary list = new COSDictionary();
    list.setString(COSName.LANG, language);
    return PDPropertyList.create(list);
  }

  private void draw(String signs, float x, float y, float size, float space, boolean atRight)
      throws IOException {
    float width = face.width(signs, size);
    float small = width <= space ? size : Math.max(LEAST, size * space / width);
    float pressed = Math.min(1, space / Math.max(1, face.width(signs, small)));
    float shown = face.width(signs, small) * pressed;
    content.beginText();
    content.setFont(face.font(), small);
    content.setHorizontalScaling(100 * pressed);
    content.newLineAtOffset(atRight ? x + space - shown : x, y);
    content.showText(signs);
    content.endText();
  }

  void rule(float x, float y, float width) throws IOException {
    content.moveTo(x, y);
    content.lineTo(x + width, y);
    content.stroke();
  }

  void box(float x, float y, float side) throws IOException {
    frame(x, y, side, side);
  }

  void frame(float x, float y, float width, float height) throws IOException {
    content.addRect(x, y, width, height);
    content.stroke();
  }

  /** From corner to corner of a box. */
  void cross(float x, float y, float side) throws IOException {
    content.moveTo(x, y);
    content.lineTo(x + side, y + side);
    content.moveTo(x, y + side);
    content.lineTo(x + side, y);
    content.stroke();
  }

  /** White letters on a black band. */
  void band(String text, float x, float y, float width, float height) throws IOException {
    content.addRect(x, y, width, height);
    content.fill();
    content.setNonStrokingColor(1f);
    centred(text, x, y + height * 0.3f, height * 0.62f, width);
    content.setNonStrokingColor(0f);
  }

  void code(QrCode code, float x, float y, float side) throws IOException {
    COSDictionary picture = new COSDictionary();
    picture.setItem(COSName.W, COSInteger.get(code.modules()));
    picture.setItem(COSName.H, COSInteger.get(code.modules()));
    picture.setItem(COSName.BPC, COSInteger.ONE);
    picture.setItem(COSName.IM, COSBoolean.TRUE);
    content.drawImage(new PDInlineImage(picture, code.bits(), new PDResources()), x, y, side, side);
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
