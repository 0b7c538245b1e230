package limen.paper.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells by its first bytes what a file is that is not a table of text. */
final class Binary {
  private static final int LOOKED_AT = 4096;

  private Binary() {}

  /** What it seems to be, in words; null where it may be text. */
  static @Nullable String seems(byte[] bytes) {
    // Each byte as one character, so that marks can be compared as text.
    String start =
        new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    if (start.startsWith("PK\u0003\u0004")) {
      return zip(start);
    }
    if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return "an old Excel or Word file";
    }
    if (start.startsWith("%PDF-")) {
      return "a PDF";
    }
    if (start.startsWith("{\\rtf")) {
      return "a word-processor file (RTF)";
    }
    if (start.startsWith("age-encryption.org/") || start.startsWith("-----BEGIN AGE")) {
      return "a sealed file";
    }
    return pictureOrPage(start);
  }

  private static String zip(String start) {
    if (start.contains("opendocument")) {
      return "an OpenDocument file";
    }
    boolean office = start.contains("xl/") || start.contains("[Content_Types].xml");
    return office ? "an Excel workbook (XLSX)" : "a ZIP archive";
  }

  private static @Nullable String pictureOrPage(String start) {
    if (start.startsWith("\u0089PNG") || start.startsWith("\u00FF\u00D8\u00FF")) {
      return "a picture";
    }
    if (start.startsWith("\u001F\u008B")) {
      return "a packed file (gzip)";
    }
    String word = start.stripLeading().toLowerCase(Locale.ROOT);
    return word.startsWith("<!doctype html") || word.startsWith("<html") ? "a web page" : null;
  }
}
