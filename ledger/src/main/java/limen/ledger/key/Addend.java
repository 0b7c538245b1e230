package limen.ledger.key;

import static org.bouncycastle.math.ec.rfc7748.X25519Field.add;
import static org.bouncycastle.math.ec.rfc7748.X25519Field.addOne;
import static org.bouncycastle.math.ec.rfc7748.X25519Field.decode255;
import static org.bouncycastle.math.ec.rfc7748.X25519Field.isZeroVar;
import static org.bouncycastle.math.ec.rfc7748.X25519Field.mul;
import static org.bouncycastle.math.ec.rfc7748.X25519Field.negate;
import static org.bouncycastle.math.ec.rfc7748.X25519Field.normalize;
import static org.bouncycastle.math.ec.rfc7748.X25519Field.sqr;
import static org.bouncycastle.math.ec.rfc7748.X25519Field.sqrtRatioVar;
import static org.bouncycastle.math.ec.rfc7748.X25519Field.sub;
import static org.bouncycastle.math.ec.rfc7748.X25519Field.subOne;

import java.math.BigInteger;
import java.util.Arrays;
import org.bouncycastle.math.ec.rfc7748.X25519Field;
import org.jspecify.annotations.Nullable;

/**
 * A point (x, y) of the curve -x^2 + y^2 = 1 + d x^2 y^2, kept as what an addition needs of it: y +
 * x, y - x and 2dxy (Bernstein et al., High-speed high-security signatures, 2012).
 */
final class Addend {
  private static final BigInteger P = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));
  private static final BigInteger D =
      BigInteger.valueOf(-121665).multiply(BigInteger.valueOf(121666).modInverse(P));
  private static final int[] CURVE_D = number(Scalar.bytes(D.mod(P)));

  /** 2d. */
  static final int[] TWICE_D = number(Scalar.bytes(D.shiftLeft(1).mod(P)));

  /** The base point of RFC 8032 section 5.1: y is 4/5 and x is even. */
  static final Addend BASE = base();

  /** y + x. */
  final int[] sum = X25519Field.create();

  /** y - x. */
  final int[] difference = X25519Field.create();

  /** 2dxy. */
  final int[] product = X25519Field.create();

  Addend(int[] x, int[] y) {
    add(y, x, sum);
    sub(y, x, difference);
    mul(x, y, product);
    mul(product, TWICE_D, product);
  }

  /**
   * Reads 32 bytes of an array (RFC 8032 section 5.1.3).
   *
   * @return nothing where they are no point in its one encoding
   */
  static @Nullable Addend read(byte[] bytes, int at) {
    byte[] encoded = Arrays.copyOfRange(bytes, at, at + VerifyKey.BYTES);
    boolean odd = encoded[31] < 0;
    encoded[31] &= 0x7f;
    if (!isBelowP(encoded)) {
      return null;
    }
    int[] y = number(encoded);
    int[] x = X25519Field.create();
    if (!isOn(x, y) || (odd && isZeroVar(x))) {
      return null;
    }
    if (odd != ((x[0] & 1) == 1)) {
      negate(x, x);
    }
    return new Addend(x, y);
  }

  /** Whether the number is below p, which is ed, thirty times ff, 7f. */
  private static boolean isBelowP(byte[] number) {
    for (int i = 31; i > 0; i--) {
      if (number[i] != (i == 31 ? 0x7f : -1)) {
        return true;
      }
    }
    return (number[0] & 0xff) < 0xed;
  }

  /**
   * Finds x, in its one form, as a root of (y^2 - 1) / (d y^2 + 1), and says whether there is one.
   */
  private static boolean isOn(int[] x, int[] y) {
    int[] u = X25519Field.create();
    int[] v = X25519Field.create();
    sqr(y, u);
    mul(u, CURVE_D, v);
    subOne(u);
    addOne(v);
    boolean found = sqrtRatioVar(u, v, x);
    normalize(x);
    return found;
  }

  private static int[] number(byte[] encoded) {
    int[] number = X25519Field.create();
    decode255(encoded, number);
    return number;
  }

  private static Addend base() {
    byte[] encoded = new byte[VerifyKey.BYTES];
    Arrays.fill(encoded, (byte) 0x66);
    encoded[0] = 0x58;
    Addend base = read(encoded, 0);
    if (base == null) {
      throw new IllegalStateException("the base point is a point");
    }
    return base;
  }
}
