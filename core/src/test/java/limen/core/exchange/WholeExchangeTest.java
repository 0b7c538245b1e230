package limen.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import limen.core.document.Result;
import limen.core.entry.Act;
import limen.core.entry.Fate;
import limen.core.entry.Leg;
import limen.core.entry.Signed;
import org.junit.jupiter.api.Test;

/** An exchange from its opening to its close. */
class WholeExchangeTest {
  private static Table closed() {
    Table table = Table.moving(6, 1);
    for (int bus = 0; bus < 6; bus += 2) {
      for (Leg leg : List.of(Table.TO_A, Table.TO_B)) {
        table.done(Table.giver(leg), Table.depart(leg, bus, bus + 1));
      }
      for (Leg leg : List.of(Table.TO_A, Table.TO_B)) {
        table.done(Table.taker(leg), Table.arrive(leg, bus, bus + 1));
        table.done(Table.taker(leg), Table.outcome(leg, Fate.CROSSED, bus, bus + 1));
      }
    }
    List<Act.Count> counts =
        List.of(new Act.Count("to-A", 6, 0, 0, 0), new Act.Count("to-B", 6, 0, 0, 0));
    for (String party : List.of("A", "B", "N")) {
      table.done(party, new Act.Close("1", counts));
    }
    for (String party : List.of("A", "B", "N")) {
      table.done(party, new Act.Close(null, counts));
    }
    return table;
  }

  @Test
  void closesWhenEverybodyIsHomeAndAllSaySo() {
    Table table = closed();

    assertThat(table.course.state().phase()).isEqualTo(Phase.CLOSED);
    assertThat(table.stage("1").step()).isEqualTo(Stage.Step.CLOSED);
    assertThat(
            table
                .roll(Table.TO_A)
                .count(place -> table.roll(Table.TO_A).hasFate(place, Fate.CROSSED)))
        .isEqualTo(6);
  }

  @Test
  void readsEveryEntryBackAsTheSameBytes() {
    for (Signed signed : closed().entries) {
      Result<Signed> read = Signed.parse(signed.bytes());

      assertThat(read).isEqualTo(Result.good(signed));
      assertThat(((Result.Good<Signed>) read).value().entry()).isEqualTo(signed.entry());
    }
  }

  @Test
  void comesToTheSameStateWhoeverReplaysIt() {
    Table table = closed();
    Course again = new Course();
    table.entries.forEach(again::take);

    assertThat(again.state().stages()).isEqualTo(table.course.state().stages());
    assertThat(again.state().signers()).isEqualTo(table.course.state().signers());
    assertThat(again.head()).isEqualTo(table.course.head());
  }
}
