package limen.linkage.model;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import limen.linkage.block.Radix;
import limen.linkage.block.Scan;
import limen.linkage.compare.Kind;
import limen.linkage.compare.Level;
import limen.linkage.compare.Values;
import limen.linkage.table.Column;
import limen.linkage.table.Table;

/**
 * Values that go together: a Russian given name with a Russian patronymic, a woman's name with a
 * woman. Strangers who agree on the one agree on the other more often than if they had nothing to
 * do with each other, and what both say together is less than the sum. Counted for every two fields
 * on a part of the rows; what is to be expected of pairs that are one person is taken off.
 */
final class Companions {
  private static final int ROWS = 80_000;
  private static final int SEED = 11;
  private static final int MOST_FIELDS = 6;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** So many pairs by chance must be expected before a count says much. */
  private static final double SMOOTH = 200;

  /** Of the pairs that are one person, so many stay uncertain when they are taken off. */
  private static final double DOUBT = 0.1;

  /** Beyond this the count is no matter of companions. */
  private static final double MOST = 12;

  private final float[] corrections;

  private Companions(float[] corrections) {
    this.corrections = corrections;
  }

  /** How many pairs agree on every set of fields, counted once. */
  static final class Counted {
    private final int[] company;

    /** Of every set of the fields that keep company, as bits, how many pairs agree on all. */
    private final double[] found;

    /** How many pairs say all of them. */
    private final double[] said;

    Counted(Table table, List<Field> fields, List<Values> values) {
      company =
          IntStream.range(0, fields.size())
              .filter(field -> keepsCompany(fields.get(field).kind()))
              .limit(MOST_FIELDS)
              .toArray();
      int[][] left = sample(table, values, company, 0, table.left());
      int[][] right =
          table.isOne() ? left : sample(table, values, company, table.left(), table.rows());
      double rows = left[0].length;
      double pairs = table.isOne() ? rows * (rows - 1) : rows * right[0].length;
      found = new double[1 << company.length];
      said = new double[found.length];
      IntStream.range(0, found.length)
          .parallel()
          .filter(mask -> Integer.bitCount(mask) > 1)
          .forEach(
              mask -> {
                long[] ofLeft = keys(left, mask);
                long[] ofRight = table.isOne() ? ofLeft : keys(right, mask);
                found[mask] = agreeing(ofLeft, ofRight, table.isOne());
                said[mask] = pairs * said(ofLeft) * said(ofRight);
              });
    }

    /** What goes together; the model says how many of the pairs are one person. */
    Companions of(Model model) {
      double[] times = new double[found.length];
      Arrays.fill(times, 1);
      for (int mask = 1; mask < found.length; mask++) {
        if (Integer.bitCount(mask) > 1) {
          double chance = said[mask];
          double share = chance * model.prior();
          double fewer = 1;
          for (int i = 0; i < company.length; i++) {
            if ((mask >> i & 1) == 1) {
              chance *= agrees(model.strangers().get(company[i]));
              share *= agrees(model.onePerson().get(company[i]));
              fewer = Math.max(fewer, times[mask & ~(1 << i)]);
            }
          }
          double smooth = SMOOTH + DOUBT * share;
          double more = (Math.max(0, found[mask] - share) + smooth * fewer) / (chance + smooth);
          times[mask] = Math.clamp(more, 1, MOST);
        }
      }
      return new Companions(spread(times, company, model.fields().size()));
    }
  }

  /** From the fields that keep company to all fields. */
  private static float[] spread(double[] times, int[] company, int fields) {
    float[] corrections = new float[1 << fields];
    for (int mask = 0; mask < corrections.length; mask++) {
      int of = 0;
      for (int i = 0; i < company.length; i++) {
        of |= (mask >> company[i] & 1) << i;
      }
      corrections[mask] = (float) -Math.log(times[of]);
    }
    return corrections;
  }

  /** Days and numbers go with nothing; that pairs agree on them shows that they are one person. */
  private static boolean keepsCompany(Kind kind) {
    return kind != Kind.DATE && kind != Kind.CODE;
  }

  private static double agrees(double[] shares) {
    return shares[Level.SAME.number()] + shares[Level.FORM.number()];
  }

  /** In which share of the rows all of some fields are said. */
  private static double said(long[] keys) {
    int unsaid = 0;
    while (unsaid < keys.length && keys[unsaid] == 0) {
      unsaid++;
    }
    return (keys.length - unsaid) / (double) Math.max(1, keys.length);
  }

  /** Of each field the forms in some rows. */
  private static int[][] sample(Table table, List<Values> values, int[] company, int from, int to) {
    SplittableRandom random = new SplittableRandom(SEED);
    int size = to - from;
    BitSet some = new BitSet();
    for (int i = 0; i < ROWS && size > ROWS; i++) {
      some.set(random.nextInt(from, to));
    }
    int[] rows = size > ROWS ? some.stream().toArray() : IntStream.range(from, to).toArray();
    int[][] forms = new int[Math.max(1, company.length)][rows.length];
    for (int field = 0; field < company.length; field++) {
      Column column = table.columns().get(company[field]);
      for (int i = 0; i < rows.length; i++) {
        forms[field][i] = values.get(company[field]).form(column.id(rows[i]));
      }
    }
    return forms;
  }

  /** What rows say in some fields as one number each, in order; 0 where one is unsaid. */
  private static long[] keys(int[][] forms, int mask) {
    Radix sorted = new Radix(forms[0].length);
    long[] keys = sorted.numbers();
    for (int row = 0; row < keys.length; row++) {
      // Not 1, which the form of that number would make unsaid.
      long key = SPREAD;
      for (int field = 0; field < forms.length && key != 0; field++) {
        if ((mask >> field & 1) == 1) {
          key = forms[field][row] == 0 ? 0 : (key ^ forms[field][row]) * SPREAD;
          key ^= key >>> 29;
        }
      }
      keys[row] = key == 0 ? 0 : (key >>> Integer.SIZE) + 1;
    }
    sorted.sort(keys.length, 0, Integer.SIZE + 1);
    return sorted.numbers();
  }

  /** How many pairs agree on some fields. */
  private static double agreeing(long[] left, long[] right, boolean one) {
    double agreeing = 0;
    for (int i = 0, j = 0; i < left.length && j < right.length; ) {
      if (left[i] != right[j]) {
        if (left[i] < right[j]) {
          i++;
        } else {
          j++;
        }
        continue;
      }
      int fromI = i;
      int fromJ = j;
      long key = left[i];
      while (i < left.length && left[i] == key) {
        i++;
      }
      while (j < right.length && right[j] == key) {
        j++;
      }
      double pairs = one ? (i - fromI) * (i - fromI - 1.0) : (i - fromI) * (double) (j - fromJ);
      agreeing += key == 0 ? 0 : pairs;
    }
    return agreeing;
  }

  /** What is added to the sum of a pattern's weights; at most 0. */
  float correction(long pattern, int fields) {
    return corrections[agreeing(pattern, fields)];
  }

  /** The same among pairs that agree on some fields, a bit each, because they were found so. */
  float correction(long pattern, int fields, int found) {
    return corrections[agreeing(pattern, fields) | found] - corrections[found];
  }

  private static int agreeing(long pattern, int fields) {
    int mask = 0;
    for (int field = 0; field < fields; field++) {
      int level = Scan.level(pattern, field);
      mask |= level == 1 || level == 2 ? 1 << field : 0;
    }
    return mask;
  }
}
