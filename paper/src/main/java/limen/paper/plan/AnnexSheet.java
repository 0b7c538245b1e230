package limen.paper.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import limen.core.document.Problem;
import limen.core.selection.Withheld;
import limen.paper.sheet.Cell;
import limen.paper.sheet.Columns;
import limen.paper.sheet.Outcome;
import limen.paper.sheet.Row;
import limen.paper.sheet.Sheet;

/** The annex that says whom the holder keeps back, a row each. */
public final class AnnexSheet {
  /** The columns, in the order in which they are written. */
  public static final List<String> COLUMNS = List.of("id", "ground", "until");

  private static final Columns LOOKED_FOR = Columns.required(COLUMNS.toArray(String[]::new));

  private AnnexSheet() {}

  /**
   * Reads a sheet. Refused are a sign that is nobody's or stands twice, and a row without a ground
   * or without an end. No problem repeats a sign: somebody may have written a name in its place.
   *
   * @param known the signs of the register
   * @param day on which they are to be held; of those who are no longer a note says how many
   */
  public static Outcome<Map<String, Withheld>> read(Sheet sheet, Set<String> known, LocalDate day) {
    Sheet looked = LOOKED_FOR.in(sheet);
    List<Problem> problems = new ArrayList<>(looked.problems());
    List<Problem> notes = new ArrayList<>(looked.notes());
    Map<String, Withheld> all = new LinkedHashMap<>();
    for (Row row : looked.isSound() ? looked.rows() : List.<Row>of()) {
      Cell id = row.cell("id");
      if (!known.contains(id.text())) {
        problems.add(
            id.problem(
                "the sign in this row is nobody’s in the register",
                "Maybe it is of another register, or of somebody who has died."));
      }
      filled(row.cell("ground"), "no ground", "Maybe the article and what is pending.", problems);
      filled(row.cell("until"), "no end", "Maybe a day, or the event that ends it.", problems);
      Withheld withheld = new Withheld(row.cell("ground").text(), row.cell("until").text());
      if (all.putIfAbsent(id.text(), withheld) != null) {
        problems.add(
            id.problem("the sign in this row stands in another row too", "Maybe keep one row."));
      }
    }
    int before = all.size();
    all.values().removeIf(withheld -> !withheld.holdsOn(day));
    if (all.size() < before) {
      notes.add(
          new Problem(
              limen.core.document.Place.of(sheet.file()),
              "ended before the day of the plan, and planned like everybody: "
                  + (before - all.size()),
              "Maybe take the rows out."));
    }
    return Outcome.of(all, problems, notes);
  }

  private static void filled(Cell cell, String what, String advice, List<Problem> problems) {
    if (cell.isBlank()) {
      problems.add(cell.problem(what, advice));
    }
  }
}
