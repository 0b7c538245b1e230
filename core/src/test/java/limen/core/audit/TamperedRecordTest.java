package limen.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import limen.core.audit.Audited.Broken;
import limen.core.entry.Act;
import limen.core.entry.Signed;
import limen.ledger.key.KeyType;
import limen.ledger.key.SigningKey;
import limen.ledger.note.Cosignature;
import limen.ledger.note.Note;
import limen.ledger.note.Policy;
import limen.ledger.note.SignatureLine;
import org.junit.jupiter.api.Test;

/** Entries taken out, doubled, swapped and cut; signatures added and taken away. */
class TamperedRecordTest {
  private final Hands hands = Harbour.closed();
  private final byte[] file = hands.file();

  /** A file with these entries and a checkpoint over them that everybody but the signers signed. */
  private byte[] signedAnew(List<byte[]> entries) {
    return Hands.file(Hands.policy(), entries, hands.checkpoint(entries, "port-log", "A", "B"));
  }

  @Test
  void refusesEveryRecordWithOneEntryLessExceptAtItsEnd() {
    for (int i = 0; i + 1 < hands.entries.size(); i++) {
      List<byte[]> less = new ArrayList<>(hands.bytes());
      less.remove(i);

      assertThat(Tampering.broken(signedAnew(less), "without " + i).entry()).isPresent();
    }
  }

  @Test
  void namesTheSecondOfEveryDoubledEntry() {
    for (int i = 0; i < hands.entries.size(); i++) {
      List<byte[]> more = new ArrayList<>(hands.bytes());
      more.add(i, more.get(i));

      assertThat(Tampering.broken(signedAnew(more), "double " + i).entry()).hasValue(i + 1);
    }
  }

  /** Each entry names all that its signer had seen, so that none can stand before what it saw. */
  @Test
  void refusesEveryTwoNeighboursInTheOtherOrder() {
    for (int i = 0; i + 1 < hands.entries.size(); i++) {
      List<byte[]> swapped = new ArrayList<>(hands.bytes());
      Collections.swap(swapped, i, i + 1);

      assertThat(Tampering.broken(signedAnew(swapped), "swapped " + i).entry()).isPresent();
    }
  }

  @Test
  void refusesEveryFileThatIsCutOffAndEveryOneThatGoesOn() {
    byte[] begun = Harbour.begun(Hands.policy()).file();
    for (int length = 0; length < begun.length; length++) {
      Tampering.broken(Arrays.copyOf(begun, length), "the first " + length);
    }
    Tampering.broken(Arrays.copyOf(begun, begun.length + 1), "one more");
  }

  @Test
  void refusesOtherEntriesUnderTheOldCheckpointAndNamesTheFirst() {
    Note old = hands.checkpoint(hands.bytes(), "port-log", "A", "B");
    List<byte[]> changed = new ArrayList<>(hands.bytes());
    Signed last = hands.entries.getLast();
    Act erase = last.entry().act();
    changed.set(
        changed.size() - 1,
        new limen.core.entry.Entry(
                new limen.core.entry.Head(
                    Hands.EXCHANGE,
                    last.entry().head().from(),
                    last.entry().head().counter(),
                    last.entry().head().previous(),
                    last.entry().head().seen(),
                    last.entry().head().time() + 1),
                erase)
            .signedBy(Hands.key("A"))
            .bytes());
    byte[] other = signedAnew(changed);
    byte[] wrong = withCheckpoint(other, changed, old);

    assertThat(Tampering.broken(wrong, "old checkpoint").part()).isEqualTo("checkpoint");
  }

  /** A file whose checkpoint was put in by hand, its checksum and offsets made right again. */
  private byte[] withCheckpoint(byte[] other, List<byte[]> entries, Note checkpoint) {
    byte[] theirs = hands.checkpoint(entries, "port-log", "A", "B").bytes();
    byte[] ours = checkpoint.bytes();
    assertThat(ours).hasSameSizeAs(theirs);
    byte[] patched = other.clone();
    replace(patched, theirs, ours);
    replace(patched, checksum(theirs), checksum(ours));
    return patched;
  }

  private static byte[] checksum(byte[] bytes) {
    java.util.zip.CRC32 crc = new java.util.zip.CRC32();
    crc.update(bytes);
    int value = (int) crc.getValue();
    return new byte[] {
      (byte) value, (byte) (value >> 8), (byte) (value >> 16), (byte) (value >> 24)
    };
  }

  private static void replace(byte[] in, byte[] from, byte[] to) {
    for (int at = 0; at + from.length <= in.length; at++) {
      if (Arrays.equals(in, at, at + from.length, from, 0, from.length)) {
        System.arraycopy(to, 0, in, at, to.length);
      }
    }
  }

  @Test
  void refusesACheckpointOfAnotherLog() {
    Note note = hands.checkpoint(hands.bytes(), "other-log", "A", "B");

    Broken broken = Tampering.broken(Hands.file(Hands.policy(), hands.bytes(), note), "other");
    assertThat(broken.part()).isEqualTo("checkpoint");
    assertThat(broken.reason().code()).isEqualTo("record.file.log-unsigned");
  }

  @Test
  void refusesLinesThatNobodyNeeds() {
    Note note = hands.checkpoint(hands.bytes(), "port-log", "A", "B");
    SigningKey stranger =
        SigningKey.of("stranger", KeyType.COSIGNATURE, Hands.hash("stranger").bytes());
    SignatureLine strange = Cosignature.sign(stranger, note.text(), 1);
    SignatureLine again = Cosignature.sign(Hands.mirror("A"), note.text(), 2);

    assertThat(code(note.with(strange))).isEqualTo("record.file.unknown-line");
    assertThat(code(note.with(again))).isEqualTo("record.file.repeated-line");
    assertThat(code(note.with(forged(note)))).isEqualTo("record.file.forged-line");
  }

  private static SignatureLine forged(Note note) {
    SignatureLine own = note.by(Hands.mirror("A").verifyKey()).getFirst();
    byte[] bytes = own.signature();
    bytes[20] ^= 1;
    return SignatureLine.of(own.name(), own.keyId(), bytes);
  }

  private String code(Note note) {
    return Tampering.broken(Hands.file(Hands.policy(), hands.bytes(), note), note.text())
        .reason()
        .code();
  }

  /** The mirrors would not cosign what they had not seen. */
  @Test
  void callsALogSignedByItsSequencerAloneNotFinal() {
    List<byte[]> shorter = hands.bytes().subList(0, hands.entries.size() - 1);
    byte[] alone = Hands.file(Hands.policy(), shorter, hands.checkpoint(shorter, "port-log"));

    assertThat(Tampering.audit(alone, null)).isInstanceOf(Audited.Verified.class);
    assertThat(((Audited.Verified) Tampering.audit(alone, null)).findings().file().isFinal())
        .isFalse();
    Audited judged = Tampering.audit(alone, Hands.policy());
    assertThat(judged).isInstanceOf(Broken.class);
    assertThat(((Broken) judged).reason().code()).isEqualTo("record.file.quorum");
  }

  @Test
  void refusesARecordOfAnotherLogThanTheTrustedOne() {
    Policy other =
        Policy.parse("log " + Hands.key("other-log").verifyKey().vkey() + "\nquorum none\n")
            .orThrow();

    Audited judged = Tampering.audit(file, other);
    assertThat(judged).isInstanceOf(Broken.class);
    assertThat(((Broken) judged).reason().code()).isEqualTo("record.file.other-log");
    assertThat(Tampering.audit(file, Hands.policy())).isInstanceOf(Audited.Verified.class);
  }
}
