package limen.linkage.table;

import java.util.List;

/**
 * The rows of two lists, those of the left one first, or of one list.
 *
 * @param columns all of one length
 * @param left how many rows are the left list's; all where there is one list only
 */
public record Table(List<Column> columns, int left) {
  /** Takes its own copy of the list of columns. */
  public Table {
    columns = List.copyOf(columns);
  }

  /** A table of one list. */
  public static Table of(List<Column> columns) {
    return new Table(columns, columns.getFirst().rows());
  }

  /** How many rows both lists have. */
  public int rows() {
    return columns.getFirst().rows();
  }

  /** How many rows are the right list's; 0 where there is one list only. */
  public int right() {
    return rows() - left;
  }

  /** Whether there is one list only. */
  public boolean isOne() {
    return left == rows();
  }

  /** How many pairs there could be. */
  public double pairs() {
    return isOne() ? rows() * (rows() - 1.0) / 2 : (double) left * right();
  }

  /** Says how many rows, and nothing of anybody. */
  @Override
  public String toString() {
    return left + " and " + right() + " rows";
  }
}
