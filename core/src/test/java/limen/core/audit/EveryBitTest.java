package limen.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import limen.core.audit.Audited.Broken;
import limen.core.document.Result;
import limen.core.entry.Signed;
import limen.core.exchange.Course;
import limen.core.exchange.Replay;
import limen.core.exchange.State;
import limen.ledger.Parsed;
import limen.ledger.key.VerifyKey;
import limen.ledger.note.Note;
import limen.ledger.note.Policy;
import org.junit.jupiter.api.Test;

/** Whoever changes a single bit of a record is found, wherever the bit stands. */
class EveryBitTest {
  private static final Hands HANDS = Harbour.closed();
  private static final byte[] FILE = HANDS.file();

  /** Of a shorter record of a log that stands alone, since every bit costs a whole audit. */
  @Test
  void refusesEveryFlippedBitOfTheFile() {
    String log = "log " + Hands.key("port-log").verifyKey().vkey();
    Policy alone = Policy.parse(log + "\nquorum none\n").orThrow();
    Hands hands = Harbour.begun(alone);
    byte[] file = Hands.file(alone, hands.bytes(), hands.checkpoint(hands.bytes(), "port-log"));
    assertThat(Tampering.audit(file, null)).isInstanceOf(Audited.Verified.class);
    AtomicInteger named = new AtomicInteger();
    IntStream.range(0, file.length * Byte.SIZE)
        .parallel()
        .forEach(
            bit -> {
              Broken broken = Tampering.broken(flipped(file, bit), "bit " + bit);
              named.addAndGet(broken.entry().isPresent() ? 1 : 0);
            });

    int inEntries = hands.bytes().stream().mapToInt(entry -> entry.length * Byte.SIZE).sum();
    assertThat(named.get()).isGreaterThanOrEqualTo(inEntries);
  }

  @Test
  void namesTheEntryInWhichABitWasFlipped() {
    int from = indexOf(HANDS.bytes().getFirst());
    for (int index = 0; index < HANDS.entries.size(); index++) {
      int length = HANDS.bytes().get(index).length;
      for (int at = 0; at < length; at += 37) {
        Broken broken = Tampering.broken(flipped(FILE, (from + at) * Byte.SIZE), "at " + at);
        assertThat(broken.entry()).hasValue(index);
      }
      from += length + 2;
    }
  }

  private static int indexOf(byte[] part) {
    for (int at = 0; at + part.length <= FILE.length; at++) {
      if (Arrays.equals(FILE, at, at + part.length, part, 0, part.length)) {
        return at;
      }
    }
    throw new IllegalArgumentException("no such part");
  }

  /**
   * As if the sequencer and both mirrors had put the changed entry in and signed: everything but
   * the signer's own key is theirs.
   */
  @Test
  void refusesEveryFlippedBitOfAnEntryEvenIfTheWholeLogIsSignedAnew() {
    Course course = new Course();
    for (int index = 0; index < HANDS.entries.size(); index++) {
      Signed signed = HANDS.entries.get(index);
      State before = course.state();
      byte[] bytes = signed.bytes();
      int at = index;
      IntStream.range(0, bytes.length * Byte.SIZE)
          .parallel()
          .forEach(
              bit ->
                  assertThat(isTaken(before, flipped(bytes, bit)))
                      .as("entry " + at + ", bit " + bit)
                      .isFalse());
      course.take(signed);
    }
  }

  private static boolean isTaken(State before, byte[] bytes) {
    if (!(Signed.parse(bytes) instanceof Result.Good<Signed>(Signed signed))) {
      return false;
    }
    VerifyKey key = Replay.key(before, signed.entry());
    return key != null
        && signed.names(key)
        && key.verify(signed.message(), signed.signature().signature());
  }

  @Test
  void refusesEveryFlippedBitOfACheckpointEvenInAFileWrittenAnew() {
    Hands hands = Harbour.begun(Hands.policy());
    Note good = hands.checkpoint(hands.bytes(), "port-log", "A", "B");
    byte[] checkpoint = good.bytes();
    for (int bit = 0; bit < checkpoint.length * Byte.SIZE; bit++) {
      if (Note.parse(flipped(checkpoint, bit)) instanceof Parsed.Good<Note>(Note note)
          && note.text().equals(good.text())) {
        Tampering.broken(Hands.file(Hands.policy(), hands.bytes(), note), "bit " + bit);
      }
    }
  }

  @Test
  void refusesEveryFlippedBitOfAPolicyEvenInAFileWrittenAnew() {
    Note checkpoint = HANDS.checkpoint(HANDS.bytes(), "port-log", "A", "B");
    byte[] text = Hands.policy().text().getBytes(StandardCharsets.UTF_8);
    for (int bit = 0; bit < text.length * Byte.SIZE; bit++) {
      String other = new String(flipped(text, bit), StandardCharsets.UTF_8);
      if (Policy.parseExactly(other) instanceof Parsed.Good<Policy>(Policy policy)) {
        Broken broken =
            Tampering.broken(Hands.file(policy, HANDS.bytes(), checkpoint), "bit " + bit);
        assertThat(List.of("policy", "checkpoint")).contains(broken.part());
      }
    }
  }

  private static byte[] flipped(byte[] bytes, int bit) {
    byte[] other = bytes.clone();
    other[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
    return other;
  }
}
