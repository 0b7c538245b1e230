package limen.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import limen.core.agreement.Verdict.State;
import limen.core.audit.Finding.Lack;
import limen.core.entry.Role;
import limen.core.exchange.Phase;
import limen.core.exchange.Stage;
import limen.core.party.Office;
import limen.core.terms.Range;
import org.junit.jupiter.api.Test;

/** What a whole record says. */
class FindingsTest {
  private final Hands hands = Harbour.closed();
  private final Findings findings = findings(hands.file());

  private static Findings findings(byte[] file) {
    try {
      Audited audited = Audit.of(() -> new ByteArrayInputStream(file), null, false);
      assertThat(audited).isInstanceOf(Audited.Verified.class);
      return ((Audited.Verified) audited).findings();
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  @Test
  void namesTheExchangeTheDrillAndWhoStandsByIt() {
    assertThat(findings.file().exchange()).isEqualTo("port.example/drill/harbour");
    assertThat(findings.file().drill()).isTrue();
    assertThat(findings.file().phase()).isEqualTo(Phase.CLOSED);
    assertThat(findings.file().bytes()).isEqualTo(hands.file().length);
    assertThat(findings.file().cosigned()).containsOnlyKeys("A", "B");
    assertThat(findings.file().isFinal()).isTrue();
    assertThat(findings.file().isTrusted()).isFalse();
  }

  @Test
  void countsWhatBecameOfEverybody() {
    Finding.Staged stage = findings.stages().getFirst();

    assertThat(stage.step()).isEqualTo(Stage.Step.CLOSED);
    assertThat(stage.behind()).isEqualTo(Behind.COUNTERSIGNED);
    assertThat(stage.closers()).extracting(Finding.Voice::behind).containsOnly(Behind.RECORDED);
    assertThat(stage.cells()).hasSize(3);
    Finding.Cell soldiers = stage.cells().getFirst();
    assertThat(soldiers.kinds()).containsExactly("soldier");
    assertThat(List.of(soldiers.listed(), soldiers.crossed(), soldiers.notTravelling()))
        .containsExactly(5L, 3L, 1L);
    assertThat(List.of(soldiers.notBrought(), soldiers.notYet(), soldiers.outside()))
        .containsExactly(1L, 0L, 0L);
  }

  @Test
  void judgesTheTermsByTheRecordsOwnFigures() {
    Findings.Totals totals = java.util.Objects.requireNonNull(findings.totals());

    assertThat(totals.verdicts()).extracting(v -> v.verdict().state()).startsWith(State.OPEN);
    assertThat(totals.balance().streams().getFirst().delivered().joint()).isEqualTo(Range.of(4));
  }

  @Test
  void saysHowFarEachSideWasAheadAndWhere() {
    assertThat(findings.leads()).hasSize(2);
    Finding.Lead lead = findings.leads().getFirst();
    assertThat(lead.from()).isEqualTo("B");
    assertThat(lead.worst()).isEqualTo(2);
    assertThat(lead.entry()).hasValue(index("depart", 0));
    assertThat(lead.agreed()).isEqualTo(2L);
  }

  /** Where a word stands for the n-th time. */
  private long index(String word, int nth) {
    return hands.entries.stream()
        .filter(signed -> signed.entry().act().word().equals(word))
        .skip(nth)
        .findFirst()
        .map(hands.entries::indexOf)
        .orElseThrow();
  }

  @Test
  void tellsAHoldAndWhoLeftBesideIt() {
    Finding.Held held = findings.holds().getFirst();

    assertThat(held.party()).isEqualTo("A");
    assertThat(held.until() - held.from()).isEqualTo(6 * 3600);
    assertThat(held.resumed()).hasValue(index("resume", 0));
    assertThat(findings.beside()).hasSize(1);
    assertThat(findings.beside().getFirst().isBefore()).isTrue();
    assertThat(findings.beside().getFirst().entry()).isEqualTo(index("depart", 1));
  }

  @Test
  void namesWhatDoesNothing() {
    assertThat(findings.idle()).hasSize(1);
    assertThat(findings.idle().getFirst().entry()).isEqualTo(index("depart", 2));
    assertThat(findings.idle().getFirst().reason().code()).isEqualTo("record.held");
  }

  @Test
  void showsWhatWasWrittenDownAndWhoConfirmedIt() {
    Finding.Transcript call = findings.transcripts().getFirst();

    assertThat(call.writer()).isEqualTo("A");
    assertThat(call.by()).isEqualTo("B");
    assertThat(call.word()).isEqualTo("arrive");
    assertThat(call.standing()).isEqualTo(Finding.Standing.CONFIRMED);
  }

  @Test
  void putsAStatementBesideTheRecord() {
    Finding.Statement statement = findings.statements().getFirst();

    assertThat(statement.says()).extracting(Finding.Said::isOther).containsExactly(true, false);
    assertThat(statement.says().getFirst().end()).isEqualTo(Range.of(3));
  }

  @Test
  void namesDisputesErasuresAndTerms() {
    assertThat(findings.disputes().getFirst().of())
        .isEqualTo(OptionalLong.of(index("dispute", 0) - 1));
    assertThat(findings.erased().getFirst().leg()).isEqualTo(Harbour.TO_A);
    assertThat(findings.terms()).hasSize(1);
    assertThat(findings.terms().getFirst().by())
        .extracting(Finding.Voice::party)
        .containsExactly("A", "B", "N");
  }

  @Test
  void passesNoAbsentGateInSilence() {
    assertThat(findings.absent())
        .containsExactly(
            new Finding.Absent(Office.TRACING_AGENCY, "T", Lack.NO_KEY),
            new Finding.Absent(Office.TECHNICAL_WITNESS, null, Lack.NOT_AGREED));
  }

  @Test
  void listsEveryKeyWithItsRole() {
    assertThat(findings.signers())
        .extracting(Finding.Signer::role)
        .contains(Role.GATE, Role.INTERVIEWER, Role.OPERATOR, null);
    assertThat(findings.signers().stream().mapToLong(Finding.Signer::entries).sum())
        .isEqualTo(hands.entries.size());
  }
}
