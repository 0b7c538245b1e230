package limen.linkage.model;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import limen.linkage.block.Rule;
import limen.linkage.block.Scan;
import limen.linkage.compare.Comparer;
import limen.linkage.compare.Kind;
import limen.linkage.compare.Level;
import limen.linkage.compare.Values;
import limen.linkage.table.Column;
import limen.linkage.table.Table;

/**
 * Learns a {@link Model} from the lists themselves, without being told who is who. What strangers
 * share is counted over random pairs; what two rows of one person share comes from expectation and
 * maximisation over the counts of patterns (Dempster, Laird and Rubin 1977). A rule's pairs agree
 * where the rule looks, so each field is learnt from the rules that do not look at it.
 */
final class Training {
  private static final int ROUNDS = 40;
  private static final int RANDOM_PAIRS = 200_000;
  private static final int BATCH = 10_000;
  private static final int OFTEN = 50;

  /** What is usual counts as so many pairs. */
  private static final double TRUST = 60;

  private static final double MOST_TIMES = 10;
  private static final double LEAST = 1e-6;

  /** So many relatives and namesakes has a person in the other list, beyond those by chance. */
  private static final double[] USUAL_LIKES = {0.3, 0.005, 0.02, 0.003};

  /** What the lists say of them is believed up to so many times more or less. */
  private static final double UNLIKE_USUAL = 3;

  private static final int SEED = 7;

  private final Table table;
  private final List<Field> fields;
  private final List<Values> values;
  private final List<Frequencies> frequencies;
  private final List<double[]> usual = new ArrayList<>();
  private final List<double[]> onePerson = new ArrayList<>();
  private final List<double[]> strangers = new ArrayList<>();

  /** Whether the names tell a family from a person. */
  private final boolean named;

  /** Relatives and namesakes, where the names tell them. */
  private List<List<double[]>> likes;

  private Training(
      Table table, List<Field> fields, List<Values> values, List<Frequencies> frequencies) {
    this.table = table;
    this.fields = fields;
    this.values = values;
    this.frequencies = frequencies;
    for (int field = 0; field < fields.size(); field++) {
      usual.add(usual(field));
    }
    onePerson.addAll(usual);
    named = has(Kind.SURNAME) && has(Kind.GIVEN) && has(Kind.PATRONYMIC);
    likes = likes();
    IntStream.range(0, fields.size())
        .parallel()
        .mapToObj(this::ofStrangers)
        .forEachOrdered(strangers::add);
  }

  /** A model, and which values go together. */
  record Trained(Model model, Companions companions) {}

  /** The model of the lists; without cells it is the usual one. */
  static Trained of(
      Table table,
      List<Field> fields,
      List<Values> values,
      List<Frequencies> frequencies,
      List<Rule> rules,
      List<Counts.Cell> cells) {
    Training training = new Training(table, fields, values, frequencies);
    double[][] share = new double[rules.size()][1 + training.likes.size()];
    for (int rule = 0; rule < share.length; rule++) {
      boolean everybody = rules.get(rule).features().isEmpty();
      for (int i = 0; i < share[rule].length; i++) {
        share[rule][i] = everybody ? training.usually(i) : 0.1;
      }
    }
    Companions companions = training.companions(training.usual());
    for (int round = 0; round < ROUNDS && !cells.isEmpty(); round++) {
      training.round(rules, cells, share, companions);
    }
    return training.model(cells);
  }

  /**
   * What is usual in lists like these. Where one is in another script than the other, nothing is
   * the very same and all that agrees is another form; where one has years only, no days can agree.
   * How strangers agree tells which.
   */
  private double[] usual(int field) {
    Kind kind = fields.get(field).kind();
    double[] shares = Usual.ofOnePerson(kind);
    if (kind == Kind.DATE) {
      Column column = table.columns().get(field);
      double exact = Usual.exact(column, values.get(field), 0, table.left());
      int to = table.rows();
      exact *= table.isOne() ? exact : Usual.exact(column, values.get(field), table.left(), to);
      for (int level = 1; level < Level.COUNT; level++) {
        shares[level] = exact * shares[level] + (1 - exact) * Usual.OF_ROUGH_DAYS[level];
      }
    } else if (kind != Kind.SEX && frequencies.get(field).form() > 0) {
      double agreeing = shares[Level.SAME.number()] + shares[Level.FORM.number()];
      double strangers = frequencies.get(field).same() / frequencies.get(field).form();
      double same = (shares[Level.SAME.number()] / agreeing + Math.min(1, strangers)) / 2;
      shares[Level.SAME.number()] = agreeing * same;
      shares[Level.FORM.number()] = agreeing * (1 - same);
    }
    return shares;
  }

