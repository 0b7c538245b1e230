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
 * its fields compare: a pattern, three bits a field, the first field lowest. One for each thread.
 */
public abstract class Scan {
  /** How many bits a field's level takes in a pattern. */
  public static final int BITS = 3;

  private static final double PAIRS_A_TASK = 4_000;

  private static final double PAIRS_A_SHARE = 50_000;

  private final Rows rows;
  private final int left;
  private final List<Values> values;
  private final Comparer[] comparers;
  private final int surname;
  private final int given;
  private final int stride;
  private int[] desk = new int[0];
  private int[] members = new int[0];

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
  }

  /** A pair, by its rows, with what was found; called for each pair of the blocks once. */
  protected abstract void take(int a, int b, long pattern, int rule);

  /** A stretch of blocks of one rule, or a share of one large block. */
  private record Task(int rule, int from, int to, int share, int shares) {}

  /**
   * Goes through the blocks on all processors.
   *
   * @param every only every so many-th stretch is looked at
   * @param watch is told which share is done, from 0 to 1
   */
  public static <S extends Scan> List<S> all(
      List<Blocks> rules, int every, Supplier<S> scans, DoubleConsumer watch) {
    List<Task> tasks = tasks(rules, every);
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

  private static List<Task> tasks(List<Blocks> rules, int every) {
    List<Task> tasks = new ArrayList<>();
    for (int rule = 0; rule < rules.size(); rule++) {
      Blocks blocks = rules.get(rule);
      int from = 0;
      double pairs = 0;
      for (int block = 0; block < blocks.size(); block++) {
        pairs += blocks.pairs(block);
        if (pairs >= PAIRS_A_TASK || block + 1 == blocks.size()) {
          int shares = from == block ? shares(pairs, blocks.to(block) - blocks.from(block)) : 1;
          for (int share = 0; share < shares; share++) {
            tasks.add(new Task(rule, from, block + 1, share, shares));
          }
          from = block + 1;
          pairs = 0;
        }
      }
    }
    List<Task> some = new ArrayList<>();
    for (int i = 0; i < tasks.size(); i += every) {
      some.add(tasks.get(i));
    }
    return some;
  }

  /** A large block is shared out, but never so finely that laying it out costs more than it. */
  private static int shares(double pairs, int size) {
    return (int) Math.clamp(pairs / Math.max(PAIRS_A_SHARE, size), 1, size);
  }

  private void run(List<Blocks> rules, Task task) {
    Blocks blocks = rules.get(task.rule);
    boolean one = left == rows.size();
    for (int block = task.from; block < task.to; block++) {
      int from = blocks.from(block);
      int size = blocks.to(block) - from;
      gather(blocks, from, size);
      // Of two lists the left one's rows come first in every block.
      int lefts = one ? size : blocks.firstFrom(left, block) - from;
      for (int i = task.share; i < lefts; i += task.shares) {
        with(task.rule, i, one ? i + 1 : lefts, size);
      }
    }
  }

  /** Lays the rows of a block side by side, so that each is fetched from afar once. */
  private void gather(Blocks blocks, int from, int size) {
    if (desk.length < size * stride) {
      desk = new int[size * stride];
      members = new int[size];
    }
    for (int i = 0; i < size; i++) {
      members[i] = blocks.row(from + i);
      rows.copy(members[i], desk, i * stride);
    }
  }

  private void with(int rule, int i, int from, int to) {
    int atA = i * stride;
    for (int j = from; j < to; j++) {
      int atB = j * stride;
      if (isFirst(atA, atB, rule)) {
        take(members[i], members[j], pattern(atA, atB), rule);
      }
    }
  }

  private boolean isFirst(int atA, int atB, int rule) {
    for (int before = comparers.length; before < comparers.length + rule; before++) {
      int block = desk[atA + before];
      if (block != 0 && block == desk[atB + before]) {
        return false;
      }
    }
    return true;
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

  private long pattern(int atA, int atB) {
    long pattern = 0;
    for (int field = 0; field < comparers.length; field++) {
      int level = comparers[field].level(desk[atA + field], desk[atB + field]);
      pattern |= (long) level << (BITS * field);
    }
    return surname >= 0 && isApart(pattern, surname) && isApart(pattern, given)
        ? swapped(pattern, atA, atB)
        : pattern;
  }

  private static boolean isApart(long pattern, int field) {
    return level(pattern, field) == Level.OTHER.number();
  }

  private long swapped(long pattern, int atA, int atB) {
    Values surnames = values.get(surname);
    Values givens = values.get(given);
    int formA = surnames.eitherWay(desk[atA + surname]);
    if (formA == 0 || formA != givens.eitherWay(desk[atB + given])) {
      return pattern;
    }
    int formB = surnames.eitherWay(desk[atB + surname]);
    if (formB != givens.eitherWay(desk[atA + given])) {
      return pattern;
    }
    long both = (7L << (BITS * surname)) | (7L << (BITS * given));
    long to = Level.SWAPPED.number();
    return (pattern & ~both) | (to << (BITS * surname)) | (to << (BITS * given));
  }

  /** The level of one field in a pattern, by {@link Level#number}. */
  public static int level(long pattern, int field) {
    return (int) (pattern >>> (BITS * field)) & (Level.COUNT - 1);
  }

  /** How two rows compare, whether or not they are in one block. */
  public final long compare(int a, int b) {
    desk = new int[2 * stride];
    rows.copy(a, desk, 0);
    rows.copy(b, desk, stride);
    return pattern(0, stride);
  }
}
