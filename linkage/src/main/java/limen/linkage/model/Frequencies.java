package limen.linkage.model;

import limen.linkage.compare.Values;
import limen.linkage.table.Column;
import limen.linkage.table.Table;

/**
 * How frequent the values of a field are: two Shevchenkos meet by chance more often than two of a
 * rare name. Counted by forms, so that spellings of one name are one.
 */
final class Frequencies {
  /** Nothing is rarer than this many in the lists: who is there twice is no rare name. */
  private static final double LEAST = 2;

  private final double same;
  private final double form;
  private final float[] corrections;

  private Frequencies(double same, double form, float[] corrections) {
    this.same = same;
    this.form = form;
    this.corrections = corrections;
  }

  static Frequencies of(Table table, int field, Values values) {
    Column column = table.columns().get(field);
    int[] left = column.counts(0, table.left());
    int[] right = table.isOne() ? left : column.counts(table.left(), table.rows());
    int largest = 0;
    for (int id = 0; id < left.length; id++) {
      largest = Math.max(largest, values.form(id));
    }
    double[] lefts = new double[largest + 1];
    double[] rights = new double[largest + 1];
    double same = 0;
    double saidLeft = 0;
    double saidRight = 0;
    for (int id = 1; id < left.length; id++) {
      int form = values.form(id);
      if (form != 0) {
        lefts[form] += left[id];
        rights[form] += right[id];
      }
      same += table.isOne() ? left[id] * (left[id] - 1.0) : (double) left[id] * right[id];
      saidLeft += left[id];
      saidRight += right[id];
    }
    double pairs = Math.max(1, table.isOne() ? saidLeft * (saidLeft - 1) : saidLeft * saidRight);
    double both = 0;
    for (int key = 1; key <= largest; key++) {
      both += table.isOne() ? lefts[key] * (lefts[key] - 1) : lefts[key] * rights[key];
    }
    double form = Math.max(both, same) / pairs;
    double all = table.isOne() ? saidLeft : saidLeft + saidRight;
    float[] corrections = new float[left.length];
    for (int id = 1; id < left.length; id++) {
      int key = values.form(id);
      if (key != 0 && form > 0) {
        double count = table.isOne() ? lefts[key] : lefts[key] + rights[key];
        corrections[id] = (float) Math.log(form / (Math.max(LEAST, count) / all));
      }
    }
    return new Frequencies(same / pairs, form, corrections);
  }

  /** Which share of all pairs says the very same. */
  double same() {
    return same;
  }

  /** Which share of all pairs says one form. */
  double form() {
    return form;
  }

  /** What is added to the weight of each value where a pair agrees on it. */
  float[] corrections() {
    return corrections;
  }
}
