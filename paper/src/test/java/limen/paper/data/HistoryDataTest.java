package limen.paper.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import limen.core.history.Appraisal;
import limen.paper.history.Examples;
import limen.paper.json.Json;
import org.junit.jupiter.api.Test;

/** The real table as data. */
class HistoryDataTest {
  private static final Appraisal APPRAISAL = Appraisal.of(Examples.history(), Examples.totals());
  private static final Map<?, ?> TREE = tree();

  private static Map<?, ?> tree() {
    String written = Json.write(HistoryData.tree(APPRAISAL));
    return (Map<?, ?>)
        Objects.requireNonNull(
            Json.read("history.json", written.getBytes(StandardCharsets.UTF_8)).value());
  }

  private static List<Map<?, ?>> list(Object list) {
    return ((List<?>) list).stream().<Map<?, ?>>map(item -> (Map<?, ?>) item).toList();
  }

  private static Object field(Map<?, ?> tree, String key) {
    return Objects.requireNonNull(tree.get(key), key);
  }

  @Test
  void namesItsFormatAndReadsBack() {
    assertThat(TREE.keySet())
        .map(String::valueOf)
        .containsExactly(
            "limen",
            "findings",
            "from",
            "to",
            "carried-out",
            "directions",
            "sums",
            "exchanges",
            "gaps",
            "totals",
            "contradictions",
            "oddities",
            "not-carried-out",
            "recollections");
    assertThat(field(TREE, "limen")).isEqualTo("history/1");
    assertThat(field(TREE, "findings")).isEqualTo(true);
  }

  @Test
  void givesEachSumWithItsSilence() {
    assertThat(list(field(TREE, "sums")))
        .hasSize(2 * 4 * 5)
        .anySatisfy(
            sum ->
                assertThat(sum.toString())
                    .isEqualTo(
                        "{direction=ru, year=2024, category=all, people=1266, rows=10, silent=2}"));
  }

  @Test
  void givesEachTotalWithItsVerdictAndYears() {
    Map<?, ?> running =
        list(field(TREE, "totals")).stream()
            .filter(total -> field(total, "published").toString().contains("5757"))
            .findFirst()
            .orElseThrow();

    assertThat(field(running, "verdict")).isEqualTo("cancelling");
    assertThat(field(running, "finding")).isEqualTo(true);
    assertThat(list(field(running, "years")))
        .extracting(year -> field(year, "difference").toString())
        .containsExactly("-37", "-16", "0", "53");
  }

  @Test
  void namesTheDefinitionOfEachRanking() {
    assertThat(list(field(TREE, "exchanges")))
        .extracting(by -> field(by, "by").toString())
        .containsExactly("row", "adjoining-days");
    assertThat(field(list(field(TREE, "gaps")).getFirst(), "days")).isEqualTo(149L);
  }

  @Test
  void givesRowsOfOneWidth() {
    assertThat(HistoryData.rows(APPRAISAL))
        .hasSize(40 + 41)
        .allSatisfy(row -> assertThat(row).hasSameSizeAs(HistoryData.COLUMNS))
        .contains(
            List.of(
                "sum",
                "",
                "",
                "",
                "2024-01-01",
                "2024-12-31",
                "ru",
                "all",
                "",
                "1266",
                "10",
                "2",
                "",
                ""));
  }
}
