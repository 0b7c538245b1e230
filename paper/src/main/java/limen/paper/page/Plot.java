package limen.paper.page;

import static limen.paper.page.Html.el;
import static limen.paper.page.Svg.px;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import limen.core.terms.Range;
import limen.paper.words.Words;

/** One drawing of a chart in one size. */
final class Plot {
  private static final int TOP = 20;
  private static final int FOOT = 46;
  private static final int STUB = 24;
  private static final double LETTER = 8.2;
  private final Words words;
  private final List<Line> lines;
  private final List<Long> stages;
  private final int width;
  private final int height;
  private final long highest;
  private final double right;
  private final DayScale days;

  /**
   * A drawing.
   *
   * @param room the width kept at the right for the names of lines; none where they stand elsewhere
   */
  Plot(Words words, List<Line> lines, List<Long> stages, int width, int height, int room) {
    this.words = words;
    this.lines = lines;
    this.stages = stages;
    this.width = width;
    this.height = height;
    this.highest = highest(lines, stages);
    this.right = width - Math.max(room + STUB + 8, LETTER * longestDay() / 2);
    List<LocalDate> all =
        lines.stream().flatMap(line -> line.points().stream()).map(Line.Point::day).toList();
    double left = LETTER * words.show(highest).length() + 26;
    this.days = DayScale.over(all, left, right);
  }

  private static long highest(List<Line> lines, List<Long> stages) {
    long highest = stages.stream().mapToLong(stage -> stage).max().orElse(1);
    for (Line line : lines) {
      for (Line.Point point : line.points()) {
        Range number = point.number();
        highest = Math.max(highest, number.hasMost() ? number.most() : number.least());
      }
    }
    return highest;
  }

  /** The drawing, to be named by whoever places it. */
  Element draw() {
    List<Html> pieces = new ArrayList<>();
    pieces.add(el("g", grid()).in("grid"));
    lines.forEach(line -> pieces.addAll(bands(line)));
    lines.stream()
        .sorted(Comparator.comparing(Line::ink))
        .forEach(line -> pieces.addAll(course(line)));
    lines.forEach(line -> pieces.addAll(markers(line)));
    return el("svg", pieces).with("viewBox", "0 0 " + width + " " + height).with("role", "img");
  }

  double y(long number) {
    double share = (double) Math.clamp(number, 0, highest) / (double) highest;
    return height - FOOT - share * (height - FOOT - TOP);
  }

  /** Where a line ends: the place of its last point. */
  double endX(Line line) {
    return days.at(line.points().getLast().day()) + STUB;
  }

  double endY(Line line) {
    return y(line.points().getLast().number().least()) + line.ink().shift();
  }

  private List<Html> grid() {
    List<Html> pieces = new ArrayList<>();
    double above = Double.MAX_VALUE;
    double left = days.left() - 12;
    List<Long> heights = new ArrayList<>(stages.isEmpty() ? quarters() : stages);
    heights.add(0L);
    for (long stage : heights.stream().distinct().sorted().toList()) {
      double y = y(stage);
      pieces.add(Svg.line(left, y, right + STUB, y).in(stage == 0 ? "base" : "stage"));
      if (above - y >= 16) {
        pieces.add(Svg.text(left - 6, y + 5, words.show(stage)).with("text-anchor", "end"));
        above = y;
      }
    }
    pieces.addAll(dates());
    return pieces;
  }

  private List<Long> quarters() {
    return List.of(highest / 4, highest / 2, highest * 3 / 4, highest);
  }

  private List<Html> dates() {
    List<Html> pieces = new ArrayList<>();
    int room = Math.max(1, (int) ((right - days.left()) / (longestDay() * LETTER)));
    int year = 0;
    for (LocalDate day : days.ticks(room)) {
      double x = days.at(day);
      double base = height - FOOT;
      pieces.add(Svg.line(x, base, x, base + 6).in("tick"));
      pieces.add(
          Svg.text(x, base + 22, words.show(MonthDay.from(day))).with("text-anchor", "middle"));
      if (day.getYear() != year) {
        year = day.getYear();
        pieces.add(
            Svg.text(x, base + 39, Integer.toString(year))
                .with("text-anchor", "middle")
                .in("year"));
      }
    }
    return pieces;
  }

  private int longestDay() {
    return words.show(MonthDay.of(9, 30)).length();
  }

  /** Between two days, from what is certain to what is possible. */
  private List<Html> bands(Line line) {
    List<Html> pieces = new ArrayList<>();
    for (int at = 0; at < line.points().size(); at++) {
      Line.Point point = line.points().get(at);
      Range number = point.number();
      if (!number.isExact() && !number.isUnknown()) {
        double x = days.at(point.day());
        double end =
            at + 1 < line.points().size() ? days.at(line.points().get(at + 1).day()) : x + STUB;
        double top = y(number.most());
        Element band = Svg.rect(x, top, end - x, y(number.least()) - top);
        pieces.add(band.in("hatch").with("fill", Hatches.fill(line.ink())));
        pieces.add(band.in("limit " + line.ink().group()));
      }
    }
    return pieces;
  }

  private List<Html> course(Line line) {
    String course = steps(line);
    String group = line.ink().group();
    return line.ink() == Ink.PROMISED
        ? List.of(Svg.path(course).in("channel edge"), Svg.path(course).in("channel inside"))
        : List.of(Svg.path(course).in("line " + group));
  }

  /** Along what is certain; where nothing is known the pen is lifted. */
  private String steps(Line line) {
    StringBuilder course = new StringBuilder();
    double shift = line.ink().shift();
    boolean down = false;
    for (Line.Point point : line.points()) {
      double x = days.at(point.day()) + shift;
      if (down) {
        course.append('H').append(px(x));
      }
      if (point.number().isUnknown()) {
        down = false;
      } else {
        double y = y(point.number().least()) + shift;
        course.append(down ? "V" + px(y) : "M" + px(x) + " " + px(y));
        down = true;
      }
    }
    return down ? course.append('H').append(px(endX(line))).toString() : course.toString();
  }

  private List<Html> markers(Line line) {
    double shift = line.ink().shift();
    return line.points().stream()
        .filter(point -> !point.number().isUnknown())
        .map(
            point ->
                line.ink().marker(days.at(point.day()) + shift, y(point.number().least()) + shift))
        .toList();
  }
}
