package limen.linkage.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import limen.linkage.compare.Values;
import limen.linkage.spelling.Bearer;
import limen.linkage.table.Column;
import limen.linkage.table.Table;

/**
 * How frequent the values of a field are: two Shevchenkos meet by chance more often than two of a
 * rare name. Counted by forms, so that spellings of one name are one.
 */
final class Frequencies {
  /** Nothing is rarer than this many in the lists: who is there twice is no rare name. */
  private static final double LEAST = 2;

  /** The shape of how frequent the values of a field are, from a few to many (Jeffreys). */
  private static final double SHAPE = 0.5;

  private final int[] forms;
  private final double same;
  private final double form;
  private final double twoSexes;

  /** How many rows say each form. */
  private final double[] counts;

  private final double said;
  private final double pairs;

  private Frequencies(
      int[] forms,
      double same,
      double form,
      double twoSexes,
      double[] counts,
      double said,
      double pairs) {
    this.forms = forms;
    this.same = same;
    this.form = form;
    this.twoSexes = twoSexes;
    this.counts = counts;
    this.said = said;
    this.pairs = pairs;
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
    // A brother's and a sister's patronymic are of one form and are two.
    both -= ofTwoSexes(left, right, values, largest, true);
    double form = Math.max(both, same) / pairs;
    double twoSexes = ofTwoSexes(left, right, values, largest, false) / pairs;
    if (!table.isOne()) {
      Arrays.setAll(lefts, key -> lefts[key] + rights[key]);
      saidLeft += saidRight;
    }
    int[] forms = IntStream.range(0, left.length).map(values::form).toArray();
    return new Frequencies(forms, same / pairs, form, twoSexes, lefts, saidLeft, pairs);
  }

  /** How many pairs, of one form or of any, say a man's name and a woman's. */
  private static double ofTwoSexes(
      int[] left, int[] right, Values values, int largest, boolean ofOneForm) {
    double[][] counts = new double[4][ofOneForm ? largest + 1 : 1];
    for (int id = 1; id < left.length; id++) {
      int bearer = values.bearer(id);
      if (bearer != 0) {
        int form = ofOneForm ? values.form(id) : 0;
        int woman = Bearer.isWomans(bearer) ? 1 : 0;
        counts[woman][form] += left[id];
        counts[2 + woman][form] += right[id];
      }
    }
    double pairs = 0;
    for (int form = 0; form < counts[0].length; form++) {
      pairs += counts[0][form] * counts[3][form] + counts[1][form] * counts[2][form];
    }
    return pairs;
  }

  /** In which share of all pairs the one says a man's name and the other a woman's. */
  double twoSexes() {
    return twoSexes;
  }

  /** Which share of all pairs says the very same. */
  double same() {
    return same;
  }

  /** Which share of all pairs says one form. */
  double form() {
    return form;
  }

  /**
   * What is added to the weight of each value where a pair agrees on it. Of those who say a value
   * some are one person; how many are not follows from how often strangers agree at all: of four
   * rows with one address hardly one is a stranger's, of four hundred with one name nearly all are.
   *
   * @param prior which share of pairs is one person
   * @param onePerson which share of those says one form
   * @param strangers which share of the others does
   */
  float[] corrections(double prior, double onePerson, double strangers) {
    double chance = strangers * said;
    double own = prior * onePerson * 2 * pairs / said;
    float[] corrections = new float[forms.length];
    Map<Double, Float> known = new HashMap<>();
    for (int id = 1; id < forms.length; id++) {
      if (forms[id] != 0) {
        corrections[id] =
            known.computeIfAbsent(
                counts[forms[id]],
                count -> {
                  double rows =
                      (strangers(count - 1, chance, own) + SHAPE) * chance / (chance + SHAPE);
                  return (float) Math.log(chance / Math.max(Math.min(LEAST, chance), rows));
                });
      }
    }
    return corrections;
  }

  /**
   * How many of the others who say a value are strangers: they are as a negative binomial
   * distribution has it, one's own rows as a geometric one.
   */
  private static double strangers(double others, double chance, double own) {
    double less = Math.log(own / (1 + own)) - Math.log(chance / (chance + SHAPE));
    double log = 0;
    double most = 0;
    double sum = 1;
    double weighed = others;
    for (int x = (int) others; x > 0 && others - x < 60 * (1 + own); x--) {
      log += less + Math.log(x / (x - 1 + SHAPE));
      if (log > most) {
        sum *= Math.exp(most - log);
        weighed *= Math.exp(most - log);
        most = log;
      }
      double likely = Math.exp(log - most);
      sum += likely;
      weighed += likely * (x - 1);
    }
    return weighed / sum;
  }
}
