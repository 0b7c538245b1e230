package limen.paper.data;

import java.util.List;
import java.util.Map;
import limen.core.register.Outcome;
import limen.paper.intake.CellProblem;
import limen.paper.intake.PersonSheet;
import limen.paper.intake.Taken;
import org.jspecify.annotations.Nullable;

/** What a file comes to, as data, without a value of anybody: those stand in the report per row. */
public final class IntakeData {
  private IntakeData() {}

  /** The columns of {@link #rows}. */
  public static final List<String> COLUMNS = List.of("sheet", "row", "column", "weight", "code");

  /** {@code intake/1}. */
  public static Map<String, @Nullable Object> tree(Taken taken) {
    return Tree.of("intake/1")
        .put("upload", taken.difference().upload().id())
        .put("sender", taken.difference().upload().sender())
        .put("sha256", taken.difference().upload().hash().base64())
        .put("dry-run", taken.dry())
        .put("already-in", taken.before() == null ? null : taken.before().id())
        .put("persons", taken.file().persons())
        .put("new", taken.count(Outcome.Kind.NEW))
        .put("changed", taken.count(Outcome.Kind.CHANGED))
        .put("same", taken.count(Outcome.Kind.SAME))
        .put("gone", taken.difference().gone())
        .put("ended", taken.difference().ended())
        .put("sheets", taken.file().sheets().stream().map(IntakeData::sheet).toList())
        .put("problems", taken.problems().stream().map(IntakeData::problem).toList())
        .map();
  }

  private static Tree sheet(PersonSheet sheet) {
    return new Tree()
        .put("name", sheet.name())
        .put("heading-row", sheet.headingRow())
        .put("columns", sheet.columns().keySet().stream().sorted().toList())
        .put("persons", sheet.persons());
  }

  private static Tree problem(CellProblem problem) {
    return new Tree()
        .put("sheet", problem.sheet())
        .put("row", problem.row())
        .put("column", problem.column())
        .put("weight", weight(problem))
        .put("code", problem.flaw());
  }

  private static String weight(CellProblem problem) {
    return problem.isProblem() ? "problem" : "note";
  }

  /** A row for each problem and note. */
  public static List<List<String>> rows(Taken taken) {
    return taken.problems().stream()
        .map(
            problem ->
                List.of(
                    problem.sheet(),
                    problem.row() == 0 ? "" : Integer.toString(problem.row()),
                    problem.column(),
                    weight(problem),
                    problem.flaw().word()))
        .toList();
  }
}
