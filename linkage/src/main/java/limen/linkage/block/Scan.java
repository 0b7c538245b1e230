package limen.linkage.block;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import limen.linkage.compare.Comparer;
import limen.linkage.compare.Level;
import limen.linkage.compare.Values;

/**
 * Goes through the pairs of all blocks, each pair once, by the first rule that has it, and says how
 * its fields compare: a pattern, three bits a field, the first field lowest. A row is compared with
 * the rest of its block field by field, and whoever can no longer come far enough is let go. One
 * for each thread.
 */
public abstract class Scan {
  /** Sums in another order may come to a little less. */
  private static final float SLACK = 0.01f;

  private final Rows rows;
  private final int left;
  private final List<Values> values;
  private final Comparer[] comparers;
  private final int surname;
  private final int given;

  /** The rule in hand, and in which turn its fields are compared. */
  private int rule = -1;

  private Turns turns = Turns.of(Rule.EVERYBODY, List.of(), -1, -1);

  /** The numbers of the rows in hand, as {@link Rows} has them, in the order of their blocks. */
  private int[] desk = new int[0];

  private final int stride;

  /** Which rows these are. */
  private int[] members = new int[0];

  /** Who is still followed, by the place on the desk, and what was found so far. */
  private int[] others = new int[0];

  private long[] patterns = new long[0];
  private float[] sums = new float[0];
  private float[] weights = new float[0];
  private float least = Float.NEGATIVE_INFINITY;

  /** Of each field the most that a level brings where two rows agree, and where they do not. */
  private final float[] agreeing;

  private final float[] apart;

  /** Of each field what agreeing on each value adds. */
  private float[][] corrections = new float[0][];

  /** What is to be hoped for from each turn on, for the row in hand. */
  private final float[] rest;

  private long compared;

  /**
   * @param left how many rows are the left list's; all where there is one list only
   * @param surname the field of surnames, given names that stand in its place are seen; -1 for none
   * @param given the field of given names
   */
  protected Scan(Rows rows, int left, List<Values> values, int surname, int given) {
    this.rows = rows;
    this.left = left;
    this.values = List.copyOf(values);
    comparers = values.stream().map(Values::comparer).toArray(Comparer[]::new);
    this.surname = surname;
    this.given = given;
    stride = rows.stride();
    agreeing = new float[comparers.length];
    apart = new float[comparers.length];
    rest = new float[comparers.length + 1];
  }

  /** A pair, by its rows, with what was found; called for each pair that comes far enough, once. */
  protected abstract void take(int a, int b, long pattern, int rule);

  /**
   * From now on all pairs that come far enough are taken, and of the others hardly any.
   *
   * @param weights how far each level of each field brings a pair, {@link Level#COUNT} for each
   *     field, by {@link Level#number}
   * @param corrections of each field how much further two rows come that agree on a value
   * @param least how far a pair must come
   */
  protected final void pick(float[] weights, List<float[]> corrections, double least) {
    this.weights = weights.clone();
    this.corrections = corrections.toArray(float[][]::new);
    this.least = (float) least - SLACK;
    for (int field = 0; field < comparers.length; field++) {
      for (int level = 0; level < Level.COUNT; level++) {
        float weight = weights[field * Level.COUNT + level];
        float[] best = isAgreeing(level) ? agreeing : apart;
        best[field] = Math.max(best[field], weight);
      }
    }
  }

  private static boolean isAgreeing(int level) {
    return level == Level.SAME.number() || level == Level.FORM.number();
  }

  /**
   * Goes through the blocks on all processors.
   *
   * @param every only every so many-th stretch is looked at
   * @param watch is told which share is done, from 0 to 1
   */
  public static <S extends Scan> List<S> all(
      List<Blocks> rules, int every, Supplier<S> scans, DoubleConsumer watch) {
    List<Task> tasks = Task.of(rules, every);
    AtomicInteger next = new AtomicInteger();
    List<S> found = new ArrayList<>();
    List<Callable<S>> workers = new ArrayList<>();
    for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
      workers.add(
          () -> {
            S scan = scans.get();
            for (int task; (task = next.getAndIncrement()) < tasks.size(); ) {
              ((Scan) scan).run(rules, tasks.get(task));
              watch.accept((task + 1.0) / tasks.size());
            }
            return scan;
          });
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(workers.size())) {
      for (Future<S> worker : threads.invokeAll(workers)) {
        found.add(worker.get());
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while comparing", stopped);
    } catch (ExecutionException fault) {
      throw new IllegalStateException(fault.getCause());
    }
    return found;
  }

  private void run(List<Blocks> rules, Task task) {
    Blocks blocks = rules.get(task.rule());
    if (rule != task.rule()) {
      rule = task.rule();
      turns = Turns.of(blocks.rule(), values, surname, given);
    }
    gather(blocks, task);
    boolean one = left == rows.size();
    int from = 0;
    for (int block = task.from(); block < task.to(); block++) {
      int size = blocks.to(block) - blocks.from(block);
      // Of two lists the left one's rows come first in every block.
      int lefts = one ? size : blocks.firstFrom(left, block) - blocks.from(block);
      for (int i = task.share(); i < lefts; i += task.shares()) {
        with(from + i, from + (one ? i + 1 : lefts), from + size);
      }
      from += size;
    }
  }

