package limen.bench.link;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import limen.linkage.table.Column;
import limen.linkage.table.Table;

/** Reads an invented register. */
final class PeopleFile {
  private PeopleFile() {}

  /** The columns that are compared, of all rows in their order. */
  static Table read(Path file) throws IOException {
    List<Column.Builder> columns =
        Setting.FIELDS.stream().map(field -> new Column.Builder(field.name())).toList();
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (NamedCsvRecord row : rows) {
        for (int i = 0; i < columns.size(); i++) {
          columns.get(i).add(row.getField(Setting.FIELDS.get(i).name()));
        }
      }
    }
    return Table.of(columns.stream().map(Column.Builder::build).toList());
  }
}
