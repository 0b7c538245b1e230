package limen.linkage.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import limen.linkage.compare.Kind;
import limen.linkage.compare.Level;
import limen.linkage.link.Pairs.Pair;
import limen.linkage.model.Field;
import limen.linkage.model.Weighed;
import limen.linkage.spelling.Romanization;
import limen.linkage.table.Column;
import limen.linkage.table.Table;
import org.junit.jupiter.api.Test;

/** Two lists of invented people, without being told who is who. */
class PairsTest {
  private static final List<Field> FIELDS =
      List.of(
          new Field("surname", Kind.SURNAME),
          new Field("given", Kind.GIVEN),
          new Field("patronymic", Kind.PATRONYMIC),
          new Field("born", Kind.DATE));

  private static final String[] STEMS = {
    "Вигадан", "Тестов", "Пробн", "Немож", "Хибн", "Казков", "Мріян", "Неіснув", "Примар", "Умовн"
  };
  private static final String[] ENDS = {"енко", "чук", "ський", "ишин", "ак", "ець", "юк", "ій"};
  private static final String[] GIVEN = {
    "Іван", "Петро", "Микола", "Олександр", "Сергій", "Андрій", "Тарас", "Юрій", "Богдан", "Роман"
  };

  private static final String[] FATHERS = {
    "Іванович", "Петрович", "Миколайович", "Олександрович", "Сергійович", "Андрійович", "Юрійович"
  };

  @Test
  void findsWhoStandsInBothListsAndLinksNobodyElse() {
    List<List<String>> left = people(0, 300);
    List<List<String>> right = people(200, 300);
    right.set(3, List.of("Vyhadanenko", "Wolodymyr", "Petrowytsch", "1980-05-07"));
    left.set(7, List.of("Вигаданенко", "Володимир", "Петрович", "07.05.1980"));

    Pairs pairs = pairs(left, right);

    List<Pair> links = pairs.all().stream().filter(pair -> pair.zone() == Zone.LINK).toList();
    assertThat(links)
        .hasSizeGreaterThan(90)
        .allSatisfy(
            pair ->
                assertThat(pair.left() == 7 ? pair.right() - 300 : pair.left() - 200)
                    .isEqualTo(pair.left() == 7 ? 3 : pair.right() - 300));
    assertThat(links).anyMatch(pair -> pair.left() == 7);
  }

  @Test
  void linksNobodyToOneOfTwoWhoFitAsWell() {
    List<List<String>> left = people(0, 200);
    List<List<String>> right = people(500, 200);
    List<String> person = List.of("Вигаданенко", "Тарас", "Петрович", "");
    left.set(10, List.of("Вигаданенко", "Тарас", "Петрович", "1980-05-07"));
    left.set(11, List.of("Вигаданенко", "Тарас", "Петрович", "1991-02-17"));
    right.set(5, person);

    List<Pair> of = pairs(left, right).all().stream().filter(pair -> pair.right() == 205).toList();

    assertThat(of).extracting(Pair::left).contains(10, 11);
    assertThat(of).allMatch(pair -> pair.zone() == Zone.REVIEW && pair.probability() <= 0.5);
  }

  /** Nothing is the very same in both: what agrees is another form, and the year. */
  @Test
  void findsPeopleInAnotherScriptWithYearsAlone() {
    List<List<String>> left = people(0, 200);
    List<List<String>> right =
        people(100, 200).stream()
            .map(
                one ->
                    List.of(
                        Romanization.KMU_2010.write(one.get(0)),
                        Romanization.KMU_2010.write(one.get(1)),
                        Romanization.KMU_2010.write(one.get(2)),
                        one.get(3).substring(0, 4)))
            .toList();

    List<Pair> all = pairs(left, right).all();

    assertThat(all)
        .filteredOn(pair -> pair.left() - 100 == pair.right() - 200)
        .hasSizeGreaterThan(95);
    assertThat(all)
        .filteredOn(pair -> pair.zone() == Zone.LINK)
        .allMatch(pair -> pair.left() - 100 == pair.right() - 200);
  }

