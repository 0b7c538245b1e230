package limen.ledger.note;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Bytes that are the one encoding of a text. */
final class Utf8 {
  private static final char REPLACEMENT = '\uFFFD';

  private Utf8() {}

  /**
   * The text of a part of an array; null where it is no UTF-8: that is read as a mark of
   * replacement and cannot give the same bytes. As many letters as bytes without that mark are
   * ASCII, which needs no second look.
   */
  static @Nullable String text(byte[] bytes, int from, int to) {
    String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
    if (text.length() == to - from && text.indexOf(REPLACEMENT) < 0) {
      return text;
    }
    byte[] again = text.getBytes(StandardCharsets.UTF_8);
    return Arrays.equals(again, 0, again.length, bytes, from, to) ? text : null;
  }
}
