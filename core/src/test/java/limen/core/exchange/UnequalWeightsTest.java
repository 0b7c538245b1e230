package limen.core.exchange;

import java.util.List;
import limen.core.entry.Act;
import limen.core.entry.Block;
import limen.core.entry.Indexes;
import org.junit.jupiter.api.Test;

/** Three for one, and a list that begins with people outside the ratio. */
class UnequalWeightsTest {
  private static final String TERMS =
      Table.TERMS
          .replace(
              "right: to-B soldier, each: stage", "right: to-B soldier, factor: 3, each: stage")
          .replace("to-A soldier, is: 6", "to-A soldier, is: 3")
          .replace("to-B soldier, is: 6", "to-B soldier, is: 1")
          .replace("step: 2", "step: 1");

  @Test
  void letsOneGoWhoWeighsThree() {
    Table table = Table.open().agree(TERMS, "A", "B", "N");
    table.done("B", Table.list(Table.TO_A, 1, 3, 0));
    table.done(
        "A",
        new Act.Listing(
            Table.TO_B,
            1,
            Table.root(Table.TO_B, 1),
            List.of(new Block(List.of("wounded"), 0, 0), new Block(List.of("soldier"), 1, 1)),
            List.of(),
            null));
    table.done("A", new Act.Accept(Table.TO_A, Table.root(Table.TO_A, 1), Indexes.NONE));
    table.done("B", new Act.Accept(Table.TO_B, Table.root(Table.TO_B, 1), Indexes.NONE));
    table.went();

    table.done("B-gate", Table.depart(Table.TO_A, 0, 0));
    table.idle("B-gate", Table.depart(Table.TO_A, 1, 1), Reason.LEAD);
    table.done("A-gate", Table.depart(Table.TO_B, 1, 1));
  }
}
