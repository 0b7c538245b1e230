package limen.linkage.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import limen.linkage.compare.Kind;
import limen.linkage.link.Pairs.Pair;
import limen.linkage.model.Field;
import limen.linkage.model.Weighed;
import limen.linkage.table.Column;
import limen.linkage.table.Table;
import org.junit.jupiter.api.Test;

/**
 * One list of invented people who stand in it several times, with slips and gaps and without
 * fathers' names: what any registry looks like.
 */
class SeveralRowsTest {
  private static final List<Field> FIELDS =
      List.of(
          new Field("surname", Kind.SURNAME),
          new Field("given", Kind.GIVEN),
          new Field("born", Kind.DATE),
          new Field("city", Kind.TEXT),
          new Field("address", Kind.TEXT));

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
  private static final String[] SYLLABLES = {
    "ba", "ke", "lo", "mu", "ri", "sta", "ven", "dor", "pil", "gar", "hus", "tam", "zo", "fer"
  };

  /** A row and whose it is. */
  private record Row(int person, List<String> cells) {}

  /** Of four rows with one day of birth none need be a stranger's. */
  @Test
  void linksWhoStandsInASmallListOftenAndSaysHowSureItIs() {
    List<Row> rows = rows(new SplittableRandom(1), 250, 6, 0.3);

    Found found = found(rows);

    assertThat(found.precision()).isGreaterThan(0.995);
    assertThat(found.recall()).isGreaterThan(0.6);
    assertThat(found.prior).isCloseTo(found.truePrior(), within(0.15 * found.truePrior()));
    assertThat(found.saidMoreThanSeen()).isLessThan(0.01);
    assertThat(found.seenMoreThanSaid()).isLessThan(0.05);
  }

  /** An address is made of a name: two Annas have addresses alike and are two people. */
  @Test
  void takesNobodyForAnotherOnlyBecauseAddressesAreMadeOfNames() {
    List<Row> rows = rows(new SplittableRandom(2), 3000, 2, 0.1);

    Found found = found(rows);

    assertThat(found.precision()).isGreaterThan(0.99);
    assertThat(found.recall()).isGreaterThan(0.9);
    assertThat(found.prior).isCloseTo(found.truePrior(), within(0.2 * found.truePrior()));
    assertThat(found.saidMoreThanSeen()).isLessThan(0.04);
  }

  @Test
  void linksWhoStandsInAListThirtyTimes() {
    List<Row> rows = rows(new SplittableRandom(3), 25, 60, 0.2);

    Found found = found(rows);

    assertThat(found.precision()).isGreaterThan(0.99);
    assertThat(found.recall()).isGreaterThan(0.75);
    assertThat(found.prior).isCloseTo(found.truePrior(), within(0.1 * found.truePrior()));
  }

  @Test
  void linksNobodyLessBecauseAHumanConfirmedAPair() {
    Pairs before = pairs(rows(new SplittableRandom(1), 250, 6, 0.3));
    List<Pair> links = before.all().stream().filter(pair -> pair.zone() == Zone.LINK).toList();
    List<Decided.Two> confirmed =
        links.stream().limit(40).map(pair -> new Decided.Two(pair.left(), pair.right())).toList();
    int all = before.weighed().table().rows();

    Decided decided = Decided.of(all, false, confirmed, List.of());
    Pairs after = Pairs.of(before.weighed(), Limits.USUAL, decided);

    assertThat(after.all().stream().filter(pair -> pair.zone() == Zone.LINK).map(this::rows))
        .containsAll(
            links.stream()
                .filter(pair -> decided.isOpen(pair.left(), pair.right()))
                .map(this::rows)
                .toList());
  }

  private List<Integer> rows(Pair pair) {
    return List.of(pair.left(), pair.right());
  }

  @Test
  void linksNobodyInAListWhereEverybodyStandsOnce() {
    Found found = found(rows(new SplittableRandom(4), 1500, 1, 0.1));

    assertThat(found.links).isZero();
    assertThat(found.prior).isLessThan(3 / found.pairs);
  }

  @Test
  void linksTwoRowsThatAThirdRowIsBothOf() {
    List<Row> rows = new ArrayList<>(rows(new SplittableRandom(5), 200, 2, 0));
    rows.set(3, new Row(900, List.of("zobavena", "stakea", "1980-05-07", "", "")));
    rows.set(4, new Row(900, List.of("", "", "1980-05-07", "", "stakea7@dorx.lob")));
    rows.set(5, new Row(900, List.of("zobavena", "stakea", "1980-05-07", "", "stakea7@dorx.lob")));

    List<Pair> all = pairs(rows).all();

    assertThat(all)
        .filteredOn(pair -> pair.left() == 3 && pair.right() == 4)
        .allMatch(pair -> pair.zone() == Zone.LINK && pair.probability() > 0.99)
        .hasSize(1);
  }

