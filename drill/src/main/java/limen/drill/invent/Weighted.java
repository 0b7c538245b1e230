package limen.drill.invent;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Things that are drawn as often as their weights say; the weights are those of names and ranks.
 */
final class Weighted<T> {
  private final List<T> all;
  private final long[] sums;

  Weighted(List<T> all, ToLongFunction<T> weight) {
    this.all = List.copyOf(all);
    this.sums = new long[all.size()];
    long sum = 0;
    for (int i = 0; i < sums.length; i++) {
      sum += weight.applyAsLong(all.get(i));
      sums[i] = sum;
    }
  }

  T draw(Lot lot) {
    long at = (long) (lot.share() * sums[sums.length - 1]);
    int found = Arrays.binarySearch(sums, at);
    return all.get(found >= 0 ? found + 1 : -found - 1);
  }
}
