package limen.paper.text;

/**
 * Makes text harmless where it is shown. What the other side wrote may hold control characters that
 * repaint a terminal, or marks that turn the order of letters round; each becomes U+FFFD, in plain
 * sight.
 */
public final class Printable {
  private static final char REPLACED = '\uFFFD';

  private Printable() {}

  /** The text; line breaks stay, tabs become spaces. The length stays the same. */
  public static String of(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (shown(text, at) != text.charAt(at)) {
        return cleaned(text);
      }
    }
    return text;
  }

  /** The text on one line: a line break becomes a space, so that no name can add a line. */
  public static String line(String text) {
    return of(text).replace('\n', ' ');
  }

  private static String cleaned(String text) {
    StringBuilder clean = new StringBuilder(text);
    for (int at = 0; at < text.length(); at++) {
      clean.setCharAt(at, shown(text, at));
    }
    return clean.toString();
  }

  private static char shown(String text, int at) {
    char letter = text.charAt(at);
    if (letter >= ' ' && letter < 0x7F) {
      return letter;
    }
    if (letter == '\n') {
      return '\n';
    }
    if (letter == '\t' || letter == '\r' || letter == '\u2028' || letter == '\u2029') {
      return ' ';
    }
    return Character.isISOControl(letter) || turns(letter) || isLone(text, at) ? REPLACED : letter;
  }

  /** Embeddings, overrides and isolates of the bidirectional algorithm, and the byte order mark. */
  private static boolean turns(char letter) {
    return (letter >= '\u202A' && letter <= '\u202E')
        || (letter >= '\u2066' && letter <= '\u2069')
        || letter == '\uFEFF'
        || letter == '\uFFFE'
        || letter == '\uFFFF';
  }

  private static boolean isLone(String text, int at) {
    char letter = text.charAt(at);
    if (Character.isHighSurrogate(letter)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(letter)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}
