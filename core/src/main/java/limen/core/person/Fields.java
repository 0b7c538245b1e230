package limen.core.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of a file with people in it: a word and fields with tabs between them; tabs, line ends
 * and backslashes within a field are written with a backslash, and nothing known is an empty field.
 */
public final class Fields {
  /** A line is not as it was written; says nothing of what stands in it. */
  public static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Without a word or a place. */
    public Unreadable() {
      super("unreadable", null, false, false);
    }
  }

  private static final int MOST_KEPT = 50_000;

  private final String line;
  private final Map<String, String> once;
  private int at;

  /**
   * A line to be read, field by field.
   *
   * @param once fields that were read before, so that equal ones are one
   */
  public Fields(String line, Map<String, String> once) {
    this.line = line;
    this.once = once;
  }

  /** The next field; null where it is empty. */
  public @Nullable String next() {
    if (at > line.length()) {
      throw new Unreadable();
    }
    int end = line.indexOf('\t', at);
    String field = line.substring(at, end < 0 ? line.length() : end);
    at = end < 0 ? line.length() + 1 : end + 1;
    return field.isEmpty() ? null : one(unescaped(field));
  }

  private String one(String field) {
    String known = once.get(field);
    if (known == null && once.size() < MOST_KEPT) {
      once.put(field, field);
    }
    return known == null ? field : known;
  }

  /** The next field, which must say something. */
  public String must() {
    String field = next();
    if (field == null) {
      throw new Unreadable();
    }
    return field;
  }

  /** The last field, which is not there at all where it says nothing. */
  public @Nullable String last() {
    return at > line.length() ? null : must();
  }

  /** The next field as a day; null where it is empty. */
  public @Nullable PartialDate day() {
    String field = next();
    return field == null ? null : day(field);
  }

  /** The next field as a number. */
  public int number() {
    try {
      return Integer.parseInt(must());
    } catch (NumberFormatException noNumber) {
      throw new Unreadable();
    }
  }

  /** Nothing may follow. */
  public void end() {
    if (at <= line.length()) {
      throw new Unreadable();
    }
  }

  private static PartialDate day(String field) {
    try {
      if (field.indexOf(' ') < 0) {
        LocalDate day = day(field, 0);
        return new PartialDate(field, day, day);
      }
      int first = field.indexOf(' ');
      int last = field.indexOf(' ', first + 1);
      if (first < 0 || last < 0) {
        throw new Unreadable();
      }
      String from = field.substring(0, first);
      String written = field.substring(last + 1);
      return from.equals("-")
          ? PartialDate.impossible(written)
          : new PartialDate(written, day(field, 0), day(field, first + 1));
    } catch (DateTimeException | IllegalArgumentException misspelt) {
      throw new Unreadable();
    }
  }

  /** Ten characters as a day; the library's own reading takes ten times as long. */
  private static LocalDate day(String text, int from) {
    if (text.length() < from + 10 || text.charAt(from + 4) != '-') {
      throw new Unreadable();
    }
    return LocalDate.of(
        Integer.parseInt(text, from, from + 4, 10),
        Integer.parseInt(text, from + 5, from + 7, 10),
        Integer.parseInt(text, from + 8, from + 10, 10));
  }

  private static String unescaped(String field) {
    if (field.indexOf('\\') < 0) {
      return field;
    }
    StringBuilder text = new StringBuilder(field.length());
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      if (c == '\\') {
        i++;
        c = i < field.length() ? meant(field.charAt(i)) : '\0';
      }
      text.append(c);
    }
    return text.toString();
  }

  private static char meant(char written) {
    return switch (written) {
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case '\\' -> '\\';
      default -> throw new Unreadable();
    };
  }

  /** Adds a tab and a field. */
  public static void add(StringBuilder line, @Nullable String field) {
    line.append('\t');
    if (field == null) {
      return;
    }
    if (isPlain(field)) {
      line.append(field);
      return;
    }
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      switch (c) {
        case '\t' -> line.append("\\t");
        case '\n' -> line.append("\\n");
        case '\r' -> line.append("\\r");
        case '\\' -> line.append("\\\\");
        default -> line.append(c);
      }
    }
  }

  /** Adds a field that stands at the end only where it says something. */
  public static void addLast(StringBuilder line, @Nullable String field) {
    if (field != null) {
      add(line, field);
    }
  }

  private static boolean isPlain(String field) {
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      if (c < ' ' || c == '\\') {
        return false;
      }
    }
    return true;
  }

  /** Adds a day: alone where it is one and was written so; else from, to and as written. */
  public static void add(StringBuilder line, @Nullable PartialDate day) {
    if (day == null) {
      line.append('\t');
      return;
    }
    LocalDate first = day.first();
    boolean plain = first != null && day.isExact() && isWritten(first, day.written());
    add(
        line,
        plain
            ? day.written()
            : (first == null ? "-" : first)
                + " "
                + (day.last() == null ? "-" : day.last())
                + " "
                + day.written());
  }

  /**
   * Whether a text is a day as ISO 8601 has it; to spell each day anew takes four times as long.
   */
  private static boolean isWritten(LocalDate day, String text) {
    return text.length() == 10
        && text.charAt(4) == '-'
        && text.charAt(7) == '-'
        && isNumber(text, 0, 4, day.getYear())
        && isNumber(text, 5, 7, day.getMonthValue())
        && isNumber(text, 8, 10, day.getDayOfMonth());
  }

  private static boolean isNumber(String text, int from, int to, int number) {
    int read = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return false;
      }
      read = read * 10 + c - '0';
    }
    return read == number;
  }
}
