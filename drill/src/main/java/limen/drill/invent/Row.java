package limen.drill.invent;

import java.util.EnumMap;
import java.util.List;

/** What a register says of somebody who does not exist; every row says so in its last cell. */
final class Row {
  /** Stands in the last cell of every row of every file. */
  static final String MARK = "invented";

  private final EnumMap<Column, String> cells = new EnumMap<>(Column.class);

  Row() {
    for (Column column : Column.values()) {
      cells.put(column, "");
    }
    cells.put(Column.INVENTED, MARK);
  }

  /** The same again, to be changed apart. */
  Row copy() {
    Row copy = new Row();
    copy.cells.putAll(cells);
    return copy;
  }

  Row with(Column column, String value) {
    cells.put(column, value);
    return this;
  }

  String at(Column column) {
    String value = cells.get(column);
    return value == null ? "" : value;
  }

  /** All cells in the order of the columns. */
  List<String> cells() {
    return List.copyOf(cells.values());
  }

  /** Some cells, in the order asked for. */
  List<String> cells(List<Column> columns) {
    return columns.stream().map(this::at).toList();
  }
}
