package limen.linkage.block;

/** Sorts numbers by their upper bits, eleven at a time; equal ones keep their order. */
public final class Radix {
  private static final int BITS = 11;
  private static final int DIGITS = 1 << BITS;

  private Radix() {}

  /** Sorts by the bits from the lowest one to the highest, which is not among them. */
  public static void sort(long[] numbers, int lowest, int highest) {
    sort(numbers, numbers.length, lowest, highest);
  }

  /** The same of the first numbers only. */
  static void sort(long[] numbers, int many, int lowest, int highest) {
    long[] from = numbers;
    long[] to = new long[many];
    boolean back = false;
    for (int shift = lowest; shift < highest; shift += BITS) {
      int[] at = new int[DIGITS + 1];
      for (int i = 0; i < many; i++) {
        at[digit(from[i], shift) + 1]++;
      }
      for (int digit = 0; digit < DIGITS; digit++) {
        at[digit + 1] += at[digit];
      }
      for (int i = 0; i < many; i++) {
        to[at[digit(from[i], shift)]++] = from[i];
      }
      long[] free = from;
      from = to;
      to = free;
      back = !back;
    }
    if (back) {
      // An odd number of rounds ends in the other array.
      System.arraycopy(from, 0, to, 0, many);
    }
  }

  private static int digit(long number, int shift) {
    return (int) (number >>> shift) & (DIGITS - 1);
  }
}
