package limen.drill.play;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import limen.core.entry.Fate;
import limen.core.exchange.Roll;
import limen.core.exchange.Stage;
import limen.drill.scenario.Incident;
import limen.drill.scenario.Scenario;
import limen.drill.scenario.Scenarios;
import limen.drill.scenario.Side;

/** A shipped scenario at a tenth of its size, with as many buses, played to its end. */
record Played(Ending ending, Path out) {
  private static final int TENTH = 10;

  static Played of(String name, Path out) throws IOException {
    return of(small(Scenarios.shipped(name)), 1, out);
  }

  static Played of(Scenario scenario, long seed, Path out) throws IOException {
    return new Played(Drill.play(scenario, seed, out, Watcher.NOBODY), out);
  }

  static Scenario small(Scenario whole) {
    Map<String, Scenario.Part> parts = new LinkedHashMap<>();
    whole
        .stages()
        .forEach(
            (name, part) ->
                parts.put(
                    name,
                    new Scenario.Part(
                        part.on(), part.soldiers() / TENTH, part.civilians() / TENTH)));
    return new Scenario(
        whole.limen(),
        whole.title(),
        whole.bus() / TENTH,
        whole.reserve(),
        parts,
        whole.incidents());
  }

  Balance end() {
    return ending.balance();
  }

  /** What an incident of this kind did. */
  Effect effect(Class<? extends Incident> what) {
    return ending.effects().stream()
        .filter(effect -> what.isInstance(effect.happening().what()))
        .findFirst()
        .orElseThrow();
  }

  Roll roll(String stage, Side to) {
    Stage of = Objects.requireNonNull(ending.state().stage(stage));
    return Objects.requireNonNull(of.roll(to.homeward()));
  }

  long fates(String stage, Side to, Fate fate) {
    Roll roll = roll(stage, to);
    return roll.count(place -> roll.hasFate(place, fate));
  }

  /** How many crossed to each side. */
  List<Long> crossed() {
    return List.of(end().flow(Side.AVARIA).crossed(), end().flow(Side.BELMONT).crossed());
  }
}
