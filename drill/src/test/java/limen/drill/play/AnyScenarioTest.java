package limen.drill.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import limen.core.exchange.Phase;
import limen.drill.scenario.Scenario;
import limen.drill.scenario.Scenarios;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a scenario puts together can be played to its end. */
class AnyScenarioTest {
  private static final List<String> ANY =
      List.of(
          "declines: {to: avaria, persons: 3}",
          "declines: {to: belmont}",
          "not-brought: {to: avaria, persons: 2}",
          "not-brought: {to: belmont, persons: 4}",
          "substituted: {to: belmont}",
          "counts-differ: {to: belmont, more: 2}",
          "postponed: {days: 3}",
          "attack: {stopper: belmont, hours: 1, renewals: 0}",
          "attack: {stopper: avaria, hours: 2, renewals: 3}",
          "tablet-stolen: {of: belmont, persons: 4}",
          "tablet-stolen: {of: avaria, persons: 1}",
          "drops: {of: belmont, hours: 1}");

  private static final List<String> CALMER =
      ANY.stream().filter(incident -> !incident.startsWith("attack")).toList();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void playsWhateverGoesWrongToItsEnd(long seed, @TempDir Path out) throws IOException {
    Random random = new Random(seed);
    StringBuilder yaml =
        new StringBuilder(
            """
            limen: scenario/1
            title: DRILL, anything
            bus: 4
            reserve: %d
            stages:
              a: {on: 2031-05-23, soldiers: 9, civilians: 4}
              b: {on: 2031-05-24, civilians: 11}
            incidents:
            """
                .formatted(random.nextInt(4)));
    for (int bus = 1; bus <= 3; bus++) {
      for (String stage : List.of("a", "b")) {
        yaml.append("  - {stage: %s, bus: %d, ".formatted(stage, bus))
            .append(ANY.get(random.nextInt(ANY.size())))
            .append("}\n");
        yaml.append("  - {stage: %s, bus: %d, ".formatted(stage, bus))
            .append(CALMER.get(random.nextInt(CALMER.size())))
            .append("}\n");
      }
    }
    var reading = Scenarios.read("any", yaml.toString().getBytes(StandardCharsets.UTF_8));
    Scenario scenario = Objects.requireNonNull(reading.value(), reading.problems()::toString);
    Ending ending = Played.of(scenario, seed, Files.createDirectory(out.resolve("d"))).ending();

    assertThat(ending.state().phase()).isEqualTo(Phase.CLOSED);
    assertThat(ending.effects()).hasSize(12);
  }
}
