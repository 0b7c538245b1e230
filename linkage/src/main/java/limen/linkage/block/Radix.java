package limen.linkage.block;

import java.util.Arrays;

/**
 * Sorts numbers by their upper bits, eleven at a time; equal ones keep their order. What it needs
 * for that it keeps, so that a second sorting takes no new memory. For one thread.
 */
public final class Radix {
  private static final int BITS = 11;
  private static final int DIGITS = 1 << BITS;

  private long[] numbers;
  private long[] spare;

  /** For so many numbers at most; all of them are 0 at first. */
  public Radix(int room) {
    numbers = new long[room];
    spare = new long[room];
  }

  /** What is to be sorted, and what is sorted then; another array after every sorting. */
  public long[] numbers() {
    return numbers;
  }

  /** Begins again, with nothing but 0. */
  void clear() {
    Arrays.fill(numbers, 0);
  }

  /**
   * Sorts by the bits from the lowest one to the highest, which is not among them.
   *
   * @param many how many of the numbers, from the first one on
   */
  public void sort(int many, int lowest, int highest) {
    for (int shift = lowest; shift < highest; shift += BITS) {
      long[] from = numbers;
      long[] to = spare;
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
      numbers = to;
      spare = from;
    }
  }

  private static int digit(long number, int shift) {
    return (int) (number >>> shift) & (DIGITS - 1);
  }
}
