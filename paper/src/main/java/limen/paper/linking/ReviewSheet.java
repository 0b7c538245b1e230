package limen.paper.linking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import limen.core.document.Place;
import limen.core.document.Problem;
import limen.linkage.link.Decided;
import limen.paper.linking.Reviewed.Decision;
import limen.paper.sheet.Cell;
import limen.paper.sheet.Outcome;
import limen.paper.sheet.Row;
import limen.paper.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sheets of pairs that {@link LinkSheets} writes, with what humans decided in them: yes
 * or no, by whom and why. A pair without an answer stays open. All that is wrong is told at once,
 * by its line; what somebody wrote is not repeated.
 */
public final class ReviewSheet {
  /** What a human fills in. */
  public static final List<String> ANSWER = List.of("same person", "by", "reason");

  private static final String SAME = ANSWER.get(0);
  private static final String BY = ANSWER.get(1);
  private static final String REASON = ANSWER.get(2);
  private static final String LEFT = "left";
  private static final String RIGHT = "right";
  private static final List<String> WANTED = List.of(LEFT, RIGHT, SAME, BY, REASON);
  private static final Set<String> YES = Set.of("yes", "y", "так", "т", "да", "д", "ja", "tak");
  private static final Set<String> NO = Set.of("no", "n", "ні", "н", "нет", "nein", "nie");

  private final Tables tables;
  private final Map<Decided.Two, Decision> decisions = new HashMap<>();
  private final List<Decision> all = new ArrayList<>();
  private final Map<Integer, Decision> found = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> notes = new ArrayList<>();

  private ReviewSheet(Tables tables) {
    this.tables = tables;
  }

  /** Reads several sheets as one. */
  public static Outcome<Reviewed> read(List<Sheet> sheets, Tables tables) {
    ReviewSheet read = new ReviewSheet(tables);
    sheets.forEach(sheet -> read.sheet(sheet.unguarded()));
    read.followed();
    return Outcome.of(new Reviewed(read.all), read.problems, read.notes);
  }

  private void sheet(Sheet sheet) {
    int before = all.size() + problems.size();
    problems.addAll(sheet.problems());
    List<String> missing = WANTED.stream().filter(name -> !sheet.headings().has(name)).toList();
    if (sheet.problems().isEmpty() && !missing.isEmpty()) {
      problems.add(
          new Problem(
              Place.of(sheet.file()),
              "this is no sheet of reviewed pairs: it has no column ‘"
                  + String.join("’, ‘", missing)
                  + "’",
              "Maybe review.csv or matches.csv as they were written, with "
                  + String.join(", ", ANSWER)
                  + " filled in."));
    }
    if (sheet.problems().isEmpty() && missing.isEmpty()) {
      sheet.rows().forEach(this::take);
    }
    if (all.size() + problems.size() == before) {
      String what = "nothing new is decided in it";
      notes.add(new Problem(Place.of(sheet.file()), what, "Maybe it was not filled in yet."));
    }
  }

  private void take(Row row) {
    String said = row.cell(SAME).text().toLowerCase(Locale.ROOT);
    if (said.isEmpty() && row.cell(BY).isBlank() && row.cell(REASON).isBlank()) {
      return;
    }
    int before = problems.size();
    if (said.isEmpty()) {
      wrong(row.cell(SAME), "it is signed, and nothing is decided", "Maybe yes or no.");
    } else if (!YES.contains(said) && !NO.contains(said)) {
      wrong(
          row.cell(SAME),
          "this is neither yes nor no",
          "Maybe yes or no; or leave the cell empty.");
    }
    required(row.cell(BY), "nobody says who decided it", "Maybe the office that looked at it.");
    required(row.cell(REASON), "nobody says why", "Maybe what was seen or who was asked.");
    Integer left = row(row.cell(LEFT), tables.left(), tables.leftRow(row.cell(LEFT).text()));
    Integer right = row(row.cell(RIGHT), tables.right(), tables.rightRow(row.cell(RIGHT).text()));
    if (left != null && left.equals(right)) {
      wrong(row.cell(RIGHT), "this is the same row as under left", "Maybe another id is meant.");
    }
    if (left != null && right != null && problems.size() == before) {
      changed(row, left, right);
      int one = Math.min(left, right);
      int other = Math.max(left, right);
      String by = row.cell(BY).text();
      String reason = row.cell(REASON).text();
      put(new Decision(one, other, YES.contains(said), by, reason, row.place()), row);
    }
  }

  private void wrong(Cell cell, String what, String advice) {
    problems.add(cell.problem(what, advice));
  }

  private void required(Cell cell, String what, String advice) {
    if (cell.isBlank()) {
      wrong(cell, what, advice);
    }
  }

  private @Nullable Integer row(Cell cell, Listed in, @Nullable Integer row) {
    if (row == null) {
      Listed beside = in == tables.left() ? tables.right() : tables.left();
      boolean turned = beside != in && beside.row(cell.text()) != null;
      wrong(
          cell,
          "no row of " + in.table().file() + " has this id",
          turned
              ? "Maybe the tables are turned, since "
                  + beside.table().file()
                  + " has it: name them as then."
              : "Maybe it is of another file, or the row is gone; clear the answer then.");
    }
    return row;
  }

  /** A row that is called by its line is somebody else when a line was put in above it. */
  private void changed(Row row, int left, int right) {
    for (Compared field : tables.fields().compared()) {
      if (field.kind().isName()) {
        changed(row, tables.heading(field), tables.said(field, left), left);
        changed(row, tables.beside(field), tables.said(field, right), right);
      }
    }
  }

  private void changed(Row row, String column, String now, int at) {
    boolean there = row.headings().has(column) && !WANTED.contains(column.toLowerCase(Locale.ROOT));
    if (!there || letters(row.cell(column).text()).equals(letters(now))) {
      return;
    }
    Cell cell = row.cell(column);
    if (tables.hasOwnSign(at)) {
      String what = "the table has another name now; what was decided stands";
      notes.add(cell.problem(what, "Maybe look at the pair again."));
    } else {
      wrong(
          cell,
          "another name stands in that line of the table now",
          "Maybe lines were added or taken away: a column of ids keeps what was decided in place.");
    }
  }

  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private void put(Decision decision, Row row) {
    Decision before = decisions.putIfAbsent(decision.two(), decision);
    if (before != null) {
      if (before.same() != decision.same()) {
        String what = before.place() + " decides the opposite of the same pair";
        wrong(row.cell(SAME), what, "Maybe one of them was looked at again: clear the other.");
      }
      return;
    }
    all.add(decision);
    if (decision.same() && !tables.isOne()) {
      once(row.cell(LEFT), decision.left(), decision);
      once(row.cell(RIGHT), decision.right(), decision);
    }
  }

  private void once(Cell cell, int row, Decision decision) {
    Decision before = found.putIfAbsent(row, decision);
    if (before != null) {
      wrong(
          cell,
          before.place() + " confirms this row as another one already",
          "Maybe that list has somebody twice: limen dedupe looks who.");
    }
  }

  /** In one table a person may stand three times: what two decisions say a third must not deny. */
  private void followed() {
    Decided same = new Reviewed(all).decided(tables, new BitSet());
    for (Decision decision : all) {
      if (tables.isOne() && !decision.same() && same.isOne(decision.left(), decision.right())) {
        problems.add(
            new Problem(
                decision.place(),
                "column ‘" + SAME + "’: other lines together say that both are one person",
                "Maybe one of them was looked at again: clear the other."));
      }
    }
  }
}
