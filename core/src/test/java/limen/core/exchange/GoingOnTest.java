package limen.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import limen.core.entry.Act;
import limen.core.entry.Mode;
import limen.ledger.tree.Hash;
import org.junit.jupiter.api.Test;

/** A record goes on under another log with both sides, and nobody takes it over alone. */
class GoingOnTest {
  private static Act.Open successor(Table table, Mode mode, String... parties) {
    Act.After after =
        new Act.After(
            "log.example/drill/key", table.course.head().size(), table.course.head().root());
    List<Act.Founder> founders =
        Arrays.stream(parties).map(party -> Table.founder(party, 1)).toList();
    return new Act.Open(mode, true, after, founders, Table.policy());
  }

  @Test
  void refusesToGoOnInTheNameOfAllWithOneSideAlone() {
    for (Mode mode : Mode.values()) {
      Table table = Table.moving(6, 0);
      table.idle("A", successor(table, mode, "A"), Reason.SIDE_LEFT_OUT);
      table.idle("A", successor(table, mode, "A", "N"), Reason.SIDE_LEFT_OUT);
    }
  }

  @Test
  void refusesToMakeOneOfficeAloneOfSeveral() {
    Table table = Table.agreed();
    table.idle("A", successor(table, Mode.ONE_SIDED, "A", "B"), Reason.SIDE_LEFT_OUT);
  }

  @Test
  void goesOnWithoutTheNeutralWhereBothSidesAgree() {
    Table table = Table.agreed();
    table.done("A", successor(table, Mode.TWO_PARTY, "A", "B"));
    Hash leaf = table.entries.getLast().leaf();
    table.done("A", new Act.Agree(leaf));
    assertThat(table.course.state().isSeated("N")).isTrue();
    table.done("B", new Act.Agree(leaf));
    assertThat(table.course.state().isSeated("N")).isFalse();
    assertThat(table.course.state().isSeated("A")).isTrue();
  }

  @Test
  void leavesOneBehindAtMostBeforeTermsBind() {
    Table table = Table.open();
    table.idle("A", successor(table, Mode.TWO_PARTY, "A"), Reason.SIDE_LEFT_OUT);
    table.done("A", successor(table, Mode.TWO_PARTY, "A", "B"));
  }
}
