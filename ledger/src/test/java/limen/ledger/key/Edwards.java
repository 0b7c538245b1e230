package limen.ledger.key;

import java.math.BigInteger;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The curve of RFC 8032 section 5.1 in the plainest arithmetic there is, sharing nothing with what
 * is tested. A point is (x : y : z) with x/z and y/z its coordinates.
 */
record Edwards(BigInteger x, BigInteger y, BigInteger z) {
  static final BigInteger P = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));
  static final BigInteger L =
      BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));
  private static final BigInteger D =
      BigInteger.valueOf(-121665).multiply(BigInteger.valueOf(121666).modInverse(P)).mod(P);
  private static final BigInteger ROOT_OF_MINUS_ONE =
      BigInteger.TWO.modPow(P.subtract(BigInteger.ONE).shiftRight(2), P);

  static final Edwards ZERO = new Edwards(BigInteger.ZERO, BigInteger.ONE, BigInteger.ONE);
  static final Edwards BASE = base();

  private static Edwards base() {
    BigInteger y = BigInteger.valueOf(4).multiply(BigInteger.valueOf(5).modInverse(P)).mod(P);
    return Objects.requireNonNull(of(y, 0));
  }

  /** The point with a y and a lowest bit of x, or null where there is none. */
  static @Nullable Edwards of(BigInteger y, int sign) {
    BigInteger yy = y.multiply(y);
    BigInteger square =
        yy.subtract(BigInteger.ONE)
            .multiply(D.multiply(yy).add(BigInteger.ONE).modInverse(P))
            .mod(P);
    BigInteger x = square.modPow(P.add(BigInteger.valueOf(3)).shiftRight(3), P);
    if (!x.multiply(x).mod(P).equals(square)) {
      x = x.multiply(ROOT_OF_MINUS_ONE).mod(P);
    }
    if (!x.multiply(x).mod(P).equals(square)) {
      return null;
    }
    return new Edwards(x.testBit(0) == (sign == 1) ? x : P.subtract(x).mod(P), y, BigInteger.ONE);
  }

  /** A point of order 8: what is left of any point times L, tried until one has it. */
  static Edwards ofOrderEight() {
    for (int y = 2; ; y++) {
      Edwards point = of(BigInteger.valueOf(y), 0);
      if (point != null && !point.times(L).times(BigInteger.valueOf(4)).isZero()) {
        return point.times(L);
      }
    }
  }

  Edwards plus(Edwards other) {
    BigInteger a = z.multiply(other.z).mod(P);
    BigInteger b = a.multiply(a).mod(P);
    BigInteger c = x.multiply(other.x).mod(P);
    BigInteger d = y.multiply(other.y).mod(P);
    BigInteger e = D.multiply(c).multiply(d).mod(P);
    BigInteger f = b.subtract(e);
    BigInteger g = b.add(e);
    BigInteger cross = x.add(y).multiply(other.x.add(other.y)).subtract(c).subtract(d).mod(P);
    return new Edwards(
        a.multiply(f).multiply(cross).mod(P),
        a.multiply(g).multiply(d.add(c)).mod(P),
        f.multiply(g).mod(P));
  }

  Edwards times(BigInteger factor) {
    Edwards sum = ZERO;
    for (int bit = factor.bitLength() - 1; bit >= 0; bit--) {
      sum = sum.plus(sum);
      if (factor.testBit(bit)) {
        sum = sum.plus(this);
      }
    }
    return sum;
  }

  boolean isZero() {
    return x.signum() == 0 && y.equals(z);
  }

  /** The one encoding of this point. */
  byte[] encoded() {
    BigInteger inverse = z.modInverse(P);
    BigInteger plainY = y.multiply(inverse).mod(P);
    return encode(plainY, x.multiply(inverse).mod(P).testBit(0) ? 1 : 0);
  }

  /** An encoding of a y, which may be more than the prime, and a sign. */
  static byte[] encode(BigInteger y, int sign) {
    byte[] bytes = little(y);
    bytes[31] |= (byte) (sign << 7);
    return bytes;
  }

  /** 32 bytes, the lowest first. */
  static byte[] little(BigInteger number) {
    byte[] bytes = new byte[32];
    for (int i = 0; i < 32; i++) {
      bytes[i] = number.shiftRight(8 * i).byteValue();
    }
    return bytes;
  }

  /** The number of bytes of which the lowest comes first. */
  static BigInteger number(byte[] little) {
    BigInteger number = BigInteger.ZERO;
    for (int i = little.length - 1; i >= 0; i--) {
      number = number.shiftLeft(8).or(BigInteger.valueOf(little[i] & 0xff));
    }
    return number;
  }
}
