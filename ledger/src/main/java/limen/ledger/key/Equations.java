package limen.ledger.key;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import limen.ledger.key.PointSum.Coefficient;

/**
 * Whether many equations hold, asked by one: each is multiplied by a number of 128 bits and all are
 * added up. If one does not hold the sum does not either, but for one choice of numbers in 2^128
 * (Bernstein et al., High-speed high-security signatures, 2012, section 5). The terms of equal keys
 * become one, so that under few keys a signature costs its own R and nothing else.
 *
 * <p>The numbers are drawn out of a hash of all the equations, so that nobody knows them before the
 * equations are fixed, and the same record is checked in the same way every time and everywhere.
 */
final class Equations {
  private static final byte[] PURPOSE =
      "limen: coefficients of a batch\n".getBytes(StandardCharsets.US_ASCII);
  private static final int COFACTOR_BITS = 3;

  private final MessageDigest sha512;

  Equations(MessageDigest sha512) {
    this.sha512 = sha512;
  }

  /**
   * Whether all hold. Multiplied by 8 as each of them is: what has small order counts for nothing,
   * so that the answer is that of asking them one by one (Chalkias, Garillot and Nikolaenko, Taming
   * the many EdDSAs, 2020).
   */
  boolean hold(List<Equation> equations) {
    Coefficient[] numbers = draw(equations);
    PointSum points = new PointSum();
    Scalar base = new Scalar();
    Map<ByteBuffer, Scalar> keys = new LinkedHashMap<>();
    for (int i = 0; i < numbers.length; i++) {
      Equation equation = equations.get(i);
      points.add(equation.r(), numbers[i]);
      base.add(equation.s(), numbers[i]);
      keys.computeIfAbsent(equation.key(), any -> new Scalar()).add(equation.h(), numbers[i]);
    }
    for (Map.Entry<ByteBuffer, Scalar> key : keys.entrySet()) {
      Addend a = Addend.read(key.getKey().array(), 0);
      if (a == null) {
        return false;
      }
      add(points, a, key.getValue().residue());
    }
    add(points, Addend.BASE, base.residue().negate().mod(Scalar.L));
    Point total = points.total();
    total.twice(COFACTOR_BITS, new Point.Desk());
    return total.isZero();
  }

  /**
   * A number of 253 bits in two halves: the low one times the point, the high one times 2^128 of
   * it.
   */
  private static void add(PointSum points, Addend point, BigInteger times) {
    Point.Desk desk = new Point.Desk();
    Point far = new Point();
    far.plus(point, desk);
    far.twice(PointSum.BITS, desk);
    points.add(point, new Coefficient(times.shiftRight(64).longValue(), times.longValue()));
    points.add(
        far.addend(),
        new Coefficient(times.shiftRight(192).longValue(), times.shiftRight(128).longValue()));
  }

  private Coefficient[] draw(List<Equation> equations) {
    sha512.update(PURPOSE);
    for (Equation equation : equations) {
      equation.putInto(sha512);
    }
    byte[] seed = sha512.digest();
    Coefficient[] numbers = new Coefficient[equations.size()];
    ByteBuffer drawn = ByteBuffer.allocate(0);
    for (int i = 0; i < numbers.length; i++) {
      if (!drawn.hasRemaining()) {
        sha512.update(seed);
        sha512.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, i));
        drawn = ByteBuffer.wrap(sha512.digest()).order(ByteOrder.LITTLE_ENDIAN);
      }
      numbers[i] = new Coefficient(drawn.getLong(), drawn.getLong());
    }
    return numbers;
  }
}
