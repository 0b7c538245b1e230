package limen.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;

import limen.ledger.key.VerifyKey;
import limen.ledger.note.Checkpoint;
import limen.ledger.note.Cosignature;
import limen.ledger.note.Note;
import limen.ledger.note.SignatureLine;
import limen.ledger.tree.Hash;
import org.junit.jupiter.api.Test;

/** A head is final once everybody's line is under it. */
class GatheringTest {
  private final Gathering gathering = new Gathering(Keys.BOTH);

  private static Checkpoint head(int size) {
    return new Checkpoint(Keys.LOG.verifyKey().name(), size, Hash.leaf(new byte[] {(byte) size}));
  }

  private static Note signed(int size) {
    return Note.signed(head(size).text(), Keys.LOG);
  }

  private static SignatureLine a(int size) {
    return Cosignature.sign(Keys.A, head(size).text(), 1000 + size);
  }

  private static SignatureLine b(int size) {
    return Cosignature.sign(Keys.B, head(size).text(), 1000 + size);
  }

  @Test
  void isContentWithLinesInAnyOrderAndTwice() {
    assertThat(gathering.add(signed(5))).isEmpty();
    assertThat(gathering.add(head(5), b(5))).isEmpty();
    assertThat(gathering.add(signed(5).with(b(5)))).isEmpty();
    Note all = gathering.add(head(5), a(5)).orElseThrow();

    assertThat(Keys.BOTH.judge(all).holdsExactly()).isTrue();
    assertThat(gathering.last()).hasValue(all);
    assertThat(Level.of(Keys.BOTH, all, 4)).isEqualTo(Level.FINAL);
    assertThat(Level.of(Keys.BOTH, all, 5)).isEqualTo(Level.SENT);
  }

  @Test
  void mixesNoTwoHeads() {
    gathering.add(signed(5));
    gathering.add(signed(6));
    assertThat(gathering.add(head(5), a(5))).isEmpty();
    assertThat(gathering.add(head(6), b(6))).isEmpty();
    assertThat(gathering.add(head(6), b(5))).isEmpty();
    assertThat(gathering.last()).isEmpty();
    assertThat(gathering.add(head(6), a(6))).isPresent();
    assertThat(gathering.add(head(5), b(5))).isEmpty();
  }

  @Test
  void passesOverWhatTheLogDidNotSignAndLinesThatAreNotTrue() {
    assertThat(gathering.add(Note.signed(head(5).text(), Keys.OTHER_LOG))).isEmpty();
    assertThat(gathering.add(head(5), a(5))).isEmpty();
    gathering.add(signed(5).with(a(5)));
    gathering.add(head(5), SignatureLine.of(Keys.B.verifyKey(), a(5).signature()));

    assertThat(gathering.add(head(5), b(5))).isPresent();
  }

  @Test
  void keepsOneOfALineThatCameTwiceInOneNote() {
    Note twice = signed(5).with(signed(5).signatures().getFirst()).with(a(5)).with(a(5));
    assertThat(gathering.add(twice)).isEmpty();
    Note all = gathering.add(head(5), b(5)).orElseThrow();

    assertThat(Keys.BOTH.judge(all).holdsExactly()).isTrue();
  }

  /** Each at its own pace, and whoever is slower is asked for what the other was asked for. */
  @Test
  void asksMirrorsForTheSameHeads() {
    VerifyKey quick = Keys.A.verifyKey();
    VerifyKey slow = Keys.B.verifyKey();

    assertThat(gathering.ask(quick, signed(1))).isEqualTo(signed(1));
    assertThat(gathering.ask(slow, signed(2))).isEqualTo(signed(1));
    assertThat(gathering.ask(quick, signed(3))).isEqualTo(signed(3));
    assertThat(gathering.ask(quick, signed(5))).isEqualTo(signed(5));
    assertThat(gathering.ask(slow, signed(6))).isEqualTo(signed(5));
    assertThat(gathering.ask(slow, signed(6))).isEqualTo(signed(6));
  }

  @Test
  void callsSequencedWhatOnlyTheLogSigned() {
    assertThat(Level.of(Keys.BOTH, signed(5).with(a(5)), 4)).isEqualTo(Level.SEQUENCED);
    assertThat(Level.of(Keys.BOTH, Note.signed(head(5).text(), Keys.OTHER_LOG), 4))
        .isEqualTo(Level.SENT);
  }
}
