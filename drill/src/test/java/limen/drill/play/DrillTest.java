package limen.drill.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import limen.drill.scenario.Scenarios;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every scenario can be played to its end. */
class DrillTest {
  static final java.util.List<String> SHIPPED = Scenarios.SHIPPED;

  @ParameterizedTest
  @FieldSource("SHIPPED")
  void playsEveryScenarioToItsEnd(String name, @TempDir Path out) throws IOException {
    long t = System.nanoTime();
    Ending ending = Drill.play(Scenarios.shipped(name), 1, out, Watcher.NOBODY);
    System.out.println(
        name
            + " "
            + ending.entries()
            + " "
            + (System.nanoTime() - t) / 1_000_000
            + " ms "
            + ending.balance());
    ending
        .effects()
        .forEach(
            e ->
                System.out.println(
                    "   "
                        + e.happening()
                        + "\n     "
                        + e.before()
                        + "\n     "
                        + e.after()
                        + " "
                        + e.numbers()));
    assertThat(ending.record()).exists();
  }
}
