package limen.core.history;

import static limen.core.history.Table.NORTH;
import static limen.core.history.Table.SOUTH;
import static limen.core.history.Table.days;
import static limen.core.history.Table.event;
import static limen.core.history.Table.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sums of what was published. */
class HistoryTest {

  @Test
  void saysHowManyRowsASumRestsOn() {
    History history =
        Table.of(row("2001-01-01", 10, 0), row("2001-02-01", null, 5), row("2001-03-01", 7, null));

    assertThat(history.sum(NORTH, Category.ALL)).isEqualTo(new Sum(17, 2, 1));
    assertThat(history.sum(SOUTH, Category.ALL)).isEqualTo(new Sum(5, 2, 1));
    assertThat(history.sum(history.both(), Category.ALL)).isEqualTo(new Sum(22, 4, 2));
  }

  @Test
  void keepsSilenceApartFromZero() {
    History history = Table.of(row("2001-01-01", 0, null));

    assertThat(history.sum(NORTH, Category.ALL)).isEqualTo(new Sum(0, 1, 0));
    assertThat(history.sum(SOUTH, Category.ALL)).isEqualTo(new Sum(0, 0, 1));
  }

  @Test
  void countsThoseOfWhomNobodySaidWhatTheyAre() {
    History history =
        Table.of(
            row("2001-01-01", new Returned(10, 4, null), new Returned(10, 4, 6)),
            row("2001-02-01", new Returned(8, null, null), new Returned(null, null, 3)));

    assertThat(history.sum(NORTH, Category.NOT_STATED)).isEqualTo(new Sum(14, 2, 0));
    assertThat(history.sum(NORTH, Category.CIVILIANS)).isEqualTo(new Sum(0, 0, 2));
    assertThat(history.sum(SOUTH, Category.NOT_STATED)).isEqualTo(new Sum(0, 1, 1));
  }

  @Test
  void leavesOutWhatDidNotHappen() {
    History history =
        Table.of(
            row("2001-01-01", 10, 10),
            event("2001-02-01", Returned.SILENT, Returned.SILENT, List.of(), "", false));

    assertThat(history.sum(NORTH, Category.ALL)).isEqualTo(new Sum(10, 1, 0));
    assertThat(history.notCarriedOut()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Category.class)
  void losesNobodyBetweenYears(Category category) {
    for (int seed = 0; seed < 300; seed++) {
      History history = Table.random(new Random(seed));

      assertThat(history.byYear(NORTH, category).values().stream().reduce(Sum.NONE, Sum::plus))
          .isEqualTo(history.sum(NORTH, category));
      history
          .byYear(NORTH, category)
          .forEach(
              (year, sum) ->
                  assertThat(
                          history
                              .within(days(year + "-01-01", year + "-12-31"))
                              .sum(NORTH, category))
                      .isEqualTo(sum));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void isNotMovedBySilence(int seed) {
    Random random = new Random(seed);
    History history = Table.random(random);
    List<Event> more = new ArrayList<>(history.events());
    more.add(random.nextInt(more.size() + 1), row("2002-05-05", Returned.SILENT, Returned.SILENT));

    for (Category category : Category.values()) {
      Sum before = history.sum(NORTH, category);
      assertThat(Table.of(more).sum(NORTH, category))
          .isEqualTo(new Sum(before.people(), before.rows(), before.silent() + 1));
    }
  }

  @Test
  void losesNobodyBetweenCategories() {
    for (int seed = 0; seed < 300; seed++) {
      for (Event event : Table.random(new Random(seed)).events()) {
        History one = Table.of(event);
        Integer total = event.returned(NORTH).total();
        if (total != null) {
          assertThat(
                  one.sum(NORTH, Category.MILITARY).people()
                      + one.sum(NORTH, Category.CIVILIANS).people()
                      + one.sum(NORTH, Category.NOT_STATED).people())
              .isEqualTo(total.longValue());
        }
      }
    }
  }
}
