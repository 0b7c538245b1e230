package limen.bench.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import limen.bench.link.Outcome.Link;
import limen.bench.register.InventedRegister;
import limen.linkage.compare.Keys;
import limen.linkage.compare.Level;
import limen.linkage.compare.Values;
import limen.linkage.model.Weighed;
import limen.linkage.spelling.Letters;
import limen.linkage.table.Column;
import limen.linkage.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A small invented register, by ours and by SQL. */
class SqlLinkTest {
  private static final int ROWS = 20_000;

  /** Less likely than any pair. */
  private static final double NOTHING = 1e-300;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void comparesThePairsThatOursComparesAndFindsTheSameLevels(SqlText.Way way)
      throws IOException, SQLException {
    Table table = register();
    Weighed ours = ours(table);
    PreparedSheet.write(table, folder.resolve("prepared.csv"));

    try (SqlLink sql = new SqlLink(way)) {
      Outcome found = sql.link(folder.resolve("prepared.csv"));
      Map<Link, Integer> patterns = sql.patterns();

      assertThat(found.pairs()).isEqualTo(ours.compared()).isGreaterThan(ROWS / 2);
      List<Link> pairs =
          IntStream.range(0, ours.size())
              .mapToObj(pair -> new Link(ours.left(pair), ours.right(pair)))
              .toList();
      assertThat(patterns.keySet()).containsExactlyInAnyOrderElementsOf(pairs);
      assertThat(levelsApart(ours, patterns)).isZero();
      assertThat(found.clusters()).hasSize(ROWS);
    }
  }

  @Test
  void putsRowsThatAreLinkedByWayOfOthersTogether() throws IOException, SQLException {
    Table table = register();
    PreparedSheet.write(table, folder.resolve("prepared.csv"));

    try (SqlLink sql = new SqlLink(SqlText.Way.TUNED)) {
      Outcome found = sql.link(folder.resolve("prepared.csv"));

      assertThat(found.links()).isNotEmpty();
      for (Link link : found.links()) {
        assertThat(found.clusters().get(link.one()))
            .isEqualTo(found.clusters().get(link.other()))
            .isLessThanOrEqualTo(link.one());
      }
    }
  }

  @Test
  void readsAnOutcomeAsItWasWritten() throws IOException {
    Outcome outcome =
        new Outcome(
            3,
            Map.of(Stages.Stage.READ, 0.5),
            new Outcome.Cost(7, 9),
            List.of(new Link(0, 2)),
            List.of(0, 1, 0));

    outcome.write(folder.resolve("outcome"));

    assertThat(Outcome.read(folder.resolve("outcome"))).isEqualTo(outcome);
  }

  /** In how many values of one script; what SQL does not know are spellings between two. */
  private static long levelsApart(Weighed ours, Map<Link, Integer> patterns) {
    long apart = 0;
    for (int pair = 0; pair < ours.size(); pair++) {
      int left = ours.left(pair);
      int right = ours.right(pair);
      int pattern = patterns.getOrDefault(new Link(left, right), -1);
      apart +=
          ours.reasons(left, right).steps().stream()
              .filter(step -> isOfOneScript(ours.table().columns().get(step.field()), left, right))
              .filter(step -> step.level() != Level.of(SqlTraining.level(pattern, step.field())))
              .count();
    }
    return apart;
  }

  private static boolean isOfOneScript(Column column, int left, int right) {
    return Letters.isMostlyCyrillic(column.at(left)) == Letters.isMostlyCyrillic(column.at(right));
  }

  private Table register() throws IOException {
    InventedRegister.write("dedupe", "1", "16000", Integer.toString(ROWS), folder.toString());
    return PeopleFile.read(folder.resolve("people.csv"));
  }

  private static Weighed ours(Table table) {
    Keys keys = new Keys();
    List<Values> values = new ArrayList<>();
    for (int field = 0; field < Setting.FIELDS.size(); field++) {
      values.add(Setting.FIELDS.get(field).kind().ready(table.columns().get(field), keys));
    }
    return Weighed.of(table, Setting.FIELDS, values, Setting.RULES, NOTHING, done -> {});
  }
}
