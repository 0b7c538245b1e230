package limen.core.document;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Prints records in the one spelling the reader understands; defaults and empty parts are left out.
 */
final class Printer {
  private static final Pattern WHOLE = Pattern.compile("\\d+");

  /**
   * What YAML's core schema takes for something else than text, so that editors do not complain.
   */
  private static final Pattern NOT_TEXT =
      Pattern.compile(
          "null|Null|NULL|true|True|TRUE|false|False|FALSE|0o[0-7]+|0x[0-9a-fA-F]+"
              + "|\\d+(\\.\\d*)?([eE][-+]?\\d+)?");

  private static final Pattern PLAIN =
      Pattern.compile(
          "[\\p{L}\\p{N}][\\p{L}\\p{N} ./_+()%’-]*(:[\\p{L}\\p{N}/][\\p{L}\\p{N}./_+-]*)*");

  private final Shape shape;
  private final StringBuilder out = new StringBuilder();

  Printer(Shape shape) {
    this.shape = shape;
  }

  String print(Object value) {
    record(value, 0, "");
    return out.toString();
  }

  /** The parts of a record, one a line; the first follows {@code lead} (a dash, or nothing). */
  private void record(Object value, int indent, String lead) {
    String start = lead;
    for (Shape.Part part : shape.parts(value.getClass())) {
      Object inner = part.of(value);
      if (isSilent(part, inner)) {
        continue;
      }
      String key = part.isChoice() ? Shape.kebab(inner.getClass().getSimpleName()) : part.key();
      field(key, inner, indent, start);
      start = "";
    }
  }

  private void field(String key, Object value, int indent, String lead) {
    out.append(lead.isEmpty() ? " ".repeat(indent) : lead).append(key).append(':');
    value(value, indent);
  }

  private void value(Object value, int indent) {
    String word = word(value);
    if (word != null) {
      out.append(' ').append(word).append('\n');
      return;
    }
    switch (value) {
      case List<?> list -> items(list, indent);
      case Map<?, ?> map -> entries(map, indent);
      case Label label -> entries(label.words(), indent);
      case Object plain when Shape.isPlain(plain.getClass()) -> value(only(plain), indent);
      default -> {
        if (isSilent(value)) {
          out.append(" {}\n");
        } else {
          out.append('\n');
          record(value, indent + 2, "");
        }
      }
    }
  }

  private void items(List<?> list, int indent) {
    out.append('\n');
    for (Object item : list) {
      String dash = " ".repeat(indent + 2) + "- ";
      String word = word(item);
      if (word != null || isSilent(item)) {
        out.append(dash).append(word == null ? "{}" : word).append('\n');
      } else {
        record(item, indent + 4, dash);
      }
    }
  }

  private void entries(Map<?, ?> map, int indent) {
    out.append(map.isEmpty() ? " {}\n" : "\n");
    map.forEach((key, value) -> field(key(key), value, indent + 2, ""));
  }

  /** Names need no quotes, also where they are digits. */
  private String key(Object key) {
    return key instanceof String name && Binder.NAME.matcher(name).matches() && !name.equals("null")
        ? name
        : Objects.requireNonNull(word(key));
  }

  private Object only(Object plain) {
    return shape.parts(plain.getClass()).getFirst().of(plain);
  }

  /** The value as one word or short list on the line; null where it takes lines of its own. */
  private @Nullable String word(Object value) {
    return switch (value) {
      case Enum<?> constant -> Shape.word(constant);
      case Label label when label.words().keySet().equals(Set.of("")) -> quote(label.in(""));
      case List<?> list when list.stream().allMatch(i -> word(i) != null) ->
          list.stream().map(this::word).collect(Collectors.joining(", ", "[", "]"));
      case Object plain when Shape.isPlain(plain.getClass()) -> word(only(plain));
      default -> {
        Scalar<?> scalar = shape.scalar(value.getClass());
        yield scalar == null ? null : phrase(scalar, scalar.printAny(value));
      }
    };
  }

  /** Digits stay bare where a number is meant; a text of digits is quoted. */
  private static String phrase(Scalar<?> scalar, String words) {
    boolean number = scalar.type() != String.class && WHOLE.matcher(words).matches();
    return number ? words : quote(words);
  }

  /** A record of which nothing would be written. */
  private boolean isSilent(Object record) {
    return shape.parts(record.getClass()).stream().allMatch(p -> isSilent(p, p.of(record)));
  }

  private boolean isSilent(Shape.Part part, @Nullable Object value) {
    return switch (value) {
      case null -> true;
      case List<?> list -> list.isEmpty();
      case Map<?, ?> map -> map.isEmpty();
      default -> part.fallback() != null && part.fallback().equals(word(value));
    };
  }

  /** Plain where YAML reads it back as it is, in brackets too; else in double quotes. */
  private static String quote(String text) {
    boolean plain =
        PLAIN.matcher(text).matches() && !text.endsWith(" ") && !NOT_TEXT.matcher(text).matches();
    return plain ? text : quoted(text);
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                  if (isUnprintable(c)) {
                    quoted.append(String.format("\\u%04x", c));
                  } else {
                    quoted.appendCodePoint(c);
                  }
                }
              }
            });
    return quoted.append('"').toString();
  }

  /** Controls, line ends of their own kind, halves of a pair and the mark of byte order. */
  private static boolean isUnprintable(int c) {
    return Character.isISOControl(c)
        || (c >= 0xD800 && c <= 0xDFFF)
        || c == 0xFEFF
        || c == 0xFFFE
        || c == 0xFFFF
        || c == 0x2028
        || c == 0x2029;
  }
}
