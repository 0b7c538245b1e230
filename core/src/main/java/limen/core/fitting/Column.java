package limen.core.fitting;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What one unit of a sort on one leg adds to the rows; rows it adds nothing to are not in it. */
public final class Column {
  final int[] rows;
  final int[] adds;

  private Column(int[] rows, int[] adds) {
    this.rows = rows;
    this.adds = adds;
  }

  /** From what it adds to every row, in order. */
  public static Column of(int[] all) {
    int filled = (int) Arrays.stream(all).filter(n -> n != 0).count();
    int[] rows = new int[filled];
    int[] adds = new int[filled];
    int next = 0;
    for (int row = 0; row < all.length; row++) {
      if (all[row] != 0) {
        rows[next] = row;
        adds[next++] = all[row];
      }
    }
    return new Column(rows, adds);
  }

  double times(double[] multipliers) {
    double sum = 0;
    for (int i = 0; i < rows.length; i++) {
      sum += adds[i] * multipliers[rows[i]];
    }
    return sum;
  }

  long times(long[] multipliers) {
    long sum = 0;
    for (int i = 0; i < rows.length; i++) {
      sum += adds[i] * multipliers[rows[i]];
    }
    return sum;
  }

  void addTo(double[] target, double times) {
    for (int i = 0; i < rows.length; i++) {
      target[rows[i]] += times * adds[i];
    }
  }

  void addTo(long[] target, long times) {
    for (int i = 0; i < rows.length; i++) {
      target[rows[i]] += times * adds[i];
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Column that
        && Arrays.equals(rows, that.rows)
        && Arrays.equals(adds, that.adds);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(rows) + Arrays.hashCode(adds);
  }
}
