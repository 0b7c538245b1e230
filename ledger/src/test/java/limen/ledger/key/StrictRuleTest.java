package limen.ledger.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import limen.ledger.Parsed;
import org.bouncycastle.math.ec.rfc8032.Ed25519;
import org.junit.jupiter.api.Test;

/**
 * Signatures about which verifiers disagree are refused, all of them: keys and points R of small
 * order, with a part of small order, and in other encodings, in every pairing, each with an S that
 * fits. The family is that of C2SP's CCTV ed25519 vectors, made here from the curve itself; what is
 * expected follows from how a vector was made.
 */
class StrictRuleTest {
  private static final BigInteger A = BigInteger.valueOf(1_234_567_891);
  private static final BigInteger R = BigInteger.valueOf(987_654_321);
  private static final Edwards EIGHTH = Edwards.ofOrderEight();

  /**
   * A point as it may stand in a key or a signature.
   *
   * @param factor which multiple of the base point is in it
   * @param turn which multiple of a point of order eight is in it
   * @param isPlain whether this is its one encoding
   */
  private record Point(String hex, BigInteger factor, int turn, boolean isPlain) {
    byte[] bytes() {
      return HexFormat.of().parseHex(hex);
    }

    /** The only kind that the rule admits. */
    boolean isSound() {
      return factor.signum() > 0 && turn == 0 && isPlain;
    }
  }

  /** The eight points of small order in all 14 encodings, and eight with a multiple of the base. */
  private static List<Point> points(BigInteger factor) {
    List<Point> points = new ArrayList<>();
    for (int turn = 0; turn < 8; turn++) {
      Edwards small = EIGHTH.times(BigInteger.valueOf(turn));
      byte[] plain = small.encoded();
      points.add(point(plain, BigInteger.ZERO, turn, true));
      for (byte[] other : otherEncodings(plain)) {
        points.add(point(other, BigInteger.ZERO, turn, false));
      }
      Edwards mixed = Edwards.BASE.times(factor).plus(small);
      points.add(point(mixed.encoded(), factor, turn, true));
    }
    return points;
  }

  private static Point point(byte[] bytes, BigInteger factor, int turn, boolean isPlain) {
    return new Point(HexFormat.of().formatHex(bytes), factor, turn, isPlain);
  }

  /** The sign of a zero x may be either, and a y below 19 may have the prime added to it. */
  private static List<byte[]> otherEncodings(byte[] plain) {
    int sign = (plain[31] & 0x80) >> 7;
    BigInteger y = Edwards.number(plain).clearBit(255);
    boolean xIsZero = y.equals(BigInteger.ONE) || y.equals(Edwards.P.subtract(BigInteger.ONE));
    List<byte[]> others = new ArrayList<>();
    if (xIsZero) {
      others.add(Edwards.encode(y, 1 - sign));
    }
    if (y.compareTo(BigInteger.valueOf(19)) < 0) {
      others.add(Edwards.encode(y.add(Edwards.P), sign));
      if (xIsZero) {
        others.add(Edwards.encode(y.add(Edwards.P), 1 - sign));
      }
    }
    return others;
  }

  private static BigInteger challenge(byte[] r, byte[] a, byte[] message)
      throws GeneralSecurityException {
    MessageDigest sha512 = MessageDigest.getInstance("SHA-512");
    sha512.update(r);
    sha512.update(a);
    return Edwards.number(sha512.digest(message)).mod(Edwards.L);
  }

  private static byte[] signature(byte[] r, BigInteger s) {
    byte[] signature = new byte[64];
    System.arraycopy(r, 0, signature, 0, 32);
    System.arraycopy(Edwards.little(s), 0, signature, 32, 32);
    return signature;
  }

  /** A signature that fits but for what is left of small order, and whether that is nothing. */
  private record Vector(Point key, Point r, String message, String signature, boolean isClean) {
    byte[] text() {
      return message.getBytes(StandardCharsets.UTF_8);
    }

    byte[] bytes() {
      return HexFormat.of().parseHex(signature);
    }
  }

