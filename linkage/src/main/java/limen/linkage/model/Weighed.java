package limen.linkage.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import limen.linkage.block.Blocks;
import limen.linkage.block.Rows;
import limen.linkage.block.Rule;
import limen.linkage.block.Rules;
import limen.linkage.block.Scan;
import limen.linkage.compare.Keys;
import limen.linkage.compare.Kind;
import limen.linkage.compare.Level;
import limen.linkage.compare.Values;
import limen.linkage.spelling.Spellings;
import limen.linkage.table.Table;

/**
 * The pairs of a table that may be one person, with what was learnt to weigh them: blocks, a model
 * trained on them, every pair weighed.
 */
public final class Weighed {
  /** A model is learnt from about so many pairs. */
  private static final double ENOUGH = 800_000;

  private static final int MOST_FIELDS = 15;
  private static final int MOST_RULES = 14;
  private static final int MOST_ROWS = 1 << 24;

  private final Table table;
  private final Model model;
  private final List<Rule> rules;
  private final long compared;
  private final long cut;
  private final Found found;
  private final Scoring scoring;

  private Weighed(Table table, Model model, List<Rule> rules, long cut, List<Scoring> all) {
    this.table = table;
    this.model = model;
    this.rules = rules;
    this.cut = cut;
    scoring = all.getFirst();
    compared = all.stream().mapToLong(Scoring::compared).sum();
    found = Found.together(all.stream().map(Scoring::found).toList());
  }

  /**
   * Weighs the pairs of a table by rules that are chosen from its values.
   *
   * @param fields of the table's columns, at most 15
   * @param least pairs less likely than this are not kept
   * @param watch is told which share is done, from 0 to 1
   */
  public static Weighed of(Table table, List<Field> fields, double least, DoubleConsumer watch) {
    List<Values> values = ready(table, fields);
    List<Kind> kinds = fields.stream().map(Field::kind).toList();
    return of(table, fields, values, Rules.of(table, values, kinds), least, watch);
  }

  /**
   * The values of a table's columns, ready to be compared. What names have in common is numbered
   * for all of them together, so that a given name meets a surname.
   */
  public static List<Values> ready(Table table, List<Field> fields) {
    // Names in two scripts need the table of spellings; it is read while names are made ready.
    ForkJoinPool.commonPool().execute(Spellings::usual);
    Values[] values = new Values[fields.size()];
    Map<Integer, List<Integer>> together =
        IntStream.range(0, values.length)
            .boxed()
            .collect(
                Collectors.groupingBy(field -> fields.get(field).kind().isName() ? -1 : field));
    together.values().parallelStream()
        .forEach(
            some -> {
              // A name has two at most: its form, and what it is elsewhere.
              int distinct =
                  some.stream().mapToInt(field -> table.columns().get(field).distinct()).sum();
              Keys keys = new Keys(2 * distinct);
              for (int field : some) {
                values[field] = fields.get(field).kind().ready(table.columns().get(field), keys);
              }
            });
    return List.of(values);
  }

  /** The same by given rules. */
  public static Weighed of(
      Table table,
      List<Field> fields,
      List<Values> values,
      List<Rule> rules,
      double least,
      DoubleConsumer watch) {
    if (fields.size() > MOST_FIELDS || table.rows() > MOST_ROWS || rules.size() > MOST_RULES) {
      throw new IllegalArgumentException("too many fields, rows or rules");
    }
    List<Blocks> blocks = Blocks.all(table, values, rules);
    List<Frequencies> frequencies =
        IntStream.range(0, fields.size())
            .parallel()
            .mapToObj(field -> Frequencies.of(table, field, values.get(field)))
            .toList();
    Rows rows = Rows.of(table, blocks);
    int surname = first(fields, Kind.SURNAME);
    int given = surname < 0 ? -1 : first(fields, Kind.GIVEN);
    int swapped = given < 0 ? -1 : surname;
    double pairs = blocks.stream().mapToDouble(Blocks::pairs).sum();
    int every = (int) Math.max(1, Math.round(pairs / ENOUGH));
    List<Counts> counts =
        Scan.all(
            blocks,
            every,
            () -> new Counts(rows, table.left(), values, swapped, given, blocks),
            done -> watch.accept(done * 0.2));
    List<Counts.Cell> cells = Counts.together(counts, every);
    Training.Trained trained = Training.of(table, fields, values, frequencies, rules, cells);
    double leastOdds = Math.log(least / (1 - least));
    List<Scoring> scored =
        Scan.all(
            blocks,
            1,
            () -> new Scoring(rows, table.left(), values, swapped, given, trained, leastOdds),
            done -> watch.accept(0.2 + done * 0.8));
    long cut = blocks.stream().mapToLong(Blocks::cut).sum();
    return new Weighed(table, trained.model(), rules, cut, scored);
  }

  private static int first(List<Field> fields, Kind kind) {
    return IntStream.range(0, fields.size())
        .filter(field -> fields.get(field).kind() == kind)
        .findFirst()
        .orElse(-1);
  }

  /** What was weighed. */
  public Table table() {
    return table;
  }

  /** What was learnt. */
  public Model model() {
    return model;
  }

  /** By which rules pairs were found. */
  public List<Rule> rules() {
    return rules;
  }

  /** How many pairs were compared. */
  public long compared() {
    return compared;
  }

  /** How many pairs had everything in common with too many others to be compared. */
  public long cut() {
    return cut;
  }

  /** How many pairs were kept. */
  public int size() {
    return found.size();
  }

  /** The row of a pair that stands first. */
  public int left(int pair) {
    return found.left(pair);
  }

  /** The other one. */
  public int right(int pair) {
    return found.right(pair);
  }

  /** The natural logarithm of the odds that a pair is one person. */
  public double logOdds(int pair) {
    return found.odds(pair);
  }

  /**
   * One step of what makes a pair's odds.
   *
   * @param field by its place
   * @param level what was found
   * @param weight what the level says, as a natural logarithm
   * @param frequency what the frequency of the value changes in it
   */
  public record Step(int field, Level level, double weight, double frequency) {}

  /**
   * Why two rows are as likely one person as they are.
   *
   * @param prior the logarithm of the odds of any two rows
   * @param steps of each field
   * @param companions what it takes away that values go together; at most 0
   * @param likeness what it takes away that they may be relatives or namesakes; at most 0
   */
  public record Reasons(double prior, List<Step> steps, double companions, double likeness) {
    /** Takes its own copy of the list. */
    public Reasons {
      steps = List.copyOf(steps);
    }

    /** The logarithm of the odds, all in all. */
    public double logOdds() {
      return prior
          + companions
          + likeness
          + steps.stream().mapToDouble(s -> s.weight + s.frequency).sum();
    }
  }

  /** Why a pair of rows is as likely one person as it is; for several threads, one by one. */
  public synchronized Reasons reasons(int left, int right) {
    long pattern = scoring.compare(left, right);
    List<Step> steps = new ArrayList<>();
    double sum = 0;
    for (int field = 0; field < model.fields().size(); field++) {
      int level = Scan.level(pattern, field);
      double weight = model.weight(field, Level.of(level));
      double frequency = scoring.correction(field, level, left, right);
      steps.add(new Step(field, Level.of(level), weight, frequency));
      sum += weight + frequency;
    }
    double companions = scoring.companions(pattern);
    sum += companions;
    return new Reasons(model.priorLogOdds(), steps, companions, scoring.likeness(pattern, sum));
  }
}
