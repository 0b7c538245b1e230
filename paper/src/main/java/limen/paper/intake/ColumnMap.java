package limen.paper.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import limen.core.document.Nearest;
import limen.core.document.Problem;
import limen.paper.sheet.Columns;
import limen.paper.sheet.Csv;
import limen.paper.sheet.Outcome;
import limen.paper.sheet.Row;
import limen.paper.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * What the headings of one sender hold, as somebody decided it once: a sheet with the columns
 * {@code heading} and {@code column}; a heading that is passed over has nothing there. Where
 * nothing stands for a day, a month, a year or an age, it may still be part of a birth; "-" says it
 * is none.
 */
public final class ColumnMap {
  private static final Columns COLUMNS = Columns.required("heading", "column");
  private static final String PASSED_OVER = "-";

  /** The heading as it was written, by the letters that matter in it. */
  private final Map<String, String> headings = new LinkedHashMap<>();

  private final Map<String, String> columns = new LinkedHashMap<>();

  private ColumnMap() {}

  /** Reads the sheet that {@link #csv} writes, whoever edited it since. */
  public static Outcome<ColumnMap> read(Sheet written) {
    Sheet sheet = COLUMNS.in(written.unguarded());
    List<Problem> problems = new ArrayList<>(sheet.problems());
    ColumnMap map = new ColumnMap();
    for (Row row : sheet.rows()) {
      String column = row.cell("column").text();
      if (column.isEmpty() || column.equals(PASSED_OVER) || Column.of(column) != null) {
        map.put(row.cell("heading").text(), column);
      } else {
        problems.add(
            row.cell("column")
                .problem("‘" + column + "’ is no column", Nearest.advice(column, words())));
      }
    }
    return Outcome.of(map, problems, sheet.notes());
  }

  private static List<String> words() {
    return java.util.Arrays.stream(Column.values()).map(Column::heading).toList();
  }

  /** What was recognised in the sheets of a file; what was not is passed over. */
  public static ColumnMap of(PersonFile file) {
    ColumnMap map = new ColumnMap();
    for (PersonSheet sheet : file.sheets()) {
      for (int i = 0; sheet.isRead() && i < sheet.headings().size(); i++) {
        Column column = sheet.columnAt(i);
        if (!sheet.headings().get(i).isBlank()) {
          map.put(sheet.headings().get(i), column == null ? "" : column.heading());
        }
      }
    }
    return map;
  }

  private void put(String heading, String column) {
    String key = Lexicon.heading(heading);
    headings.putIfAbsent(key, heading);
    columns.putIfAbsent(key, column);
  }

  /** Whether somebody decided what this heading holds. */
  boolean knows(String heading) {
    return columns.containsKey(Lexicon.heading(heading));
  }

  /** Whether nothing stands there for this heading, not even that it is passed over. */
  boolean isOpen(String heading) {
    return "".equals(columns.get(Lexicon.heading(heading)));
  }

  /** Headings that hold something by this map and are none of those that are there. */
  public List<String> unmet(Collection<String> there) {
    Set<String> keys = there.stream().map(Lexicon::heading).collect(Collectors.toSet());
    return columns.entrySet().stream()
        .filter(entry -> Column.of(entry.getValue()) != null && !keys.contains(entry.getKey()))
        .map(entry -> headings.getOrDefault(entry.getKey(), entry.getKey()))
        .toList();
  }

  /** What a heading holds; null where it is passed over or unknown. */
  @Nullable Column column(String heading) {
    return Column.of(columns.getOrDefault(Lexicon.heading(heading), PASSED_OVER));
  }

  /** The sheet to be kept for the sender's next file. */
  public String csv() {
    List<List<String>> rows = new ArrayList<>();
    columns.forEach((key, column) -> rows.add(List.of(headings.getOrDefault(key, key), column)));
    return Csv.text(List.of("heading", "column"), rows, limen.paper.sheet.Separator.COMMA);
  }
}