  /** What was found, beside what is so. */
  private record Found(
      double prior,
      double pairs,
      double ones,
      double links,
      double right,
      double saidMoreThanSeen,
      double seenMoreThanSaid) {
    double precision() {
      return right / links;
    }

    double recall() {
      return right / ones;
    }

    double truePrior() {
      return ones / pairs;
    }
  }

  private static Pairs pairs(List<Row> rows) {
    List<Column> columns = new ArrayList<>();
    for (int field = 0; field < FIELDS.size(); field++) {
      Column.Builder column = new Column.Builder(FIELDS.get(field).name());
      for (Row row : rows) {
        column.add(row.cells.get(field));
      }
      columns.add(column.build());
    }
    return Pairs.of(Weighed.of(Table.of(columns), FIELDS, 0.001, done -> {}), Limits.USUAL);
  }

  private static Found found(List<Row> rows) {
    Pairs pairs = pairs(rows);
    Weighed weighed = pairs.weighed();
    double[] said = new double[10];
    double[] seen = new double[10];
    double links = 0;
    double right = 0;
    List<Pair> all = pairs.all();
    for (Pair pair : all) {
      boolean one = rows.get(pair.left()).person == rows.get(pair.right()).person;
      int bin = (int) Math.min(9, 10 * pair.probability());
      said[bin] += pair.probability();
      seen[bin] += one ? 1 : 0;
      links += pair.zone() == Zone.LINK ? 1 : 0;
      right += pair.zone() == Zone.LINK && one ? 1 : 0;
    }
    double more = 0;
    double less = 0;
    for (int bin = 0; bin < said.length; bin++) {
      more += Math.max(0, said[bin] - seen[bin]) / all.size();
      less += Math.max(0, seen[bin] - said[bin]) / all.size();
    }
    double ones =
        rows.stream()
            .collect(Collectors.groupingBy(Row::person, Collectors.counting()))
            .values()
            .stream()
            .mapToDouble(n -> n * (n - 1) / 2.0)
            .sum();
    return new Found(
        weighed.model().prior(), weighed.table().pairs(), ones, links, right, more, less);
  }

  /** So many people, each in up to so many rows; so large a share of the cells is empty. */
  private static List<Row> rows(SplittableRandom random, int people, int most, double gaps) {
    List<Row> rows = new ArrayList<>();
    for (int person = 0; person < people; person++) {
      String surname = word(random, 3);
      String given = word(random, 2);
      String city = "city " + LETTERS.charAt((int) (26 * Math.pow(random.nextDouble(), 3)));
      String host = word(random, 1) + "." + word(random, 1);
      String address = given + random.nextInt(100) + "@" + host;
      int[] born = {random.nextInt(1950, 2010), random.nextInt(1, 13), random.nextInt(1, 29)};
      int many = random.nextInt(1, most + 1);
      for (int i = 0; i < many; i++) {
        int[] day = i == 0 || random.nextInt(100) < 60 ? born : slip(random, born);
        String said = "%d-%02d-%02d".formatted(day[0], day[1], day[2]);
        List<String> cells = new ArrayList<>();
        for (String value : List.of(surname, given, said, city, address)) {
          boolean slips = i > 0 && !value.equals(said) && random.nextInt(100) < 25;
          boolean gap = !value.equals(said) && random.nextDouble() < gaps;
          cells.add(gap ? "" : slips ? slip(random, value) : value);
        }
        rows.add(new Row(person, cells));
      }
    }
    Collections.shuffle(rows, new Random(random.nextLong()));
    return rows;
  }

  private static String word(SplittableRandom random, int syllables) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return word.append(LETTERS.charAt(random.nextInt(syllables == 1 ? 26 : 5))).toString();
  }

  private static String slip(SplittableRandom random, String word) {
    int at = random.nextInt(word.length());
    String letter = String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length())));
    return switch (random.nextInt(3)) {
      case 0 -> word.substring(0, at) + letter + word.substring(at);
      case 1 -> word.substring(0, at) + letter + word.substring(at + 1);
      default -> word.substring(0, at) + word.substring(at + 1);
    };
  }

  private static int[] slip(SplittableRandom random, int[] born) {
    int[] day = born.clone();
    switch (random.nextInt(4)) {
      case 0 -> day[0] += random.nextBoolean() ? 1 : -10;
      case 1 -> day[1] = random.nextInt(1, 13);
      case 2 -> day[2] = random.nextInt(1, 29);
      default -> day[0] = random.nextInt(1950, 2010);
    }
    return day;
  }
}
