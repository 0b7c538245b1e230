package limen.core.fitting;

import java.util.Arrays;

/** The inverse of the small working basis, kept dense; each new one is a step from the last. */
final class Inverse {
  private final int size;
  private final double[][] columns;
  private double[][] inverse;

  Inverse(int size) {
    this.size = size;
    columns = new double[size][size];
    inverse = new double[size][size];
  }

  /** Empties the columns that {@link #invert} will read. */
  void begin() {
    for (double[] column : columns) {
      Arrays.fill(column, 0);
    }
  }

  double[] column(int place) {
    return columns[place];
  }

  /** Gauss and Jordan with the largest pivot of each column. */
  void invert() {
    double[][] left = new double[size][size];
    double[][] right = new double[size][size];
    for (int row = 0; row < size; row++) {
      for (int place = 0; place < size; place++) {
        left[row][place] = columns[place][row];
      }
      right[row][row] = 1;
    }
    for (int place = 0; place < size; place++) {
      int pivot = place;
      for (int row = place + 1; row < size; row++) {
        pivot = Math.abs(left[row][place]) > Math.abs(left[pivot][place]) ? row : pivot;
      }
      swap(left, place, pivot);
      swap(right, place, pivot);
      clear(left, right, place);
    }
    inverse = right;
  }

  private static void swap(double[][] rows, int a, int b) {
    double[] kept = rows[a];
    rows[a] = rows[b];
    rows[b] = kept;
  }

  private void clear(double[][] left, double[][] right, int place) {
    double pivot = left[place][place];
    if (Math.abs(pivot) < 1e-11) {
      throw new IllegalStateException("a basis without an inverse");
    }
    scale(left[place], 1 / pivot);
    scale(right[place], 1 / pivot);
    for (int row = 0; row < size; row++) {
      double times = left[row][place];
      if (row != place && times != 0) {
        add(left[row], left[place], -times);
        add(right[row], right[place], -times);
      }
    }
  }

  private static void scale(double[] row, double times) {
    for (int i = 0; i < row.length; i++) {
      row[i] *= times;
    }
  }

  private static void add(double[] row, double[] other, double times) {
    for (int i = 0; i < row.length; i++) {
      row[i] += times * other[i];
    }
  }

  /** The inverse times a column. */
  void times(double[] column, double[] result) {
    for (int row = 0; row < size; row++) {
      double sum = 0;
      double[] values = inverse[row];
      for (int i = 0; i < size; i++) {
        sum += values[i] * column[i];
      }
      result[row] = sum;
    }
  }

  /** Adds a row of the inverse so many times. */
  void addRow(int place, double times, double[] target) {
    if (times != 0) {
      add(target, inverse[place], times);
    }
  }

  /**
   * The inverse once another column stands in a place.
   *
   * @param place which place
   * @param image the inverse times the new column
   */
  void pivot(int place, double[] image) {
    scale(inverse[place], 1 / image[place]);
    for (int row = 0; row < size; row++) {
      if (row != place && image[row] != 0) {
        add(inverse[row], inverse[place], -image[row]);
      }
    }
  }
}
