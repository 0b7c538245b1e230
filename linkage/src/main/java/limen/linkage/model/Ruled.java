package limen.linkage.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import limen.linkage.block.Rule;
import limen.linkage.block.Scan;
import limen.linkage.compare.Level;

/**
 * The pairs that a rule has: which share of them each class has, and what their strangers share.
 * Who was found by one given name has often an address alike that is made of it; without knowing
 * that of the rule's strangers, they would be taken for one person.
 */
final class Ruled {
  /** What strangers share anywhere counts as so many pairs. */
  private static final double TRUST = 5000;

  private final Rule rule;
  private final int number;
  private final double[] shares;
  private final double[] most;
  private List<double[]> strangers;

  /**
   * @param number the rule's bit in cells
   * @param shares of the classes, before anything is known
   * @param most that each class can have
   * @param strangers what they share anywhere
   */
  Ruled(Rule rule, int number, double[] shares, double[] most, List<double[]> strangers) {
    this.rule = rule;
    this.number = number;
    this.shares = shares.clone();
    this.most = most.clone();
    this.strangers = strangers;
  }

  /**
   * One round of expectation, and of maximisation of what is the rule's own.
   *
   * @param classes of each class, of each field, the shares of levels
   * @param anywhere what strangers share anywhere
   * @param sums of each field are added to, by how many pairs of one person have a level
   */
  void round(
      List<Counts.Cell> cells,
      List<List<double[]>> classes,
      List<double[]> anywhere,
      Companions companions,
      double[][] sums) {
    boolean everybody = rule.features().isEmpty();
    int fields = anywhere.size();
    Classes of =
        new Classes(shares, classes, everybody ? anywhere : strangers, field -> !rule.uses(field));
    double[] expected = new double[shares.length];
    double[][] apart = new double[fields][Level.COUNT];
    double all = 0;
    for (Counts.Cell cell : cells) {
      if ((cell.rules() >> number & 1) == 1) {
        double together = companions.correction(cell.pattern(), fields, rule.fields());
        double[] likely = of.of(cell.pattern(), together);
        double rest = cell.pairs();
        for (int i = 0; i < likely.length; i++) {
          expected[i] += likely[i] * cell.pairs();
          rest -= likely[i] * cell.pairs();
        }
        all += cell.pairs();
        for (int field = 0; field < fields; field++) {
          int level = Scan.level(cell.pattern(), field);
          apart[field][level] += Math.max(0, rest);
          sums[field][level] += rule.uses(field) ? 0 : likely[0] * cell.pairs();
        }
      }
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] = Math.clamp(expected[i] / Math.max(1, all), Math.min(1e-9, most[i]), most[i]);
    }
    strangers = learnt(apart, anywhere);
  }

  private static List<double[]> learnt(double[][] apart, List<double[]> anywhere) {
    List<double[]> strangers = new ArrayList<>();
    for (int field = 0; field < apart.length; field++) {
      double[] shares = apart[field];
      shares[Level.UNSAID.number()] = 0;
      for (int level = 1; level < Level.COUNT; level++) {
        shares[level] += TRUST * anywhere.get(field)[level];
      }
      double all = Arrays.stream(shares).sum();
      strangers.add(Arrays.stream(shares).map(share -> share / all).toArray());
    }
    return strangers;
  }
}
