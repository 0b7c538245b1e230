package limen.linkage.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import limen.linkage.compare.Kind;
import limen.linkage.link.Pairs.Pair;
import limen.linkage.model.Field;
import limen.linkage.model.Weighed;
import limen.linkage.spelling.Romanization;
import limen.linkage.table.Column;
import limen.linkage.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of a few rows teach nothing of what strangers share; then what is usual counts. */
class SmallTablesTest {
  private static final List<Field> FIELDS =
      List.of(
          new Field("surname", Kind.SURNAME),
          new Field("given", Kind.GIVEN),
          new Field("born", Kind.DATE));

  private static final String[] STEMS = {
    "Вигадан", "Тест", "Пробов", "Небув", "Химер", "Цюцюр", "Жужельч", "Уяв", "Щербат", "Мрійн"
  };
  private static final String[] ENDS = {"енко", "чук", "ський", "ишин", "ак", "ець", "юк", "ій"};
  private static final String[] GIVEN = {
    "Іван",
    "Петро",
    "Микола",
    "Олександр",
    "Сергій",
    "Андрій",
    "Тарас",
    "Юрій",
    "Богдан",
    "Роман",
    "Василь",
    "Захар"
  };

  @ParameterizedTest
  @CsvSource({
    "Цюцюренко, Василь, 1983-04-03, Zjuzjurenko, Petro, 1975-05-10",
    "Жужельченко, Зінаїда, 1994-12-30, Testenko, Sinaida, 1968-12-30",
    "Цюцюренко, Василь, 1983-04-03, Цюцюренко, Петро, 1975-05-10",
    "Вигаданенко, Богдан, 1977-05-07, Testenko, Petro, 1977-05-07"
  })
  void oneThingInCommonOutweighsNoTwoOthers(
      String surname,
      String given,
      String born,
      String other,
      String givenThere,
      String bornThere) {
    List<Pair> all =
        pairs(
            List.of(List.of(surname, given, born)), List.of(List.of(other, givenThere, bornThere)));

    assertThat(all).allMatch(pair -> pair.probability() < 0.5);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 10, 30})
  void findsEverybodyOfTwoTablesThatHoldTheSamePeople(int rows) {
    for (long seed = 0; seed < 20; seed++) {
      List<List<String>> left = people(new SplittableRandom(seed), rows);
      for (List<List<String>> right : List.of(left, latin(left))) {
        List<Pair> all = pairs(left, right);

        assertThat(all.stream().filter(pair -> pair.right() - rows == pair.left()))
            .hasSize(rows)
            .allMatch(pair -> pair.probability() > 0.9);
        assertThat(all.stream().filter(pair -> pair.zone() == Zone.LINK))
            .allMatch(pair -> pair.right() - rows == pair.left());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "3, 3", "10, 10", "2, 300", "10, 300", "60, 60"})
  void linksNobodyOfTwoTablesThatHoldNobodyInCommon(int left, int right) {
    for (long seed = 0; seed < 30; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      List<List<String>> some = people(random, left);
      List<List<String>> others = people(random, right);

      assertThat(pairs(some, others)).noneMatch(pair -> pair.zone() == Zone.LINK);
      assertThat(pairs(some, latin(others))).noneMatch(pair -> pair.zone() == Zone.LINK);
    }
  }

  @Test
  void namesAloneTellNobodyFromANamesake() {
    List<List<String>> names =
        List.of(List.of("Вигаданенко", "Петро", ""), List.of("Химеренко", "Зоя", ""));

    assertThat(pairs(names, latin(names)).subList(0, 2))
        .allMatch(pair -> pair.zone() == Zone.REVIEW && pair.probability() > 0.8);
  }

  @Test
  void anInitialAndAYearAreNotTakenForMuch() {
    List<Pair> all =
        pairs(
            List.of(List.of("Вигаданенко", "П.", "1983")),
            List.of(List.of("Тестенко", "Петро", "1983-05-10")));

    assertThat(all).allMatch(pair -> pair.probability() < 0.5);
  }

  private static List<List<String>> people(SplittableRandom random, int rows) {
    return IntStream.range(0, rows)
        .mapToObj(
            row ->
                List.of(
                    STEMS[random.nextInt(STEMS.length)] + ENDS[random.nextInt(ENDS.length)],
                    GIVEN[random.nextInt(GIVEN.length)],
                    "%d-%02d-%02d"
                        .formatted(
                            1960 + random.nextInt(45),
                            1 + random.nextInt(12),
                            1 + random.nextInt(28))))
        .toList();
  }

  /** As a German clerk writes them. */
  private static List<List<String>> latin(List<List<String>> people) {
    return people.stream()
        .map(
            person ->
                List.of(
                    Romanization.GERMAN.write(person.get(0)),
                    Romanization.GERMAN.write(person.get(1)),
                    person.get(2)))
        .toList();
  }

  private static List<Pair> pairs(List<List<String>> left, List<List<String>> right) {
    List<List<String>> all = new ArrayList<>(left);
    all.addAll(right);
    List<Column> columns =
        IntStream.range(0, FIELDS.size())
            .mapToObj(
                field ->
                    Column.of(
                        FIELDS.get(field).name(), all.stream().map(row -> row.get(field)).toList()))
            .toList();
    Table table = new Table(columns, left.size());
    return Pairs.of(Weighed.of(table, FIELDS, 0.0001, done -> {}), Limits.USUAL).all();
  }
}
