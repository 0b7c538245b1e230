package limen.ledger.key;

import java.math.BigInteger;

/**
 * Numbers modulo p = 2^255 - 19 in five signed limbs of 51 bits, each in an array that is written
 * in place. What comes out of a product has limbs of 51 bits and a little; one addition or
 * subtraction of such, and one more of their results, may go into the next product: limbs up to 53
 * bits are safe.
 *
 * <p>Only for checking: how long a step takes tells the numbers. The library's own field has ten
 * limbs, for machines of 32 bits; on 64 bits this one takes two thirds of its time.
 */
final class Field {
  /** p. */
  static final BigInteger P = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));

  private static final int BITS = 51;
  private static final long MASK = (1L << BITS) - 1;
  private static final long[] ROOT_OF_MINUS_ONE =
      of(BigInteger.TWO.modPow(P.shiftRight(2), P)); // 2^((p-1)/4), RFC 8032 section 5.1.3

  private Field() {}

  static long[] of(BigInteger number) {
    long[] limbs = new long[5];
    BigInteger left = number.mod(P);
    for (int i = 0; i < limbs.length; i++, left = left.shiftRight(BITS)) {
      limbs[i] = left.longValue() & MASK;
    }
    return limbs;
  }

  /** The 255 low bits of 32 bytes, the lowest byte first; whether they are below p is not asked. */
  static long[] decode(byte[] bytes, int at) {
    long a = little(bytes, at);
    long b = little(bytes, at + 8);
    long c = little(bytes, at + 16);
    long d = little(bytes, at + 24);
    return new long[] {
      a & MASK,
      (a >>> 51 | b << 13) & MASK,
      (b >>> 38 | c << 26) & MASK,
      (c >>> 25 | d << 39) & MASK,
      d >>> 12 & MASK
    };
  }

  private static long little(byte[] bytes, int at) {
    long value = 0;
    for (int i = 7; i >= 0; i--) {
      value = value << 8 | (bytes[at + i] & 0xff);
    }
    return value;
  }

  static void add(long[] a, long[] b, long[] sum) {
    for (int i = 0; i < 5; i++) {
      sum[i] = a[i] + b[i];
    }
  }

  static void subtract(long[] a, long[] b, long[] difference) {
    for (int i = 0; i < 5; i++) {
      difference[i] = a[i] - b[i];
    }
  }

  /**
   * Each product of two limbs is taken apart at bit 51: its low part by a mask, its high part by
   * shifting the factors so far (8 and 5 bits) that the high word of the machine's product begins
   * there. What lies above 2^255 comes back times 19.
   */
  static void multiply(long[] a, long[] b, long[] product) {
    long a0 = a[0], a1 = a[1], a2 = a[2], a3 = a[3], a4 = a[4];
    long b0 = b[0], b1 = b[1], b2 = b[2], b3 = b[3], b4 = b[4];
    long c1 = 19 * b1, c2 = 19 * b2, c3 = 19 * b3, c4 = 19 * b4;
    long r0 = low(a0, b0) + low(a1, c4) + low(a2, c3) + low(a3, c2) + low(a4, c1);
    long r1 = low(a0, b1) + low(a1, b0) + low(a2, c4) + low(a3, c3) + low(a4, c2);
    long r2 = low(a0, b2) + low(a1, b1) + low(a2, b0) + low(a3, c4) + low(a4, c3);
    long r3 = low(a0, b3) + low(a1, b2) + low(a2, b1) + low(a3, b0) + low(a4, c4);
    long r4 = low(a0, b4) + low(a1, b3) + low(a2, b2) + low(a3, b1) + low(a4, b0);
    r1 += high(a0, b0) + high(a1, c4) + high(a2, c3) + high(a3, c2) + high(a4, c1);
    r2 += high(a0, b1) + high(a1, b0) + high(a2, c4) + high(a3, c3) + high(a4, c2);
    r3 += high(a0, b2) + high(a1, b1) + high(a2, b0) + high(a3, c4) + high(a4, c3);
    r4 += high(a0, b3) + high(a1, b2) + high(a2, b1) + high(a3, b0) + high(a4, c4);
    r0 += 19 * (high(a0, b4) + high(a1, b3) + high(a2, b2) + high(a3, b1) + high(a4, b0));
    carry(r0, r1, r2, r3, r4, product);
  }

  /** The square of the square and so on, that many times: a to the 2^times. */
  static void square(long[] a, int times, long[] result) {
    long[] from = a;
    for (int i = 0; i < times; i++) {
      square(from, result);
      from = result;
    }
  }

  /** As {@link #multiply}, with equal products taken once. */
  static void square(long[] a, long[] product) {
    long a0 = a[0], a1 = a[1], a2 = a[2], a3 = a[3], a4 = a[4];
    long b0 = 2 * a0, b1 = 2 * a1, b2 = 2 * a2, b3 = 2 * a3;
    long c3 = 19 * a3, c4 = 19 * a4;
    long r0 = low(a0, a0) + low(b1, c4) + low(b2, c3);
    long r1 = low(b0, a1) + low(b2, c4) + low(a3, c3);
    long r2 = low(b0, a2) + low(a1, a1) + low(b3, c4);
    long r3 = low(b0, a3) + low(b1, a2) + low(a4, c4);
    long r4 = low(b0, a4) + low(b1, a3) + low(a2, a2);
    r1 += high(a0, a0) + high(b1, c4) + high(b2, c3);
    r2 += high(b0, a1) + high(b2, c4) + high(a3, c3);
    r3 += high(b0, a2) + high(a1, a1) + high(b3, c4);
    r4 += high(b0, a3) + high(b1, a2) + high(a4, c4);
    r0 += 19 * (high(b0, a4) + high(b1, a3) + high(a2, a2));
    carry(r0, r1, r2, r3, r4, product);
  }

  private static long low(long a, long b) {
    return a * b & MASK;
  }

  private static long high(long a, long b) {
    return Math.multiplyHigh(a << 8, b << 5);
  }

  private static void carry(long r0, long r1, long r2, long r3, long r4, long[] result) {
    r1 += r0 >> BITS;
    r2 += r1 >> BITS;
    r3 += r2 >> BITS;
    r4 += r3 >> BITS;
    result[0] = (r0 & MASK) + 19 * (r4 >> BITS);
    result[1] = r1 & MASK;
    result[2] = r2 & MASK;
    result[3] = r3 & MASK;
    result[4] = r4 & MASK;
  }

  /** Brings a number into its one form between 0 and p - 1. */
  static void normalize(long[] a) {
    carry(a[0], a[1], a[2], a[3], a[4], a);
    carry(a[0], a[1], a[2], a[3], a[4], a);
    carry(a[0], a[1], a[2], a[3], a[4], a);
    long over = (a[0] + 19) >> BITS;
    for (int i = 1; i < 5; i++) {
      over = (a[i] + over) >> BITS;
    }
    carry(a[0] + 19 * over, a[1], a[2], a[3], a[4] - (over << BITS), a);
  }

  static boolean isZero(long[] normal) {
    return (normal[0] | normal[1] | normal[2] | normal[3] | normal[4]) == 0;
  }

  static boolean equal(long[] a, long[] b) {
    long[] difference = new long[5];
    subtract(a, b, difference);
    normalize(difference);
    return isZero(difference);
  }

  /** 1 / a; of 0 it is 0. */
  static long[] inverse(long[] a) {
    long[] power = power252(a);
    long[] cube = new long[5];
    square(a, cube);
    multiply(cube, a, cube);
    square(power, 3, power);
    multiply(power, cube, power); // 8 (2^252 - 3) + 3 = p - 2
    return power;
  }

  /**
   * A root of u / v, by RFC 8032 section 5.1.3.
   *
   * @return whether there is one
   */
  static boolean root(long[] u, long[] v, long[] result) {
    long[] v3 = new long[5];
    long[] t = new long[5];
    square(v, v3);
    multiply(v3, v, v3);
    square(v3, t);
    multiply(t, v, t);
    multiply(t, u, t);
    long[] power = power252(t);
    multiply(power, v3, power);
    multiply(power, u, result);
    square(result, t);
    multiply(t, v, t);
    if (equal(t, u)) {
      return true;
    }
    multiply(result, ROOT_OF_MINUS_ONE, result);
    add(t, u, t);
    normalize(t);
    return isZero(t);
  }

  /** a to the (p - 5) / 8 = 2^252 - 3; each name says of how many ones its exponent consists. */
  private static long[] power252(long[] a) {
    long[] two = ones(a, a, 1);
    long[] five = ones(ones(two, a, 1), two, 2);
    long[] ten = ones(five, five, 5);
    long[] twentyFive = ones(ones(ten, ten, 10), five, 5);
    long[] fifty = ones(twentyFive, twentyFive, 25);
    long[] hundredTwentyFive = ones(ones(fifty, fifty, 50), twentyFive, 25);
    return ones(ones(hundredTwentyFive, hundredTwentyFive, 125), a, 2);
  }

  /** a to the 2^times, times b. */
  private static long[] ones(long[] a, long[] b, int times) {
    long[] result = new long[5];
    square(a, times, result);
    multiply(result, b, result);
    return result;
  }
}
