package limen.paper.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import limen.core.terms.Range;

/**
 * A parsed message.
 *
 * @param parts what it is made of
 * @param grammar the plural rules of its language
 */
record Message(List<Part> parts, Grammar grammar) {

  /** A stretch of a message. */
  sealed interface Part {
    /** Said as it stands. */
    record Text(String text) implements Part {}

    /** An argument: {@code {0}}. */
    record Slot(int index) implements Part {}

    /** The number that chose the plural's form: {@code #}. */
    record Count(int index) implements Part {}

    /** One of several wordings by a number: {@code {0, plural, one {...} other {...}}}. */
    record Plural(int index, Map<String, List<Part>> forms) implements Part {}
  }

  /** Texts, and arguments that are no plain values. */
  List<Object> render(Object[] args, Values values) {
    List<Object> out = new ArrayList<>();
    render(parts, args, values, out);
    return out;
  }

  private void render(List<Part> some, Object[] args, Values values, List<Object> out) {
    for (Part part : some) {
      switch (part) {
        case Part.Text(String text) -> out.add(follows(out, text));
        case Part.Slot(int index) -> {
          Object value = argument(args, index);
          out.add(values.knows(value) ? values.show(value) : value);
        }
        case Part.Count(int index) -> out.add(values.counted(range(args, index)));
        case Part.Plural(int index, Map<String, List<Part>> forms) ->
            render(chosen(forms, range(args, index)), args, values, out);
      }
    }
  }

  /** A value that ends with a full stop, as "2025 р." does, closes the sentence by itself. */
  private static String follows(List<Object> out, String text) {
    boolean closed = !out.isEmpty() && out.getLast() instanceof String said && said.endsWith(".");
    return closed && text.startsWith(".") ? text.substring(1) : text;
  }

  /**
   * A range takes the form of its upper bound, or of the only bound it has ("18–25 persons", "at
   * least 1 person"); an unknown number the form of zero, which is the one after "a number of".
   */
  private List<Part> chosen(Map<String, List<Part>> forms, Range range) {
    List<Part> exact = range.isExact() ? forms.get("=" + range.least()) : null;
    if (exact != null) {
      return exact;
    }
    long bound = range.isUnknown() ? 0 : range.hasMost() ? range.most() : range.least();
    List<Part> form = forms.get(grammar.form(Math.abs(bound)));
    return form != null ? form : java.util.Objects.requireNonNull(forms.get("other"));
  }

  private static Range range(Object[] args, int index) {
    return switch (argument(args, index)) {
      case Range range -> range;
      case Integer number -> Range.of(number);
      case Long number -> Range.of(number);
      case Object other ->
          throw new IllegalArgumentException(
              "argument " + index + " must be a number, not " + other.getClass().getName());
    };
  }

  private static Object argument(Object[] args, int index) {
    if (index >= args.length) {
      throw new IllegalArgumentException(
          "argument " + index + " is missing; " + args.length + " were given");
    }
    return args[index];
  }
}
