package limen.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import limen.core.audit.Audited.Broken;
import org.junit.jupiter.api.Test;

/** A record of several bundles: changed in places drawn by a fixed seed. */
class LongRecordTest {
  private static final int SAMPLES = 60;
  private static final Hands HANDS = Crowd.of(150);
  private static final byte[] FILE = HANDS.file();

  @Test
  void isIntactAndCountsEverybody() {
    Audited audited = Tampering.audit(FILE, Hands.policy());

    assertThat(audited).isInstanceOf(Audited.Verified.class);
    Findings findings = ((Audited.Verified) audited).findings();
    assertThat(findings.file().head().size()).isGreaterThan(900);
    assertThat(findings.stages().getFirst().cells())
        .extracting(Finding.Cell::crossed)
        .containsExactly(150L, 150L);
  }

  @Test
  void refusesFlippedBitsAnywhere() {
    Random random = new Random(1);
    for (int sample = 0; sample < SAMPLES; sample++) {
      int bit = random.nextInt(FILE.length * Byte.SIZE);
      byte[] other = FILE.clone();
      other[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
      Tampering.broken(other, "bit " + bit);
    }
  }

  @Test
  void namesAFlippedSignatureInALogSignedAnew() {
    Random random = new Random(2);
    for (int sample = 0; sample < SAMPLES / 4; sample++) {
      int index = random.nextInt(HANDS.entries.size());
      List<byte[]> entries = new ArrayList<>(HANDS.bytes());
      byte[] bytes = entries.get(index);
      int letter = bytes.length - 10 - random.nextInt(60);
      bytes[letter] = (byte) (bytes[letter] == 'A' ? 'B' : 'A');

      Broken broken = Tampering.broken(signedAnew(entries), "entry " + index);
      assertThat(broken.entry()).hasValue(index);
      assertThat(broken.reason().code()).isEqualTo("record.signature");
    }
  }

  @Test
  void refusesSwappedNeighboursAndMissingEntriesInALogSignedAnew() {
    Random random = new Random(3);
    for (int sample = 0; sample < SAMPLES / 4; sample++) {
      int index = random.nextInt(HANDS.entries.size() - 1);
      List<byte[]> swapped = new ArrayList<>(HANDS.bytes());
      Collections.swap(swapped, index, index + 1);
      List<byte[]> less = new ArrayList<>(HANDS.bytes());
      less.remove(index);

      assertThat(Tampering.broken(signedAnew(swapped), "swapped " + index).entry()).isPresent();
      assertThat(Tampering.broken(signedAnew(less), "without " + index).entry()).isPresent();
    }
  }

  private static byte[] signedAnew(List<byte[]> entries) {
    return Hands.file(Hands.policy(), entries, HANDS.checkpoint(entries, "port-log", "A", "B"));
  }
}