  @Test
  void doesNotTakeATwinForThePerson() {
    List<List<String>> left = people(0, 300);
    List<List<String>> right = people(200, 300);
    left.set(10, List.of("Вигаданенко", "Тарас", "Петрович", "1980-05-07"));
    right.set(5, List.of("Вигаданенко", "Богдан", "Петрович", "1980-05-07"));

    assertThat(pairs(left, right).all())
        .noneMatch(pair -> pair.left() == 10 && pair.zone() == Zone.LINK);
  }

  /** Коваль is not Ковальчук, whatever else initials leave open. */
  @Test
  void asksAboutASurnameWithTheEndingOfAnotherFamilyAndDoesNotLinkIt() {
    List<List<String>> left = people(0, 300);
    List<List<String>> right = people(200, 300);
    left.set(10, List.of("Вигадаль", "О.", "Ю.", "1980-05-07"));
    right.set(5, List.of("Вигадальчук", "О.", "Ю.", "1980-05-07"));

    assertThat(pairs(left, right).all())
        .filteredOn(pair -> pair.left() == 10 && pair.right() == 305)
        .singleElement()
        .satisfies(pair -> assertThat(pair.zone()).isEqualTo(Zone.REVIEW))
        .satisfies(pair -> assertThat(pair.probability()).isLessThan(0.99));
  }

  @Test
  void linksASurnameWithTwoSlips() {
    List<List<String>> left = people(0, 300);
    List<List<String>> right = people(200, 300);
    left.set(10, List.of("Вигадальчук", "Остап", "Юрійович", "1980-05-07"));
    right.set(5, List.of("Вигадлаьчку", "Остап", "Юрійович", "1980-05-07"));

    assertThat(pairs(left, right).all())
        .anyMatch(pair -> pair.left() == 10 && pair.right() == 305 && pair.zone() == Zone.LINK);
  }

  @Test
  void doesNotLearnThatNobodyEverWritesAWrongYear() {
    Weighed weighed = weighed(people(0, 6000), people(1000, 6000));

    for (double[] shares : weighed.model().onePerson()) {
      assertThat(shares[Level.OTHER.number()]).isBetween(0.0008, 0.01);
    }
  }

  @Test
  void comparesPeopleWhoHaveEverythingInCommon() {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      rows.add(List.of("Вигаданенко", "Тарас", "Петрович", "1980-05-07"));
    }

    Weighed weighed = pairs(rows, List.of()).weighed();

