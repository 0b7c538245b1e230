package limen.paper.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import limen.core.document.Place;
import limen.core.document.Problem;
import limen.paper.linking.Truth.Known;
import limen.paper.sheet.Cell;
import limen.paper.sheet.Outcome;
import limen.paper.sheet.Row;
import limen.paper.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Reads what somebody knows: for two tables pairs of signs ({@code left}, {@code right}), for one
 * the person of each sign ({@code id}, {@code person}). Signs that stand in no table and pairs that
 * are said twice are told by their lines, since what is known may be of more than these tables;
 * what says nothing or contradicts itself is refused. What stands in a cell is not repeated.
 */
public final class TruthSheet {
  private static final int MOST_NOTES = 5;

  private final Tables tables;
  private final List<String> wanted;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> notes = new ArrayList<>();
  private int known;

  private TruthSheet(Tables tables) {
    this.tables = tables;
    wanted = tables.isOne() ? List.of("id", "person") : List.of("left", "right");
  }

  /** Reads a sheet that anybody may have written. */
  public static Outcome<Known> read(Sheet written, Tables tables) {
    return new TruthSheet(tables).of(written.unguarded());
  }

  private Outcome<Known> of(Sheet sheet) {
    problems.addAll(sheet.problems());
    if (problems.isEmpty()) {
      headings(sheet);
    }
    if (!problems.isEmpty()) {
      return Outcome.of(Truth.known(new @Nullable String[0]), problems, notes);
    }
    Known said = tables.isOne() ? persons(sheet) : pairs(sheet);
    if (problems.isEmpty() && known == 0) {
      notes.clear();
      wrong(sheet, "no line of it names rows that are here", "Maybe its ids are of other files.");
    }
    int more = notes.size() - MOST_NOTES;
    if (more > 0) {
      notes.subList(MOST_NOTES, notes.size()).clear();
      Place place = Place.of(sheet.file());
      notes.add(
          new Problem(
              place,
              more == 1 ? "1 more line like these" : more + " more lines like these",
              "Maybe they are of other files."));
    }
    return Outcome.of(said, problems, notes);
  }

  /** The first row may be a person where these are no headings, and is not repeated. */
  private void headings(Sheet sheet) {
    List<String> missing = wanted.stream().filter(name -> !sheet.headings().has(name)).toList();
    if (!missing.isEmpty()) {
      wrong(
          sheet,
          "this is no sheet of what is known: "
              + (missing.size() == 1 ? "column ‘" : "columns ‘")
              + String.join("’ and ‘", missing)
              + (missing.size() == 1 ? "’ is missing" : "’ are missing"),
          "Maybe a sheet whose first row says " + String.join(" and ", wanted) + ".");
    } else if (sheet.rows().isEmpty()) {
      wrong(sheet, "nothing stands under its headings", "Maybe it is another file.");
    }
  }

  private void wrong(Sheet sheet, String what, String advice) {
    problems.add(new Problem(Place.of(sheet.file()), what, advice));
  }

  private Known pairs(Sheet sheet) {
    Map<Long, Place> pairs = new HashMap<>();
    for (Row row : sheet.rows()) {
      Cell one = row.cell("left");
      Cell other = row.cell("right");
      if (isBlank(one, other)) {
        continue;
      }
      Integer left = row(one, tables.left(), tables.leftRow(one.text()));
      Integer right = row(other, tables.right(), tables.rightRow(other.text()));
      if (left != null && right != null) {
        known++;
        Place before = pairs.putIfAbsent(Truth.key(left, right), row.place());
        if (before != null) {
          note(one, "this pair stands in line " + before.line() + " already");
        }
      }
    }
    return Truth.known(pairs.keySet());
  }

  /** Whether a line says nothing; half a line is refused. */
  private boolean isBlank(Cell one, Cell other) {
    if (one.isBlank() != other.isBlank()) {
      Cell blank = one.isBlank() ? one : other;
      problems.add(
          blank.problem("nothing is said here", "Maybe fill it in, or leave out the line."));
    }
    return one.isBlank() || other.isBlank();
  }

  private @Nullable Integer row(Cell cell, Listed in, @Nullable Integer row) {
    if (row == null) {
      note(cell, "no row of " + in.table().file() + " has this id");
    }
    return row;
  }

  private void note(Cell cell, String what) {
    notes.add(cell.problem(what, "Maybe it is of another file."));
  }

  private Known persons(Sheet sheet) {
    @Nullable String[] persons = new @Nullable String[tables.rows()];
    int[] lines = new int[persons.length];
    for (Row row : sheet.rows()) {
      Cell id = row.cell("id");
      if (isBlank(id, row.cell("person"))) {
        continue;
      }
      Integer at = row(id, tables.left(), tables.leftRow(id.text()));
      if (at != null) {
        known++;
        String person = row.cell("person").text();
        if (lines[at] > 0) {
          twice(id, lines[at], person.equals(persons[at]));
        }
        lines[at] = row.place().line();
        persons[at] = person;
      }
    }
    return Truth.known(persons);
  }

  private void twice(Cell id, int line, boolean same) {
    if (same) {
      note(id, "this row stands in line " + line + " already");
    } else {
      String what = "line " + line + " says that this row is another person";
      problems.add(id.problem(what, "Maybe one of them is mistyped."));
    }
  }
}
