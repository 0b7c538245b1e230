package limen.bench.link;

import java.util.Arrays;
import java.util.List;
import limen.linkage.block.Rule;
import limen.linkage.compare.Level;

/**
 * Learns the weights of patterns from counts that the database made: expectation and maximisation
 * with two classes, one person and strangers. A field is learnt from the rules that do not look at
 * it, as ours does; relatives, namesakes and values that go together are not known here.
 */
final class SqlTraining {
  private static final int ROUNDS = 40;
  private static final int BITS = 3;

  /** So many pairs stand for what is usual. */
  private static final double TRUST = 60;

  private static final double LEAST = 1e-6;

  /** One person has not two names: of the pairs of one person so many at most. */
  private static final double MOST_OTHER = 0.01;

  private static final double[] NAME = {0, 0.735, 0.15, 0.015, 0.01, 0.06, 0.02, 0.01};
  private static final double[] DAY = {0, 0.82, LEAST, 0.06, 0.02, 0.06, 0.03, 0.01};

  /** How many pairs have a pattern and the rules of a set, as bits. */
  record Cell(int pattern, int rules, double pairs) {}

  private final List<Cell> cells;
  private final double[][] strangers;
  private final double[][] onePerson;
  private final double rows;
  private double prior;

  /**
   * @param strangers of each field the shares of levels in any two rows
   * @param rows of the register
   */
  SqlTraining(List<Cell> cells, double[][] strangers, double rows) {
    this.cells = cells;
    this.strangers = strangers;
    this.rows = rows;
    onePerson = new double[strangers.length][];
    for (int field = 0; field < onePerson.length; field++) {
      onePerson[field] = usual(field).clone();
    }
    double[] share = new double[Setting.RULES.size()];
    Arrays.fill(share, 0.1);
    for (int round = 0; round < ROUNDS; round++) {
      round(share);
    }
    onePerson[Setting.GIVEN][Level.SWAPPED.number()] = 1;
    prior = 1 / rows;
    for (int round = 0; round < ROUNDS; round++) {
      prior = expected() / (rows * (rows - 1) / 2);
    }
  }

  private static double[] usual(int field) {
    return field == Setting.BORN ? DAY : NAME;
  }

  private void round(double[] share) {
    double[][] sums = new double[onePerson.length][Level.COUNT];
    for (int rule = 0; rule < share.length; rule++) {
      double[][] weights = weights(Setting.RULES.get(rule));
      double expected = 0;
      double all = 0;
      for (Cell cell : cells) {
        if ((cell.rules >> rule & 1) == 1) {
          double odds = share[rule] / (1 - share[rule]) * Math.exp(sum(weights, cell.pattern));
          double one = cell.pairs * odds / (1 + odds);
          expected += one;
          all += cell.pairs;
          for (int field = 0; field < sums.length; field++) {
            if (!Setting.RULES.get(rule).uses(field)) {
              sums[field][level(cell.pattern, field)] += one;
            }
          }
        }
      }
      share[rule] = Math.clamp(expected / Math.max(1, all), 1e-9, 0.9);
    }
    for (int field = 0; field < sums.length; field++) {
      onePerson[field] = learnt(field, sums[field]);
    }
  }

  private static double[] learnt(int field, double[] sums) {
    double[] shares = new double[Level.COUNT];
    double all = 0;
    for (int level = 1; level < Level.COUNT; level++) {
      shares[level] = sums[level] + TRUST * usual(field)[level];
      all += shares[level];
    }
    for (int level = 1; level < Level.COUNT; level++) {
      shares[level] = Math.max(LEAST, shares[level] / all);
    }
    int other = Level.OTHER.number();
    shares[other] = Math.min(shares[other], MOST_OTHER);
    int swapped = Level.SWAPPED.number();
    shares[swapped] = Math.max(shares[swapped], usual(field)[swapped]);
    return shares;
  }

  /** Of each field and level how much likelier it is in one person; 0 where the rule looks. */
  private double[][] weights(Rule rule) {
    double[][] weights = new double[onePerson.length][Level.COUNT];
    for (int field = 0; field < weights.length; field++) {
      for (int level = 1; level < Level.COUNT && !rule.uses(field); level++) {
        weights[field][level] = Math.log(onePerson[field][level] / strangers[field][level]);
      }
    }
    return weights;
  }

  private double expected() {
    double[][] weights = weights(Rule.EVERYBODY);
    double expected = 0;
    for (Cell cell : cells) {
      double odds = prior / (1 - prior) * Math.exp(sum(weights, cell.pattern));
      expected += cell.pairs * odds / (1 + odds);
    }
    return expected;
  }

  private static double sum(double[][] weights, int pattern) {
    double sum = 0;
    for (int field = 0; field < weights.length; field++) {
      sum += weights[field][level(pattern, field)];
    }
    return sum;
  }

  /** The level of a field in a pattern. */
  static int level(int pattern, int field) {
    return pattern >> (BITS * field) & (Level.COUNT - 1);
  }

  /** The logarithm of the odds of a pattern, before what the frequency of its values changes. */
  double logOdds(int pattern) {
    return Math.log(prior / (1 - prior)) + sum(weights(Rule.EVERYBODY), pattern);
  }

  /** Says how many rows, and nothing of anybody. */
  @Override
  public String toString() {
    return "trained on " + rows + " rows";
  }
}
