package limen.paper.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import limen.core.document.Place;
import limen.core.document.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values in cells. */
class CellTest {
  private final List<Problem> problems = new ArrayList<>();

  private static Cell cell(String text) {
    return new Cell(new Place("list.csv", 14, 0), "count", text);
  }

  @Test
  void readsACountBetweenSpaces() {
    assertThat(cell("\u00A0 390 ").count(problems::add)).isEqualTo(390);
    assertThat(problems).isEmpty();
  }

  @Test
  void takesSilenceForNothing() {
    assertThat(cell(" ").count(problems::add)).isNull();
    assertThat(cell("").day(problems::add)).isNull();
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          -3     | ‘-3’ is negative
          1,000  | Maybe ‘1000’.
          1 000  | Maybe ‘1000’.
          many   | Maybe digits only
          ٣      | Maybe digits only
          9999999999 | is not a count
          """)
  void tellsWhatIsNoCount(String text, String says) {
    assertThat(cell(text).count(problems::add)).isNull();
    assertThat(problems)
        .singleElement()
        .asString()
        .startsWith("list.csv:14: column ‘count’: ‘")
        .contains(says);
  }

  @Test
  void readsADay() {
    assertThat(cell("2024-02-29").day(problems::add)).isEqualTo(LocalDate.of(2024, 2, 29));
  }

  @ParameterizedTest
  @CsvSource({"2025-02-29, 2025-05-23", "23.5.2025, ‘2025-05-23’", "31.02.2025, as in"})
  void tellsWhatIsNoDay(String text, String advice) {
    assertThat(cell(text).day(problems::add)).isNull();
    assertThat(problems).singleElement().extracting(Problem::advice).asString().contains(advice);
  }

  @Test
  void namesItself() {
    assertThat(cell("x")).hasToString("list.csv:14, column ‘count’");
  }
}
