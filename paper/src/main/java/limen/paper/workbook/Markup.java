package limen.paper.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

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

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int length;

  /** Name and attributes of the tag, one after the other. */
  private byte[] tag = new byte[256];

  private int tagLength;
  private int nameEnd;
  private int[] parts = new int[64];
  private int partCount;
  private boolean empty;
  private boolean closing;
  private int depth;

  /** What stood before the tag, from the tag before it. */
  private byte[] text = new byte[256];

  private int textLength;

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
      int c = read();
      if (c < 0) {
        return over();
      }
      if (c == '&') {
        for (byte part : bytes(reference())) {
          addText(part);
        }
      } else if (c != '<') {
        addText(c);
      } else if (!aside()) {
        depth += closing ? -1 : 1;
        return closing ? Step.END : Step.START;
      }
    }
  }

  private Step over() throws Broken {
    if (depth != 0) {
      throw new Broken("it ends early");
    }
    return Step.OVER;
  }

  /** Whether the tag has this name. */
  boolean is(String name) {
    return same(name, 0, nameEnd);
  }

  /** The text between this tag and the one before it. */
  String text() {
    return new String(text, 0, textLength, StandardCharsets.UTF_8);
  }

  /** The text as a number of zero or more; −1 where it is none. */
  int number() {
    return number(text, 0, textLength);
  }

  /** An attribute's value; null where it is missing. */
  @Nullable String attribute(String name) {
    int part = find(name);
    return part < 0
        ? null
        : new String(
            tag, parts[part + 2], parts[part + 3] - parts[part + 2], StandardCharsets.UTF_8);
  }

  /** An attribute's value as a number of zero or more; −1 where it is missing or none. */
  int number(String name) {
    int part = find(name);
    return part < 0 ? -1 : number(tag, parts[part + 2], parts[part + 3]);
  }

  /** The column a cell's address names, counted from 0: {@code B7} is 1; −1 where none is. */
  int column(String name) {
    int part = find(name);
    int column = 0;
    for (int i = part < 0 ? 0 : parts[part + 2]; part >= 0 && i < parts[part + 3]; i++) {
      if (tag[i] < 'A' || tag[i] > 'Z') {
        break;
      }
      column = column * 26 + tag[i] - 'A' + 1;
    }
    return column - 1;
  }

  /** Whether an attribute has this value. */
  boolean has(String name, String value) {
    int part = find(name);
    return part >= 0 && same(value, parts[part + 2], parts[part + 3]);
  }

  /** Goes past the end of the element whose start was met last. */
  void skip() throws IOException {
    int outside = depth - 1;
    while (depth > outside) {
      next();
    }
  }

  private int find(String name) {
    for (int i = 0; i < partCount; i += 4) {
      if (same(name, parts[i], parts[i + 1])) {
        return i;
      }
    }
    return -1;
  }

  private boolean same(String name, int from, int to) {
    if (name.length() != to - from) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if (tag[from + i] != name.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int number(byte[] bytes, int from, int to) {
    if (from == to || to - from > 9) {
      return -1;
    }
    int number = 0;
    for (int i = from; i < to; i++) {
      if (bytes[i] < '0' || bytes[i] > '9') {
        return -1;
      }
      number = number * 10 + bytes[i] - '0';
    }
    return number;
  }

  /** Reads what follows {@code <}; true where it was no tag. */
  private boolean aside() throws IOException {
    int c = must();
    if (c == '?') {
      past("?>");
      return true;
    }
    if (c == '!') {
      declaration();
      return true;
    }
    closing = c == '/';
    tagLength = 0;
    partCount = 0;
    name(closing ? must() : c);
    return false;
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
    for (int c = must(); !(c == '>' && ends >= 2); c = must()) {
      ends = c == ']' ? ends + 1 : 0;
      addText(c);
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

  /** The tag from its first letter on. */
  private void name(int first) throws IOException {
    int c = first;
    int start = 0;
    while (c > ' ' && c != '>' && c != '/') {
      addTag(c);
      start = c == ':' ? tagLength : start;
      c = must();
    }
    if (start > 0) {
      System.arraycopy(tag, start, tag, 0, tagLength - start);
      tagLength -= start;
    }
    nameEnd = tagLength;
    c = spaces(c);
    while (c != '>' && c != '/') {
      c = spaces(attribute(c));
    }
    empty = c == '/';
    if (empty && must() != '>') {
      throw new Broken("a tag is not closed");
    }
  }

  private int spaces(int first) throws IOException {
    int c = first;
    while (c <= ' ') {
      c = must();
    }
    return c;
  }

  /** One attribute from its first letter on; the character after it. */
  private int attribute(int first) throws IOException {
    int nameStart = tagLength;
    int c = first;
    while (c > ' ' && c != '=' && c != '>') {
      addTag(c);
      nameStart = c == ':' ? tagLength : nameStart;
      c = must();
    }
    int end = tagLength;
    int quote = c == '=' ? spaces(must()) : 0;
    if (quote != '"' && quote != '\'') {
      throw new Broken("an attribute has no value in quotes");
    }
    for (c = must(); c != quote; c = must()) {
      if (c == '&') {
        for (byte part : bytes(reference())) {
          addTag(part);
        }
      } else {
        addTag(c);
      }
    }
    add(nameStart, end);
    add(end, tagLength);
    return must();
  }

  private void add(int from, int to) {
    if (partCount + 2 > parts.length) {
      parts = Arrays.copyOf(parts, parts.length * 2);
    }
    parts[partCount++] = from;
    parts[partCount++] = to;
  }

  /** The character a reference stands for. */
  private int reference() throws IOException {
    StringBuilder name = new StringBuilder();
    for (int c = must(); c != ';'; c = must()) {
      if (name.length() > 9) {
        throw new Broken("a character reference is not closed");
      }
      name.append((char) c);
    }
    return switch (name.toString()) {
      case "amp" -> '&';
      case "lt" -> '<';
      case "gt" -> '>';
      case "quot" -> '"';
      case "apos" -> '\'';
      default -> numbered(name.toString());
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

  private static byte[] bytes(int character) {
    return Character.toString(character).getBytes(StandardCharsets.UTF_8);
  }

  private void addTag(int c) throws Broken {
    if (tagLength == tag.length) {
      if (tagLength >= BUFFER) {
        throw new Broken("a tag is too long");
      }
      tag = Arrays.copyOf(tag, tagLength * 2);
    }
    tag[tagLength++] = (byte) c;
  }

  private void addText(int c) throws Broken {
    if (textLength == text.length) {
      if (textLength >= 16 * BUFFER) {
        throw new Broken("a text is too long");
      }
      text = Arrays.copyOf(text, textLength * 2);
    }
    text[textLength++] = (byte) c;
  }

  private int must() throws IOException {
    int c = read();
    if (c < 0) {
      throw new Broken("it ends within a tag");
    }
    return c;
  }

  private int read() throws IOException {
    if (at == length) {
      length = in.read(buffer);
      at = 0;
      if (length <= 0) {
        length = 0;
        return -1;
      }
    }
    return buffer[at++] & 0xFF;
  }
}
