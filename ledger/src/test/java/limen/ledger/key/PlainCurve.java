package limen.ledger.key;

import java.math.BigInteger;
import java.util.List;

/** The curve of Ed25519 as RFC 8032 writes it, in big integers: slow, short, and nobody's copy. */
record PlainCurve(BigInteger x, BigInteger y) {
  static final PlainCurve ZERO = new PlainCurve(BigInteger.ZERO, BigInteger.ONE);

  private static final BigInteger P = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));
  private static final BigInteger D =
      BigInteger.valueOf(-121665).multiply(BigInteger.valueOf(121666).modInverse(P)).mod(P);
  static final PlainCurve BASE =
      at(BigInteger.valueOf(4).multiply(BigInteger.valueOf(5).modInverse(P)).mod(P));

  /** A point of order 8: L times one that is not in the subgroup. */
  static final PlainCurve ORDER_8 = ofOrder8();

  /** The point with this y and an even x. */
  static PlainCurve at(BigInteger y) {
    BigInteger y2 = y.multiply(y);
    BigInteger x2 =
        y2.subtract(BigInteger.ONE)
            .multiply(D.multiply(y2).add(BigInteger.ONE).modInverse(P))
            .mod(P);
    BigInteger x = x2.modPow(P.add(BigInteger.valueOf(3)).shiftRight(3), P);
    if (!x.multiply(x).mod(P).equals(x2)) {
      x = x.multiply(BigInteger.TWO.modPow(P.shiftRight(2), P)).mod(P);
    }
    if (!x.multiply(x).mod(P).equals(x2)) {
      throw new IllegalArgumentException("no point has this y: " + y);
    }
    return new PlainCurve(x.testBit(0) ? P.subtract(x) : x, y);
  }

  /** The point whose y is 3 is on the curve; its own order is 8 L. */
  private static PlainCurve ofOrder8() {
    return at(BigInteger.valueOf(3)).times(Scalar.L);
  }

  PlainCurve plus(PlainCurve other) {
    BigInteger xy = D.multiply(x).multiply(other.x).multiply(y).multiply(other.y).mod(P);
    BigInteger newX = x.multiply(other.y).add(y.multiply(other.x));
    BigInteger newY = y.multiply(other.y).add(x.multiply(other.x));
    return new PlainCurve(
        newX.multiply(BigInteger.ONE.add(xy).modInverse(P)).mod(P),
        newY.multiply(BigInteger.ONE.subtract(xy).modInverse(P)).mod(P));
  }

  PlainCurve times(BigInteger factor) {
    PlainCurve sum = ZERO;
    for (int bit = factor.bitLength() - 1; bit >= 0; bit--) {
      sum = sum.plus(sum);
      sum = factor.testBit(bit) ? sum.plus(this) : sum;
    }
    return sum;
  }

  byte[] encoded() {
    return Scalar.bytes(x.testBit(0) ? y.setBit(255) : y);
  }

  /**
   * Ways to write a point that a verifier has to refuse: y not below p, or an x of 0 that is odd.
   */
  static List<byte[]> otherSpellings() {
    BigInteger top = BigInteger.ONE.shiftLeft(255);
    return List.of(
        Scalar.bytes(P),
        Scalar.bytes(P.add(BigInteger.ONE)),
        Scalar.bytes(P.add(BigInteger.valueOf(3))),
        Scalar.bytes(P.add(BigInteger.valueOf(18))),
        Scalar.bytes(P.add(BigInteger.ONE).add(top)),
        Scalar.bytes(BigInteger.ONE.add(top)),
        Scalar.bytes(P.subtract(BigInteger.ONE).add(top)));
  }
}