  /**
   * For each pairing a message with which the small parts cancel, and one with which they do not.
   */
  private static List<Vector> vectors() throws GeneralSecurityException {
    List<Vector> vectors = new ArrayList<>();
    List<Point> rs = points(R);
    for (Point key : points(A)) {
      for (Point r : rs) {
        boolean[] found = new boolean[2];
        for (int i = 0; i < 64 && !(found[0] && found[1]); i++) {
          String message = "edge " + i;
          BigInteger k =
              challenge(r.bytes(), key.bytes(), message.getBytes(StandardCharsets.UTF_8));
          boolean isClean = (r.turn + k.mod(BigInteger.valueOf(8)).intValue() * key.turn) % 8 == 0;
          if (!found[isClean ? 1 : 0]) {
            found[isClean ? 1 : 0] = true;
            BigInteger s = r.factor.add(k.multiply(key.factor)).mod(Edwards.L);
            String signature = HexFormat.of().formatHex(signature(r.bytes(), s));
            vectors.add(new Vector(key, r, message, signature, isClean));
          }
        }
      }
    }
    return vectors;
  }

  @Test
  void refusesEveryPairingButTheSoundOne() throws GeneralSecurityException {
    List<Vector> vectors = vectors();
    int accepted = 0;
    for (Vector vector : vectors) {
      boolean strict =
          VerifyKey.of("edge.example", KeyType.NOTE, vector.key.bytes())
                  instanceof Parsed.Good<VerifyKey>(VerifyKey key)
              && key.verifyStrict(vector.text(), vector.bytes());
      assertThat(strict)
          .as("%s", vector)
          .isEqualTo(vector.key.isSound() && vector.r.isSound() && vector.isClean);
      accepted += strict ? 1 : 0;
    }
    assertThat(vectors).hasSize(768);
    assertThat(accepted).isEqualTo(1);
  }

  /** By the table of a key that is well known by then, and without one. */
  @Test
  void refusesOfWellKnownKeysWhatItRefusesOfOthers() throws GeneralSecurityException {
    StrictVerifier verifier = new StrictVerifier();
    int asked = 0;
    for (int round = 0; round < 3; round++) {
      for (Vector vector : vectors()) {
        if (VerifyKey.of("edge.example", KeyType.NOTE, vector.key.bytes())
            instanceof Parsed.Good<VerifyKey>(VerifyKey key)) {
          asked++;
          assertThat(verifier.verify(key, vector.text(), vector.bytes()))
              .as("%s", vector)
              .isEqualTo(vector.key.isSound() && vector.r.isSound() && vector.isClean);
        }
      }
    }
    assertThat(asked).isEqualTo(3 * points(R).size());
  }

  @Test
  void isNeededSinceOthersTakeManyOfThem() throws GeneralSecurityException {
    List<Vector> vectors = vectors();
    int cofactored = 0;
    int plain = 0;
    for (Vector vector : vectors) {
      boolean one =
          Ed25519.verify(
              vector.bytes(), 0, vector.key.bytes(), 0, vector.text(), 0, vector.text().length);
      boolean other = sunVerifies(vector.key.bytes(), vector.text(), vector.bytes());
      cofactored += one ? 1 : 0;
      plain += other ? 1 : 0;
      if (vector.key.isSound() && vector.r.isSound()) {
        assertThat(one && other).isTrue();
      }
    }
    // Bouncy Castle takes those that fit with the cofactor, the JDK those that fit without: as many
    // as either takes of CCTV's 914, whose further 146 nobody takes.
    assertThat(List.of(cofactored, plain)).isEqualTo(List.of(212, 172));
  }

