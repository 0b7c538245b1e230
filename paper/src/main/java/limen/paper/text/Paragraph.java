package limen.paper.text;

import java.util.ArrayList;
import java.util.List;

/** A paragraph, wrapped to a width; the lines after its first may hang further in. */
public final class Paragraph {
  private record Run(int from, Tone tone) {}

  private final int width;
  private int indent;
  private int hang;
  private final StringBuilder text = new StringBuilder();
  private final List<Run> runs = new ArrayList<>();

  private Paragraph(int width) {
    this.width = width;
  }

  /** An empty paragraph as wide as this, its indent included. */
  public static Paragraph wide(int width) {
    return new Paragraph(width);
  }

  /** How far all lines stand in. */
  public Paragraph indent(int columns) {
    indent = columns;
    return this;
  }

  /** How much further than the first line the others stand in. */
  public Paragraph hang(int columns) {
    hang = columns;
    return this;
  }

  /** Adds text. */
  public Paragraph add(String more) {
    return add(Tone.PLAIN, more);
  }

  /** Adds text in a tone. */
  public Paragraph add(Tone tone, String more) {
    runs.add(new Run(text.length(), tone));
    text.append(Printable.of(more));
    return this;
  }

  /** The lines, each with its line break. */
  public String print(Style style) {
    StringBuilder out = new StringBuilder();
    int in = indent;
    for (Wrap.Line line : Wrap.lines(text.toString(), width - indent, width - indent - hang)) {
      if (line.to() > line.from()) {
        out.repeat(' ', in);
        print(line, style, out);
      }
      out.append('\n');
      in = indent + hang;
    }
    return out.toString();
  }

  private void print(Wrap.Line line, Style style, StringBuilder out) {
    for (int at = 0; at < runs.size(); at++) {
      int end = at + 1 < runs.size() ? runs.get(at + 1).from() : text.length();
      int from = Math.max(line.from(), runs.get(at).from());
      int to = Math.min(line.to(), end);
      if (from < to) {
        out.append(style.show(runs.get(at).tone(), text.substring(from, to)));
      }
    }
  }
}
