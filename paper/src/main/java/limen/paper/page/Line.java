package limen.paper.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import limen.core.terms.Range;

/**
 * A line of a chart: a running total that stays what it is until the next day on which it is told.
 *
 * @param name what stands at its end
 * @param ink whose it is
 * @param points in the order of days
 */
public record Line(String name, Ink ink, List<Point> points) {

  /** Puts the points in order. */
  public Line {
    points = points.stream().sorted(Comparator.comparing(Point::day)).toList();
    if (points.isEmpty()) {
      throw new IllegalArgumentException("the line ‘" + name + "’ has no points");
    }
  }

  /**
   * A running total.
   *
   * @param day from when on it holds
   * @param number what is known of it
   */
  public record Point(LocalDate day, Range number) {}
}