  /** Lays the rows of blocks side by side, so that each is fetched from afar once. */
  private void gather(Blocks blocks, Task task) {
    int size = 0;
    for (int block = task.from(); block < task.to(); block++) {
      size += blocks.to(block) - blocks.from(block);
    }
    clear(size);
    int at = 0;
    for (int block = task.from(); block < task.to(); block++) {
      for (int place = blocks.from(block); place < blocks.to(block); place++) {
        members[at++] = blocks.row(place);
      }
    }
    for (int i = 0; i < size; i++) {
      rows.copy(members[i], desk, i * stride);
    }
  }

  private void clear(int size) {
    if (members.length < size) {
      int room = Math.max(size, 2 * members.length);
      desk = new int[room * stride];
      members = new int[room];
      others = new int[room];
      patterns = new long[room];
      sums = new float[room];
    }
  }

  private void with(int i, int from, int to) {
    int many = firsts(i * stride, from, to);
    compared += many;
    many = many == 0 ? 0 : follow(i * stride, many);
    for (int k = 0; k < many; k++) {
      take(members[i], members[others[k] / stride], patterns[k], rule);
    }
  }

  /** Those who stand in no block of an earlier rule with a row. */
  private int firsts(int i, int from, int to) {
    int many = 0;
    for (int j = from * stride; j < to * stride; j += stride) {
      others[many] = j;
      many += isFirst(i, j) ? 1 : 0;
    }
    return many;
  }

  private boolean isFirst(int i, int j) {
    for (int before = comparers.length; before < comparers.length + rule; before++) {
      int block = desk[i + before];
      if (block != 0 && block == desk[j + before]) {
        return false;
      }
    }
    return true;
  }

  /** Compares a row with others; how many of them come far enough. */
  private int follow(int i, int begun) {
    int many = begun;
    boolean picks = weights.length > 0;
    if (picks) {
      hope(i);
    }
    for (int k = 0; k < many; k++) {
      patterns[k] = 0;
      sums[k] = 0;
    }
    int from = 0;
    for (int turn = 0; turn < turns.size() && many > 0; turn++) {
      int field = turns.field(turn);
      comparers[field].levels(desk, i, others, many, field, patterns);
      if (turns.isToSwap(turn)) {
        swap(i, many);
      }
      if (picks && turns.isSettled(turn)) {
        many = hopeful(i, from, turn, many);
        from = turn + 1;
      }
    }
    return many;
  }

  /** What is still to be hoped for from each turn on. */
  private void hope(int i) {
    for (int turn = turns.size() - 1; turn > 0; turn--) {
      int field = turns.field(turn);
      float correction = corrections[field][desk[i + field]];
      rest[turn] = rest[turn + 1] + Math.max(apart[field], agreeing[field] + correction);
    }
  }

  private int hopeful(int i, int from, int to, int many) {
    float enough = least - rest[to + 1];
    int kept = 0;
    for (int k = 0; k < many; k++) {
      float sum = sums[k];
      for (int turn = from; turn <= to; turn++) {
        int field = turns.field(turn);
        int level = level(patterns[k], field);
        sum += weights[field * Level.COUNT + level];
        sum += isAgreeing(level) ? corrections[field][desk[i + field]] : 0;
      }
      others[kept] = others[k];
      patterns[kept] = patterns[k];
      sums[kept] = sum;
      kept += sum >= enough ? 1 : 0;
    }
    return kept;
  }

  private void swap(int i, int many) {
    for (int k = 0; k < many; k++) {
      if (isApart(patterns[k], surname)
          && isApart(patterns[k], given)
          && areSwapped(i, others[k])) {
        patterns[k] = swapped(patterns[k]);
      }
    }
  }

  /** How many pairs were looked at. */
  public final long compared() {
    return compared;
  }

  /** Which rules have a pair, one bit each. */
  protected final int rulesOf(int a, int b, int rules) {
    int mask = 0;
    for (int rule = 0; rule < rules; rule++) {
      mask |= rows.areTogether(a, b, rule) ? 1 << rule : 0;
    }
    return mask;
  }

  /** A value of a row. */
  protected final int value(int row, int field) {
    return rows.value(row, field);
  }

  private static boolean isApart(long pattern, int field) {
    return level(pattern, field) == Level.OTHER.number();
  }

  private boolean areSwapped(int i, int j) {
    Values surnames = values.get(surname);
    Values givens = values.get(given);
    if (givens.eitherWay(desk[i + given]) != surnames.eitherWay(desk[j + surname])) {
      return false;
    }
    int form = surnames.eitherWay(desk[i + surname]);
    return form != 0 && form == givens.eitherWay(desk[j + given]);
  }

  private long swapped(long pattern) {
    long both = (7L << (Level.BITS * surname)) | (7L << (Level.BITS * given));
    long to = Level.SWAPPED.number();
    return (pattern & ~both) | (to << (Level.BITS * surname)) | (to << (Level.BITS * given));
  }

  /** The level of one field in a pattern, by {@link Level#number}. */
  public static int level(long pattern, int field) {
    return (int) (pattern >>> (Level.BITS * field)) & (Level.COUNT - 1);
  }

  /** How two rows compare, whether or not they are in one block, however far they come. */
  public final long compare(int a, int b) {
    clear(2);
    rows.copy(a, desk, 0);
    rows.copy(b, desk, stride);
    others[0] = stride;
    patterns[0] = 0;
    for (int field = 0; field < comparers.length; field++) {
      comparers[field].levels(desk, 0, others, 1, field, patterns);
    }
    if (surname >= 0) {
      swap(0, 1);
    }
    return patterns[0];
  }
}
