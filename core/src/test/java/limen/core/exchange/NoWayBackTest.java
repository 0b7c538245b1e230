package limen.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import limen.core.entry.Act;
import limen.core.entry.Fate;
import limen.ledger.tree.Hash;
import org.junit.jupiter.api.Test;

/** What all have said is not undone by one, and what is over does not begin again. */
class NoWayBackTest {
  @Test
  void letsNoRevealUndoTheGo() {
    Table table = Table.moving(6, 0);
    table.done("A-gate", Table.depart(Table.TO_B, 0, 1));

    table.idle(
        "A", new Act.Reveal(Table.TO_B, Table.hash("sealed " + Table.TO_B)), Reason.LISTS_STAND);
  }

  @Test
  void revivesNoExchangeByTermsAgreedAfterItsEnd() {
    Table table = Table.agreed();
    table.done("A", new Act.Terms(Table.TERMS));
    Hash terms = table.entries.getLast().leaf();
    table.done("A", new Act.Agree(terms)).done("B", new Act.Agree(terms));
    table.done("B", new Act.Abort());

    table.idle("N", new Act.Agree(terms), Reason.NOT_ACTIVE);

    assertThat(table.course.state().phase()).isEqualTo(Phase.ABORTED);
  }

  @Test
  void breaksOffBeforeAnyTermsBind() {
    Table table = Table.open().done("A", new Act.Abort());

    table.idle("A", new Act.Terms(Table.TERMS), Reason.NOT_ACTIVE);
  }

  @Test
  void recordsWhoIsHereAlsoAfterTheEnd() {
    Table table = Table.moving(6, 0).done("A", new Act.Abort());

    table.idle("A-gate", Table.depart(Table.TO_B, 0, 0), Reason.NOT_ACTIVE);
    table.done("B-gate", Table.arrive(Table.TO_B, 0, 0));
    table.done("B-gate", Table.outcome(Table.TO_B, Fate.CROSSED, 0, 0));
  }

  @Test
  void forgetsWhoClosedWhenSomethingChangesAfterwards() {
    Table table = Table.agreed().listed(6, 0);
    table.done("A", new Act.Close(null, List.of()));

    table.went();

    assertThat(table.course.state().closers()).isEmpty();
  }
}
