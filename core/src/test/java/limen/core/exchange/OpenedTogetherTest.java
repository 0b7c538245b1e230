package limen.core.exchange;

import limen.core.entry.Act;
import limen.core.entry.Indexes;
import limen.core.entry.Leg;
import org.junit.jupiter.api.Test;

/** Where lists open together, nobody changes his own after reading the other's. */
class OpenedTogetherTest {
  private static Act reveal(Leg leg) {
    return new Act.Reveal(leg, Table.hash("sealed " + leg));
  }

  private static Act accept(Leg leg, long version) {
    return new Act.Accept(leg, Table.root(leg, version), Indexes.NONE);
  }

  private static Table listed() {
    return Table.open()
        .agree(Plays.strict(6), "A", "B", "N")
        .done("A", Table.list(Table.TO_B, 1, 6, 0))
        .done("B", Table.list(Table.TO_A, 1, 6, 0));
  }

  @Test
  void takesNoOtherListOfWhoHasReadTheOthers() {
    Table table = listed().done("B", reveal(Table.TO_A));

    table.idle("A", Table.list(Table.TO_B, 2, 6, 0), Reason.NOT_REVEALED);
    table.idle("B", Table.list(Table.TO_A, 2, 6, 0), Reason.NOT_REVEALED);
    table.done("A", reveal(Table.TO_B));
    table.done("A", accept(Table.TO_A, 1)).done("B", accept(Table.TO_B, 1));
  }

  @Test
  void takesOtherListsBeforeAnyIsOpen() {
    listed().done("A", Table.list(Table.TO_B, 2, 6, 0)).done("B", reveal(Table.TO_A));
  }

  @Test
  void takesCorrectionsOnceAllAreOpenAndHasThemOpenedToo() {
    Table table = listed().done("B", reveal(Table.TO_A)).done("A", reveal(Table.TO_B));

    table.done("A", Table.list(Table.TO_B, 2, 6, 0));
    table.idle("B", accept(Table.TO_B, 2), Reason.NOT_REVEALED);
    table.done("A", reveal(Table.TO_B));
    table.done("B", accept(Table.TO_B, 2));
  }
}
