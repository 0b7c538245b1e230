package limen.linkage.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The values of one field in all rows; each distinct value is kept once, as written. */
public final class Column {
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
    private final Map<String, Integer> known = new HashMap<>();
    private String[] values = {""};
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
      ids[rows++] = value.isEmpty() ? 0 : known.computeIfAbsent(value, this::next);
    }

    private int next(String value) {
      int id = known.size() + 1;
      if (id == values.length) {
        values = Arrays.copyOf(values, 2 * id);
      }
      values[id] = value;
      return id;
    }

    /** The column of all rows so far. */
    public Column build() {
      return new Column(name, Arrays.copyOf(ids, rows), Arrays.copyOf(values, known.size() + 1));
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
