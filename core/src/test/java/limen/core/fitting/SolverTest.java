package limen.core.fitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import limen.core.terms.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The solver and the search that needs none come to the same. */
class SolverTest {
  static IntStream seeds() {
    return IntStream.range(0, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void takesTheSameUnitsWhereOnlyTheSolverMaySearch(int seed) {
    assertThat(taken(seed, 0)).isEqualTo(taken(seed, 400));
  }

  private static List<Boolean> taken(int seed, int mostCases) {
    Random random = new Random(seed);
    List<Range> rows = new ArrayList<>();
    for (int row = 0; row < 4; row++) {
      int least = random.nextInt(6);
      rows.add(new Range(least, least + random.nextInt(6)));
    }
    List<Sort> sorts = new ArrayList<>();
    for (int sort = 0; sort < 8; sort++) {
      List<Optional<Column>> legs = new ArrayList<>();
      for (int leg = 0; leg < 2; leg++) {
        int[] adds = random.ints(4, 0, 4).toArray();
        legs.add(random.nextInt(5) == 0 ? Optional.empty() : Optional.of(Column.of(adds)));
      }
      sorts.add(new Sort(1 + random.nextInt(3), legs));
    }
    Fitting fitting = new Fitting(rows, sorts, 2, mostCases);
    int[] order = IntStream.range(0, 8).toArray();
    List<Boolean> taken = new ArrayList<>();
    taken.add(fitting.start(order).isEmpty());
    for (int sort = 0; sort < 8 && taken.getFirst(); sort++) {
      taken.add(fitting.take(sort).isEmpty());
    }
    return taken;
  }

  @Test
  void provesByCasesThatPairsNeverFillAnOddNumberOfPlaces() {
    Column pair = Column.of(new int[] {2});
    List<Sort> pairs = List.of(new Sort(9, List.of(Optional.of(pair))));

    Optional<Evidence> why = new Fitting(List.of(Range.of(5)), pairs, 1).start(new int[9]);

    assertThat(why).get().isInstanceOf(Evidence.Cases.class);
    assertThat(new Fitting(List.of(Range.of(5)), pairs, 1, 0).start(new int[9]))
        .get()
        .isInstanceOf(Evidence.Searched.class);
  }
}
