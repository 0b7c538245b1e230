package limen.paper.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import limen.core.terms.Range;
import limen.paper.words.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ChartTest {
  private static final LocalDate DAY = LocalDate.of(2025, 5, 22);
  private static final Words ENGLISH = Words.in("en");

  @Test
  void keepsTwoEqualLinesApart() {
    List<Line.Point> same = points(Range.ZERO, Range.of(390));
    Element chart = drawn(new Line("A", Ink.FIRST, same), new Line("B", Ink.SECOND, same));

    assertThat(chart.select("svg.wide path.line.first").attr("d"))
        .isNotEqualTo(chart.select("svg.wide path.line.second").attr("d"));
    assertThat(chart.expectFirst("svg.wide .marker.first").tagName()).isEqualTo("circle");
    assertThat(chart.expectFirst("svg.wide .marker.second").tagName()).isEqualTo("path");
    assertThat(Page.css()).containsPattern("path\\.line\\.second \\{\\s+stroke-dasharray");
  }

  @Test
  void stepsUpOnTheDayItself() {
    Element chart = drawn(new Line("A", Ink.THIRD, points(Range.ZERO, Range.of(10))));

    assertThat(chart.select("svg.wide path.line.third").attr("d"))
        .matches("M\\S+ \\S+H\\S+V20H\\S+");
  }

  @Test
  void hatchesWhatIsKnownWithinBoundsOnly() {
    Element chart = drawn(new Line("A", Ink.FIRST, points(Range.of(5), new Range(5, 10))));

    assertThat(chart.select("svg.wide rect.hatch")).hasSize(1);
    assertThat(chart.select("svg.wide rect.limit.first")).hasSize(1);
  }

  @Test
  void liftsThePenWhereNothingIsKnown() {
    Element chart =
        drawn(new Line("A", Ink.FIRST, points(Range.of(5), Range.UNKNOWN, Range.of(9))));

    assertThat(chart.select("svg.wide path.line.first").attr("d")).matches("M[^M]+M[^M]+");
    assertThat(chart.select("svg.wide .marker")).hasSize(2);
    assertThat(chart.select("td").eachText()).containsExactly("5", "unknown", "9");
  }

  @Test
  void putsTheNumbersInATable() {
    Element chart =
        drawn(
            new Line("A", Ink.FIRST, points(Range.ZERO, new Range(18, 25))),
            new Line("B", Ink.PROMISED, points(Range.ZERO)));

    assertThat(chart.select("thead th").eachText()).containsExactly("Day", "A", "B");
    assertThat(chart.expectFirst("tbody tr:last-child").text()).isEqualTo("23 May 2025 18–25 –");
  }

  @Test
  void keepsNamesOfLinesFromCoveringEachOther() {
    List<Line.Point> same = points(Range.ZERO, Range.of(390));
    Element chart =
        drawn(
            new Line("To the first party, as it said itself", Ink.FIRST, same),
            new Line("B", Ink.SECOND, same),
            new Line("C", Ink.PROMISED, same));

    List<Double> heights = new ArrayList<>();
    chart.select("svg.wide text.name").forEach(name -> heights.add(Double.valueOf(name.attr("y"))));
    assertThat(heights).hasSize(4).isSorted();
    for (int at = 1; at < heights.size(); at++) {
      assertThat(heights.get(at) - heights.get(at - 1)).isGreaterThanOrEqualTo(18);
    }
  }

  @Test
  void drawsASingleDayAndNothingButZero() {
    assertThat(drawn(new Line("A", Ink.FIRST, points(Range.ZERO))).toString())
        .doesNotContain("NaN");
  }

  @Test
  void refusesWhatCannotBeDrawn() {
    assertThatThrownBy(() -> new Line("A", Ink.FIRST, List.of())).hasMessageContaining("no points");
    assertThatThrownBy(() -> Chart.of(ENGLISH, "A b", "", "")).hasMessageContaining("‘A b’");
    Line line = new Line("A", Ink.FIRST, points(Range.ZERO));
    assertThatThrownBy(() -> drawn(line, line)).hasMessage("two lines in FIRST");
  }

  @Test
  void namesNoMoreDaysThanFit() {
    for (int length : new int[] {1, 5, 30, 400, 4000, 100_000}) {
      DayScale days = new DayScale(DAY, DAY.plusDays(length), 0, 100);
      List<LocalDate> ticks = days.ticks(4);
      assertThat(ticks).hasSizeBetween(1, 5).isSorted().contains(days.last());
    }
    assertThat(new DayScale(DAY, DAY.plusDays(3), 0, 90).ticks(4)).hasSize(4);
    assertThat(new DayScale(DAY, DAY.plusDays(3), 0, 90).at(DAY.plusDays(1))).isEqualTo(30);
  }

  private static List<Line.Point> points(Range... numbers) {
    List<Line.Point> points = new ArrayList<>();
    for (Range number : numbers) {
      points.add(new Line.Point(DAY.plusDays(points.size()), number));
    }
    return points;
  }

  private static Element drawn(Line... lines) {
    Chart chart = Chart.of(ENGLISH, "c", "Title", "Description");
    for (Line line : lines) {
      chart.line(line);
    }
    return Jsoup.parseBodyFragment(chart.html().print()).body();
  }
}
