package limen.core.agreement;

import static limen.core.agreement.World.DAYS;
import static limen.core.agreement.World.FIRST;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import limen.core.terms.Range;
import limen.core.terms.Selector;
import limen.core.terms.Window;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every count, whatever happened and however it was told. */
class LawsOfCountingTest {
  private static final int WORLDS = 25;

  private static boolean holds(Range range, long number) {
    return range.least() <= number && number <= range.most();
  }

  private static List<LocalDate> days() {
    return FIRST.minusDays(1).datesUntil(FIRST.plusDays(DAYS + 3)).toList();
  }

  private static List<LocalDate> some(World world, List<LocalDate> days) {
    return days.stream().filter(day -> world.random.nextInt(4) == 0).toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void holdsTheTruthOfWhoeverTellsTheTruth(long seed) {
    for (long i = 0; i < WORLDS; i++) {
      World world = new World(seed * 1000 + i);
      List<Tally> told = new ArrayList<>(world.tell("UA", false));
      told.addAll(world.tell("RU", false));
      for (LocalDate asOf : some(world, days())) {
        Book book = new Book(world.agreement, told, asOf);
        Window some = world.window();
        for (Selector of : world.questions()) {
          for (Window days : new Window[] {null, some}) {
            long truth = world.truth(of, days, asOf);
            Figures figures = book.figures(Outcome.DELIVERED, List.of(of), days);
            List<Range> ranges = new ArrayList<>(figures.byVoice().values());
            ranges.add(figures.joint());
            for (Range range : ranges) {
              if (!holds(range, truth)) {
                fail(
                    of
                        + " "
                        + days
                        + " as of "
                        + asOf
                        + " truly "
                        + truth
                        + " not in "
                        + range
                        + "\n"
                        + world.shown(told));
              }
            }
          }
        }
      }
    }
  }
}
