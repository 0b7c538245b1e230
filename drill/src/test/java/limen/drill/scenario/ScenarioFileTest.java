package limen.drill.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import limen.core.document.Reading;
import org.junit.jupiter.api.Test;

/** A scenario that cannot be played is refused with every reason and its place. */
class ScenarioFileTest {
  private static Reading<Scenario> read(String incidents) {
    String yaml =
        """
        limen: scenario/1
        title: DRILL, by hand
        bus: 10
        stages:
          1: {on: 2031-05-23, soldiers: 25}
        incidents:
        """;
    return Scenarios.read("mine.yaml", (yaml + incidents).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void readsWhatPeopleWrite() {
    Reading<Scenario> reading = read("  - {stage: 1, bus: 3, declines: {to: avaria}}\n");

    assertThat(reading.problems()).isEmpty();
    assertThat(Objects.requireNonNull(reading.value()).incidents())
        .containsExactly(new Scenario.Happening("1", 3, new Incident.Declines(Side.AVARIA, 1)));
  }

  @Test
  void namesEveryProblemWithItsPlace() {
    Reading<Scenario> reading =
        read(
            """
              - {stage: 2, declines: {to: avaria}}
              - {stage: 1, bus: 4, declines: {to: avaria}}
              - {stage: 1, not-brought: {to: belmont, persons: 11}}
              - {stage: 1, on-paper: {}}
              - {stage: 1, forks: {}}
            """);

    assertThat(reading.value()).isNull();
    assertThat(reading.problems())
        .extracting(Object::toString)
        .satisfiesExactly(
            p -> assertThat(p).startsWith("mine.yaml:7").contains("no stage ‘2’").contains("Maybe"),
            p -> assertThat(p).startsWith("mine.yaml:8").contains("no bus 4"),
            p -> assertThat(p).startsWith("mine.yaml:9").contains("11 people in a bus of 10"),
            p -> assertThat(p).startsWith("mine.yaml:11").contains("on paper"));
  }

  @Test
  void suggestsTheIncidentSomebodyMeant() {
    assertThat(read("  - {stage: 1, decline: {to: avaria}}\n").problems())
        .isNotEmpty()
        .first()
        .satisfies(problem -> assertThat(problem.advice()).contains("declines"));
  }

  @Test
  void letsNobodyLieTwice() {
    assertThat(
            read("""
              - {stage: 1, bus: 1, forks: {}}
              - {stage: 1, bus: 2, drops: {of: avaria}}
            """)
                .problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.what()).contains("does not keep the log"));
  }
}