    assertThat(weighed.compared()).isPositive();
    assertThat(IntStream.range(0, weighed.size()))
        .allMatch(pair -> weighed.left(pair) < weighed.right(pair));
  }

  @Test
  void reasonsAddUpToTheOdds() {
    Pairs pairs = pairs(people(0, 300), people(200, 300));

    Weighed weighed = pairs.weighed();
    for (int pair = 0; pair < weighed.size(); pair++) {
      double sum = weighed.reasons(weighed.left(pair), weighed.right(pair)).logOdds();
      assertThat(sum).isCloseTo(weighed.logOdds(pair), within(1e-3));
    }
  }

  @Test
  void joinsRowsOfOneListByWayOfOthers() {
    List<List<String>> rows = people(0, 200);
    rows.set(3, List.of("Вигаданенко", "Тарас", "Петрович", "1980-05-07"));
    rows.set(50, List.of("Вигаданенко", "Тарас", "Петрович", "1980-05-07"));
    rows.set(90, List.of("Vyhadanenko", "Taras", "Petrovych", "1980-05-07"));

    int[] clusters = pairs(rows, List.of()).clusters();

    assertThat(clusters[50]).isEqualTo(3);
    assertThat(clusters[90]).isEqualTo(3);
    assertThat(clusters[4]).isEqualTo(4);
  }

  @Test
  void asksNothingAboutWhatAHumanDecided() {
    List<List<String>> left = people(0, 200);
    List<List<String>> right = people(500, 200);
    left.set(10, List.of("Вигаданенко", "Тарас", "Петрович", "1980-05-07"));
    left.set(11, List.of("Вигаданенко", "Тарас", "Петрович", "1991-02-17"));
    right.set(5, List.of("Вигаданенко", "Тарас", "Петрович", ""));
    Weighed weighed = weighed(left, right);

    Decided confirmed = Decided.of(400, true, List.of(new Decided.Two(10, 205)), List.of());
    assertThat(Pairs.of(weighed, Limits.USUAL, confirmed).all())
        .noneMatch(pair -> pair.right() == 205 || pair.left() == 10);

    double before = probability(Pairs.of(weighed, Limits.USUAL), 11, 205);
    Decided rejected = Decided.of(400, true, List.of(), List.of(new Decided.Two(10, 205)));
    assertThat(Pairs.of(weighed, Limits.USUAL, rejected).all())
        .filteredOn(pair -> pair.right() == 205)
        .noneMatch(pair -> pair.left() == 10)
        .anyMatch(pair -> pair.left() == 11 && pair.probability() > before);
  }

  private static double probability(Pairs pairs, int left, int right) {
    return pairs.all().stream()
        .filter(pair -> pair.left() == left && pair.right() == right)
        .mapToDouble(Pair::probability)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void bringsNobodyTogetherWhomAHumanKeptApart() {
    List<List<String>> rows = people(0, 200);
    for (int row : new int[] {3, 50, 90}) {
      rows.set(row, List.of("Вигаданенко", "Тарас", "Петрович", "1980-05-07"));
    }
    Weighed weighed = weighed(rows, List.of());
    Decided apart =
        Decided.of(
            200,
            false,
            List.of(new Decided.Two(3, 120)),
            List.of(new Decided.Two(3, 90), new Decided.Two(120, 50)));

    Limits limits = new Limits(0.9, 0.002, 5);
    Pairs pairs = Pairs.of(weighed, limits, apart);

    assertThat(pairs.all()).noneMatch(pair -> pair.left() == 3);
    assertThat(pairs.clusters()[120]).isEqualTo(3);
    assertThat(pairs.clusters()[90]).isEqualTo(50);
    assertThat(apart.isApart(3, 50)).isTrue();
    assertThat(apart.isOpen(50, 90)).isTrue();

    Decided two = Decided.of(200, false, List.of(), List.of(new Decided.Two(3, 90)));
    int[] clusters = Pairs.of(weighed, limits, two).clusters();
    assertThat(clusters[90]).isNotEqualTo(clusters[3]);
  }

  private static Pairs pairs(List<List<String>> left, List<List<String>> right) {
    return Pairs.of(weighed(left, right), Limits.USUAL);
  }

  private static Weighed weighed(List<List<String>> left, List<List<String>> right) {
    List<Column> columns = new ArrayList<>();
    for (int field = 0; field < FIELDS.size(); field++) {
      Column.Builder column = new Column.Builder(FIELDS.get(field).name());
      for (List<String> row : left) {
        column.add(row.get(field));
      }
      for (List<String> row : right) {
        column.add(row.get(field));
      }
      columns.add(column.build());
    }
    return Weighed.of(new Table(columns, left.size()), FIELDS, 0.001, done -> {});
  }

  /** The people of these numbers; a number is the same person in every list. */
  private static List<List<String>> people(int from, int many) {
    List<List<String>> people = new ArrayList<>();
    for (int i = from; i < from + many; i++) {
      SplittableRandom random = new SplittableRandom(i);
      people.add(
          List.of(
              STEMS[random.nextInt(STEMS.length)] + ENDS[random.nextInt(ENDS.length)],
              GIVEN[random.nextInt(GIVEN.length)],
              FATHERS[random.nextInt(FATHERS.length)],
              "%d-%02d-%02d"
                  .formatted(
                      random.nextInt(1960, 2006), random.nextInt(1, 13), random.nextInt(1, 29))));
    }
    return people;
  }
}
