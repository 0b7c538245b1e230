package limen.paper.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import limen.core.terms.Range;
import limen.paper.words.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class GridTest {

  @Test
  void headsRowsAndAlignsNumbers() {
    Grid grid = Grid.captioned("C").words("Stage").numbers("Agreed").row("1", "390");
    Element table = Jsoup.parseBodyFragment(grid.html().print()).body();

    assertThat(table.select("tbody th[scope=row]").text()).isEqualTo("1");
    assertThat(table.select("tbody td.number").text()).isEqualTo("390");
    assertThat(table.select("thead th.number[scope=col]").text()).isEqualTo("Agreed");
    assertThat(table.select("[role=region][tabindex=0]").attr("aria-label")).isEqualTo("C");
  }

  @Test
  void refusesARowOfAnotherLength() {
    assertThatThrownBy(() -> Grid.captioned("C").words("A").row("1", "2"))
        .hasMessage("2 cells in a table of 1 columns");
  }

  @Test
  void fillsABarToItsShareAndHatchesTheRest() {
    Element bar = bar(new Range(250, 500));

    assertThat(bar.select(".fill").attr("width")).isEqualTo("25%");
    assertThat(bar.select(".hatch").attr("x")).isEqualTo("25%");
    assertThat(bar.select(".hatch").attr("width")).isEqualTo("25%");
    assertThat(bar(Range.of(2000)).select(".fill").attr("width")).isEqualTo("100%");
    assertThat(bar(Range.UNKNOWN).select(".hatch").attr("width")).isEqualTo("100%");
    assertThat(bar(Range.of(250)).select(".hatch")).isEmpty();
  }

  @Test
  void leavesOutNumbersOfStagesThatWouldOverlap() {
    Gauge gauge =
        Gauge.to(1000, Words.in("en"))
            .stages(java.util.List.of(100L, 500L, 510L, 980L))
            .bar(Ink.FIRST, "A", Range.of(1), "1");
    Element bar = Jsoup.parseBodyFragment(gauge.html().print()).body();

    assertThat(bar.select("text").eachText()).containsExactly("1,000", "510", "100");
    assertThat(bar.select("line.mark")).hasSize(4);
  }

  private static Element bar(Range number) {
    Gauge gauge = Gauge.to(1000, Words.in("en")).bar(Ink.SECOND, "A", number, "said");
    return Jsoup.parseBodyFragment(gauge.html().print()).body();
  }
}
