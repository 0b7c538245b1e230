package limen.ledger.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.math.ec.rfc8032.Ed25519;
import org.junit.jupiter.api.Test;

/**
 * One doubtful signature among good ones: the batch says what the library says of it alone. Among
 * the doubtful ones are keys and points R with a remainder of small order, where verifiers differ.
 */
class EquationsTest {
  private static final BigInteger SECRET = new BigInteger("123456789012345678901234567890123456");
  private static final BigInteger NONCE = new BigInteger("987654321098765432109876543210987654");

  private static final PlainCurve KEY = PlainCurve.BASE.times(SECRET);
  private static final PlainCurve R = PlainCurve.BASE.times(NONCE);

  private final MessageDigest sha512 = MessageDigest.getInstance("SHA-512");
  private final Equations equations = new Equations(sha512);
  private final byte[] message = "a doubtful one".getBytes(StandardCharsets.UTF_8);

  private final List<Equation> good = new ArrayList<>();

  EquationsTest() throws NoSuchAlgorithmException {
    SigningKey signer = SigningKey.of("signer", KeyType.NOTE, new byte[SigningKey.SEED_BYTES]);
    byte[] key = signer.verifyKey().publicKey();
    for (int i = 0; i < 40; i++) {
      byte[] text = ("good " + i).getBytes(StandardCharsets.UTF_8);
      good.add(Equation.of(key, text, signer.sign(text), sha512));
    }
  }

  private boolean single(byte[] key, byte[] signature) {
    return Ed25519.verify(signature, 0, key, 0, message, 0, message.length);
  }

  private boolean among(int howMany, byte[] key, byte[] signature) {
    Equation doubtful = Equation.of(key, message, signature, sha512);
    if (doubtful == null) {
      return false;
    }
    List<Equation> all = new ArrayList<>(good.subList(0, howMany));
    all.add(howMany / 2, doubtful);
    return equations.hold(all);
  }

  /** Signs by the book with a key and a point R that each carry a remainder of small order. */
  private byte[] sign(byte[] key, byte[] r, int more) {
    sha512.update(r);
    sha512.update(key);
    sha512.update(message);
    byte[] hash = sha512.digest();
    BigInteger h = BigInteger.ZERO;
    for (int i = hash.length - 1; i >= 0; i--) {
      h = h.shiftLeft(8).or(BigInteger.valueOf(hash[i] & 0xff));
    }
    BigInteger s = NONCE.add(h.multiply(SECRET)).add(BigInteger.valueOf(more)).mod(Scalar.L);
    return join(r, Scalar.bytes(s));
  }

  private static byte[] join(byte[] r, byte[] s) {
    byte[] signature = Arrays.copyOf(r, 64);
    System.arraycopy(s, 0, signature, 32, 32);
    return signature;
  }

  private static byte[] shifted(PlainCurve point, int eighths) {
    return point.plus(PlainCurve.ORDER_8.times(BigInteger.valueOf(eighths))).encoded();
  }

  @Test
  void agreesOnRemaindersOfSmallOrder() {
    for (int ofKey = 0; ofKey < 8; ofKey++) {
      for (int ofR = 0; ofR < 8; ofR++) {
        byte[] key = shifted(KEY, ofKey);
        byte[] good = sign(key, shifted(R, ofR), 0);
        byte[] bad = sign(key, shifted(R, ofR), 1);

        assertThat(single(key, good)).isTrue();
        assertThat(among(40, key, good)).isTrue();
        assertThat(single(key, bad)).isFalse();
        assertThat(among(40, key, bad)).isFalse();
      }
    }
  }

  @Test
  void agreesOnSignaturesWhoseRIsOfSmallOrder() {
    byte[] key = shifted(KEY, 0);
    for (int ofR = 0; ofR < 8; ofR++) {
      byte[] r = shifted(PlainCurve.ZERO, ofR);
      byte[] withNonce = sign(key, r, 0);
      byte[] without = sign(key, r, NONCE.negate().intValue());

      assertThat(among(3, key, withNonce)).isEqualTo(single(key, withNonce));
      assertThat(among(3, key, without)).isEqualTo(single(key, without));
    }
  }

  @Test
  void refusesOtherSpellingsOfR() {
    byte[] key = shifted(KEY, 0);
    for (byte[] r : PlainCurve.otherSpellings()) {
      byte[] signature = sign(key, r, 0);

      assertThat(single(key, signature)).isFalse();
      assertThat(Equation.of(key, message, signature, sha512)).isNull();
    }
  }

  @Test
  void refusesAnSThatIsNotReduced() {
    byte[] key = shifted(KEY, 0);
    byte[] r = shifted(R, 0);
    byte[] good = sign(key, r, 0);
    BigInteger s = new BigInteger(1, reversed(Arrays.copyOfRange(good, 32, 64)));

    for (int times = 1; times < 16; times++) {
      byte[] same = join(r, Scalar.bytes(s.add(Scalar.L.multiply(BigInteger.valueOf(times)))));
      assertThat(single(key, same)).isFalse();
      assertThat(among(3, key, same)).isFalse();
    }
    assertThat(Scalar.isReduced(Scalar.words(Scalar.bytes(Scalar.L), 0, 8))).isFalse();
    BigInteger greatest = Scalar.L.subtract(BigInteger.ONE);
    assertThat(Scalar.isReduced(Scalar.words(Scalar.bytes(greatest), 0, 8))).isTrue();
  }

  private static byte[] reversed(byte[] bytes) {
    byte[] reversed = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      reversed[i] = bytes[bytes.length - 1 - i];
    }
    return reversed;
  }

  @Test
  void agreesOnEveryFlippedBitOfASignature() {
    byte[] key = shifted(KEY, 0);
    byte[] good = sign(key, shifted(R, 0), 0);
    for (int bit = 0; bit < 8 * good.length; bit++) {
      byte[] flipped = good.clone();
      flipped[bit / 8] ^= (byte) (1 << bit % 8);

      assertThat(single(key, flipped)).isFalse();
      assertThat(among(3, key, flipped)).isFalse();
    }
  }

  @Test
  void holdsForNothing() {
    assertThat(equations.hold(List.of())).isTrue();
  }
}
