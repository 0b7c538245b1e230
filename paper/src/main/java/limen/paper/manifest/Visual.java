package limen.paper.manifest;

import java.text.Bidi;
import java.text.Normalizer;

/**
 * A text in the order in which its signs stand from left to right (Unicode's bidirectional
 * algorithm, as the JDK has it).
 *
 * @param signs from left to right, joined
 * @param fromRight whether the text as a whole is read from the right
 */
record Visual(String signs, boolean fromRight) {

  static Visual of(String text) {
    String whole = Normalizer.normalize(text, Normalizer.Form.NFC);
    if (!Bidi.requiresBidi(whole.toCharArray(), 0, whole.length())) {
      return new Visual(whole, false);
    }
    String joined = Joining.join(whole);
    Bidi bidi = new Bidi(joined, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    int runs = bidi.getRunCount();
    byte[] levels = new byte[runs];
    Integer[] order = new Integer[runs];
    for (int i = 0; i < runs; i++) {
      levels[i] = (byte) bidi.getRunLevel(i);
      order[i] = i;
    }
    Bidi.reorderVisually(levels, 0, order, 0, runs);
    StringBuilder signs = new StringBuilder();
    for (int run : order) {
      String part = joined.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
      signs.append(bidi.getRunLevel(run) % 2 == 0 ? part : reversed(part));
    }
    return new Visual(signs.toString(), !bidi.baseIsLeftToRight());
  }

  /** Backwards, each sign with its marks behind it, and brackets turned round. */
  private static String reversed(String part) {
    StringBuilder reversed = new StringBuilder();
    int end = part.length();
    while (end > 0) {
      int start = part.offsetByCodePoints(end, -1);
      while (start > 0
          && Character.getType(part.codePointAt(start)) == Character.NON_SPACING_MARK) {
        start = part.offsetByCodePoints(start, -1);
      }
      part.substring(start, end)
          .codePoints()
          .map(Visual::mirrored)
          .forEach(reversed::appendCodePoint);
      end = start;
    }
    return reversed.toString();
  }

  private static int mirrored(int sign) {
    int at = "()[]{}<>«»".indexOf(sign);
    return at < 0 ? sign : ")(][}{><»«".charAt(at);
  }
}
