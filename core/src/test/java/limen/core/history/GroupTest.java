package limen.core.history;

import static limen.core.history.Table.NORTH;
import static limen.core.history.Table.SOUTH;
import static limen.core.history.Table.days;
import static limen.core.history.Table.event;
import static limen.core.history.Table.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is taken for one exchange, and the largest of them. */
class GroupTest {
  private static final History HISTORY =
      Table.of(
          row("2001-01-01", 50, 50),
          stage("2001-02-01", 30, "Mediatia", "the bridge"),
          stage("2001-02-02", 40, "Mediatia", "the bridge"),
          stage("2001-02-03", 45, "Mediatia", "the station"),
          stage("2001-02-05", 5, "Mediatia", "the station"),
          row("2001-03-01", null, 60),
          row("2001-03-02", 60, 1));

  private static Event stage(String date, int each, String mediator, String where) {
    Returned returned = new Returned(each, null, null);
    return event(date, returned, returned, List.of(mediator), where, true);
  }

  @Test
  void putsAdjoiningDaysOfOneMediatorAndPlaceTogether() {
    assertThat(Group.of(HISTORY, Group.By.ADJOINING_DAYS))
        .extracting(Group::days)
        .containsExactly(
            days("2001-01-01", "2001-01-01"),
            days("2001-02-01", "2001-02-02"),
            days("2001-02-03", "2001-02-03"),
            days("2001-02-05", "2001-02-05"),
            days("2001-03-01", "2001-03-01"),
            days("2001-03-02", "2001-03-02"));
    assertThat(Group.of(HISTORY, Group.By.ROW)).hasSize(7);
  }

  @Test
  void namesItsDefinition() {
    assertThat(Group.By.ADJOINING_DAYS.definition()).contains("same mediators and the same place");
  }

  @Test
  void findsTheLargestUnderEachDefinition() {
    assertThat(Group.largest(Group.of(HISTORY, Group.By.ROW), List.of(NORTH), 2))
        .extracting(group -> group.size(List.of(NORTH)).people())
        .containsExactly(60L, 50L);
    assertThat(Group.largest(Group.of(HISTORY, Group.By.ADJOINING_DAYS), List.of(NORTH), 2))
        .extracting(group -> group.size(List.of(NORTH)).people())
        .containsExactly(70L, 60L);
  }

  @Test
  void findsTheLargestSoFar() {
    assertThat(Group.largestSoFar(Group.of(HISTORY, Group.By.ADJOINING_DAYS), List.of(SOUTH)))
        .extracting(group -> group.days().to())
        .containsExactly(LocalDate.of(2001, 1, 1), LocalDate.of(2001, 2, 2));
  }

  @Test
  void saysWhenOnlyTheLeastOfASizeIsKnown() {
    Group silent = Group.of(HISTORY, Group.By.ROW).get(5);

    assertThat(silent.size(HISTORY.both())).isEqualTo(new Sum(60, 1, 1));
  }

  @Test
  void measuresGapsFromDayToDay() {
    assertThat(Gap.of(HISTORY)).first().extracting(Gap::days).isEqualTo(31L);
    assertThat(Gap.of(HISTORY)).last().extracting(Gap::days).isEqualTo(1L);
    assertThat(Gap.of(Table.of())).isEmpty();
  }

  @Test
  void takesNoPlannedExchangeForTheEndOfAGap() {
    History history =
        Table.of(
            row("2001-01-01", 1, 1),
            event("2001-01-20", Returned.SILENT, Returned.SILENT, List.of(), "", false),
            row("2001-03-01", 1, 1));

    assertThat(Gap.of(history))
        .containsExactly(new Gap(LocalDate.of(2001, 1, 1), LocalDate.of(2001, 3, 1)));
  }
}
