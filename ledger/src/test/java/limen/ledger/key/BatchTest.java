package limen.ledger.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Batches against single verification, with what is bad in all places and of all kinds. */
class BatchTest {
  private final Random random = new Random(8032);
  private final List<SigningKey> signers = new ArrayList<>();
  private final Batch batch = new Batch();

  BatchTest() {
    for (int i = 0; i < 10; i++) {
      byte[] seed = new byte[SigningKey.SEED_BYTES];
      random.nextBytes(seed);
      signers.add(SigningKey.of("signer-" + i, KeyType.NOTE, seed));
    }
  }

  private static byte[] message(long number) {
    return ("entry " + number).getBytes(StandardCharsets.UTF_8);
  }

  private SigningKey signer(long number) {
    return signers.get((int) (number % signers.size()));
  }

  private void addGood(long from, long to) {
    for (long i = from; i < to; i++) {
      batch.add(i, signer(i).verifyKey(), message(i), signer(i).sign(message(i)));
    }
  }

  @Test
  void findsNothingBadInNothing() {
    assertThat(batch.bad()).isEmpty();
    assertThat(batch.firstBad()).isEmpty();
  }

  @Test
  void findsNothingBadAmongGoodOnes() {
    addGood(0, Batch.SIZE + 100);

    assertThat(batch.bad()).isEmpty();
  }

  @Test
  void givesTheVerdictsOfSingleVerification() {
    List<Long> bad = new ArrayList<>();
    for (long i = 0; i < 3_000; i++) {
      VerifyKey key = signer(i).verifyKey();
      byte[] message = message(i);
      byte[] signature = signer(i).sign(message);
      switch (random.nextInt(200)) {
        case 0 -> signature[random.nextInt(64)] ^= (byte) (1 << random.nextInt(8));
        case 1 -> message[random.nextInt(message.length)] ^= 1;
        case 2 -> key = signer(i + 1).verifyKey();
        case 3 -> signature = new byte[64];
        case 4 -> signature = Arrays.copyOf(signature, 63);
        case 5 -> Arrays.fill(signature, 32, 64, (byte) 0xff);
        default -> {}
      }
      if (!key.verify(message, signature)) {
        bad.add(i);
      }
      batch.add(i, key, message, signature);
    }

    assertThat(bad).hasSizeGreaterThan(50);
    assertThat(batch.bad()).isEqualTo(bad);
    assertThat(batch.firstBad()).hasValue(bad.getFirst());
  }

  @Test
  void namesABadOneOfAFullBatchBeforeLaterOnes() {
    addGood(0, 100);
    batch.add(77_000, signer(0).verifyKey(), message(1), signer(0).sign(message(2)));
    addGood(100, Batch.SIZE + 5);
    batch.add(78_000, signer(0).verifyKey(), message(1), signer(0).sign(message(2)));

    assertThat(batch.bad()).containsExactly(77_000L, 78_000L);
    assertThat(batch.firstBad()).hasValue(77_000);
  }

  /** One S too large by as much as the other is too small: their plain sum would hold. */
  @Test
  void findsErrorsThatWouldCancel() {
    addGood(0, 50);
    batch.add(50, signer(0).verifyKey(), message(50), moved(signer(0).sign(message(50)), 1));
    batch.add(51, signer(0).verifyKey(), message(51), moved(signer(0).sign(message(51)), -1));
    addGood(52, 100);

    assertThat(batch.bad()).containsExactly(50L, 51L);
  }

  private static byte[] moved(byte[] signature, int by) {
    byte[] s = new byte[32];
    for (int i = 0; i < 32; i++) {
      s[i] = signature[63 - i];
    }
    BigInteger moved = new BigInteger(1, s).add(BigInteger.valueOf(by)).mod(Scalar.L);
    System.arraycopy(Scalar.bytes(moved), 0, signature, 32, 32);
    return signature;
  }

  @Test
  void holdsUnderAsManyKeysAsSignatures() {
    for (int i = 0; i < 100; i++) {
      byte[] seed = new byte[SigningKey.SEED_BYTES];
      random.nextBytes(seed);
      SigningKey own = SigningKey.of("own", KeyType.NOTE, seed);
      batch.add(i, own.verifyKey(), message(i), own.sign(message(i)));
    }

    assertThat(batch.bad()).isEmpty();
  }
}
