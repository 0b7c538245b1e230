package limen.linkage.model;

import java.util.List;
import java.util.function.IntPredicate;
import limen.linkage.block.Scan;
import limen.linkage.compare.Level;

/**
 * How likely patterns are each class: one person first, then those who are like one; the rest are
 * strangers. Without regard to how frequent values are.
 */
final class Classes {
  private static final double LEAST = 1e-6;

  private final double[][] ratios;
  private final double[] shares;
  private final int fields;
  private final double strangers;

  /**
   * @param shares of all classes but strangers
   * @param classes of each class, of each field, the shares of levels
   * @param strangers the same in strangers
   * @param counts which fields are looked at
   */
  Classes(
      double[] shares,
      List<List<double[]>> classes,
      List<double[]> strangers,
      IntPredicate counts) {
    this.shares = shares.clone();
    fields = strangers.size();
    ratios = new double[classes.size()][fields * Level.COUNT];
    double rest = 1;
    for (int i = 0; i < ratios.length; i++) {
      rest -= shares[i];
      for (int field = 0; field < fields; field++) {
        for (int level = 1; level < Level.COUNT && counts.test(field); level++) {
          double share = Math.max(LEAST, classes.get(i).get(field)[level]);
          double apart = Math.max(LEAST * LEAST, strangers.get(field)[level]);
          ratios[i][field * Level.COUNT + level] = Math.log(share / apart);
        }
      }
    }
    this.strangers = Math.max(0, rest);
  }

  /**
   * How likely a pattern is each class but strangers.
   *
   * @param together what it takes from the weight against strangers that values go together
   */
  double[] of(long pattern, double together) {
    double[] likely = new double[ratios.length];
    double all = strangers;
    for (int i = 0; i < likely.length; i++) {
      double sum = together;
      for (int field = 0; field < fields; field++) {
        sum += ratios[i][field * Level.COUNT + Scan.level(pattern, field)];
      }
      likely[i] = shares[i] * Math.exp(sum);
      all += likely[i];
    }
    for (int i = 0; i < likely.length; i++) {
      likely[i] /= Math.max(all, Double.MIN_NORMAL);
    }
    return likely;
  }
}
