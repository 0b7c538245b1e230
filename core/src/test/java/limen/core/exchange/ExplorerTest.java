package limen.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import limen.core.exchange.Explorer.Found;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The rules that ship, played in every way: with entries late, lost, forgotten and brought twice,
 * with a stolen key and with a dishonest side. Two at a time; the longest first.
 */
@Tag("explorer")
class ExplorerTest {
  private static final long STATES = Long.getLong("explorer.states", 10_000_000);

  /** What the plays that are explored to the end have at least. */
  private static final long WHOLE = 2_000_000;

  @Test
  void keepsEveryInvariantInEveryPlay() throws Exception {
    long began = System.nanoTime();
    List<Found> found = new ArrayList<>();
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      List<Future<Found>> running = new ArrayList<>();
      for (Play play : Plays.endless()) {
        running.add(
            two.submit(() -> Explorer.explore(play, Replay.RULES::step, (STATES - WHOLE) / 2)));
      }
      for (Play play : Plays.whole()) {
        running.add(two.submit(() -> Explorer.explore(play, Replay.RULES::step, 1_500_000)));
      }
      for (Future<Found> each : running) {
        found.add(each.get());
      }
    }
    found.forEach(ExplorerTest::tell);
    long worlds = found.stream().mapToLong(Found::worlds).sum();
    System.out.printf(
        "%,d states, %,d steps of the rules, %d s%n",
        worlds,
        found.stream().mapToLong(Found::steps).sum(),
        (System.nanoTime() - began) / 1_000_000_000);

    assertThat(found).extracting(Found::breach).containsOnlyNulls();
    assertThat(worlds).isGreaterThanOrEqualTo(STATES);
  }

  private static void tell(Found found) {
    System.out.printf(
        "%-10s %,12d states %,14d steps%s%n",
        found.play(), found.worlds(), found.steps(), found.isWhole() ? ", whole" : "");
  }
}
