package limen.linkage.model;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import limen.linkage.compare.Comparer;
import limen.linkage.compare.Kind;
import limen.linkage.compare.Level;
import limen.linkage.compare.Values;
import limen.linkage.table.Column;
import limen.linkage.table.Table;

/**
 * What two rows of strangers share. Random pairs are counted, and frequencies where a pair agrees;
 * some of those pairs are one person, and where a list is small or people stand in it often, nearly
 * all that agree on a day or a number are. What is to be expected of them is taken off.
 */
final class Strangers {
  private static final int RANDOM_PAIRS = 200_000;
  private static final int BATCH = 10_000;
  private static final int OFTEN = 50;
  private static final int SEED = 7;
  private static final double LEAST = 1e-12;

  /** What is usual of strangers who do not agree counts as so many pairs. */
  private static final double TRUST = 5;

  private static final double MOST_AGREEING = 0.99;

  /** Of what is taken off so much stays: how often one person's rows agree is not known better. */
  private static final double DOUBT = 0.03;

  /** In any list two surnames, and two given names, are the same so often at least. */
  private static final double SURNAMES = 1e-4;

  private static final double GIVEN_NAMES = 0.005;

  private final double pairs;
  private final List<Field> fields;
  private final List<double[]> all;

  private Strangers(double pairs, List<Field> fields, List<double[]> all) {
    this.pairs = Math.max(1, pairs);
    this.fields = fields;
    this.all = all;
  }

  /** Counts them. */
  static Strangers of(
      Table table, List<Field> fields, List<Values> values, List<Frequencies> frequencies) {
    return new Strangers(
        table.pairs(),
        fields,
        IntStream.range(0, fields.size())
            .parallel()
            .mapToObj(
                field ->
                    ofAll(
                        table,
                        table.columns().get(field),
                        fields.get(field).kind(),
                        values.get(field),
                        frequencies.get(field)))
            .toList());
  }

  /** Of a field the shares of levels among all pairs where both say something. */
  private static double[] ofAll(
      Table table, Column column, Kind kind, Values values, Frequencies of) {
    SplittableRandom random = new SplittableRandom(SEED);
    Comparer comparer = values.comparer();
    double spelt = 0;
    double[] counts = new double[Level.COUNT];
    for (int i = 0; i < RANDOM_PAIRS && !isEnough(counts, i); i++) {
      int a = random.nextInt(table.left());
      int b =
          table.isOne() ? random.nextInt(table.left()) : random.nextInt(table.left(), table.rows());
      if (a != b) {
        int level = comparer.level(column.id(a), column.id(b));
        counts[level]++;
        // What only its spelling shows to be another form is not among the frequencies.
        boolean apart = values.form(column.id(a)) != values.form(column.id(b));
        spelt += level == Level.FORM.number() && apart ? 1 : 0;
      }
    }
    spelt /= Math.max(1, Arrays.stream(counts).skip(1).sum());
    double[] shares = new double[Level.COUNT];
    double all = 0;
    for (int level = Level.PART.number(); level < Level.COUNT; level++) {
      shares[level] = counts[level] + 0.5;
      all += shares[level];
    }
    double agreeing = Math.clamp(of.form() + spelt, LEAST, MOST_AGREEING);
    for (int level = Level.PART.number(); level < Level.COUNT; level++) {
      shares[level] *= (1 - agreeing) / all;
    }
    // Days and sexes have no other form: however they are written, they are the same.
    double same = kind == Kind.DATE || kind == Kind.SEX ? agreeing : Math.min(of.same(), agreeing);
    shares[Level.SAME.number()] = same;
    shares[Level.FORM.number()] = agreeing - same;
    return shares;
  }

  /** Whether every level that is found at all was found often enough to be known. */
  private static boolean isEnough(double[] counts, int pairs) {
    if (pairs % BATCH != 0 || pairs == 0) {
      return false;
    }
    for (int level = Level.PART.number(); level < Level.COUNT; level++) {
      if (counts[level] > 0 && counts[level] < OFTEN) {
        return false;
      }
    }
    return true;
  }

  /**
   * Of each field the shares of levels in two rows of strangers.
   *
   * @param prior which share of all pairs is one person
   * @param onePerson the shares of levels in those
   */
  List<double[]> without(double prior, List<double[]> onePerson) {
    return IntStream.range(0, all.size())
        .mapToObj(field -> without(field, prior, onePerson.get(field)))
        .toList();
  }

  private double[] without(int field, double prior, double[] onePerson) {
    double[] shares = new double[Level.COUNT];
    for (int level = 1; level < Level.COUNT; level++) {
      double share = all.get(field)[level];
      double theirs = prior * onePerson[level];
      // Of few pairs it is not known to less than the root of how many there are.
      double doubt = Math.max(DOUBT * theirs, Math.sqrt(theirs / pairs));
      double rest = Math.max(share - theirs, Math.min(share, doubt));
      shares[level] = Math.max(rest / (1 - prior), LEAST);
    }
    double agreeing = smoothed(shares, fields.get(field).kind());
    // Where one whole list is exchanged, names in their own places never agree.
    switch (fields.get(field).kind()) {
      case SURNAME -> shares[Level.SWAPPED.number()] = Math.max(agreeing, SURNAMES);
      case GIVEN -> shares[Level.SWAPPED.number()] = Math.max(agreeing, GIVEN_NAMES);
      case PATRONYMIC -> shares[Level.SWAPPED.number()] = agreeing;
      default -> {}
    }
    return shares;
  }

  /**
   * A few pairs say little of strangers, and what none of them has is no wonder: so much is added
   * as half a pair that agrees among as many as usually have one, and some that do not.
   *
   * @return how many strangers agree
   */
  private double smoothed(double[] shares, Kind kind) {
    double[] usual = Usual.ofStrangers(kind);
    int part = Level.PART.number();
    double agreeing = shares[Level.SAME.number()] + shares[Level.FORM.number()];
    double few = (agreeing * pairs + 0.5) / (pairs + 0.5 / usual[Level.SAME.number()]);
    for (int level = Level.SAME.number(); level < part; level++) {
      shares[level] = Math.max(shares[level] * few / agreeing, few / 100);
    }
    double rest = 0;
    for (int level = part; level < Level.COUNT; level++) {
      shares[level] = shares[level] * pairs + TRUST * usual[level];
      rest += shares[level];
    }
    for (int level = part; level < Level.COUNT; level++) {
      shares[level] *= (1 - few) / rest;
    }
    return few;
  }
}