  @Test
  void refusesWhatIsLeftWhereTheKeyIsSound() throws GeneralSecurityException {
    // The trap itself: an honest key's holder adds a small part to R. With the cofactor it
    // verifies.
    StrictVerifier verifier = new StrictVerifier();
    VerifyKey key =
        VerifyKey.of("edge.example", KeyType.NOTE, Edwards.BASE.times(A).encoded()).orThrow();
    byte[] message = "edge".getBytes(StandardCharsets.UTF_8);
    for (Point r : points(R)) {
      BigInteger k = challenge(r.bytes(), key.publicKey(), message);
      BigInteger s = r.factor.add(k.multiply(A)).mod(Edwards.L);
      byte[] signature = signature(r.bytes(), s);

      assertThat(key.verifyStrict(message, signature)).isEqualTo(r.isSound());
      assertThat(verifier.verify(key, message, signature)).isEqualTo(r.isSound());
      if (r.factor.signum() > 0) {
        assertThat(key.verify(message, signature)).isTrue();
      }
    }
  }

  @Test
  void refusesEveryOtherSpellingOfS() throws GeneralSecurityException {
    VerifyKey key =
        VerifyKey.of("edge.example", KeyType.NOTE, Edwards.BASE.times(A).encoded()).orThrow();
    byte[] message = "edge".getBytes(StandardCharsets.UTF_8);
    byte[] r = Edwards.BASE.times(R).encoded();
    BigInteger s = R.add(challenge(r, key.publicKey(), message).multiply(A)).mod(Edwards.L);

    StrictVerifier verifier = new StrictVerifier();
    for (int i = 0; i < 10; i++) {
      assertThat(verifier.verify(key, message, signature(r, s))).isTrue();
    }
    assertThat(key.verifyStrict(message, signature(r, s))).isTrue();
    for (int times = 1; times <= 15; times++) {
      BigInteger other = s.add(Edwards.L.multiply(BigInteger.valueOf(times)));
      if (other.bitLength() <= 256) {
        assertThat(key.verify(message, signature(r, other))).as("S + %s L", times).isFalse();
        assertThat(verifier.verify(key, message, signature(r, other))).isFalse();
      }
    }
    for (BigInteger other :
        List.of(
            BigInteger.ZERO,
            Edwards.L,
            Edwards.L.subtract(BigInteger.ONE),
            Edwards.L.subtract(s),
            BigInteger.TWO.pow(256).subtract(BigInteger.ONE))) {
      assertThat(key.verify(message, signature(r, other))).isFalse();
      assertThat(verifier.verify(key, message, signature(r, other))).isFalse();
    }
  }

  @Test
  void refusesKeysThatAreNoPointOrWrittenOtherwise() {
    for (int y = 0; y < 19; y++) {
      for (int sign = 0; sign < 2; sign++) {
        byte[] above = Edwards.encode(Edwards.P.add(BigInteger.valueOf(y)), sign);
        assertThat(VerifyKey.of("edge.example", KeyType.NOTE, above))
            .isInstanceOf(Parsed.Bad.class);
      }
    }
    int none = 0;
    for (int y = 2; y < 200; y++) {
      BigInteger small = BigInteger.valueOf(y);
      Edwards point = Edwards.of(small, 0);
      boolean sound = point != null && point.times(Edwards.L).isZero();
      none += point == null ? 1 : 0;
      assertThat(
              VerifyKey.of("edge.example", KeyType.NOTE, Edwards.encode(small, 0))
                  instanceof Parsed.Good)
          .isEqualTo(sound);
    }
    assertThat(none).isBetween(80, 120);
  }

  private static boolean sunVerifies(byte[] key, byte[] message, byte[] signature) {
    byte[] head = HexFormat.of().parseHex("302a300506032b6570032100");
    byte[] der = new byte[head.length + key.length];
    System.arraycopy(head, 0, der, 0, head.length);
    System.arraycopy(key, 0, der, head.length, key.length);
    try {
      Signature verifier = Signature.getInstance("Ed25519", "SunEC");
      verifier.initVerify(
          KeyFactory.getInstance("Ed25519", "SunEC").generatePublic(new X509EncodedKeySpec(der)));
      verifier.update(message);
      return verifier.verify(signature);
    } catch (GeneralSecurityException refused) {
      return false;
    }
  }
}
