package limen.core.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import limen.core.entry.Act;
import limen.core.entry.Act.Count;
import limen.core.entry.Fate;

/**
 * Rules of the end: a stage or the exchange is closed, lists are erased, an exchange is broken off.
 */
public final class Closing {
  private Closing() {}

  static Step.Taken close(Scene scene, Act.Close close) {
    String stage = close.stage();
    return stage == null ? closeAll(scene, close) : closeStage(scene, stage, close);
  }

  private static Step.Taken closeStage(Scene scene, String name, Act.Close close) {
    State state = scene.state();
    String party = scene.actor().party();
    Stage stage = Listings.stage(state, name);
    return scene
        .byParty()
        .active()
        .needed()
        .unless(stage::mayMove, Reason.NO_GO, name)
        .unless(() -> !stage.isClosed(), Reason.CLOSED, name)
        .unless(() -> isDisposed(stage), Reason.NOT_DISPOSED, name)
        .unless(() -> close.counts().equals(counts(List.of(stage))), Reason.COUNTS, name)
        .unless(() -> !stage.closers().contains(party), Reason.AGREED_ALREADY, party)
        .orElse(
            () -> {
              Set<String> by = Copies.with(stage.closers(), party);
              boolean all = by.containsAll(state.needed(scene.formula()));
              return state.stage(stage.closedBy(party, all));
            });
  }

  private static boolean isDisposed(Stage stage) {
    return stage.rolls().values().stream()
        .allMatch(roll -> roll.count(p -> roll.isLive(p) && roll.fate(p) == null) == 0);
  }

  private static Step.Taken closeAll(Scene scene, Act.Close close) {
    State state = scene.state();
    String party = scene.actor().party();
    List<Stage> stages = List.copyOf(state.stages().values());
    return scene
        .byParty()
        .active()
        .needed()
        .unless(
            () -> stages.stream().allMatch(stage -> stage.isClosed() || !stage.mayMove()),
            Reason.STAGE_OPEN)
        .unless(() -> close.counts().equals(counts(stages)), Reason.COUNTS, "exchange")
        .unless(() -> !state.closers().contains(party), Reason.AGREED_ALREADY, party)
        .orElse(
            () -> {
              Set<String> by = Copies.with(state.closers(), party);
              boolean all = by.containsAll(state.needed(scene.formula()));
              return state.over(all ? Phase.CLOSED : Phase.ACTIVE, by);
            });
  }

  /** What became of each stream in some stages, streams ascending: what a close must say. */
  public static List<Count> counts(List<Stage> stages) {
    TreeMap<String, List<Roll>> byStream = new TreeMap<>();
    for (Stage stage : stages) {
      if (stage.mayMove()) {
        stage
            .rolls()
            .forEach(
                (stream, roll) ->
                    byStream.computeIfAbsent(stream, key -> new ArrayList<>()).add(roll));
      }
    }
    List<Count> counts = new ArrayList<>();
    byStream.forEach(
        (stream, rolls) ->
            counts.add(
                new Count(
                    stream,
                    sum(rolls, Fate.CROSSED),
                    sum(rolls, Fate.NOT_TRAVELLING),
                    sum(rolls, Fate.NOT_BROUGHT),
                    rolls.stream()
                        .mapToLong(r -> r.count(p -> r.isLive(p) && r.fate(p) == null))
                        .sum())));
    return List.copyOf(counts);
  }

  private static long sum(List<Roll> rolls, Fate fate) {
    return rolls.stream().mapToLong(roll -> roll.count(p -> roll.hasFate(p, fate))).sum();
  }

  /** Whoever wants out is out when nobody is under way, also before any terms bind. */
  static Step.Taken abort(Scene scene) {
    State state = scene.state();
    return scene
        .byParty()
        .unless(() -> !state.isOver(), Reason.NOT_ACTIVE, state.phase())
        .unless(
            () ->
                state.stages().values().stream()
                    .flatMap(stage -> stage.rolls().values().stream())
                    .allMatch(roll -> roll.count(roll::isUnderWay) == 0),
            Reason.UNDER_WAY)
        .orElse(() -> state.over(Phase.ABORTED, state.closers()));
  }

  /** Nothing of the record changes when keys are destroyed; it only says so. */
  static Step.Taken erase(Scene scene, Act.Erase erase) {
    State state = scene.state();
    return scene
        .byParty()
        .unless(
            () ->
                state.stages().values().stream()
                    .flatMap(stage -> stage.rolls().values().stream())
                    .anyMatch(roll -> roll.list().root().equals(erase.list())),
            Reason.NO_SUCH_LIST,
            erase.list())
        .orElse(() -> state);
  }
}
