package limen.paper.counts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import limen.core.agreement.Count;
import limen.core.document.Nearest;
import limen.core.document.Problem;
import limen.core.document.Result;
import limen.core.terms.Agreement;
import limen.core.terms.Range;
import limen.paper.sheet.Cell;
import limen.paper.sheet.Columns;
import limen.paper.sheet.Outcome;
import limen.paper.sheet.Row;
import limen.paper.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Reads counts about an agreement. Everything that is wrong is told at once; with a single problem
 * nothing is taken over.
 */
public final class CountSheet {
  /** The columns, in the order in which they are written. */
  public static final List<String> COLUMNS = List.of("stage", "kinds", "count", "of");

  private static final Columns LOOKED_FOR =
      Columns.required("kinds", "count").optional("stage", "of");

  private CountSheet() {}

  /** Reads one or more sheets; kinds stand with spaces between them, none for everybody. */
  public static Outcome<List<Count>> read(Agreement agreement, List<Sheet> sheets) {
    List<Problem> problems = new ArrayList<>();
    List<Problem> notes = new ArrayList<>();
    List<Count> counts = new ArrayList<>();
    for (Sheet sheet : sheets) {
      Sheet looked = LOOKED_FOR.in(sheet);
      problems.addAll(looked.problems());
      notes.addAll(looked.notes());
      for (Row row : looked.isSound() ? looked.rows() : List.<Row>of()) {
        Count count = count(agreement, row, problems);
        if (count != null) {
          counts.add(count);
        }
      }
    }
    return Outcome.of(counts, problems, notes);
  }

  private static @Nullable Count count(Agreement agreement, Row row, List<Problem> problems) {
    Cell of = row.cell("of");
    Cell kinds = row.cell("kinds");
    List<String> names = kinds.isBlank() ? List.of() : List.of(kinds.text().split("[\\s,;]+", -1));
    for (String name : names) {
      if (!agreement.kinds().containsKey(name)) {
        problems.add(
            kinds.problem(
                "‘" + name + "’ is no kind of this agreement",
                Nearest.advice(name, agreement.kinds().keySet())));
      }
    }
    if (!of.isBlank() && !agreement.parties().containsKey(of.text())) {
      problems.add(
          of.problem(
              "‘" + of.text() + "’ is no party of this agreement",
              Nearest.advice(of.text(), agreement.parties().keySet())));
    }
    Cell stage = row.cell("stage");
    Set<String> stages = agreement.stages().keySet();
    if (!stage.isBlank() && !stages.isEmpty() && !stages.contains(stage.text())) {
      problems.add(
          stage.problem(
              "‘" + stage.text() + "’ is no stage of this agreement",
              Nearest.advice(stage.text(), stages)));
    }
    return switch (Range.parse(row.cell("count").text())) {
      case Result.Good<Range>(Range count) ->
          new Count(
              stage.isBlank() ? null : stage.text(), names, count, of.isBlank() ? null : of.text());
      case Result.Refused<Range>(var refusal) -> {
        problems.add(row.cell("count").problem(refusal.what(), refusal.advice()));
        yield null;
      }
    };
  }
}
