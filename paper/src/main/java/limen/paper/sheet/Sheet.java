package limen.paper.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import limen.core.document.Place;
import limen.core.document.Problem;

/**
 * A table as it was read.
 *
 * @param file the name of the file as the user gave it
 * @param headings of the columns
 * @param rows those that could be read; without use while there are problems
 * @param problems all that keeps the sheet from being used, in the order of the file
 * @param notes what its owner may want to know and need not change
 */
public record Sheet(
    String file, Headings headings, List<Row> rows, List<Problem> problems, List<Problem> notes) {

  /** Keeps the lists from changing. */
  public Sheet {
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
    notes = List.copyOf(notes);
  }

  /** A sheet made of rows by name, from a source that has no columns of its own. */
  public static Sheet of(
      String file,
      List<String> headings,
      List<Place> places,
      List<Map<String, String>> rows,
      List<Problem> problems) {
    Headings names = new Headings(headings);
    List<Row> made = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Map<String, String> row = rows.get(i);
      List<String> cells = headings.stream().map(h -> row.getOrDefault(h, "")).toList();
      made.add(new Row(places.get(i), names, cells));
    }
    return new Sheet(file, names, made, problems, List.of());
  }

  /** Whether the sheet can be used. */
  public boolean isSound() {
    return problems.isEmpty();
  }

  /**
   * The same sheet as it was before {@link Csv} guarded its cells against spreadsheets. Only for
   * files that Limen wrote: in others a leading apostrophe is somebody's own.
   */
  public Sheet unguarded() {
    return new Sheet(
        file,
        headings,
        rows.stream().map(row -> row.each(Formula::unguard)).toList(),
        problems,
        notes);
  }
}
