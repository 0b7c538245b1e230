package limen.linkage.table;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/** The values of one field in all rows; each distinct value is kept once, as written. */
public final class Column {
  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final long UPPER = -1L << Integer.SIZE;

  private final String name;
  private final int[] ids;
  private final int distinct;
  private final IntFunction<String> values;

  private Column(String name, int[] ids, int distinct, IntFunction<String> values) {
    this.name = name;
    this.ids = ids;
    this.distinct = distinct;
    this.values = values;
  }

  /**
   * @param name as its head has it
   * @param ids of each row its value, one of {@code values}; 0 where nothing is said
   * @param distinct how many values there are
   * @param values distinct ones; the first is empty
   */
  static Column of(String name, int[] ids, int distinct, IntFunction<String> values) {
    return new Column(name, ids, distinct, values);
  }

  /** A column of values as they stand in the rows; blank ones say nothing. */
  public static Column of(String name, Iterable<String> written) {
    Builder builder = new Builder(name);
    written.forEach(builder::add);
    return builder.build();
  }

  /** Takes values row by row. */
  public static final class Builder {
    private final String name;
    private String[] values = {""};
    private int distinct = 1;

    /** A hash of each distinct value above its place; never more than half full. */
    private long[] slots = new long[64];

    private int[] ids = new int[64];
    private int rows;

    /** Begins a column. */
    public Builder(String name) {
      this.name = name;
    }

    /** The next row's value, as written; blanks around it fall away. */
    public void add(String written) {
      String value = written.strip();
      add(value.isEmpty() ? 0 : id(value));
    }

    /** The values of another column, row by row; each distinct one is changed once. */
    public void addAll(Column column, UnaryOperator<String> change) {
      int[] known = new int[column.distinct()];
      Arrays.fill(known, -1);
      for (int row = 0; row < column.rows(); row++) {
        int id = column.id(row);
        if (known[id] < 0) {
          add(change.apply(column.value(id)));
          known[id] = ids[rows - 1];
        } else {
          add(known[id]);
        }
      }
    }

    private void add(int id) {
      if (rows == ids.length) {
        ids = Arrays.copyOf(ids, 2 * rows);
      }
      ids[rows++] = id;
    }

    private int id(String value) {
      long hash = (value.hashCode() * SPREAD) & UPPER;
      int at = place(hash);
      for (long slot; (slot = slots[at]) != 0; at = (at + 1) & (slots.length - 1)) {
        if ((slot & UPPER) == hash && values[(int) slot].equals(value)) {
          return (int) slot;
        }
      }
      slots[at] = hash | distinct;
      if (distinct == values.length) {
        values = Arrays.copyOf(values, 2 * distinct);
      }
      values[distinct] = value;
      if (2 * ++distinct > slots.length) {
        grow();
      }
      return distinct - 1;
    }

    /** Where the search for a value begins: the uppermost bits are the best mixed. */
    private int place(long hash) {
      return (int) (hash >>> (Long.numberOfLeadingZeros(slots.length) + 1));
    }

    private void grow() {
      long[] old = slots;
      slots = new long[2 * old.length];
      for (long slot : old) {
        if (slot != 0) {
          int at = place(slot & UPPER);
          while (slots[at] != 0) {
            at = (at + 1) & (slots.length - 1);
          }
          slots[at] = slot;
        }
      }
    }

    /** The column of all rows so far. */
    public Column build() {
      String[] all = Arrays.copyOf(values, distinct);
      return new Column(name, Arrays.copyOf(ids, rows), distinct, id -> all[id]);
    }
  }

  /** As its head has it. */
  public String name() {
    return name;
  }

  /** How many rows there are. */
  public int rows() {
    return ids.length;
  }

  /** How many distinct values there are, the empty one among them. */
  public int distinct() {
    return distinct;
  }

  /** The place of a row's value among the distinct ones; 0 where nothing is said. */
  public int id(int row) {
    return ids[row];
  }

  /** A distinct value as written; empty for 0. */
  public String value(int id) {
    return values.apply(id);
  }

  /** A row's value as written; empty where nothing is said. */
  public String at(int row) {
    return values.apply(ids[row]);
  }

  /** How many rows have each value, from one row to another. */
  public int[] counts(int from, int to) {
    int[] counts = new int[distinct];
    for (int row = from; row < to; row++) {
      counts[ids[row]]++;
    }
    return counts;
  }

  /** Says how many values, and none of them. */
  @Override
  public String toString() {
    return "column " + name + " of " + rows() + " rows";
  }
}
