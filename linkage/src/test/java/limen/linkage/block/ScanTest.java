package limen.linkage.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import limen.linkage.compare.Keys;
import limen.linkage.compare.Kind;
import limen.linkage.compare.Level;
import limen.linkage.compare.Values;
import limen.linkage.table.Column;
import limen.linkage.table.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every pair that some rule has is compared, and it is compared once. */
class ScanTest {
  private static final List<Kind> KINDS = List.of(Kind.SURNAME, Kind.GIVEN, Kind.DATE);
  private static final List<Rule> RULES =
      List.of(
          new Rule(List.of(new Feature(0, false), new Feature(1, false)), 0, 1),
          Rule.of(new Feature(0, true), new Feature(2, true)),
          Rule.of(new Feature(1, false), new Feature(2, false)));

  /** Keeps what it is given. */
  private static final class Seen extends Scan {
    private final List<Long> pairs = new ArrayList<>();

    private Seen(Rows rows, int left, List<Values> values) {
      super(rows, left, values, 0, 1);
    }

    @Override
    protected void take(int a, int b, long pattern, int rule) {
      pairs.add((long) a << 32 | b);
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 400, 400", "2, 300, 180", "3, 500, 20", "4, 60, 60"})
  void everyPairOfSomeRuleIsSeenOnce(long seed, int rows, int left) {
    Table table = invented(new SplittableRandom(seed), rows, left);
    List<Values> values = ready(table);
    List<Blocks> blocks = Blocks.all(table, values, RULES);
    Rows of = Rows.of(table, blocks);

    List<Long> seen = new ArrayList<>();
    Scan.all(blocks, 1, () -> new Seen(of, left, values), done -> {})
        .forEach(scan -> seen.addAll(scan.pairs));

    assertThat(seen).doesNotHaveDuplicates().hasSameElementsAs(expected(table, values, RULES));
  }

  /** A pair with its pattern. */
  private record Found(int a, int b, long pattern) {}

  /** Adds up what levels weigh; of two that agree also what the first one's value does. */
  private static final class Picking extends Scan {
    private final List<Found> found = new ArrayList<>();
    private final float[][] corrections;

    private Picking(Rows rows, int left, List<Values> values, float[][] corrections) {
      super(rows, left, values, 0, 1);
      this.corrections = corrections;
    }

    private Picking picking(float[] weights, double least) {
      pick(weights, List.of(corrections), least);
      return this;
    }

    @Override
    protected void take(int a, int b, long pattern, int rule) {
      found.add(new Found(a, b, pattern));
    }

    private double sum(Found pair, float[] weights) {
      double sum = 0;
      for (int field = 0; field < corrections.length; field++) {
        int level = level(pair.pattern, field);
        sum += weights[field * Level.COUNT + level];
        sum += level == 1 || level == 2 ? corrections[field][value(pair.a, field)] : 0;
      }
      return sum;
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void whoComesFarEnoughIsTakenAndWhoDoesNotIsLetGo(long seed) {
    whoComesFarEnoughIsTaken(seed, List.of(Rule.EVERYBODY));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void soItIsInWhicheverTurnARuleHasTheFieldsCompared(long seed) {
    whoComesFarEnoughIsTaken(seed, RULES);
  }

  private static void whoComesFarEnoughIsTaken(long seed, List<Rule> rules) {
    SplittableRandom random = new SplittableRandom(seed);
    Table table = invented(random, 300, seed % 2 == 0 ? 300 : 120);
    List<Values> values = ready(table);
    List<Blocks> blocks = Blocks.all(table, values, rules);
    Rows rows = Rows.of(table, blocks);
    float[] weights = new float[KINDS.size() * Level.COUNT];
    for (int at = 0; at < weights.length; at++) {
      weights[at] = at % Level.COUNT == 0 ? 0 : random.nextInt(-5, 6);
    }
    float[][] corrections = new float[KINDS.size()][];
    for (int field = 0; field < corrections.length; field++) {
      corrections[field] = new float[values.get(field).size()];
      for (int value = 1; value < corrections[field].length; value++) {
        corrections[field][value] = random.nextInt(-2, 3);
      }
    }

    Supplier<Picking> scans = () -> new Picking(rows, table.left(), values, corrections);
    List<Found> all =
        Scan.all(blocks, 1, scans, done -> {}).stream().flatMap(s -> s.found.stream()).toList();
    List<Picking> picked = Scan.all(blocks, 1, () -> scans.get().picking(weights, 4), done -> {});

    Picking adds = scans.get();
    List<Found> enough = all.stream().filter(pair -> adds.sum(pair, weights) >= 4).toList();
    assertThat(enough).isNotEmpty().hasSizeLessThan(all.size());
    List<Found> taken = picked.stream().flatMap(scan -> scan.found.stream()).toList();
    assertThat(taken.stream().filter(pair -> adds.sum(pair, weights) >= 4).toList())
        .containsExactlyInAnyOrderElementsOf(enough);
    assertThat(taken.size() - enough.size()).isLessThan((all.size() - enough.size()) / 20);
    assertThat(picked.stream().mapToLong(Scan::compared).sum()).isEqualTo(all.size());
  }

  private static List<Values> ready(Table table) {
    Keys keys = new Keys();
    List<Values> values = new ArrayList<>();
    for (int field = 0; field < KINDS.size(); field++) {
      values.add(KINDS.get(field).ready(table.columns().get(field), keys));
    }
    return values;
  }

  private static Set<Long> expected(Table table, List<Values> values, List<Rule> rules) {
    Set<Long> pairs = new HashSet<>();
    for (int a = 0; a < table.rows(); a++) {
      for (int b = a + 1; b < table.rows(); b++) {
        boolean apart = table.isOne() || (a < table.left() && b >= table.left());
        int one = a;
        int other = b;
        if (apart && rules.stream().anyMatch(rule -> has(rule, table, values, one, other))) {
          pairs.add((long) a << 32 | b);
        }
      }
    }
    return pairs;
  }

  private static boolean has(Rule rule, Table table, List<Values> values, int a, int b) {
    if (rule.eitherWay() >= 0) {
      int[] ofA = both(table, values, a);
      int[] ofB = both(table, values, b);
      boolean straight = ofA[0] == ofB[0] && ofA[1] == ofB[1];
      boolean crossed = ofA[0] == ofB[1] && ofA[1] == ofB[0];
      return ofA[0] != 0 && ofA[1] != 0 && (straight || crossed);
    }
    return rule.features().stream()
        .allMatch(
            feature -> {
              Column column = table.columns().get(feature.field());
              Values of = values.get(feature.field());
              int mine = feature.of(of, column.id(a));
              return mine != 0 && mine == feature.of(of, column.id(b));
            });
  }

  private static int[] both(Table table, List<Values> values, int row) {
    return new int[] {
      values.get(0).eitherWay(table.columns().get(0).id(row)),
      values.get(1).eitherWay(table.columns().get(1).id(row))
    };
  }

  private static Table invented(SplittableRandom random, int rows, int left) {
    String[] surnames = {
      "Вигаданенко", "Vyhadanenko", "Тестовський", "Пробна", "Іван", "", "Петро"
    };
    String[] given = {"Іван", "Ivan", "Петро", "Пётр", "Вигаданенко", "", "О."};
    List<String> one = new ArrayList<>();
    List<String> two = new ArrayList<>();
    List<String> three = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      one.add(surnames[random.nextInt(surnames.length)]);
      two.add(given[random.nextInt(given.length)]);
      int year = 1980 + random.nextInt(4);
      three.add(random.nextInt(9) == 0 ? "" : year + "-01-0" + random.nextInt(1, 4));
    }
    return new Table(
        List.of(Column.of("surname", one), Column.of("given", two), Column.of("born", three)),
        left);
  }
}
