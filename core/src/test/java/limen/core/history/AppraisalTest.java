package limen.core.history;

import static limen.core.history.Table.row;
import static limen.core.history.Table.total;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import limen.core.terms.Range;
import org.junit.jupiter.api.Test;

/** What counts as a finding. */
class AppraisalTest {
  private static final Event SPOKEN = row("2001-03-01", 40, 40);
  private static final Event SILENT = row("2001-09-01", null, 5);

  private static boolean hasFindings(List<Event> events, long... counts) {
    List<Total> totals =
        java.util.Arrays.stream(counts)
            .mapToObj(count -> total("in all", "2001-03-01", "2001-03-02", Range.of(count)))
            .toList();
    return Appraisal.of(Table.of(events), new Totals(totals)).hasFindings();
  }

  @Test
  void hasNoneWhereNothingIsCompared() {
    assertThat(hasFindings(List.of(SPOKEN, SILENT))).isFalse();
  }

  @Test
  void findsADifferenceAndAContradictionBetweenTotals() {
    assertThat(hasFindings(List.of(SPOKEN, SILENT), 40)).isFalse();
    assertThat(hasFindings(List.of(SPOKEN, SILENT), 41)).isTrue();
    assertThat(hasFindings(List.of(SPOKEN, SILENT), 40, 39)).isTrue();
  }

  @Test
  void findsARowThatStandsTwice() {
    assertThat(hasFindings(List.of(SPOKEN, SPOKEN))).isTrue();
  }

  @Test
  void takesRowsOutOfOrderForNoContradiction() {
    assertThat(hasFindings(List.of(SILENT, SPOKEN))).isFalse();
  }

  @Test
  void expandsAYearWhosePartsCancel() {
    History history = Table.of(row("2001-03-01", 40, 0), row("2001-09-01", 60, 0), SPOKEN_LATER);
    List<Total> series =
        List.of(
            total("in all", "2001-01-01", "2001-06-30", Range.of(50)),
            total("in all", "2001-01-01", "2001-12-31", Range.of(100)),
            total("in all", "2001-01-01", "2002-12-31", Range.of(110)));
    Check check = new Totals(series).against(history).getLast();

    assertThat(check.years()).extracting(Check.Part::difference).containsExactly(0L, 0L);
    assertThat(check.differing()).extracting(Check.Part::difference).containsExactly(-10L, 10L);
  }

  private static final Event SPOKEN_LATER = row("2002-12-31", 10, 0);
}
