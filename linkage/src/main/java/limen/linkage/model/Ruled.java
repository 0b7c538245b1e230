package limen.linkage.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import limen.linkage.block.Feature;
import limen.linkage.block.Rule;
import limen.linkage.block.Scan;
import limen.linkage.compare.Kind;
import limen.linkage.compare.Level;

/**
 * The pairs that a rule has: which share of them each class has, and what their strangers share.
 * Who was found by one given name has often an address alike that is made of it; without knowing
 * that of the rule's strangers, they would be taken for one person.
 */
final class Ruled {
  /** What strangers share anywhere counts as so many pairs. */
  private static final double TRUST = 5000;

  /**
   * At first hardly anybody is one person: that values have to do with each other is then learnt of
   * strangers, and only what speaks very much for one person takes pairs from them.
   */
  private static final double AT_FIRST = 1e-4;

  private static final double MOST = 0.9;
  private static final double LEAST = 1e-9;

  private final Rule rule;
  private final List<Counts.Cell> cells;
  private final double[] shares;
  private List<double[]> strangers;

  private Ruled(Rule rule, List<Counts.Cell> cells, int classes, List<double[]> anywhere) {
    this.rule = rule;
    this.cells = cells;
    shares = new double[classes];
    Arrays.fill(shares, AT_FIRST);
    strangers = anywhere;
  }

  /**
   * All rules. Where everybody is compared with everybody, those who agree on one field stand for
   * the pairs of a rule.
   *
   * @param classes how many there are, strangers not counted
   * @param anywhere what strangers share
   */
  static List<Ruled> all(
      List<Rule> rules,
      List<Field> fields,
      List<Counts.Cell> cells,
      int classes,
      List<double[]> anywhere) {
    List<Ruled> all = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      int bit = 1 << i;
      if (!rules.get(i).features().isEmpty()) {
        List<Counts.Cell> its = cells.stream().filter(cell -> (cell.rules() & bit) != 0).toList();
        all.add(new Ruled(rules.get(i), its, classes, anywhere));
      } else {
        for (int field = 0; field < fields.size(); field++) {
          if (fields.get(field).kind() != Kind.SEX) {
            int at = field;
            List<Counts.Cell> its =
                cells.stream().filter(cell -> agrees(cell.pattern(), at)).toList();
            Rule one = Rule.of(new Feature(field, false));
            all.add(new Ruled(one, its, classes, anywhere));
          }
        }
      }
    }
    return all;
  }

  private static boolean agrees(long pattern, int field) {
    int level = Scan.level(pattern, field);
    return level == Level.SAME.number() || level == Level.FORM.number();
  }

  /**
   * One round of expectation, and of maximisation of what is the rule's own.
   *
   * @param classes of each class, of each field, the shares of levels
   * @param anywhere what strangers share anywhere
   * @param sums of each field are added to, by how many pairs of one person have a level
   */
  void round(
      List<List<double[]>> classes,
      List<double[]> anywhere,
      Companions companions,
      double[][] sums) {
    int fields = anywhere.size();
    Classes of = new Classes(shares, classes, strangers, field -> !rule.uses(field));
    double[] expected = new double[shares.length];
    double[][] ones = new double[fields][Level.COUNT];
    double[][] apart = new double[fields][Level.COUNT];
    double all = 0;
    int found = rule.fields();
    for (Counts.Cell cell : cells) {
      double together = companions.correction(cell.pattern(), fields, found);
      double[] likely = of.of(cell.pattern(), together);
      double rest = 1;
      for (int i = 0; i < likely.length; i++) {
        expected[i] += likely[i] * cell.pairs();
        rest -= likely[i];
      }
      all += cell.pairs();
      add(cell, likely[0] * cell.pairs(), ones);
      add(cell, Math.max(0, rest) * cell.pairs(), apart);
    }
    for (int field = 0; field < fields; field++) {
      for (int level = 1; level < Level.COUNT && !rule.uses(field); level++) {
        sums[field][level] += ones[field][level];
      }
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] = Math.clamp(expected[i] / Math.max(1, all), LEAST, MOST);
    }
    strangers = learnt(apart, anywhere);
  }

  private static void add(Counts.Cell cell, double pairs, double[][] to) {
    for (int field = 0; field < to.length; field++) {
      to[field][Scan.level(cell.pattern(), field)] += pairs;
    }
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
