package limen.ledger.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The verdicts of the library, at the first signature of a key and at the thousandth. */
class StrictVerifierTest {
  private final StrictVerifier verifier = new StrictVerifier();

  private static SigningKey signer(int number) {
    byte[] seed = new byte[SigningKey.SEED_BYTES];
    seed[0] = (byte) number;
    return SigningKey.of("signer-" + number, KeyType.NOTE, seed);
  }

  private static byte[] message(int number) {
    return ("entry " + number).getBytes(StandardCharsets.UTF_8);
  }

  private void agrees(VerifyKey key, byte[] message, byte[] signature) {
    assertThat(verifier.verify(key, message, signature))
        .isEqualTo(key.verifyStrict(message, signature));
  }

  @Test
  void acceptsWhatTheKeySignedAndNothingOfAnother() {
    SigningKey signer = signer(1);
    for (int i = 0; i < 300; i++) {
      byte[] signature = signer.sign(message(i));

      assertThat(verifier.verify(signer.verifyKey(), message(i), signature)).isTrue();
      assertThat(verifier.verify(signer.verifyKey(), message(i + 1), signature)).isFalse();
      assertThat(verifier.verify(signer(2).verifyKey(), message(i), signature)).isFalse();
    }
  }

  @Test
  void refusesEveryFlippedBitOfASignature() {
    SigningKey signer = signer(3);
    byte[] good = signer.sign(message(0));
    for (int bit = 0; bit < 8 * good.length; bit++) {
      byte[] flipped = good.clone();
      flipped[bit / 8] ^= (byte) (1 << bit % 8);

      assertThat(verifier.verify(signer.verifyKey(), message(0), flipped)).isFalse();
    }
    assertThat(verifier.verify(signer.verifyKey(), message(0), good)).isTrue();
  }

  @Test
  void refusesSignaturesOfOtherLengths() {
    SigningKey signer = signer(4);
    for (int length = 0; length < 80; length++) {
      byte[] signature = Arrays.copyOf(signer.sign(message(0)), length);
      agrees(signer.verifyKey(), message(0), signature);
    }
  }

  /** More keys than have room, so that tables go and are made again. */
  @Test
  void agreesUnderMoreKeysThanHaveATable() {
    List<SigningKey> signers = new ArrayList<>();
    for (int i = 0; i < 70; i++) {
      signers.add(signer(i));
    }
    for (int i = 0; i < 1_500; i++) {
      SigningKey signer = signers.get(i % 20 == 0 ? i / 20 % 70 : i % 7);
      byte[] signature = signer.sign(message(i));
      signature[i % 64] ^= (byte) (i % 3 == 0 ? 1 : 0);
      agrees(signer.verifyKey(), message(i), signature);
    }
  }
}
