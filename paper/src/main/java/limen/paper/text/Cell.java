package limen.paper.text;

/**
 * A cell of a text table.
 *
 * @param text what it says; line breaks are kept
 * @param tone how it stands out
 */
public record Cell(String text, Tone tone) {

  /** Makes the text harmless. */
  public Cell {
    text = Printable.of(text);
  }

  /** Plain text. */
  public static Cell of(String text) {
    return new Cell(text, Tone.PLAIN);
  }

  int widest() {
    int widest = 0;
    for (String line : text.split("\n", -1)) {
      widest = Math.max(widest, Width.of(line));
    }
    return widest;
  }
}
