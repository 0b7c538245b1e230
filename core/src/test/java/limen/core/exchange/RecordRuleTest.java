package limen.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import limen.core.entry.Act;
import limen.core.entry.Signed;
import limen.ledger.log.Admission;
import limen.ledger.log.Refused;
import org.junit.jupiter.api.Test;

/** The rule by which a sequencer and every mirror take entries. */
class RecordRuleTest {
  private static final Instant NOW = Instant.ofEpochSecond(1_900_100_000L);

  private static RecordRule after(Table table) {
    RecordRule rule = RecordRule.first();
    for (Signed signed : table.entries) {
      rule = admitted(rule, signed, NOW);
    }
    return rule;
  }

  private static RecordRule admitted(RecordRule rule, Signed signed, Instant now) {
    Admission.Decision decision = rule.admit(rule.state().size(), signed.bytes(), now);
    assertThat(decision).isInstanceOf(Admission.Admitted.class);
    return (RecordRule) ((Admission.Admitted) decision).next();
  }

  @Test
  void comesToTheStateThatReplayComesTo() {
    Table table = Table.moving(4, 1);

    assertThat(after(table).state().stages()).isEqualTo(table.course.state().stages());
  }

  @Test
  void putsOffWhatIsDatedAheadAndTakesWhatIsDatedBack() {
    Table table = Table.moving(4, 1);
    RecordRule rule = after(table);
    Signed early =
        table.pen("A").sign(Table.go(), table.course.head(), NOW.getEpochSecond() + 3600);

    assertThat(rule.admit(rule.state().size(), early.bytes(), NOW))
        .isInstanceOfSatisfying(
            Refused.class, no -> assertThat(no.code()).isEqualTo(RecordRule.TOO_EARLY));
    admitted(rule, early, NOW.plusSeconds(3600));
  }

  /** A departure on paper, dated after a hold, would leave under it. */
  @Test
  void putsOffWhatIsWrittenDownAsHappeningLater() {
    Table table = Table.moving(4, 1);
    RecordRule rule = after(table);
    long later = NOW.getEpochSecond() + 3600;
    Act.Transcript ahead =
        new Act.Transcript("A", Act.Means.PAPER, later, null, Table.depart(Table.TO_B, 0, 0));
    Signed entry = table.pen("A-desk").sign(ahead, table.course.head(), NOW.getEpochSecond());

    assertThat(rule.admit(rule.state().size(), entry.bytes(), NOW))
        .isInstanceOfSatisfying(
            Refused.class, no -> assertThat(no.code()).isEqualTo(RecordRule.TOO_EARLY));
    admitted(rule, entry, NOW.plusSeconds(3600));
  }

  /** Entries that came to nothing must not be remembered by the rule that judged them. */
  @Test
  void judgesTwoFuturesFromOnePast() {
    Table table = Table.moving(4, 1);
    RecordRule rule = after(table);
    Signed one = table.pen("A-gate").sign(Table.depart(Table.TO_B, 0, 0), table.course.head(), 1);
    Signed two = table.pen("B-gate").sign(Table.depart(Table.TO_A, 0, 1), table.course.head(), 1);

    RecordRule first = admitted(rule, one, NOW);
    RecordRule second = admitted(rule, two, NOW);

    assertThat(first.state().stages()).isNotEqualTo(second.state().stages());
    assertThat(admitted(second, one, NOW).state().stages())
        .isEqualTo(admitted(first, two, NOW).state().stages());
  }

  @Test
  void refusesAStrangersSignature() {
    Table table = Table.moving(4, 1);
    RecordRule rule = after(table);
    byte[] bytes = table.pen("A").sign(Table.go(), table.course.head(), 1).bytes();
    bytes[bytes.length - 10] ^= 1;

    assertThat(rule.admit(rule.state().size(), bytes, NOW)).isInstanceOf(Refused.class);
  }

  /** A rule that has seen much of a key asks in another way than one that meets it. */
  @Test
  void refusesAForgedSignatureOfAKeyItKnowsWell() {
    Table table = Table.moving(4, 1);
    RecordRule rule = after(table);
    byte[] bytes = table.pen("A").sign(Table.go(), table.course.head(), 1).bytes();
    for (int i = 0; i < 20; i++) {
      byte[] forged = bytes.clone();
      int at = forged.length - 10 - i;
      forged[at] = (byte) (forged[at] == 'A' ? 'B' : 'A');

      assertThat(rule.admit(rule.state().size(), forged, NOW))
          .isEqualTo(new Refused("signature", table.pen("A").name()));
      assertThat(rule.admit(rule.state().size(), bytes, NOW))
          .isInstanceOf(Admission.Admitted.class);
    }
  }
}
