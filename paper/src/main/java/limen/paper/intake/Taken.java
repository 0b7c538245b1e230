package limen.paper.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import limen.core.register.Difference;
import limen.core.register.Outcome;
import limen.core.register.Row;
import limen.core.register.Upload;
import org.jspecify.annotations.Nullable;

/**
 * A file beside what its sender said before.
 *
 * @param file as it was read
 * @param difference what it adds to the register
 * @param before the upload with the same bytes, where it was taken in already; then nothing is
 *     added
 * @param dry whether it was only looked at
 */
public record Taken(PersonFile file, Difference difference, @Nullable Upload before, boolean dry) {

  /** The rows of a file as the register takes them. */
  public static List<Row> rows(PersonFile file) {
    List<Row> rows = new ArrayList<>(file.persons());
    for (PersonSheet sheet : file.sheets()) {
      sheet.rows().forEach(row -> rows.add(row(row)));
    }
    return rows;
  }

  private static Row row(PersonRow row) {
    Custody custody = row.custody();
    List<String> unread =
        row.problems().isEmpty()
            ? List.of()
            : row.problems().stream()
                .filter(p -> p.isProblem() && !p.value().isEmpty())
                .map(p -> p.column() + "=" + p.value())
                .toList();
    return new Row(
        row.sheet(),
        row.row(),
        row.id(),
        row.particulars(),
        custody.heldAt(),
        custody.arrived(),
        custody.findingValidUntil(),
        custody.died(),
        unread);
  }

  /** All that is wrong or worth a look, by sheet and row. */
  public List<CellProblem> problems() {
    List<CellProblem> problems = new ArrayList<>();
    for (PersonSheet sheet : file.sheets()) {
      List<CellProblem> here = new ArrayList<>(sheet.problems());
      sheet.rows().forEach(row -> here.addAll(row.problems()));
      here.sort(java.util.Comparator.comparingInt(CellProblem::row));
      problems.addAll(here);
    }
    return problems;
  }

  /** How often each thing is wrong, in the order of the flaws. */
  public Map<Flaw, Long> flaws() {
    Map<Flaw, Long> flaws = new TreeMap<>();
    problems().forEach(problem -> flaws.merge(problem.flaw(), 1L, Long::sum));
    return flaws;
  }

  /** Whether the register begins with it. */
  public boolean isFirst() {
    return difference.upload().id().equals("u1");
  }

  /** Whether somebody has to look at something. */
  public boolean hasFindings() {
    return difference.hasQuestions() || problems().stream().anyMatch(CellProblem::isProblem);
  }

  /** How many rows are new, changed or the same; all are the same where the file is in already. */
  public long count(Outcome.Kind kind) {
    return difference.count(kind);
  }

  /** Says nothing of the people in it. */
  @Override
  public String toString() {
    return "a file of " + file.persons() + " persons";
  }
}
