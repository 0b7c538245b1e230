package limen.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import limen.core.entry.Act;
import limen.core.entry.Fate;
import org.junit.jupiter.api.Test;

/** The receiver's entries reach the record before the holder's: the order of arrival is free. */
class LateDepartureTest {
  @Test
  void takesDepartureOfGroupOfWhichSomeHaveArrived() {
    Table table = Table.moving(6, 0);
    table.done("B-gate", Table.arrive(Table.TO_B, 0, 0));

    table.done("A-gate", Table.depart(Table.TO_B, 0, 1));

    assertThat(table.roll(Table.TO_B).hasArrived(0)).isTrue();
    assertThat(table.roll(Table.TO_B).isUnderWay(1)).isTrue();
    table.idle("A", new Act.Abort(), Reason.UNDER_WAY);
  }

  @Test
  void comesToTheSameRollWhicheverIsFirst() {
    Table late = Table.moving(6, 0);
    late.done("B-gate", Table.arrive(Table.TO_B, 0, 0));
    late.done("B-gate", Table.outcome(Table.TO_B, Fate.CROSSED, 0, 0));
    late.done("A-gate", Table.depart(Table.TO_B, 0, 1));
    Table inTime = Table.moving(6, 0);
    inTime.done("A-gate", Table.depart(Table.TO_B, 0, 1));
    inTime.done("B-gate", Table.arrive(Table.TO_B, 0, 0));
    inTime.done("B-gate", Table.outcome(Table.TO_B, Fate.CROSSED, 0, 0));

    assertThat(late.roll(Table.TO_B)).isEqualTo(inTime.roll(Table.TO_B));
  }

  @Test
  void letsNobodyDepartTwiceAllTheSame() {
    Table table = Table.moving(6, 0);
    table.done("B-gate", Table.arrive(Table.TO_B, 0, 0));
    table.done("A-gate", Table.depart(Table.TO_B, 0, 0));

    table.idle("A-gate", Table.depart(Table.TO_B, 0, 0), Reason.NOT_WAITING);
  }
}
