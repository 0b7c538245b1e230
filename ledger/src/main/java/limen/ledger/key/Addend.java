package limen.ledger.key;

import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A point (x, y) of the curve, kept as what an addition needs of it: y + x, y - x and 2dxy
 * (Bernstein et al., High-speed high-security signatures, 2012).
 */
final class Addend {
  private static final BigInteger D =
      BigInteger.valueOf(-121665).multiply(BigInteger.valueOf(121666).modInverse(Field.P));
  private static final long[] CURVE_D = Field.of(D);
  private static final long[] ONE = Field.of(BigInteger.ONE);

  /** 2d, where -x^2 + y^2 = 1 + d x^2 y^2. */
  static final long[] TWICE_D = Field.of(D.shiftLeft(1));

  /** The base point of RFC 8032 section 5.1: y is 4/5 and x is even. */
  static final Addend BASE = base();

  /** y + x. */
  final long[] sum = new long[5];

  /** y - x. */
  final long[] difference = new long[5];

  /** 2dxy. */
  final long[] product = new long[5];

  Addend(long[] x, long[] y) {
    Field.add(y, x, sum);
    Field.subtract(y, x, difference);
    Field.multiply(x, y, product);
    Field.multiply(product, TWICE_D, product);
  }

  /**
   * Reads 32 bytes of an array (RFC 8032 section 5.1.3).
   *
   * @return nothing where they are no point in its one encoding
   */
  static @Nullable Addend decode(byte[] bytes, int at) {
    long[] y = Field.decode(bytes, at);
    long[] again = y.clone();
    Field.normalize(again);
    if (!Arrays.equals(y, again)) {
      return null;
    }
    long[] u = new long[5];
    long[] v = new long[5];
    Field.square(y, u);
    Field.multiply(u, CURVE_D, v);
    Field.subtract(u, ONE, u);
    Field.add(v, ONE, v);
    long[] x = new long[5];
    if (!Field.root(u, v, x)) {
      return null;
    }
    Field.normalize(x);
    boolean odd = bytes[at + 31] < 0;
    if (odd && Field.isZero(x)) {
      return null;
    }
    if (odd != ((x[0] & 1) == 1)) {
      Field.subtract(new long[5], x, x);
    }
    return new Addend(x, y);
  }

  private static Addend base() {
    byte[] encoded = new byte[VerifyKey.BYTES];
    Arrays.fill(encoded, (byte) 0x66);
    encoded[0] = 0x58;
    Addend base = decode(encoded, 0);
    if (base == null) {
      throw new IllegalStateException("the base point is a point");
    }
    return base;
  }
}
