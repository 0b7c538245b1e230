package limen.paper.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import limen.paper.words.Words;
import org.junit.jupiter.api.Test;

/** What a report says is on its page, headings of tables too. */
class PageReportTest {
  private static Report.Grid table(String caption) {
    return new Report.Grid(
        caption,
        List.of(new Report.Column("stage", false)),
        List.of(List.of(Report.Cell.of("first"))));
  }

  private static String page(Report.Block... blocks) {
    return PageReport.show(new Report("Record", List.of(blocks)), Words.in("en"));
  }

  @Test
  void callsATableWhatTheHeadingAboveItSays() {
    assertThat(page(new Report.Heading("Who signs"), table("")))
        .contains("<caption>Who signs</caption>")
        .contains("aria-label=\"Who signs\"");
  }

  @Test
  void keepsTheNameOfATableThatHasOne() {
    assertThat(page(new Report.Heading("Who signs"), table("Keys")))
        .contains("<caption>Keys</caption>");
  }
}
