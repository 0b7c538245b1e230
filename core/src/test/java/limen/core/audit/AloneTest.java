package limen.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import limen.core.audit.Finding.Lack;
import limen.core.audit.Finding.Standing;
import limen.core.entry.Act;
import limen.core.entry.Block;
import limen.core.entry.Fate;
import limen.core.entry.Indexes;
import limen.core.entry.Mode;
import limen.core.entry.Role;
import limen.core.entry.Signed;
import limen.core.exchange.Stage;
import limen.core.party.Office;
import org.junit.jupiter.api.Test;

/** One side with a record, the others on paper; and keys, holds and calls that went wrong. */
class AloneTest {
  private static final List<Act.Count> COUNTS =
      List.of(new Act.Count("to-A", 0, 0, 1, 0), new Act.Count("to-B", 0, 0, 1, 0));
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
    assertThat(findings().terms().getFirst().by())
        .containsExactly(
            new Finding.Voice("A", Behind.RECORDED), new Finding.Voice("B", Behind.TRANSCRIBED));
  }

  /** One office writes down what the other side is said to have done; nobody else ever signed. */
  @Test
  void callsNothingCountersignedThatOneOfficeWroteDownAlone() {
    agreed();
    moved();
    Act close = new Act.Close("1", COUNTS);
    hands.does("A", close);
    call("B", close);

    Finding.Staged stage = findings().stages().getFirst();
    assertThat(stage.step()).isEqualTo(Stage.Step.CLOSED);
    assertThat(stage.behind()).isEqualTo(Behind.TRANSCRIBED);
    assertThat(stage.closers())
        .containsExactlyInAnyOrder(
            new Finding.Voice("A", Behind.RECORDED), new Finding.Voice("B", Behind.TRANSCRIBED));
  }

  /** A stage of one person each way, whom nobody brought. */
  private void moved() {
    call(
        "B",
        new Act.Listing(
            Harbour.TO_A,
            1,
            Hands.hash("root to-A"),
            List.of(new Block(List.of("soldier"), 0, 0)),
            List.of(),
            null));
    hands.does(
        "A",
        new Act.Listing(
            Harbour.TO_B,
            1,
            Hands.hash("root to-B"),
            List.of(new Block(List.of("soldier"), 0, 0)),
            List.of(),
            null));
    hands.does("A", new Act.Accept(Harbour.TO_A, Hands.hash("root to-A"), Indexes.NONE));
    call("B", new Act.Accept(Harbour.TO_B, Hands.hash("root to-B"), Indexes.NONE));
    Act go =
        new Act.Go(
            "1",
            List.of(
                new Act.Choice("to-A", Hands.hash("root to-A"), Indexes.NONE),
                new Act.Choice("to-B", Hands.hash("root to-B"), Indexes.NONE)));
    hands.does("A", go);
    call("B", go);
    hands.does("A-gate", new Act.Outcome(Harbour.TO_A, Indexes.of(0, 0), Fate.NOT_BROUGHT, null));
    call("B", new Act.Outcome(Harbour.TO_B, Indexes.of(0, 0), Fate.NOT_BROUGHT, null));
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
