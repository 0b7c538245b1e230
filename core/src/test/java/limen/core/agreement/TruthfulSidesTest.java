package limen.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import limen.core.statement.Comparison;
import limen.core.statement.Source;
import limen.core.statement.Statement;
import limen.core.statement.Statements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two sides that tell the truth, each in its own way, are never found to contradict each other. */
class TruthfulSidesTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void findsNoDifferenceBetweenThem(long seed) {
    for (long i = 0; i < 30; i++) {
      World world = new World(seed * 1000 + i);
      List<Tally> told = new ArrayList<>(world.tell("UA", i % 2 == 0));
      told.addAll(world.tell("RU", i % 3 == 0));
      Comparison comparison =
          Comparison.of(
              world.agreement,
              new Statements(told.stream().map(TruthfulSidesTest::claim).toList()),
              World.FIRST.plusDays(world.random.nextInt(World.DAYS + 3)),
              Instant.MAX);
      comparison
          .lines()
          .forEach(
              line ->
                  line.differences().stream()
                      .filter(difference -> difference.isFinding())
                      .forEach(d -> fail(d + "\n" + line + "\n" + world.shown(told))));
      assertThat(comparison.isUndisputed()).isTrue();
    }
  }

  private static Statement claim(Tally told) {
    Instant said = told.said().atTime(LocalTime.of(23, 0)).toInstant(ZoneOffset.UTC);
    Source source =
        new Source(told.id(), told.by(), null, null, said, true, said, null, null, null);
    return new Statement.Claim(source, told.of(), told.outcome(), told.count(), told.happened());
  }
}
