package limen.linkage.link;

import java.util.Arrays;
import limen.linkage.model.Weighed;

/**
 * Rows of one list that speak for others: if a and c are one with some probability and c and b with
 * another, then a and b are one with at least the sum of both less 1.
 */
final class Thirds {
  /** Of the rows that one surely is, so many are looked at. */
  private static final int MOST = 100;

  /** Where the rows that a row surely is begin among {@link #others}. */
  private final int[] from;

  /** Such rows in their order, each with its doubt, a float's bits, behind it. */
  private final long[] others;

  private Thirds(Weighed weighed, double[] speaking, double sure) {
    from = new int[weighed.table().rows() + 1];
    for (int pair = 0; pair < speaking.length; pair++) {
      if (speaking[pair] >= sure) {
        from[weighed.left(pair) + 1]++;
        from[weighed.right(pair) + 1]++;
      }
    }
    for (int row = 1; row < from.length; row++) {
      from[row] += from[row - 1];
    }
    others = new long[from[from.length - 1]];
    int[] to = from.clone();
    for (int pair = 0; pair < speaking.length; pair++) {
      if (speaking[pair] >= sure) {
        int left = weighed.left(pair);
        int right = weighed.right(pair);
        int doubt = Float.floatToIntBits((float) (1 - speaking[pair]));
        others[to[left]++] = (long) right << 32 | doubt;
        others[to[right]++] = (long) left << 32 | doubt;
      }
    }
    for (int row = 0; row + 1 < from.length; row++) {
      if (from[row + 1] - from[row] > 1) {
        Arrays.sort(others, from[row], from[row + 1]);
      }
    }
  }

  /**
   * The probabilities of pairs, where thirds have spoken for them.
   *
   * @param alone of each pair what it is by itself; below 0 where it is not asked
   * @param speaking the same, where a pair that is not asked may yet speak for others
   * @param sure from where on a row speaks for others
   */
  static double[] heard(Weighed weighed, double[] alone, double[] speaking, double sure) {
    Thirds thirds = new Thirds(weighed, speaking, sure);
    double[] heard = new double[alone.length];
    Arrays.parallelSetAll(
        heard,
        pair ->
            alone[pair] >= 0 && alone[pair] < sure
                ? Math.max(alone[pair], thirds.by(weighed.left(pair), weighed.right(pair)))
                : alone[pair]);
    return heard;
  }

  /** What the third that is surest of both says. */
  private double by(int a, int b) {
    double best = 0;
    int endA = Math.min(from[a + 1], from[a] + MOST);
    int endB = Math.min(from[b + 1], from[b] + MOST);
    for (int i = from[a], j = from[b]; i < endA && j < endB; ) {
      int order = Long.compare(others[i] >>> 32, others[j] >>> 32);
      if (order == 0) {
        best = Math.max(best, 1 - doubt(others[i]) - doubt(others[j]));
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return best;
  }

  private static double doubt(long other) {
    return Float.intBitsToFloat((int) other);
  }
}
