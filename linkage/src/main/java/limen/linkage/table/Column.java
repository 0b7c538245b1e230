package limen.linkage.table;

import java.util.Arrays;

/** The values of one field in all rows; each distinct value is kept once, as written. */
public final class Column {
  private static final int SPREAD = 0x9E3779B9;

  private final String name;
  private final int[] ids;
  private final String[] values;

  private Column(String name, int[] ids, String[] values) {
    this.name = name;
    this.ids = ids;
    this.values = values;
  }

  /**
   * @param name as its head has it
   * @param ids of each row its value, by the place in {@code values}; 0 where nothing is said
   * @param values distinct ones; the first is empty
   */
  static Column of(String name, int[] ids, String[] values) {
    return new Column(name, ids, values);
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

    /** The places of distinct values by their hashes; never more than half full. */
    private int[] slots = new int[64];

    private int[] ids = new int[64];
    private int rows;

    /** Begins a column. */
    public Builder(String name) {
      this.name = name;
    }

    /** The next row's value, as written; blanks around it fall away. */
    public void add(String written) {
      String value = written.strip();
      if (rows == ids.length) {
        ids = Arrays.copyOf(ids, 2 * rows);
      }
      ids[rows++] = value.isEmpty() ? 0 : id(value);
    }

    private int id(String value) {
      int at = slot(value);
      if (slots[at] == 0) {
        slots[at] = distinct;
        if (distinct == values.length) {
          values = Arrays.copyOf(values, 2 * distinct);
        }
        values[distinct] = value;
        if (2 * ++distinct > slots.length) {
          grow();
        }
        return distinct - 1;
      }
      return slots[at];
    }

    /** Where a value stands, or may. */
    private int slot(String value) {
      int hash = value.hashCode() * SPREAD;
      int at = (hash ^ hash >>> 16) & (slots.length - 1);
      while (slots[at] != 0 && !values[slots[at]].equals(value)) {
        at = (at + 1) & (slots.length - 1);
      }
      return at;
    }

    private void grow() {
      slots = new int[2 * slots.length];
      for (int id = 1; id < distinct; id++) {
        slots[slot(values[id])] = id;
      }
    }

    /** The column of all rows so far. */
    public Column build() {
      return new Column(name, Arrays.copyOf(ids, rows), Arrays.copyOf(values, distinct));
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
    return values.length;
  }

  /** The place of a row's value among the distinct ones; 0 where nothing is said. */
  public int id(int row) {
    return ids[row];
  }

  /** A distinct value as written; empty for 0. */
  public String value(int id) {
    return values[id];
  }

  /** A row's value as written; empty where nothing is said. */
  public String at(int row) {
    return values[ids[row]];
  }

  /** How many rows have each value, from one row to another. */
  public int[] counts(int from, int to) {
    int[] counts = new int[values.length];
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
