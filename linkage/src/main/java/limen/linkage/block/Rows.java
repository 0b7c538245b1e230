package limen.linkage.block;

import java.util.List;
import java.util.stream.IntStream;
import limen.linkage.table.Column;
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
    List<int[]> blocks = rules.parallelStream().map(Blocks::ofRows).toList();
    int parts = Runtime.getRuntime().availableProcessors();
    IntStream.range(0, parts)
        .parallel()
        .forEach(
            part ->
                rows.fill(
                    table,
                    blocks,
                    (int) ((long) table.rows() * part / parts),
                    (int) ((long) table.rows() * (part + 1) / parts)));
    return rows;
  }

  /** Row after row, so that memory is written from one end to the other. */
  private void fill(Table table, List<int[]> blocks, int from, int to) {
    Column[] columns = table.columns().toArray(Column[]::new);
    int[][] numbersOf = blocks.toArray(int[][]::new);
    int at = from * stride;
    for (int row = from; row < to; row++) {
      for (Column column : columns) {
        numbers[at++] = column.id(row);
      }
      for (int[] block : numbersOf) {
        numbers[at++] = block[row];
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