  private double[] ofStrangers(int field) {
    Column column = table.columns().get(field);
    Comparer comparer = values.get(field).comparer();
    SplittableRandom random = new SplittableRandom(SEED);
    double[] counts = new double[Level.COUNT];
    for (int i = 0; i < RANDOM_PAIRS && !isEnough(counts, i); i++) {
      int a = random.nextInt(table.left());
      int b =
          table.isOne() ? random.nextInt(table.left()) : random.nextInt(table.left(), table.rows());
      if (a != b) {
        counts[comparer.level(column.id(a), column.id(b))]++;
      }
    }
    counts[0] = 0;
    Frequencies of = frequencies.get(field);
    double[] shares = new double[Level.COUNT];
    double all = 0;
    for (int level = Level.PART.number(); level < Level.COUNT; level++) {
      shares[level] = counts[level] + 0.5;
      all += shares[level];
    }
    double agreeing = Math.min(0.99, Math.max(of.form(), LEAST * LEAST));
    for (int level = Level.PART.number(); level < Level.COUNT; level++) {
      shares[level] *= (1 - agreeing) / all;
    }
    // Days and sexes have no other form: however they are written, they are the same.
    Kind kind = fields.get(field).kind();
    double same = kind == Kind.DATE || kind == Kind.SEX ? agreeing : of.same();
    shares[Level.SAME.number()] = Math.max(same, agreeing / 100);
    shares[Level.FORM.number()] = Math.max(agreeing - same, agreeing / 100);
    if (kind.isName()) {
      shares[Level.SWAPPED.number()] = agreeing;
    }
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

  /** One round over all rules; {@code share} has of each rule what share each class has. */
  private void round(
      List<Rule> rules, List<Counts.Cell> cells, double[][] share, Companions companions) {
    double[][] sums = new double[fields.size()][Level.COUNT];
    for (int rule = 0; rule < rules.size(); rule++) {
      double[][] ratios = new double[likes.size() + 1][];
      ratios[0] = logRatios(rules.get(rule), onePerson);
      for (int like = 0; like < likes.size(); like++) {
        ratios[like + 1] = logRatios(rules.get(rule), likes.get(like));
      }
      double[] expected = new double[ratios.length];
      double all = 0;
      int found = rules.get(rule).fields();
      for (Counts.Cell cell : cells) {
        if ((cell.rules() >> rule & 1) == 1) {
          double together = companions.correction(cell.pattern(), fields.size(), found);
          double[] classes = classes(share[rule], ratios, cell.pattern(), together);
          for (int i = 0; i < classes.length; i++) {
            expected[i] += classes[i] * cell.pairs();
          }
          all += cell.pairs();
          for (int field = 0; field < fields.size(); field++) {
            if (!rules.get(rule).uses(field)) {
              sums[field][Scan.level(cell.pattern(), field)] += classes[0] * cell.pairs();
            }
          }
        }
      }
      for (int i = 0; i < expected.length; i++) {
        double most = rules.get(rule).features().isEmpty() ? most(i) : 0.9;
        share[rule][i] = Math.clamp(expected[i] / Math.max(1, all), Math.min(1e-9, most), most);
      }
    }
    for (int field = 0; field < fields.size(); field++) {
      onePerson.set(field, learnt(field, sums[field]));
    }
    likes = likes();
  }

  /** Which share of all pairs a class usually is: one person first, then those like one. */
  private double usually(int i) {
    return each() * (i == 0 ? 0.5 : USUAL_LIKES[i - 1]);
  }

  /** Which share of all pairs a class can be at most. */
  private double most(int i) {
    double times = table.isOne() ? MOST_TIMES : 1;
    return Math.min(0.5, i == 0 ? times * each() : UNLIKE_USUAL * usually(i));
  }

  /** How likely a pattern is each class but strangers: one person first, then those like one. */
  private static double[] classes(
      double[] share, double[][] ratios, long pattern, double together) {
    double[] classes = new double[ratios.length];
    double all = 1;
    for (int i = 0; i < classes.length; i++) {
      classes[i] = share[i] * Math.exp(sum(ratios[i], pattern) + together);
      all += classes[i];
      all -= share[i];
    }
    all = Math.max(all, 1e-300);
    for (int i = 0; i < classes.length; i++) {
      classes[i] = Math.min(1, classes[i] / all);
    }
    return classes;
  }

  /** How much likelier levels are in a class than in strangers, where a rule does not look. */
  private double[] logRatios(Rule rule, List<double[]> of) {
    double[] ratios = new double[fields.size() * Level.COUNT];
    for (int field = 0; field < fields.size(); field++) {
      for (int level = 1; level < Level.COUNT && !rule.uses(field); level++) {
        ratios[field * Level.COUNT + level] =
            Math.log(
                Math.max(LEAST, of.get(field)[level])
                    / Math.max(LEAST * LEAST, strangers.get(field)[level]));
      }
    }
    return ratios;
  }

  private static double sum(double[] weights, long pattern) {
    double sum = 0;
    for (int field = 0; field < weights.length / Level.COUNT; field++) {
      sum += weights[field * Level.COUNT + Scan.level(pattern, field)];
    }
    return sum;
  }

  private double[] learnt(int field, double[] sums) {
    Kind kind = fields.get(field).kind();
    double[] usually = usual.get(field);
    double[] shares = new double[Level.COUNT];
    double all = 0;
    for (int level = 1; level < Level.COUNT; level++) {
      shares[level] = sums[level] + TRUST * usually[level];
      all += shares[level];
    }
    for (int level = 1; level < Level.COUNT; level++) {
      shares[level] = Math.max(shares[level] / all, LEAST);
    }
    if (named && (kind.isName() || kind == Kind.DATE)) {
      cap(shares, usually);
    }
    return shares;
  }

  /**
   * Lists full of brothers must not teach that one person may well have two names, nor lists that
   * tell little that everybody is everybody: the share of another name or day stays within what is
   * usual, and the other levels have the rest. What is swapped is hardly found by rules that look
   * at the one field.
   */
  private static void cap(double[] shares, double[] usual) {
    int other = Level.OTHER.number();
    double most = Math.min(shares[other], usual[other]);
    double scale = (1 - most) / Math.max(LEAST, 1 - shares[other]);
    for (int level = 1; level < other; level++) {
      shares[level] *= scale;
    }
    shares[other] = most;
    int swapped = Level.SWAPPED.number();
    shares[swapped] = Math.max(shares[swapped], usual[swapped]);
  }

  private Trained model(List<Counts.Cell> cells) {
    // Who stands in the surname's place with his given name does so with both.
    for (int field = 0; field < fields.size(); field++) {
      if (fields.get(field).kind() == Kind.GIVEN) {
        onePerson.get(field)[Level.SWAPPED.number()] = 1;
      }
      likes = likes();
    }
    Model alone = withPrior(usual(), cells, Companions.none(fields.size()));
    Companions companions = companions(alone);
    return new Trained(withPrior(alone, cells, companions), companions);
  }

  private Companions companions(Model model) {
    return Companions.of(table, values, frequencies, model);
  }

  /** What is known of the fields so far, with shares as they usually are. */
  private Model usual() {
    List<double[]> others = strangers.stream().map(Training::floored).toList();
    double each = each();
    List<Model.Like> alike = new ArrayList<>();
    for (int like = 0; like < likes.size(); like++) {
      alike.add(new Model.Like(likes.get(like), USUAL_LIKES[like] * each));
    }
    return new Model(fields, onePerson, others, alike, 0.5 * each);
  }

  /** Which share of all pairs is one person if everybody of the smaller list is in the other. */
  private double each() {
    double smaller = table.isOne() ? table.rows() : Math.min(table.left(), table.right());
    return smaller / table.pairs();
  }

  /** The share of pairs that are one person, as the patterns have it. */
  private Model withPrior(Model usual, List<Counts.Cell> cells, Companions companions) {
    Model model = usual;
    // In one list a person may stand more than twice.
    double each = each();
    double most = (table.isOne() ? MOST_TIMES : 1) * each;
    for (int round = 0; round < ROUNDS && !cells.isEmpty(); round++) {
      double[] expected = new double[1 + model.likes().size()];
      for (Counts.Cell cell : cells) {
        double together = companions.correction(cell.pattern(), fields.size());
        double[] classes = model.classes(cell.pattern(), together);
        for (int i = 0; i < expected.length; i++) {
          expected[i] += classes[i] * cell.pairs();
        }
      }
      List<Model.Like> alike = new ArrayList<>();
      for (int like = 0; like < model.likes().size(); like++) {
        double usually = USUAL_LIKES[like] * each;
        double share = expected[like + 1] / table.pairs();
        double known = Math.clamp(share, usually / UNLIKE_USUAL, usually * UNLIKE_USUAL);
        alike.add(new Model.Like(likes.get(like), known));
      }
      double prior = Math.clamp(expected[0] / table.pairs(), 0.01 * most, most);
      model = new Model(fields, model.onePerson(), model.strangers(), alike, prior);
    }
    return model;
  }

  private boolean has(Kind kind) {
    return fields.stream().anyMatch(field -> field.kind() == kind);
  }

  /** Those who are like one, as far as it is known how one person's rows differ. */
  private List<List<double[]>> likes() {
    return named
        ? List.of(
            all(Usual::ofRelatives),
            all(Usual::ofTwins),
            all(Usual::ofNamesakes),
            all(Usual::ofNamesakesOfOneYear))
        : List.of();
  }

  private List<double[]> all(BiFunction<Kind, double[], double[]> usual) {
    List<double[]> all = new ArrayList<>();
    for (int field = 0; field < fields.size(); field++) {
      all.add(floored(usual.apply(fields.get(field).kind(), onePerson.get(field))));
    }
    return all;
  }

  private static double[] floored(double[] shares) {
    double[] floored = shares.clone();
    for (int level = 1; level < floored.length; level++) {
      floored[level] = Math.max(floored[level], LEAST * LEAST);
    }
    return floored;
  }
}
