package limen.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import limen.core.entry.Act;
import limen.core.entry.Mode;
import org.junit.jupiter.api.Test;

/** One party fills what waits for answers, or leaves while others close. */
class CrowdedTableTest {
  @Test
  void leavesRoomForTheOthersProposals() {
    Table table = Table.open();
    for (int i = 0; i < 200; i++) {
      table.done("A", new Act.Terms(Table.TERMS));
    }

    table.idle("A", new Act.Terms(Table.TERMS), Reason.TOO_MUCH);
    table.agree(Table.TERMS, "B", "A", "N");
  }

  @Test
  void letsThoseWhoStayCloseWhatOneWhoLeftHadNotClosed() {
    Table table = new Table();
    table.done(
        "N",
        Table.open(
            Mode.THREE_PARTY, Table.founder("A", 1), Table.founder("B", 1), Table.founder("N", 1)));
    table.agree(Table.TERMS, "A", "B", "N");
    table.done("A", new Act.Close(null, List.of()));
    table.done("B", new Act.Close(null, List.of()));
    Act.After after =
        new Act.After(
            "log.example/drill/key", table.course.head().size(), table.course.head().root());
    table.done(
        "A",
        new Act.Open(
            Mode.TWO_PARTY,
            true,
            after,
            List.of(Table.founder("A", 1), Table.founder("B", 1)),
            Table.policy()));
    var successor = table.entries.getLast().leaf();
    table.done("A", new Act.Agree(successor)).done("B", new Act.Agree(successor));

    table.done("A", new Act.Close(null, List.of()));
    table.done("B", new Act.Close(null, List.of()));

    assertThat(table.course.state().phase()).isEqualTo(Phase.CLOSED);
  }
}
