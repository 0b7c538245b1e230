package limen.paper.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Walks through the XML of a workbook tag by tag. It knows tags, attributes, text, character
 * references, CDATA and comments; a document type is refused, so that nothing can be declared,
 * nested or fetched. Prefixes of names are passed over: workbooks have one vocabulary.
 */
final class Markup {
  /** The part cannot be read as the XML of a workbook. */
  static final class Broken extends IOException {
    private static final long serialVersionUID = 1;

    Broken(String why) {
      super(why);
    }
  }

  /** What the last step came to. */
  enum Step {
    START,
    END,
    OVER
  }

  private static final int BUFFER = 1 << 16;
  private static final int LONGEST_TEXT = 16 * BUFFER;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int length;

  private final Tag tag = new Tag();
  private boolean empty;
  private int depth;

  /** What stood before the tag, from the tag before it. */
  private byte[] text = new byte[256];

  private int textLength;

  /** A letter of two bytes on its way into the text. */
  private final byte[] two = new byte[2];

  Markup(InputStream in) {
    this.in = in;
  }

  /** Goes to the next tag; an empty one is met as a start and an end. What ends early is broken. */
  Step next() throws IOException {
    textLength = 0;
    if (empty) {
      empty = false;
      depth--;
      return Step.END;
    }
    while (true) {
      int c = stretch();
      if (c < 0) {
        return over();
      }
      if (c == '&') {
        reference();
      } else {
        int first = must();
        if (first == '?') {
          past("?>");
        } else if (first == '!') {
          declaration();
        } else {
          return tag(first);
        }
      }
    }
  }

  /** Takes text up to the next {@code <} or {@code &}, which it answers; −1 at the end. */
  private int stretch() throws IOException {
    byte[] from = buffer;
    while (true) {
      int end = length;
      int i = at;
      while (i < end && from[i] != '<' && from[i] != '&') {
        i++;
      }
      addText(from, at, i - at);
      at = i;
      if (i < end) {
        at++;
        return from[i];
      }
      if (!fill()) {
        return -1;
      }
    }
  }

  private Step over() throws Broken {
    if (depth != 0) {
      throw new Broken("it ends early");
    }
    return Step.OVER;
  }

  /** Takes a tag up to its end; what stands in quotes does not end it. */
  private Step tag(int first) throws IOException {
    boolean closing = first == '/';
    tag.clear();
    if (!closing) {
      at--; // must() has just come past it, so that it is in the buffer
    }
    int quote = 0;
    byte[] from = buffer;
    while (true) {
      int end = length;
      int i = at;
      for (; i < end; i++) {
        byte b = from[i];
        if (quote != 0) {
          quote = b == quote ? 0 : quote;
        } else if (b == '>') {
          break;
        } else if (b == '"' || b == '\'') {
          quote = b;
        }
      }
      tag.add(buffer, at, i - at);
      at = i;
      if (i < length) {
        at++;
        break;
      }
      if (!fill()) {
        throw new Broken("it ends within a tag");
      }
    }
    empty = tag.close() && !closing;
    depth += closing ? -1 : 1;
    return closing ? Step.END : Step.START;
  }

  /** The tag that was met last; the same object each time. */
  Tag tag() {
    return tag;
  }

  /** Whether the tag has this name. */
  boolean is(String name) {
    return tag.is(name);
  }

  /** The text between this tag and the one before it. */
  String text() {
    return new String(text, 0, textLength, StandardCharsets.UTF_8);
  }

  /** The text as a number of zero or more; −1 where it is none. */
  int number() {
    return Tag.number(text, 0, textLength);
  }

  /** Goes past the end of the element whose start was met last. */
  void skip() throws IOException {
    int outside = depth - 1;
    while (depth > outside) {
      next();
    }
  }

  private void declaration() throws IOException {
    int c = must();
    if (c == '-' && must() == '-') {
      past("-->");
    } else if (c == '[') {
      for (int i = 0; i < "CDATA[".length(); i++) {
        must();
      }
      cdata();
    } else {
      throw new Broken("it declares a document type");
    }
  }

  private void cdata() throws IOException {
    int ends = 0;
    byte[] one = new byte[1];
    for (int c = must(); !(c == '>' && ends >= 2); c = must()) {
      ends = c == ']' ? ends + 1 : 0;
      one[0] = (byte) c;
      addText(one, 0, 1);
    }
    textLength -= 2;
  }

  private void past(String end) throws IOException {
    int met = 0;
    while (met < end.length()) {
      int c = must();
      if (c == end.charAt(met)) {
        met++;
      } else if (met < 2 || c != '-') { // after "--" one more "-" changes nothing
        met = c == end.charAt(0) ? 1 : 0;
      }
    }
  }

  /** Adds the character a reference stands for; some programmes write every letter as one. */
  private void reference() throws IOException {
    int c = must();
    if (c != '#') {
      add(meant(name(c)));
      return;
    }
    c = must();
    int base = c == 'x' ? 16 : 10;
    c = base == 16 ? must() : c;
    int code = 0;
    for (int i = 0; c != ';'; i++) {
      int digit = Character.digit(c, base);
      if (digit < 0 || i > 6) {
        throw new Broken("it refers to what is not declared");
      }
      code = code * base + digit;
      c = must();
    }
    add(code);
  }

  private String name(int first) throws IOException {
    StringBuilder name = new StringBuilder();
    for (int c = first; c != ';'; c = must()) {
      if (name.length() > 9) {
        throw new Broken("a character reference is not closed");
      }
      name.append((char) c);
    }
    return name.toString();
  }

  /** Adds a character as UTF-8. */
  private void add(int code) throws Broken {
    if (code > 0x7F && code < 0x800) {
      two[0] = (byte) (0xC0 | (code >> 6));
      two[1] = (byte) (0x80 | (code & 0x3F));
      addText(two, 0, 2);
    } else if (Character.isValidCodePoint(code)) {
      byte[] bytes = Character.toString(code).getBytes(StandardCharsets.UTF_8);
      addText(bytes, 0, bytes.length);
    } else {
      throw new Broken("it refers to what is not declared");
    }
  }

  /** The character that a name between {@code &} and {@code ;} stands for. */
  static int meant(String name) throws Broken {
    return switch (name) {
      case "amp" -> '&';
      case "lt" -> '<';
      case "gt" -> '>';
      case "quot" -> '"';
      case "apos" -> '\'';
      default -> numbered(name);
    };
  }

  private static int numbered(String name) throws Broken {
    try {
      int code =
          name.startsWith("#x")
              ? Integer.parseInt(name.substring(2), 16)
              : Integer.parseInt(name.startsWith("#") ? name.substring(1) : "none");
      if (Character.isValidCodePoint(code)) {
        return code;
      }
    } catch (NumberFormatException unknown) {
      // Refused below.
    }
    throw new Broken("it refers to what is not declared");
  }

  private void addText(byte[] from, int start, int count) throws Broken {
    if (textLength + count > text.length) {
      if (textLength + count > LONGEST_TEXT) {
        throw new Broken("a text is too long");
      }
      text = Arrays.copyOf(text, Math.max(text.length * 2, textLength + count));
    }
    System.arraycopy(from, start, text, textLength, count);
    textLength += count;
  }

  private int must() throws IOException {
    if (at == length && !fill()) {
      throw new Broken("it ends within a tag");
    }
    return buffer[at++] & 0xFF;
  }

  private boolean fill() throws IOException {
    at = 0;
    length = Math.max(0, in.read(buffer));
    return length > 0;
  }
}
