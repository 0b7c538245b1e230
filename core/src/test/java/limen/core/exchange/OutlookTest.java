package limen.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import limen.core.entry.Act;
import limen.core.entry.Fate;
import limen.core.entry.Leg;
import limen.core.entry.Mode;
import limen.core.entry.Role;
import limen.core.party.Office;
import org.junit.jupiter.api.Test;

/** At every step an exchange says what it waits for. */
class OutlookTest {
  private static List<Missing> of(Table table) {
    return Outlook.of(table.course.state(), table.now());
  }

  @Test
  void beginsWithAnOpening() {
    assertThat(of(new Table())).containsExactly(new Missing.Opening());
  }

  @Test
  void asksForTermsAndThenForEverybodyWhoHasYetToAgree() {
    Table table = Table.open();
    assertThat(of(table)).containsExactly(new Missing.Terms());

    table.done("A", new Act.Terms(Table.TERMS));
    var leaf = table.entries.getLast().leaf();
    table.done("B", new Act.Agree(leaf));
    assertThat(of(table))
        .containsExactly(new Missing.Agreement(leaf, Missing.What.TERMS, List.of("A", "N")));
  }

  @Test
  void namesTheListThatIsNotThereAndByHowManyParityFails() {
    Table table = Table.agreed();
    table.done("B", Table.list(Table.TO_A, 1, 6, 0));

    assertThat(of(table))
        .containsExactly(
            new Missing.Acceptance(Table.TO_A, "A", 1),
            new Missing.Listing(Table.TO_B, "A"),
            new Missing.Parity("1", "-", 6, 0));
  }

  @Test
  void namesWhoHasYetToSayGo() {
    Table table = Table.agreed().listed(6, 0);
    table.done("B", Table.go());

    assertThat(of(table)).containsExactly(new Missing.Go("1", List.of("A", "N")));
  }

  @Test
  void countsWhoWaitsWhoIsUnderWayAndWhoHasArrivedWithoutAnOutcome() {
    Table table = Table.moving(6, 0);
    table.done("A-gate", Table.depart(Table.TO_B, 0, 1));
    table.done("B-gate", Table.arrive(Table.TO_B, 0, 0));

    assertThat(of(table))
        .containsExactly(
            new Missing.Unfinished(Table.TO_A, 6, 0, 0),
            new Missing.Unfinished(Table.TO_B, 4, 1, 1),
            new Missing.Turn("1", "A", "B", 2, 2));
  }

  @Test
  void showsAHoldUntilItEndsByItself() {
    Table table = Table.moving(6, 0);
    table.done("B-desk", new Act.Hold(1, 0));
    long until = table.now() + 3600;

    assertThat(of(table)).contains(new Missing.Held("B", until, 0));
    assertThat(of(table.later(3600))).doesNotContain(new Missing.Held("B", until, 0));
  }

  @Test
  void namesWhoHasYetToCloseTheStageAndThenTheExchange() {
    Table table = Table.moving(2, 0);
    for (var leg : List.of(Table.TO_A, Table.TO_B)) {
      table.done(Table.giver(leg), Table.depart(leg, 0, 1));
      table.done(Table.taker(leg), Table.arrive(leg, 0, 1));
      table.done(Table.taker(leg), Table.outcome(leg, Fate.CROSSED, 0, 1));
    }
    var counts = List.of(new Act.Count("to-A", 2, 0, 0, 0), new Act.Count("to-B", 2, 0, 0, 0));
    table.done("A", new Act.Close("1", counts));
    assertThat(of(table)).containsExactly(new Missing.Close("1", List.of("B", "N")));

    table.done("B", new Act.Close("1", counts)).done("N", new Act.Close("1", counts));
    assertThat(of(table)).first().isEqualTo(new Missing.Listing(new Leg("2", "to-A"), "B"));
  }

  @Test
  void showsAnOfficeThatIsAbsentAndASideWithoutAGate() {
    Table table = new Table();
    table.done("A", Table.open(Mode.TWO_PARTY, Table.founder("A", 1), Table.founder("B", 1)));
    table.done("A", new Act.AddKey(Table.key("A-gate").verifyKey(), Role.GATE, List.of()));
    table.agree(Table.TERMS, "A", "B");

    assertThat(of(table))
        .contains(
            new Missing.Gate("B"),
            new Missing.Absent("N", List.of(Office.HOST, Office.INTERVIEWER)));
  }

  @Test
  void namesTheOperatorsWhoMayConfirmAnAct() {
    Table table = new Table();
    table.done("A", Table.open(Mode.TWO_PARTY, Table.founder("A", 2), Table.founder("B", 1)));
    table.done("A", new Act.AddKey(Table.key("A-desk").verifyKey(), Role.OPERATOR, List.of()));
    table.done("B", new Act.Terms(Table.TERMS));
    table.verdict("A", new Act.Agree(table.entries.getLast().leaf()));

    assertThat(of(table))
        .contains(
            new Missing.Second(
                table.entries.getLast().leaf(),
                "agree",
                "A",
                List.of(Table.key("A-desk").verifyKey().name())));
  }

  @Test
  void asksForListsThatAreOpenedTogether() {
    Table table =
        Table.open()
            .agree(
                Table.TERMS.replace(
                    "- together: {parts: all, rule: turns, step: 2}",
                    "- together: {parts: all, rule: opened-together}"),
                "A",
                "B",
                "N");
    table.done("B", Table.list(Table.TO_A, 1, 6, 0)).done("A", Table.list(Table.TO_B, 1, 6, 0));
    assertThat(of(table))
        .containsExactly(new Missing.Reveal(Table.TO_A, "B"), new Missing.Reveal(Table.TO_B, "A"));
  }

  @Test
  void waitsForNothingWhenTheExchangeIsOver() {
    Table table = Table.agreed();
    table.done("A", new Act.Abort());

    assertThat(of(table)).isEmpty();
  }
}
