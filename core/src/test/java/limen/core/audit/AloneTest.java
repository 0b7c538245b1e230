package limen.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import limen.core.audit.Finding.Lack;
import limen.core.audit.Finding.Standing;
import limen.core.entry.Act;
import limen.core.entry.Mode;
import limen.core.entry.Role;
import limen.core.entry.Signed;
import limen.core.party.Office;
import org.junit.jupiter.api.Test;

/** One side with a record, the others on paper; and keys, holds and calls that went wrong. */
class AloneTest {
  private final Hands hands = new Hands();

  AloneTest() {
    hands.does(
        "A",
        new Act.Open(
            Mode.ONE_SIDED, true, null, List.of(Hands.founder("A")), Hands.policy().text()));
    device("desk", Role.OPERATOR);
    device("desk-2", Role.OPERATOR);
    device("gate", Role.GATE);
  }

  private void device(String name, Role role) {
    hands.does("A", new Act.AddKey(Hands.key("A-" + name).verifyKey(), role, List.of()));
  }

  private Findings findings() {
    return ((Audited.Verified) Tampering.audit(hands.file(), null)).findings();
  }

  private void agreed() {
    Signed terms = hands.does("A", new Act.Terms(Harbour.TERMS));
    hands.does("A", new Act.Agree(terms.leaf()));
    call("B", new Act.Agree(terms.leaf()));
  }

  private Signed call(String by, Act act) {
    Signed call =
        hands.does("A-desk", new Act.Transcript(by, Act.Means.TELEPHONE, hands.now(), null, act));
    hands.does("A-desk-2", new Act.Second(call.leaf()));
    return call;
  }

  @Test
  void showsTheOtherSideAndEveryOfficeAsAbsent() {
    agreed();

    assertThat(findings().absent())
        .contains(
            new Finding.Absent(null, "B", Lack.NO_KEY),
            new Finding.Absent(Office.HOST, "N", Lack.NO_KEY),
            new Finding.Absent(Office.INTERVIEWER, "N", Lack.NO_KEY))
        .doesNotContain(new Finding.Absent(null, "A", Lack.NO_DEVICE));
    assertThat(findings().transcripts())
        .extracting(Finding.Transcript::standing)
        .containsExactly(Standing.COUNTED);
    assertThat(findings().terms().getFirst().by()).containsExactly("A", "B");
  }

  @Test
  void showsACallThatNobodySecondedAndOneThatDoesNothing() {
    agreed();
    hands.does(
        "A-desk", new Act.Transcript("B", Act.Means.RADIO, hands.now(), null, new Act.Hold(5, 0)));
    Signed empty =
        hands.does(
            "A-desk",
            new Act.Transcript(
                "B", Act.Means.PAPER, hands.now(), null, new Act.Resume(Hands.hash("none"))));
    hands.idles("A-desk-2", new Act.Second(empty.leaf()));

    assertThat(findings().transcripts())
        .extracting(Finding.Transcript::standing)
        .containsExactly(Standing.COUNTED, Standing.UNSECONDED, Standing.VOID);
    assertThat(findings().idle().getFirst().reason().code()).isEqualTo("record.no-hold");
  }

  @Test
  void showsAHoldOnPaperAndItsRenewal() {
    agreed();
    hands.does("A-desk", new Act.Hold(1, 0));
    long renewed = hands.entries.size();
    hands.does("A", new Act.Hold(3, 1));
    call("B", new Act.Hold(2, 0));

    List<Finding.Held> holds = findings().holds();
    assertThat(holds).extracting(Finding.Held::party).containsExactly("A", "B");
    assertThat(holds.getFirst().renewals()).containsExactly(renewed);
    assertThat(holds)
        .extracting(Finding.Held::behind)
        .containsExactly(Behind.RECORDED, Behind.TRANSCRIBED);
  }

  @Test
  void marksWhatAKeyHadSignedWhenItWasRevokedFromALowerNumber() {
    agreed();
    long call = hands.entries.size();
    hands.does(
        "A-desk", new Act.Transcript("B", Act.Means.RADIO, hands.now(), null, new Act.Hold(5, 0)));
    hands.does("A", new Act.RevokeKey(Hands.key("A-desk").verifyKey().name(), 1));

    Finding.Signer desk =
        findings().signers().stream()
            .filter(signer -> signer.key().endsWith("desk"))
            .findFirst()
            .orElseThrow();
    assertThat(desk.revokedFrom()).hasValue(1);
    assertThat(desk.doubtful()).containsExactly(call);
  }
}
