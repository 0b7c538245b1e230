package limen.core.exchange;

import limen.core.entry.Fate;
import org.junit.jupiter.api.Test;

/**
 * A receiver takes people and says that nobody was brought. What a side has let go is counted by
 * its own word, so that it loses no more than the lead.
 */
class NotBroughtLeadTest {
  @Test
  void countsWhoWasLetGoAlsoWhenTheReceiverSaysThatNobodyCame() {
    Table table = Table.moving(6, 0);
    table.done("A-gate", Table.depart(Table.TO_B, 0, 1));
    table.done("B-gate", Table.outcome(Table.TO_B, Fate.NOT_BROUGHT, 0, 1));

    table.idle("A-gate", Table.depart(Table.TO_B, 2, 2), Reason.LEAD);
  }

  @Test
  void takesTheInterviewersWordThatSomebodyTurnedBack() {
    Table table = Table.moving(6, 0);
    table.done("A-gate", Table.depart(Table.TO_B, 0, 1));
    table.done("N-talk", Table.outcome(Table.TO_B, Fate.NOT_TRAVELLING, 1, 1));

    table.done("A-gate", Table.depart(Table.TO_B, 2, 2));
    table.idle("A-gate", Table.depart(Table.TO_B, 3, 3), Reason.LEAD);
  }
}
