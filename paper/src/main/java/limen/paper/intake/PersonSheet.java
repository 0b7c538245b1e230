package limen.paper.intake;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One sheet of persons as it was read.
 *
 * @param name the sheet's name; empty for CSV
 * @param headingRow the row in which the (last) headings stand, counted from 1; 0 where none are
 * @param headings as their author wrote them
 * @param columns which of the headings holds what, counted from 0
 * @param rows those that point to a human being; empty where they were streamed
 * @param persons how many rows do
 * @param problems what is wrong with the sheet or with rows that are nobody's
 */
public record PersonSheet(
    String name,
    int headingRow,
    List<String> headings,
    Map<Column, Integer> columns,
    List<PersonRow> rows,
    int persons,
    List<CellProblem> problems) {

  /** Keeps what is small from changing; the rows may be a hundred thousand and are ours alone. */
  public PersonSheet {
    headings = List.copyOf(headings);
    columns = Map.copyOf(columns);
    problems = List.copyOf(problems);
  }

  /** What a column, counted from 0, holds; null where it is not read. */
  public @Nullable Column columnAt(int position) {
    return columns.entrySet().stream()
        .filter(column -> column.getValue() == position)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  /** Whether its headings were recognised. */
  public boolean isRead() {
    return headingRow > 0;
  }

  /** Says nothing of the people in it. */
  @Override
  public String toString() {
    return "sheet of " + persons + " persons";
  }
}
