package limen.drill.play;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import limen.core.terms.Agreement;
import limen.core.terms.Agreements;
import limen.drill.scenario.Scenario;

/** The agreement of a drill: the same clauses each time, with the scenario's numbers and days. */
final class Accord {
  private final Scenario scenario;
  private final Map<String, LocalDate> days = new LinkedHashMap<>();

  Accord(Scenario scenario) {
    this.scenario = scenario;
    scenario.stages().forEach((stage, part) -> days.put(stage, part.on()));
  }

  /** When the sides met first: a week before the first stage. */
  LocalDate agreed() {
    return days.values().iterator().next().minusDays(7);
  }

  /** The day of a stage as of now. */
  LocalDate day(String stage) {
    return Objects.requireNonNull(days.get(stage));
  }

  /** Puts a stage off, and those after it that would come too early. */
  void postpone(String stage, int by) {
    LocalDate before = null;
    boolean from = false;
    for (Map.Entry<String, LocalDate> one : days.entrySet()) {
      from |= one.getKey().equals(stage);
      if (one.getKey().equals(stage)) {
        one.setValue(one.getValue().plusDays(by));
      } else if (from && before != null && !one.getValue().isAfter(before)) {
        one.setValue(before.plusDays(1));
      }
      before = one.getValue();
    }
  }

  /** The agreement file as of now. */
  String text() {
    StringBuilder stages = new StringBuilder();
    scenario
        .stages()
        .forEach(
            (name, part) ->
                stages.append(
                    "        %s: {on: %s, counts: {to-A: %d, to-B: %d}}\n"
                        .formatted(name, day(name), part.people(), part.people())));
    return template()
        .replace("{{people}}", String.valueOf(scenario.people()))
        .replace("{{agreed}}", agreed().toString())
        .replace("{{bus}}", String.valueOf(scenario.bus()))
        .replace("{{stages}}\n", stages);
  }

  /** The same as it is read. */
  Agreement agreement() {
    return Objects.requireNonNull(
        Agreements.read("agreement.yaml", text().getBytes(StandardCharsets.UTF_8)).value());
  }

  private static String template() {
    try (InputStream in = Accord.class.getResourceAsStream("/limen/drill/agreement.yaml")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
