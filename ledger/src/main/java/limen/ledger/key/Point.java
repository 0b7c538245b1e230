package limen.ledger.key;

/**
 * A sum of points that grows in place: x = X/Z, y = Y/Z, xy = T/Z (Hisil, Wong, Carter and Dawson,
 * Twisted Edwards Curves Revisited, 2008). The formulas hold for all points of the curve, also for
 * equal ones and those of small order, so that nobody can choose points that upset them.
 */
final class Point {
  private final long[] x = new long[5];
  private final long[] y = new long[5];
  private final long[] z = new long[5];
  private final long[] t = new long[5];

  /** Where the intermediate values of a formula lie, one for many points. */
  static final class Desk {
    private final long[] a = new long[5];
    private final long[] b = new long[5];
    private final long[] c = new long[5];
    private final long[] d = new long[5];
    private final long[] e = new long[5];
    private final long[] f = new long[5];
    private final long[] g = new long[5];
    private final long[] h = new long[5];
  }

  Point() {
    clear();
  }

  /** Back to the sum of nothing: (0, 1). */
  void clear() {
    for (int i = 0; i < 5; i++) {
      x[i] = y[i] = z[i] = t[i] = 0;
    }
    y[0] = z[0] = 1;
  }

  void add(Addend other, Desk desk) {
    cross(other.sum, other.difference, desk);
    Field.multiply(t, other.product, desk.c);
    Field.add(z, z, desk.d);
    Field.subtract(desk.d, desk.c, desk.f);
    Field.add(desk.d, desk.c, desk.g);
    finish(desk);
  }

  /** The opposite of (x, y) is (-x, y): y + x and y - x change places, and 2dxy its sign. */
  void subtract(Addend other, Desk desk) {
    cross(other.difference, other.sum, desk);
    Field.multiply(t, other.product, desk.c);
    Field.add(z, z, desk.d);
    Field.add(desk.d, desk.c, desk.f);
    Field.subtract(desk.d, desk.c, desk.g);
    finish(desk);
  }

  void add(Point other, Desk desk) {
    Field.add(other.y, other.x, desk.g);
    Field.subtract(other.y, other.x, desk.h);
    cross(desk.g, desk.h, desk);
    Field.multiply(t, Addend.TWICE_D, desk.c);
    Field.multiply(desk.c, other.t, desk.c);
    Field.multiply(z, other.z, desk.d);
    Field.add(desk.d, desk.d, desk.d);
    Field.subtract(desk.d, desk.c, desk.f);
    Field.add(desk.d, desk.c, desk.g);
    finish(desk);
  }

  /** A = (Y1 - X1)(Y2 - X2), B = (Y1 + X1)(Y2 + X2), E = B - A, H = B + A. */
  private void cross(long[] upper, long[] lower, Desk desk) {
    Field.subtract(y, x, desk.a);
    Field.multiply(desk.a, lower, desk.a);
    Field.add(y, x, desk.b);
    Field.multiply(desk.b, upper, desk.b);
    Field.subtract(desk.b, desk.a, desk.e);
    Field.add(desk.b, desk.a, desk.h);
  }

  /** X = EF, Y = GH, Z = FG, T = EH. */
  private void finish(Desk desk) {
    Field.multiply(desk.e, desk.f, x);
    Field.multiply(desk.g, desk.h, y);
    Field.multiply(desk.f, desk.g, z);
    Field.multiply(desk.e, desk.h, t);
  }

  /** Doubles as many times as is said. */
  void twice(int times, Desk desk) {
    for (int i = 0; i < times; i++) {
      Field.square(x, desk.a);
      Field.square(y, desk.b);
      Field.square(z, desk.c);
      Field.add(desk.c, desk.c, desk.c);
      Field.add(x, y, desk.e);
      Field.square(desk.e, desk.e);
      Field.add(desk.a, desk.b, desk.h);
      Field.subtract(desk.h, desk.e, desk.e);
      Field.subtract(desk.a, desk.b, desk.g);
      Field.add(desk.c, desk.g, desk.f);
      finish(desk);
    }
  }

  /** The same point, ready to be added. */
  Addend addend() {
    long[] inverse = Field.inverse(z);
    long[] affineX = new long[5];
    long[] affineY = new long[5];
    Field.multiply(x, inverse, affineX);
    Field.multiply(y, inverse, affineY);
    return new Addend(affineX, affineY);
  }

  /** Whether this is the sum of nothing. */
  boolean isZero() {
    return Field.equal(x, new long[5]) && Field.equal(y, z);
  }
}
