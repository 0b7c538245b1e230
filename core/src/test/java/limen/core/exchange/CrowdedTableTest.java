package limen.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import limen.core.entry.Act;
import limen.core.entry.Mode;
import limen.core.entry.Role;
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
  void makesRoomAgainWhenTheKeyThatFilledItIsRevoked() {
    Table table = twoCustodians();
    for (int i = 0; i < 200; i++) {
      table.verdict(
          "A-desk", new Act.Transcript("A", Act.Means.PAPER, i, null, new Act.Hold(1, 0)));
    }
    assertThat(table.verdict("A", new Act.Abort()))
        .isEqualTo(new Verdict.NoEffect(Reason.TOO_MUCH, List.of()));

    table.done("A-desk-2", new Act.RevokeKey(Table.key("A-desk").verifyKey().name(), 0));

    assertThat(table.course.state().waiting()).isEmpty();
    assertThat(table.verdict("A", new Act.Abort())).isInstanceOf(Verdict.Waiting.class);
    table.done("A-desk-2", new Act.Second(table.entries.getLast().leaf()));
  }

  @Test
  void letsThePromisedKeyAloneReplaceOperatorsWhoWereAllRevoked() {
    Table table = twoCustodians();
    for (String desk : List.of("A-desk", "A-desk-2")) {
      table.done("A-desk-2", new Act.RevokeKey(Table.key(desk).verifyKey().name(), 99));
      table.done("A", new Act.RevokeKey(Table.key(desk).verifyKey().name(), 0));
    }
    Act add = new Act.AddKey(Table.key("A-desk-3").verifyKey(), Role.OPERATOR, List.of());
    assertThat(table.verdict("A", add)).isInstanceOf(Verdict.Waiting.class);

    table.done(
        "A-next",
        new Act.RotateKey("A", Table.key("A-next").verifyKey(), Table.promised("A-third")));

    table.done("A-next", add);
    Act more = new Act.AddKey(Table.key("A-desk-4").verifyKey(), Role.OPERATOR, List.of());
    assertThat(table.verdict("A-next", more)).isInstanceOf(Verdict.Waiting.class);
    table.done("A-desk-3", new Act.Second(table.entries.getLast().leaf()));
  }

  private static Table twoCustodians() {
    Table table = new Table();
    table.done(
        "N",
        Table.open(
            Mode.THREE_PARTY, Table.founder("A", 2), Table.founder("B", 1), Table.founder("N", 1)));
    table.done("A", new Act.AddKey(Table.key("A-desk").verifyKey(), Role.OPERATOR, List.of()));
    assertThat(
            table.verdict(
                "A", new Act.AddKey(Table.key("A-desk-2").verifyKey(), Role.OPERATOR, List.of())))
        .isInstanceOf(Verdict.Waiting.class);
    table.done("A-desk", new Act.Second(table.entries.getLast().leaf()));
    return table;
  }

  @Test
  void writesDownItsOwnActsThoughTheOthersDoNotAnswer() {
    Table table = Table.agreed();
    for (int i = 0; i < 200; i++) {
      Act paper = new Act.Transcript("B", Act.Means.PAPER, i, null, new Act.Hold(1, 0));
      assertThat(table.verdict("A-desk", paper)).isInstanceOf(Verdict.Waiting.class);
      table.done("A-desk-2", new Act.Second(table.entries.getLast().leaf()));
    }
    Act own = new Act.Transcript("A", Act.Means.PAPER, table.now(), null, new Act.Hold(1, 0));
    assertThat(table.verdict("A-desk", own)).isInstanceOf(Verdict.Waiting.class);
    table.done("A-desk-2", new Act.Second(table.entries.getLast().leaf()));
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
