package limen.bench.link;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import limen.linkage.model.Field;
import limen.linkage.table.CsvTable;
import limen.linkage.table.Table;

/** Reads an invented register. */
final class PeopleFile {
  private PeopleFile() {}

  /**
   * The columns that are compared, of all rows in their order; the sign of a row is before them.
   */
  static Table read(Path file) throws IOException {
    int[] places = IntStream.rangeClosed(1, Setting.FIELDS.size()).toArray();
    String[] names = Setting.FIELDS.stream().map(Field::name).toArray(String[]::new);
    return Table.of(CsvTable.read(file, ',', places, names));
  }
}
