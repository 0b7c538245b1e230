package limen.linkage.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import limen.linkage.block.Rule;
import limen.linkage.compare.Kind;
import limen.linkage.compare.Level;
import limen.linkage.compare.Values;
import limen.linkage.table.Column;
import limen.linkage.table.Table;

/**
 * Learns a {@link Model} from the lists themselves, without being told who is who. What two rows of
 * one person share comes from expectation and maximisation over the counts of patterns (Dempster,
 * Laird and Rubin 1977); what strangers share is what is left of all pairs. A rule's pairs agree
 * where the rule looks, so each field is learnt from the rules that do not look at it.
 */
final class Training {
  private static final int ROUNDS = 40;

  /** What is usual counts as so many pairs. */
  private static final double TRUST = 60;

  /** In one list a person may stand this often. */
  private static final double MOST_TIMES = 100;

  private static final double LEAST = 1e-6;

  /** What is usual counts as so many rows, of which such a share is in the other list. */
  private static final double USUAL_ROWS = 2;

  private static final double USUAL_FOUND = 0.2;

  /** With so many fields nobody is told from a relative or a namesake. */
  private static final int LITTLE = 2;

  /** So much of what is usual is there at least. */
  private static final double HARDLY = 0.1;

  /** So many relatives and namesakes has a person in the other list, beyond those by chance. */
  private static final double[] USUAL_LIKES = {0.3, 0.005, 0.02, 0.003};

  /** What the lists say of them is believed up to so many times more or less. */
  private static final double UNLIKE_USUAL = 3;

  private final Table table;
  private final List<Field> fields;
  private final List<Values> values;
  private final List<Frequencies> frequencies;
  private final List<double[]> usual = new ArrayList<>();
  private final List<double[]> onePerson = new ArrayList<>();
  private final Strangers all;
  private final Companions.Counted counted;

  /** Whether the names tell a family from a person. */
  private final boolean named;

  /** Whether a surname and one thing besides is all that is compared. */
  private final boolean little;

  /** Which share of pairs are two men or two women, as far as names say it. */
  private final double oneSex;

  /** Relatives and namesakes, where the names tell them or nothing does. */
  private List<List<double[]>> likes;

