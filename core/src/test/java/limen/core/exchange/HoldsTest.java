package limen.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import limen.core.entry.Act;
import limen.core.entry.Indexes;
import org.junit.jupiter.api.Test;

/** A hold stops what happens while it is on, whatever else comes into the record. */
class HoldsTest {
  private static final int HOUR = 3600;

  private static Act hold(int hours, int renewal) {
    return new Act.Hold(hours, renewal);
  }

  private static Act resume(Table table) {
    return new Act.Resume(table.entries.getLast().leaf());
  }

  private static Act depart() {
    return new Act.Depart(Table.TO_B, Indexes.of(0, 0));
  }

  @Test
  void stopsDeparturesUntilItsHoursAreOver() {
    Table table = Table.moving(6, 0).done("B-gate", hold(2, 0));

    table.idle("A-gate", depart(), Reason.HELD);
    table.later(2 * HOUR).done("A-gate", depart());
  }

  @Test
  void endsWhenItsPartyLiftsIt() {
    Table table = Table.moving(6, 0).done("B-gate", hold(2, 0));
    table.done("B", resume(table));

    table.done("A-gate", depart());
    table.idle("B", resume(table), Reason.NO_HOLD);
  }

  @Test
  void isLiftedWithAllThatRenewedIt() {
    Table table = Table.moving(6, 0).done("B-gate", hold(2, 0)).done("B", hold(1, 1));
    table.done("B", resume(table)).done("A-gate", depart());
  }

  @Test
  void leavesThoseFreeWhoLeftBeforeAndHadNotHeard() {
    Table table = Table.moving(6, 0);
    var departed = table.pen("A-gate").sign(depart(), table.course.head(), table.now());
    table.later(60).done("B", hold(2, 0));

    table.take(departed);

    assertThat(table.roll(Table.TO_B).isUnderWay(0)).isTrue();
  }

  @Test
  void stopsWhoHadHeardOfItWhateverHisClockSays() {
    Table table = Table.moving(6, 0).done("B", hold(2, 0));

    table.later(-HOUR).idle("A-gate", depart(), Reason.HELD);
  }

  @Test
  void stopsWhatHappenedBeforeItWasRenewed() {
    Table table = Table.moving(6, 0).done("B", hold(2, 0));
    var seen = table.course.head();
    long during = table.later(60).now();
    table.later(60).done("B", hold(2, 1));

    table.take(table.pen("A-gate").sign(depart(), seen, during));

    assertThat(table.roll(Table.TO_B).isWaiting(0)).isTrue();
  }

  @Test
  void isNotCutShortByAnotherThatIsDatedBackOrAhead() {
    Table table = Table.moving(6, 0).done("B", hold(72, 0));
    table.later(-90 * HOUR).say("B-gate", hold(1, 0));
    table.later(900 * HOUR).say("B-gate", hold(1, 0));

    table.later(-809 * HOUR).idle("A-gate", depart(), Reason.HELD);
  }

  @Test
  void leavesTheButtonFreeAfterOneDatedFarAhead() {
    Table table = Table.moving(6, 0);
    table.later(90_000 * HOUR).done("B-gate", hold(1, 0));

    table.later(-90_000 * HOUR).done("B-desk", hold(1, 0)).idle("A-gate", depart(), Reason.HELD);
  }

  @Test
  void stopsWhatComesLateAndHappenedUnderIt() {
    Table table = Table.moving(6, 0);
    var before = table.course.head();
    table.done("B", hold(1, 0));
    long during = table.later(60).now();
    table.later(2 * HOUR).done("B", hold(1, 0)).done("B", resume(table));

    table.take(table.pen("A-gate").sign(depart(), before, during));

    assertThat(table.roll(Table.TO_B).isWaiting(0)).isTrue();
  }

  @Test
  void stopsWhatHappenedUnderItAndIsToldAfterItWasLifted() {
    Table table = Table.moving(6, 0).done("B", hold(24, 0));
    Act lift = resume(table);
    long during = table.later(HOUR / 2).now();
    table.later(3 * HOUR / 2).done("B", lift);
    var afterwards = table.course.head();

    table.take(table.pen("A-gate").sign(depart(), afterwards, during));
    assertThat(table.roll(Table.TO_B).isWaiting(0)).isTrue();

    long justBefore = table.now() - 300;
    table.take(table.pen("A-gate").sign(depart(), afterwards, justBefore));
    assertThat(table.roll(Table.TO_B).isUnderWay(0)).isTrue();
  }

  @Test
  void isRenewedByWhoeverHoldsAgainAsSoonAsItRanOut() {
    Table table = Table.moving(6, 0).done("B-gate", hold(2, 0));

    table.later(2 * HOUR).idle("B-gate", hold(2, 0), Reason.RENEWAL);
    table.idle("B-gate", hold(2, 1), Reason.RENEWAL);
    table.done("B", hold(2, 1));
    table.later(5 * HOUR).done("B-gate", hold(2, 0));
  }

  @Test
  void isFirstAgainAfterItWasLifted() {
    Table table = Table.moving(6, 0).done("B-gate", hold(2, 0));
    table.done("B", resume(table)).later(60).done("B-gate", hold(2, 0));
  }

  @Test
  void isRenewedByThePartysOwnKeyAndNumberedOn() {
    Table table = Table.moving(6, 0).done("B-gate", hold(1, 0));

    table.idle("B-gate", hold(1, 1), Reason.RENEWAL);
    table.idle("B", hold(1, 0), Reason.RENEWAL);
    table.idle("B", hold(1, 2), Reason.RENEWAL);
    table.done("B", hold(1, 1)).done("B", hold(1, 2));
  }
}
