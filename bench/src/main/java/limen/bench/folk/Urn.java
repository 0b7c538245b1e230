package limen.bench.folk;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Things that are drawn as often as their weights say; what weighs nothing is never drawn. */
final class Urn<T> {
  private final List<T> all;
  private final double[] sums;

  Urn(List<T> all, ToDoubleFunction<T> weight) {
    this.all = List.copyOf(all);
    this.sums = new double[all.size()];
    double sum = 0;
    for (int i = 0; i < sums.length; i++) {
      sum += weight.applyAsDouble(this.all.get(i));
      sums[i] = sum;
    }
  }

  T draw(Chance chance) {
    int found = Arrays.binarySearch(sums, chance.share() * sums[sums.length - 1]);
    return all.get(found >= 0 ? found + 1 : -found - 1);
  }
}
