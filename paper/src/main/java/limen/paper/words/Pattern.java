package limen.paper.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import limen.paper.words.Message.Part;

/**
 * Reads the part of ICU's MessageFormat that Limen uses: text, {@code {0}}, {@code {0, plural,
 * ...}} with {@code #}, and ICU's quoting, where an apostrophe quotes only a brace (or, in a
 * plural, {@code #}) that follows it. A test renders every message with ICU as well.
 */
final class Pattern {
  private static final int NOT_IN_PLURAL = -1;
  private final String pattern;
  private int at;

  Pattern(String pattern) {
    this.pattern = pattern;
  }

  /** The whole pattern; one that cannot be read is a fault. */
  List<Part> read() {
    List<Part> parts = message(NOT_IN_PLURAL);
    if (at < pattern.length()) {
      throw fault("a brace is closed that was not opened");
    }
    return parts;
  }

  private List<Part> message(int counted) {
    List<Part> parts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (; at < pattern.length() && pattern.charAt(at) != '}'; at++) {
      char next = pattern.charAt(at);
      if (next == '\'') {
        quoted(text, counted != NOT_IN_PLURAL);
      } else if (next == '{') {
        flush(text, parts);
        parts.add(argument());
      } else if (next == '#' && counted != NOT_IN_PLURAL) {
        flush(text, parts);
        parts.add(new Part.Count(counted));
      } else {
        text.append(next);
      }
    }
    flush(text, parts);
    return List.copyOf(parts);
  }

  private static void flush(StringBuilder text, List<Part> parts) {
    if (!text.isEmpty()) {
      parts.add(new Part.Text(text.toString()));
      text.setLength(0);
    }
  }

  /** Leaves the place at the last character that was used. */
  private void quoted(StringBuilder text, boolean inPlural) {
    char next = at + 1 < pattern.length() ? pattern.charAt(at + 1) : ' ';
    if (next == '\'') {
      text.append('\'');
      at++;
    } else if (next == '{' || next == '}' || (inPlural && next == '#')) {
      int end = pattern.indexOf('\'', at + 1);
      if (end < 0) {
        throw fault("a quotation is not closed");
      }
      text.append(pattern, at + 1, end);
      at = end;
    } else {
      text.append('\'');
    }
  }

  /** From an opening brace to its closing one, where it leaves the place. */
  private Part argument() {
    at++;
    int index = number();
    if (!eat(',')) {
      expect('}');
      return new Part.Slot(index);
    }
    String kind = word();
    if (!kind.equals("plural")) {
      throw fault("‘" + kind + "’ is not used here: values print by their type");
    }
    if (!eat(',')) {
      throw fault("a comma is missing after ‘plural’");
    }
    Map<String, List<Part>> forms = forms(index);
    if (!forms.containsKey("other")) {
      throw fault("the form ‘other’ is missing");
    }
    return new Part.Plural(index, forms);
  }

  private Map<String, List<Part>> forms(int index) {
    Map<String, List<Part>> forms = new LinkedHashMap<>();
    while (peek() != '}') {
      String form = word();
      expect('{');
      at++;
      if (form.isEmpty() || forms.put(form, message(index)) != null) {
        throw fault("a plural form is nameless or stands twice");
      }
      expect('}');
      at++;
    }
    return forms;
  }

  private int number() {
    String digits = word();
    if (!digits.matches("\\d{1,2}")) {
      throw fault("an argument is a number: {0}");
    }
    return Integer.parseInt(digits);
  }

  private String word() {
    peek();
    int from = at;
    while (at < pattern.length() && " ,{}\n".indexOf(pattern.charAt(at)) < 0) {
      at++;
    }
    return pattern.substring(from, at);
  }

  private char peek() {
    while (at < pattern.length() && Character.isWhitespace(pattern.charAt(at))) {
      at++;
    }
    if (at == pattern.length()) {
      throw fault("a brace is not closed");
    }
    return pattern.charAt(at);
  }

  private boolean eat(char wanted) {
    boolean there = peek() == wanted;
    at += there ? 1 : 0;
    return there;
  }

  private void expect(char wanted) {
    if (peek() != wanted) {
      throw fault("‘" + wanted + "’ is missing");
    }
  }

  private IllegalArgumentException fault(String what) {
    return new IllegalArgumentException(what + " at " + at + " in ‘" + pattern + "’");
  }
}
