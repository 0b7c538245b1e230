package limen.paper.report;

import java.time.LocalDate;
import java.util.List;
import limen.core.terms.Range;
import limen.paper.text.Tone;

/**
 * What a report says, before it is decided how it is shown.
 *
 * @param title its name
 * @param blocks its parts, in order
 */
public record Report(String title, List<Block> blocks) {

  /** A part of a report. */
  public sealed interface Block {}

  /** What nobody may overlook: across the page, or between lines that stand out. */
  public record Band(String text) implements Block {}

  /** The one sentence a hurried reader needs. */
  public record Lead(String text) implements Block {}

  /** A heading over what follows. */
  public record Heading(String text) implements Block {}

  /** A paragraph. */
  public record Words(String text, Tone tone) implements Block {}

  /** A list of points; a point without a mark has an empty one. */
  public record Points(List<Point> points) implements Block {}

  /** One point: a short mark that stands out, and what it says, with lines below it. */
  public record Point(String mark, Tone tone, String text, List<String> below) {}

  /** Bars to a total, one a stream. */
  public record Bars(List<Bar> bars) implements Block {}

  /**
   * One bar.
   *
   * @param label whom it counts
   * @param done how far it is; a range where that is not certain
   * @param total what fills it
   * @param marks where stages end
   * @param caption the same in words
   */
  public record Bar(String label, Range done, long total, List<Long> marks, String caption) {}

  /** A table. */
  public record Grid(String caption, List<Column> columns, List<List<Cell>> rows)
      implements Block {}

  /** Where everything can be read; long, so that text shows it only when asked. */
  public record Sources(Grid grid) implements Block {}

  /**
   * A column.
   *
   * @param isNumber numbers stand right
   * @param groups rows of one group share the cell, which text shows once
   */
  public record Column(String heading, boolean isNumber, boolean groups) {
    /** A column whose cells all stand for themselves. */
    public Column(String heading, boolean isNumber) {
      this(heading, isNumber, false);
    }
  }

  /** A cell. */
  public record Cell(String text, Tone tone) {
    /** Plain text. */
    public static Cell of(String text) {
      return new Cell(text, Tone.PLAIN);
    }
  }

  /**
   * Running totals over time against what is promised, 0 where nothing is; shown where pictures can
   * be.
   */
  public record Course(
      String title, String description, long promised, List<Long> marks, List<Track> tracks)
      implements Block {}

  /** One voice's running total of one stream: a step at the end of each day it speaks of. */
  public record Track(String label, List<Step> steps) {}

  /** So many by the end of a day. */
  public record Step(LocalDate day, Range total) {}

  /**
   * How many there are of two sorts in each of some ranges, as a picture and as a table.
   *
   * @param first what the first sort is called
   * @param second what the second is
   */
  public record Spread(
      String title, String description, String first, String second, List<Bin> bins)
      implements Block {}

  /**
   * One range.
   *
   * @param label as it stands in the table
   * @param from where it begins, short enough for an axis
   */
  public record Bin(String label, String from, long first, long second) {}

  /** What adds up to a result, step by step: a table whose last column is drawn. */
  public record Waterfall(String title, String lead, List<String> columns, List<Fall> falls)
      implements Block {}

  /**
   * One step.
   *
   * @param cells what it is, as many as there are columns
   * @param weight what it adds, less than 0 where it takes away
   * @param said the same in figures
   * @param isSum whether it is what all before come to, and adds nothing
   */
  public record Fall(List<String> cells, double weight, String said, boolean isSum) {}
}
