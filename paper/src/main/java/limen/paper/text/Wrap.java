package limen.paper.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into lines at spaces and line breaks; a word longer than a line is cut. No-break
 * spaces hold.
 */
final class Wrap {

  /**
   * A line: from a letter to the one before another.
   *
   * @param from its first letter
   * @param to the letter after its last
   */
  record Line(int from, int to) {}

  private final String text;
  private final int rest;
  private final List<Line> lines = new ArrayList<>();
  private int room;
  private int from;

  private Wrap(String text, int first, int rest) {
    this.text = text;
    this.rest = Math.max(1, rest);
    this.room = Math.max(1, first);
  }

  /**
   * The lines of a text.
   *
   * @param first the width of the first line
   * @param rest the width of all others
   */
  static List<Line> lines(String text, int first, int rest) {
    return new Wrap(text, first, rest).run();
  }

  /** The lines themselves. */
  static List<String> cut(String text, int width) {
    return lines(text, width, width).stream()
        .map(line -> text.substring(line.from(), line.to()))
        .toList();
  }

  /** The widest piece that cannot be broken at a space. */
  static int longestWord(String text) {
    int longest = 0;
    for (String word : text.split("[ \n]", -1)) {
      longest = Math.max(longest, Width.of(word));
    }
    return longest;
  }

  private List<Line> run() {
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      paragraph(start, end);
      start = end + 1;
    }
    paragraph(start, text.length());
    return lines;
  }

  private void paragraph(int start, int end) {
    from = start;
    int fits = start;
    for (int at = start; at < end; ) {
      int word = wordEnd(at, end);
      if (width(from, word) <= room) {
        fits = word;
      } else if (fits > from) {
        close(fits);
        from = at;
        fits = at;
        continue;
      } else {
        fits = cutWord(word);
        at = fits;
        continue;
      }
      at = spaceEnd(word, end);
    }
    close(Math.max(fits, from));
  }

  /** Closes as many lines as the word fills by itself; what is left of it begins the next. */
  private int cutWord(int end) {
    int at = from;
    int used = 0;
    while (at < end) {
      int letter = text.codePointAt(at);
      if (used + Width.of(letter) > room && at > from) {
        close(at);
        from = at;
        return at;
      }
      used += Width.of(letter);
      at += Character.charCount(letter);
    }
    return end;
  }

  private int width(int start, int end) {
    return Width.of(text.substring(start, end));
  }

  private void close(int end) {
    lines.add(new Line(from, end));
    room = rest;
  }

  private int wordEnd(int at, int end) {
    int space = text.indexOf(' ', at);
    return space < 0 || space > end ? end : space;
  }

  private int spaceEnd(int at, int end) {
    int next = at;
    while (next < end && text.charAt(next) == ' ') {
      next++;
    }
    return next;
  }
}
