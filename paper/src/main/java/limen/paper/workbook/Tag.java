package limen.paper.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What stands between the brackets of a tag; attributes are looked for when first asked for. */
final class Tag {
  private static final int LONGEST = 1 << 16;

  private byte[] bytes = new byte[256];
  private int length;
  private int nameStart;
  private int nameEnd;

  /** Starts and ends of the names and values of the attributes. */
  private int[] parts = new int[64];

  private int partCount;

  void clear() {
    length = 0;
    partCount = -1;
  }

  void add(byte[] from, int start, int count) throws Markup.Broken {
    if (length + count > bytes.length) {
      if (length + count > LONGEST) {
        throw new Markup.Broken("a tag is too long");
      }
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + count));
    }
    System.arraycopy(from, start, bytes, length, count);
    length += count;
  }

  /** All of it is here; whether it is empty and so its own end. */
  boolean close() {
    boolean empty = length > 0 && bytes[length - 1] == '/';
    length -= empty ? 1 : 0;
    byte[] name = bytes;
    int end = length;
    int start = 0;
    int i = 0;
    for (; i < end && name[i] > ' '; i++) {
      start = name[i] == ':' ? i + 1 : start;
    }
    nameStart = start;
    nameEnd = i;
    return empty;
  }

  /** Whether it has this name. */
  boolean is(String name) {
    return same(name, nameStart, nameEnd);
  }

  /** An attribute's value; null where it is missing. */
  @Nullable String attribute(String name) throws Markup.Broken {
    int part = find(name);
    if (part < 0) {
      return null;
    }
    int from = parts[part + 2];
    String raw = new String(bytes, from, parts[part + 3] - from, StandardCharsets.UTF_8);
    return raw.indexOf('&') < 0 ? raw : dereferenced(raw);
  }

  private static String dereferenced(String raw) throws Markup.Broken {
    StringBuilder value = new StringBuilder();
    for (int i = 0; i < raw.length(); i++) {
      int end = raw.charAt(i) == '&' ? raw.indexOf(';', i) : -1;
      if (end > 0) {
        value.appendCodePoint(Markup.meant(raw.substring(i + 1, end)));
        i = end;
      } else {
        value.append(raw.charAt(i));
      }
    }
    return value.toString();
  }

  /** An attribute's value as a number of zero or more; −1 where it is missing or none. */
  int number(String name) throws Markup.Broken {
    int part = find(name);
    return part < 0 ? -1 : number(bytes, parts[part + 2], parts[part + 3]);
  }

  /** The column a cell's address names, counted from 0: {@code B7} is 1; −1 where none is. */
  int column(String name) throws Markup.Broken {
    int part = find(name);
    int column = 0;
    for (int i = part < 0 ? 0 : parts[part + 2]; part >= 0 && i < parts[part + 3]; i++) {
      if (bytes[i] < 'A' || bytes[i] > 'Z' || column > LONGEST) {
        break;
      }
      column = column * 26 + bytes[i] - 'A' + 1;
    }
    return column - 1;
  }

  /** Whether an attribute has this value. */
  boolean has(String name, String value) throws Markup.Broken {
    int part = find(name);
    return part >= 0 && same(value, parts[part + 2], parts[part + 3]);
  }

  private int find(String name) throws Markup.Broken {
    if (partCount < 0) {
      attributes();
    }
    for (int i = 0; i < partCount; i += 4) {
      if (same(name, parts[i], parts[i + 1])) {
        return i;
      }
    }
    return -1;
  }

  private void attributes() throws Markup.Broken {
    partCount = 0;
    int i = spaces(nameEnd);
    while (i < length) {
      int start = i;
      while (i < length && bytes[i] != '=' && bytes[i] > ' ') {
        start = bytes[i] == ':' ? i + 1 : start;
        i++;
      }
      int end = i;
      i = spaces(i);
      int open = i < length && bytes[i] == '=' ? spaces(i + 1) : length;
      if (open >= length || (bytes[open] != '"' && bytes[open] != '\'')) {
        throw new Markup.Broken("an attribute has no value in quotes");
      }
      int close = open + 1;
      while (bytes[close] != bytes[open]) {
        close++; // quotes are in pairs: a tag does not end within one
      }
      add(start, end);
      add(open + 1, close);
      i = spaces(close + 1);
    }
  }

  private int spaces(int from) {
    int i = from;
    while (i < length && bytes[i] <= ' ') {
      i++;
    }
    return i;
  }

  private void add(int from, int to) {
    if (partCount + 2 > parts.length) {
      parts = Arrays.copyOf(parts, parts.length * 2);
    }
    parts[partCount++] = from;
    parts[partCount++] = to;
  }

  private boolean same(String name, int from, int to) {
    if (name.length() != to - from) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if (bytes[from + i] != name.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Digits as a number; −1 where they are none. */
  static int number(byte[] bytes, int from, int to) {
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
}
