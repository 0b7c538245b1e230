package limen.linkage.block;

import java.util.List;
import java.util.stream.IntStream;
import limen.linkage.table.Table;

/**
 * Of every row its values and the blocks it is in, side by side, so that whoever looks at a row
 * reads one stretch of memory.
 */
public final class Rows {
  private final int[] numbers;
  private final int stride;
  private final int fields;

  private Rows(int rows, int fields, int rules) {
    this.fields = fields;
    stride = fields + rules;
    numbers = new int[Math.multiplyExact(rows, stride)];
  }

  /** The rows of a table, with the blocks of each rule. */
  public static Rows of(Table table, List<Blocks> rules) {
    Rows rows = new Rows(table.rows(), table.columns().size(), rules.size());
    IntStream.range(0, rows.stride).parallel().forEach(at -> rows.fill(table, rules, at));
    return rows;
  }

  private void fill(Table table, List<Blocks> rules, int number) {
    if (number < fields) {
      var column = table.columns().get(number);
      for (int row = 0, at = number; row < table.rows(); row++, at += stride) {
        numbers[at] = column.id(row);
      }
      return;
    }
    Blocks blocks = rules.get(number - fields);
    for (int block = 0; block < blocks.size(); block++) {
      for (int place = blocks.from(block); place < blocks.to(block); place++) {
        numbers[blocks.row(place) * stride + number] = block + 1;
      }
    }
  }

  /** Puts what is known of a row at a place of a desk. */
  void copy(int row, int[] desk, int at) {
    System.arraycopy(numbers, row * stride, desk, at, stride);
  }

  /** A value of a row. */
  int value(int row, int field) {
    return numbers[row * stride + field];
  }

  /** Whether two rows stand in one block of a rule. */
  boolean areTogether(int a, int b, int rule) {
    int block = numbers[a * stride + fields + rule];
    return block != 0 && block == numbers[b * stride + fields + rule];
  }

  /** How many rows. */
  int size() {
    return stride == 0 ? 0 : numbers.length / stride;
  }

  /** How many numbers a row has: its values, then its blocks. */
  int stride() {
    return stride;
  }
}
