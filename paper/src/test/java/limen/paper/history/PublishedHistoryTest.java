package limen.paper.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import limen.core.history.Category;
import limen.core.history.Event;
import limen.core.history.Gap;
import limen.core.history.Group;
import limen.core.history.History;
import limen.core.history.Oddity;
import limen.core.history.Sum;
import limen.core.terms.Window;
import org.junit.jupiter.api.Test;

/** The real table: every number here was added up by hand and by another programme as well. */
class PublishedHistoryTest {
  private static final History HISTORY = Examples.history();
  private static final List<String> UA = List.of("ua");
  private static final List<String> RU = List.of("ru");

  @Test
  void isReadWithoutAProblemOrANote() {
    assertThat(Examples.historyAsRead().problems()).isEmpty();
    assertThat(Examples.historyAsRead().notes()).isEmpty();
    assertThat(HISTORY.events()).hasSize(66);
    assertThat(HISTORY.notCarriedOut())
        .extracting(Event::date)
        .containsExactly(LocalDate.of(2024, 1, 24));
  }

  @Test
  void addsUpThoseWhoReturnedToUkraine() {
    assertThat(HISTORY.byYear("ua", Category.ALL))
        .containsEntry(2022, new Sum(1_559, 31, 1))
        .containsEntry(2023, new Sum(986, 12, 0))
        .containsEntry(2024, new Sum(1_358, 12, 0))
        .containsEntry(2025, new Sum(1_854, 8, 1))
        .hasSize(4);
    assertThat(HISTORY.sum("ua", Category.ALL)).isEqualTo(new Sum(5_757, 63, 2));
  }

  @Test
  void addsUpThoseWhoReturnedToRussia() {
    assertThat(HISTORY.byYear("ru", Category.ALL))
        .containsEntry(2022, new Sum(967, 21, 11))
        .containsEntry(2023, new Sum(592, 9, 3))
        .containsEntry(2024, new Sum(1_266, 10, 2))
        .containsEntry(2025, new Sum(1_849, 9, 0))
        .hasSize(4);
  }

  @Test
  void keepsCategoriesAndSilenceApart() {
    assertThat(HISTORY.byYear("ua", Category.MILITARY)).containsEntry(2022, new Sum(1_170, 28, 4));
    assertThat(HISTORY.byYear("ua", Category.CIVILIANS)).containsEntry(2022, new Sum(117, 28, 4));
    assertThat(HISTORY.byYear("ua", Category.NOT_STATED)).containsEntry(2022, new Sum(272, 31, 1));
    assertThat(HISTORY.byYear("ru", Category.MILITARY)).containsEntry(2022, new Sum(772, 16, 16));
    assertThat(HISTORY.byYear("ru", Category.CIVILIANS)).containsEntry(2022, new Sum(26, 17, 15));
  }

  @Test
  void findsAThousandEachInThreeDaysOfMay() {
    History days = HISTORY.within(new Window(LocalDate.of(2025, 5, 23), LocalDate.of(2025, 5, 25)));

    for (String side : HISTORY.both()) {
      assertThat(days.sum(side, Category.ALL)).isEqualTo(new Sum(1_000, 3, 0));
      assertThat(days.sum(side, Category.MILITARY)).isEqualTo(new Sum(880, 3, 0));
      assertThat(days.sum(side, Category.CIVILIANS)).isEqualTo(new Sum(120, 3, 0));
    }
  }

  @Test
  void countsTheThreeDaysAsOneExchangeAndNothingElseTogether() {
    assertThat(Group.of(HISTORY, Group.By.ADJOINING_DAYS))
        .filteredOn(group -> group.events().size() > 1)
        .singleElement()
        .satisfies(group -> assertThat(group.days()).hasToString("2025-05-23..2025-05-25"));
  }

  @Test
  void ranksTheLargest() {
    assertThat(Group.largest(Group.of(HISTORY, Group.By.ROW), UA, 5))
        .extracting(group -> group.days() + ": " + group.size(UA).people())
        .containsExactly(
            "2025-05-23: 390",
            "2025-05-24: 307",
            "2025-05-25: 303",
            "2025-04-19: 277",
            "2024-01-03: 230");
    assertThat(Group.largest(Group.of(HISTORY, Group.By.ADJOINING_DAYS), HISTORY.both(), 3))
        .extracting(group -> group.days() + ": " + group.size(HISTORY.both()).people())
        .containsExactly("2025-05-23..2025-05-25: 2000", "2025-04-19: 538", "2024-01-03: 478");
  }

  @Test
  void knowsWhichWasTheLargestSoFar() {
    assertThat(Group.largestSoFar(Group.of(HISTORY, Group.By.ADJOINING_DAYS), UA))
        .extracting(group -> group.days() + ": " + group.size(UA).people())
        .containsExactly(
            "2022-03-01: 5",
            "2022-03-24: 29",
            "2022-04-01: 86",
            "2022-06-29: 144",
            "2022-09-21: 215",
            "2024-01-03: 230",
            "2025-04-19: 277",
            "2025-05-23..2025-05-25: 1000");
    assertThat(Group.largestSoFar(Group.of(HISTORY, Group.By.ROW), RU))
        .last()
        .extracting(group -> group.days() + ": " + group.size(RU).people())
        .isEqualTo("2025-05-23: 390");
  }

  @Test
  void findsTheFiveMonthsWithoutAnExchange() {
    assertThat(Gap.of(HISTORY))
        .extracting(gap -> gap.from() + " " + gap.to() + " " + gap.days())
        .startsWith(
            "2023-08-07 2024-01-03 149", "2024-02-08 2024-05-31 113", "2024-10-18 2024-12-30 73");
  }

  @Test
  void hasOneRowWithAPartAndNoTotal() {
    assertThat(Oddity.of(HISTORY))
        .singleElement()
        .isInstanceOfSatisfying(
            Oddity.PartAlone.class,
            odd -> {
              assertThat(odd.event().written()).hasToString(odd.event().written().file() + ":6");
              assertThat(odd.direction()).isEqualTo("ru");
              assertThat(odd.parts()).isEqualTo(14);
            });
  }

  @Test
  void saysWhatIsRecollection() {
    assertThat(HISTORY.events())
        .filteredOn(event -> !event.recollection().isEmpty())
        .extracting(event -> event.date().toString())
        .containsExactly("2022-03-16", "2022-04-21", "2022-12-06", "2025-03-03");
  }
}
