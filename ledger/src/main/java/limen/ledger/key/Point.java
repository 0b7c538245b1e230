package limen.ledger.key;

import static org.bouncycastle.math.ec.rfc7748.X25519Field.add;
import static org.bouncycastle.math.ec.rfc7748.X25519Field.apm;
import static org.bouncycastle.math.ec.rfc7748.X25519Field.carry;
import static org.bouncycastle.math.ec.rfc7748.X25519Field.invVar;
import static org.bouncycastle.math.ec.rfc7748.X25519Field.isZeroVar;
import static org.bouncycastle.math.ec.rfc7748.X25519Field.mul;
import static org.bouncycastle.math.ec.rfc7748.X25519Field.normalize;
import static org.bouncycastle.math.ec.rfc7748.X25519Field.one;
import static org.bouncycastle.math.ec.rfc7748.X25519Field.sqr;
import static org.bouncycastle.math.ec.rfc7748.X25519Field.sub;
import static org.bouncycastle.math.ec.rfc7748.X25519Field.zero;

import java.util.List;
import org.bouncycastle.math.ec.rfc7748.X25519Field;

/**
 * A sum of points that grows in place: x = X/Z, y = Y/Z, xy = T/Z (Hisil, Wong, Carter and Dawson,
 * Twisted Edwards Curves Revisited, 2008). The formulas hold for all points of the curve, also for
 * equal ones and those of small order, so that nobody can choose points that upset them.
 *
 * <p>A number that comes out of a product may be added or subtracted once or twice before it goes
 * into the next; what could grow beyond that is carried, as the library does in its own formulas.
 */
final class Point {
  private final int[] x = X25519Field.create();
  private final int[] y = X25519Field.create();
  private final int[] z = X25519Field.create();
  private final int[] t = X25519Field.create();

  /** Where the intermediate values of a formula lie, one for many points. */
  static final class Desk {
    private final int[] a = X25519Field.create();
    private final int[] b = X25519Field.create();
    private final int[] c = X25519Field.create();
    private final int[] d = X25519Field.create();
    private final int[] e = X25519Field.create();
    private final int[] f = X25519Field.create();
    private final int[] g = X25519Field.create();
    private final int[] h = X25519Field.create();
  }

  Point() {
    clear();
  }

  /** Back to the sum of nothing: (0, 1). */
  void clear() {
    zero(x);
    one(y);
    one(z);
    zero(t);
  }

  /** Another sum that is the same now. */
  Point copy() {
    Point copy = new Point();
    X25519Field.copy(x, 0, copy.x, 0);
    X25519Field.copy(y, 0, copy.y, 0);
    X25519Field.copy(z, 0, copy.z, 0);
    X25519Field.copy(t, 0, copy.t, 0);
    return copy;
  }

  /** Makes this the opposite, (-x, y). */
  void negate() {
    X25519Field.negate(x, x);
    X25519Field.negate(t, t);
  }

  void plus(Addend other, Desk desk) {
    cross(other.sum, other.difference, desk);
    mul(t, other.product, desk.c);
    add(z, z, desk.d);
    apm(desk.d, desk.c, desk.g, desk.f);
    carry(desk.g);
    finish(desk);
  }

  /** The opposite of (x, y) is (-x, y): y + x and y - x change places, and 2dxy its sign. */
  void minus(Addend other, Desk desk) {
    cross(other.difference, other.sum, desk);
    mul(t, other.product, desk.c);
    add(z, z, desk.d);
    apm(desk.d, desk.c, desk.f, desk.g);
    carry(desk.f);
    finish(desk);
  }

  void plus(Point other, Desk desk) {
    apm(other.y, other.x, desk.g, desk.f);
    cross(desk.g, desk.f, desk);
    mul(t, Addend.TWICE_D, desk.c);
    mul(desk.c, other.t, desk.c);
    mul(z, other.z, desk.d);
    add(desk.d, desk.d, desk.d);
    apm(desk.d, desk.c, desk.g, desk.f);
    carry(desk.g);
    finish(desk);
  }

  /** A = (Y1 - X1)(Y2 - X2), B = (Y1 + X1)(Y2 + X2), E = B - A, H = B + A. */
  private void cross(int[] upper, int[] lower, Desk desk) {
    apm(y, x, desk.b, desk.a);
    mul(desk.a, lower, desk.a);
    mul(desk.b, upper, desk.b);
    apm(desk.b, desk.a, desk.h, desk.e);
  }

  /** X = EF, Y = GH, Z = FG, T = EH. */
  private void finish(Desk desk) {
    mul(desk.e, desk.f, x);
    mul(desk.g, desk.h, y);
    mul(desk.f, desk.g, z);
    mul(desk.e, desk.h, t);
  }

  /** Doubles as many times as is said. */
  void twice(int times, Desk desk) {
    for (int i = 0; i < times; i++) {
      sqr(x, desk.a);
      sqr(y, desk.b);
      sqr(z, desk.c);
      add(desk.c, desk.c, desk.c);
      add(x, y, desk.e);
      sqr(desk.e, desk.e);
      apm(desk.a, desk.b, desk.h, desk.g);
      sub(desk.h, desk.e, desk.e);
      add(desk.c, desk.g, desk.f);
      carry(desk.f);
      finish(desk);
    }
  }

  /** The same point, ready to be added. */
  Addend addend() {
    return addends(List.of(this)).getFirst();
  }

  /**
   * The same points, ready to be added. Of all Z together one inverse is taken, since it costs as
   * much as many products (Montgomery's trick).
   */
  static List<Addend> addends(List<Point> points) {
    int[][] before = new int[points.size()][];
    int[] product = X25519Field.create();
    one(product);
    for (int i = 0; i < before.length; i++) {
      before[i] = product.clone();
      mul(product, points.get(i).z, product);
    }
    int[] inverse = X25519Field.create();
    invVar(product, inverse);
    Addend[] addends = new Addend[before.length];
    for (int i = before.length - 1; i >= 0; i--) {
      mul(inverse, before[i], before[i]);
      addends[i] = points.get(i).addend(before[i]);
      mul(inverse, points.get(i).z, inverse);
    }
    return List.of(addends);
  }

  private Addend addend(int[] inverse) {
    int[] affineX = X25519Field.create();
    int[] affineY = X25519Field.create();
    mul(x, inverse, affineX);
    mul(y, inverse, affineY);
    return new Addend(affineX, affineY);
  }

  /** The one encoding of this point (RFC 8032 section 5.1.2): y, and whether x is odd. */
  byte[] encoded() {
    int[] inverse = X25519Field.create();
    int[] affineX = X25519Field.create();
    int[] affineY = X25519Field.create();
    invVar(z, inverse);
    mul(x, inverse, affineX);
    mul(y, inverse, affineY);
    normalize(affineX);
    normalize(affineY);
    byte[] encoded = new byte[VerifyKey.BYTES];
    X25519Field.encode(affineY, encoded, 0);
    encoded[31] |= (byte) ((affineX[0] & 1) << 7);
    return encoded;
  }

  /** Whether this is the sum of nothing: x is 0 and y is 1. */
  boolean isZero() {
    int[] difference = X25519Field.create();
    sub(y, z, difference);
    return isZero(x.clone()) && isZero(difference);
  }

  private static boolean isZero(int[] number) {
    normalize(number);
    return isZeroVar(number);
  }
}
