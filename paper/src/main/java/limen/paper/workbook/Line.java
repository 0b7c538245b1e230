package limen.paper.workbook;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table of cells, as wide as its last cell that is there. What the cells say belongs
 * to people and is in no message of this class.
 */
public final class Line {
  /** What kind of cell it is. */
  public enum Kind {
    /** Nothing is in it. */
    BLANK,
    /** A text as written. */
    TEXT,
    /** A number, in digits. */
    NUMBER,
    /** A number that the workbook shows as a day; {@code 2025-05-23}. */
    DAY,
    /** What a spreadsheet writes where a formula failed; its word, such as {@code #N/A}. */
    FAULT
  }

  private static final int LEAST = 8;

  private final int number;
  private @Nullable String[] texts;
  private Kind[] kinds;
  private long formulas;
  private int width;

  /** An empty row with the number its sheet gives it, counted from 1. */
  public Line(int number) {
    this(number, LEAST);
  }

  /** The same where it is known how wide it will be. */
  Line(int number, int width) {
    this.number = number;
    texts = new @Nullable String[Math.max(width, LEAST)];
    kinds = new Kind[texts.length];
  }

  /** A row of texts, as CSV has them. */
  public static Line of(int number, List<String> texts) {
    Line line = new Line(number);
    for (int i = 0; i < texts.size(); i++) {
      line.put(i, texts.get(i), texts.get(i).isEmpty() ? Kind.BLANK : Kind.TEXT, false);
    }
    return line;
  }

  void put(int column, String text, Kind kind, boolean formula) {
    if (column >= texts.length) {
      int wider = Math.max(column + 1, texts.length * 2);
      texts = Arrays.copyOf(texts, wider);
      kinds = Arrays.copyOf(kinds, wider);
    }
    texts[column] = text;
    kinds[column] = kind;
    // Beyond 64 columns nobody looks for people, so that nothing is lost by not knowing it there.
    formulas |= formula && column < Long.SIZE ? 1L << column : 0;
    width = Math.max(width, column + 1);
  }

  /** The number its sheet gives the row, counted from 1. */
  public int number() {
    return number;
  }

  /** One more than the last column in which a cell is. */
  public int width() {
    return width;
  }

  /** What stands in a column, counted from 0; empty where nothing does. */
  public String text(int column) {
    String text = column < width ? texts[column] : null;
    return text == null ? "" : text;
  }

  /** What kind of cell is in a column. */
  public Kind kind(int column) {
    Kind kind = column < width ? kinds[column] : null;
    return kind == null ? Kind.BLANK : kind;
  }

  /** Whether a formula made what stands there; it was not run again. */
  public boolean isFormula(int column) {
    return column < Long.SIZE && (formulas & 1L << column) != 0;
  }

  /** Whether no cell says anything. */
  public boolean isBlank() {
    for (int i = 0; i < width; i++) {
      if (!text(i).isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** All cells as written. */
  public List<String> texts() {
    String[] all = new String[width];
    for (int i = 0; i < width; i++) {
      all[i] = text(i);
    }
    return Collections.unmodifiableList(Arrays.asList(all));
  }

  /** Says nothing of what is in it. */
  @Override
  public String toString() {
    return "row " + number;
  }
}
