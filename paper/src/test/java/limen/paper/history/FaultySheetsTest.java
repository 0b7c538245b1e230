package limen.paper.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import limen.core.document.Label;
import limen.core.document.Problem;
import limen.core.history.Category;
import limen.core.history.Direction;
import limen.core.history.History;
import limen.core.history.Sum;
import limen.core.history.Totals;
import limen.paper.sheet.Outcome;
import limen.paper.sheet.Sheet;
import limen.paper.sheet.Sheets;
import org.junit.jupiter.api.Test;

/** Tables with faults, told all at once with line and column. */
class FaultySheetsTest {
  private static final List<Direction> SIDES =
      List.of(new Direction("n", Label.of("Northland")), new Direction("s", Label.of("Southland")));
  private static final String HEAD =
      "date,n_returned_total,n_military,n_civilians,s_returned_total,s_military,s_civilians";

  private static Sheet sheet(String text) {
    return Sheets.read("table.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  private static Outcome<History> history(String text) {
    return ExchangesSheet.read(sheet(text), SIDES);
  }

  private static Outcome<Totals> totals(String rows) {
    return TotalsSheet.read(
        sheet("speaker,definition,from,to,direction,category,count,source\n" + rows), SIDES);
  }

  private static List<String> told(Outcome<?> outcome) {
    assertThat(outcome.value() == null).isEqualTo(!outcome.problems().isEmpty());
    return outcome.problems().stream().map(Problem::toString).toList();
  }

  @Test
  void readsAnotherConflictByItsPrefixes() {
    History history = Objects.requireNonNull(history(HEAD + "\n1988-11-24,41,,,19,19,0\n").value());

    assertThat(history.sum("n", Category.ALL)).isEqualTo(new Sum(41, 1, 0));
    assertThat(history.sum("s", Category.MILITARY)).isEqualTo(new Sum(19, 1, 0));
    assertThat(history.events().getFirst().carriedOut()).isTrue();
  }

  @Test
  void tellsEveryFaultOfATableAtOnce() {
    assertThat(
            told(
                history(
                    HEAD
                        + ",carried_out\n"
                        + "2025-02-30,5,,,,,,\n"
                        + "2025-03-01,-5,some,,,,,\n"
                        + ",1,,,,,,\n"
                        + "2025-03-02,1,,,,,,no\n"
                        + "2025-03-03,,,,,,,perhaps\n")))
        .extracting(line -> line.lines().findFirst().orElseThrow())
        .containsExactly(
            "table.csv:2: column ‘date’: ‘2025-02-30’ is not a day of the calendar",
            "table.csv:3: column ‘n_returned_total’: ‘-5’ is negative; a count is zero or more",
            "table.csv:3: column ‘n_military’: ‘some’ is not a count",
            "table.csv:4: column ‘date’: no day is given",
            "table.csv:5: column ‘carried_out’: what was not carried out returned nobody, yet the"
                + " row has counts",
            "table.csv:6: column ‘carried_out’: ‘perhaps’ is neither yes nor no");
  }

  @Test
  void tellsEveryMissingColumn() {
    assertThat(told(history("date,n_returned_totl,n_military\n2025-01-01,1,1\n")))
        .hasSize(5)
        .first()
        .asString()
        .contains("‘n_returned_total’ is missing")
        .contains("Maybe ‘n_returned_totl’ is meant.");
  }

  @Test
  void passesOnWhatIsWrongWithTheFile() {
    assertThat(told(history("%PDF-1.7"))).singleElement().asString().contains("a PDF");
    assertThat(told(history(""))).singleElement().asString().contains("empty");
  }

  @Test
  void tellsEveryFaultOfTotalsAtOnce() {
    assertThat(
            told(
                totals(
                    """
                    North,in all,2001-01-01,2000-12-31,n,all,5,x
                    ,,2001-01-01,2001-12-31,m,civilian,many,x
                    North,in all,,2001-12-31,,all,unknown,x
                    """)))
        .extracting(line -> line.lines().findFirst().orElseThrow())
        .containsExactly(
            "table.csv:2: column ‘to’: ‘2000-12-31’ is before ‘2001-01-01’",
            "table.csv:3: column ‘speaker’: nothing is written",
            "table.csv:3: column ‘definition’: nothing is written",
            "table.csv:3: column ‘direction’: ‘m’ is no side",
            "table.csv:3: column ‘category’: ‘civilian’ is no category",
            "table.csv:3: column ‘count’: ‘many’ is not a count",
            "table.csv:4: column ‘from’: no day is given",
            "table.csv:4: column ‘direction’: no side is given",
            "table.csv:4: column ‘count’: nothing can be compared with ‘unknown’");
  }

  @Test
  void readsBothSidesInOneOrder() {
    Totals totals =
        Objects.requireNonNull(
            totals("North,in all,2001-01-01,2001-12-31,s n,all,at least 5,a | b\n").value());

    assertThat(totals.published().getFirst().directions()).containsExactly("n", "s");
    assertThat(totals.published().getFirst().sources()).containsExactly("a", "b");
  }
}