  /** What is known so far. */
  private Model model;

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
    little = isLittle();
    oneSex = 1 - frequencies.stream().mapToDouble(Frequencies::twoSexes).max().orElse(0);
    likes = likes();
    all = Strangers.of(table, fields, values, frequencies);
    counted = new Companions.Counted(table, fields, values);
    model = model(ofClasses(this::usually));
  }

  /** A model, which values go together, and what the frequency of each value adds. */
  record Trained(Model model, Companions companions, List<float[]> corrections) {}

  /** The model of the lists; without cells it is the usual one. */
  static Trained of(
      Table table,
      List<Field> fields,
      List<Values> values,
      List<Frequencies> frequencies,
      List<Rule> rules,
      List<Counts.Cell> cells) {
    Training training = new Training(table, fields, values, frequencies);
    int classes = 1 + training.likes.size();
    List<Ruled> ruled = Ruled.all(rules, fields, cells, classes, training.model.strangers());
    for (int round = 0; round < ROUNDS && !cells.isEmpty(); round++) {
      training.round(ruled);
      training.again(cells);
    }
    return training.trained(cells);
  }

  /**
   * What is usual in lists like these. Where one is in another script than the other, nothing is
   * the very same and all that agrees is another form; where one has years only, no days can agree,
   * and where it has initials no names. How strangers agree tells which.
   */
  private double[] usual(int field) {
    Kind kind = fields.get(field).kind();
    double[] shares = Usual.ofOnePerson(kind);
    if (kind == Kind.DATE) {
      mix(shares, Usual.OF_ROUGH_DAYS, exact(field));
    } else if (kind != Kind.SEX && frequencies.get(field).form() > 0) {
      double agreeing = shares[Level.SAME.number()] + shares[Level.FORM.number()];
      double strangers = frequencies.get(field).same() / frequencies.get(field).form();
      double same = (shares[Level.SAME.number()] / agreeing + Math.min(1, strangers)) / 2;
      shares[Level.SAME.number()] = agreeing * same;
      shares[Level.FORM.number()] = agreeing * (1 - same);
    }
    if (kind.isName()) {
      mix(shares, Usual.OF_INITIALS, exact(field));
    }
    return shares;
  }

  /** In which share of pairs both say the whole, of those in which both say something. */
  private double exact(int field) {
    Column column = table.columns().get(field);
    double left = Usual.exact(column, values.get(field), 0, table.left());
    return table.isOne()
        ? left * left
        : left * Usual.exact(column, values.get(field), table.left(), table.rows());
  }

  private static void mix(double[] shares, double[] rough, double exact) {
    for (int level = 1; level < Level.COUNT; level++) {
      shares[level] = exact * shares[level] + (1 - exact) * rough[level];
    }
  }

  private double[] ofClasses(IntToDoubleFunction share) {
    return IntStream.range(0, 1 + likes.size()).mapToDouble(share).toArray();
  }

  /** One round over all rules. */
  private void round(List<Ruled> ruled) {
    Companions companions = counted.of(model);
    double[][] sums = new double[fields.size()][Level.COUNT];
    for (Ruled rule : ruled) {
      rule.round(classes(), model.strangers(), companions, sums);
    }
    for (int field = 0; field < fields.size(); field++) {
      onePerson.set(field, learnt(field, sums[field]));
    }
    likes = likes();
  }

  /** What is known of one person's rows, and of those who are like one. */
  private List<List<double[]>> classes() {
    return Stream.concat(Stream.of(onePerson), likes.stream()).toList();
  }

  /** Which share of all pairs a class usually is: one person first, then those like one. */
  private double usually(int i) {
    return Math.min(0.5, each() * (i == 0 ? 0.5 : USUAL_LIKES[i - 1]));
  }

  /** Which share of all pairs a class can be at most. */
  private double most(int i) {
    double times = table.isOne() ? MOST_TIMES : 1;
    return Math.min(0.5, i == 0 ? times * each() : UNLIKE_USUAL * usually(i));
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
   * usual, and the other levels have the rest. Nor must namesakes teach that nobody ever writes a
   * wrong year: some part of what is usual stays. What is swapped is hardly found by rules that
   * look at the one field.
   */
  private static void cap(double[] shares, double[] usual) {
    int other = Level.OTHER.number();
    double within = Math.clamp(shares[other], HARDLY * usual[other], usual[other]);
    double scale = (1 - within) / Math.max(LEAST, 1 - shares[other]);
    for (int level = 1; level < other; level++) {
      shares[level] *= scale;
    }
    shares[other] = within;
    int swapped = Level.SWAPPED.number();
    shares[swapped] = Math.max(shares[swapped], usual[swapped]);
  }

  private Trained trained(List<Counts.Cell> cells) {
    // Who stands in the surname's place with his given name does so with both.
    for (int field = 0; field < fields.size(); field++) {
      if (fields.get(field).kind() == Kind.GIVEN) {
        onePerson.get(field)[Level.SWAPPED.number()] = 1;
      }
    }
    likes = likes();
    for (int round = 0; round < ROUNDS && !cells.isEmpty(); round++) {
      again(cells);
    }
    return new Trained(
        model,
        counted.of(model),
        IntStream.range(0, fields.size()).mapToObj(this::corrections).toList());
  }

  private float[] corrections(int field) {
    return frequencies
        .get(field)
        .corrections(
            model.prior(),
            agreeing(model.onePerson().get(field)),
            agreeing(model.strangers().get(field)));
  }

  private static double agreeing(double[] shares) {
    return shares[Level.SAME.number()] + shares[Level.FORM.number()];
  }

  /** Which share of all pairs is one person if everybody of the smaller list is in the other. */
  private double each() {
    return smaller() / table.pairs();
  }

  private double smaller() {
    return table.isOne() ? table.rows() : Math.min(table.left(), table.right());
  }

  /** A model of what is known of the fields so far. */
  private Model model(double[] shares) {
    List<Model.Like> alike = new ArrayList<>();
    for (int like = 0; like < likes.size(); like++) {
      alike.add(new Model.Like(likes.get(like), shares[1 + like]));
    }
    double prior = shares[0];
    return new Model(fields, onePerson, all.without(prior, onePerson), alike, prior);
  }

  /** How many pairs are one person, as the patterns have it, and what is left to strangers. */
  private void again(List<Counts.Cell> cells) {
    double[] known =
        DoubleStream.concat(
                DoubleStream.of(model.prior()),
                model.likes().stream().mapToDouble(Model.Like::share))
            .toArray();
    Classes of = new Classes(known, classes(), model.strangers(), field -> true);
    Companions companions = counted.of(model);
    double[] expected = new double[known.length];
    for (Counts.Cell cell : cells) {
      double together = companions.correction(cell.pattern(), fields.size());
      double[] likely = of.of(cell.pattern(), together);
      for (int i = 0; i < expected.length; i++) {
        expected[i] += likely[i] * cell.pairs();
      }
    }
    // Of a few rows it is not known how many are in the other list: some always may be.
    expected[0] = (expected[0] + USUAL_ROWS * USUAL_FOUND) * smaller() / (smaller() + USUAL_ROWS);
    model = model(ofClasses(i -> within(i, expected[i] / table.pairs())));
  }

  private double within(int i, double share) {
    // Where nobody is found, one pair at least may be there.
    double one = Math.min(1 / table.pairs(), 0.01 * each());
    double least = i == 0 ? one : usually(i) / UNLIKE_USUAL;
    return Math.clamp(share, least, most(i));
  }

  private boolean isLittle() {
    return has(Kind.SURNAME)
        && IntStream.range(0, fields.size())
                .filter(field -> fields.get(field).kind() != Kind.SEX)
                .filter(field -> table.columns().get(field).distinct() > 1)
                .count()
            <= LITTLE;
  }

  private boolean has(Kind kind) {
    return fields.stream().anyMatch(field -> field.kind() == kind);
  }

  /**
   * Those who are like one, as far as it is known how one person's rows differ; where many fields
   * are compared and no father's name, families cannot be told and are not asked for.
   */
  private List<List<double[]>> likes() {
    return named || little
        ? List.of(
            all((kind, one) -> Usual.ofRelatives(kind, one, oneSex)),
            all((kind, one) -> Usual.ofTwins(kind, one, oneSex)),
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
