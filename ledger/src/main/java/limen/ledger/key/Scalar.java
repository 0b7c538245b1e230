package limen.ledger.key;

import java.math.BigInteger;

/**
 * A growing sum of products, which is asked only at the end what it is modulo L, the order of the
 * base point. One division for a batch instead of one for each signature.
 */
final class Scalar {
  /** L of RFC 8032 section 5.1. */
  static final BigInteger L =
      BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));

  private static final long WORD = 0xffff_ffffL;
  private static final int[] ORDER = words(bytes(L), 0, 8);

  /** Room for 128 and 512 bits, and for more products than there will ever be. */
  private final int[] sum = new int[24];

  /** Words of 32 bits out of bytes, the lowest first. */
  static int[] words(byte[] bytes, int at, int count) {
    int[] words = new int[count];
    for (int i = 0; i < count; i++) {
      int from = at + 4 * i;
      words[i] =
          (bytes[from] & 0xff)
              | (bytes[from + 1] & 0xff) << 8
              | (bytes[from + 2] & 0xff) << 16
              | bytes[from + 3] << 24;
    }
    return words;
  }

  /** Whether eight words are below L, as RFC 8032 section 5.1.7 asks of S. */
  static boolean isReduced(int[] words) {
    for (int i = ORDER.length - 1; i >= 0; i--) {
      if (words[i] != ORDER[i]) {
        return Integer.compareUnsigned(words[i], ORDER[i]) < 0;
      }
    }
    return false;
  }

  /** What 64 bytes leave when they are divided by L, in eight words. */
  static int[] reduced(byte[] hash) {
    Scalar scalar = new Scalar();
    scalar.add(words(hash, 0, 16), 1, 0);
    return words(bytes(scalar.residue()), 0, 8);
  }

  /** Adds a number so many times. */
  void add(int[] number, PointSum.Coefficient times) {
    add(number, times.low() & WORD, 0);
    add(number, times.low() >>> 32, 1);
    add(number, times.high() & WORD, 2);
    add(number, times.high() >>> 32, 3);
  }

  private void add(int[] number, long times, int at) {
    long carry = 0;
    int place = at;
    for (int word : number) {
      carry += (word & WORD) * times + (sum[place] & WORD);
      sum[place++] = (int) carry;
      carry >>>= 32;
    }
    for (; carry != 0; carry >>>= 32) {
      carry += sum[place] & WORD;
      sum[place++] = (int) carry;
    }
  }

  /** What the sum leaves when it is divided by L. */
  BigInteger residue() {
    BigInteger value = BigInteger.ZERO;
    for (int i = sum.length - 1; i >= 0; i--) {
      value = value.shiftLeft(32).or(BigInteger.valueOf(sum[i] & WORD));
    }
    return value.mod(L);
  }

  /** 32 bytes of a number, the lowest first. */
  static byte[] bytes(BigInteger number) {
    byte[] bytes = new byte[32];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = number.shiftRight(8 * i).byteValue();
    }
    return bytes;
  }
}
