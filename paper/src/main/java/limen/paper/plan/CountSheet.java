package limen.paper.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import limen.core.agreement.Count;
import limen.core.document.Nearest;
import limen.core.document.Problem;
import limen.core.terms.Agreement;
import limen.core.terms.Range;
import limen.paper.sheet.Cell;
import limen.paper.sheet.Columns;
import limen.paper.sheet.Outcome;
import limen.paper.sheet.Row;
import limen.paper.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that one side or both counted, as a sheet: {@code stage, kinds, count} and, where it is
 * one side's own, {@code of}. Several kinds that all hold stand with spaces or plus signs between.
 */
public final class CountSheet {
  private static final Columns COLUMNS =
      Columns.required("kinds", "count").optional("stage", "of");

  private final Agreement agreement;
  private final List<Problem> problems = new ArrayList<>();

  private CountSheet(Agreement agreement) {
    this.agreement = agreement;
  }

  /** Reads the counts of an agreement; names that it does not know are told, each at its place. */
  public static Outcome<List<Count>> read(Agreement agreement, Sheet sheet) {
    Sheet read = COLUMNS.in(sheet);
    CountSheet counts = new CountSheet(agreement);
    counts.problems.addAll(read.problems());
    List<Count> all = new ArrayList<>();
    if (read.problems().isEmpty()) {
      for (Row row : read.rows()) {
        Count count = counts.count(row);
        if (count != null) {
          all.add(count);
        }
      }
    }
    return Outcome.of(List.copyOf(all), counts.problems, read.notes());
  }

  private @Nullable Count count(Row row) {
    int before = problems.size();
    String stage = known(row.cell("stage"), List.copyOf(agreement.stages().keySet()), "stage");
    String of = known(row.cell("of"), List.copyOf(agreement.parties().keySet()), "party");
    List<String> kinds = kinds(row.cell("kinds"));
    Integer number = row.cell("count").count(problems::add);
    if (number == null && before == problems.size()) {
      problems.add(
          row.cell("count")
              .problem("no count is written", "Maybe leave out the row where it is not known."));
    }
    return before == problems.size()
        ? new Count(stage, kinds, Range.of(Objects.requireNonNull(number)), of)
        : null;
  }

  private @Nullable String known(Cell cell, List<String> names, String what) {
    String text = cell.text();
    if (text.isEmpty()) {
      return null;
    }
    if (!names.isEmpty() && !names.contains(text)) {
      problems.add(
          cell.problem(
              "the agreement has no " + what + " ‘" + text + "’", Nearest.advice(text, names)));
    }
    return text;
  }

  private List<String> kinds(Cell cell) {
    String text = cell.text();
    if (text.isEmpty() || text.equals("all")) {
      return List.of();
    }
    List<String> kinds = Arrays.stream(text.split("[ +]+", -1)).filter(k -> !k.isEmpty()).toList();
    List<String> names = List.copyOf(agreement.kinds().keySet());
    for (String kind : kinds) {
      if (!names.contains(kind)) {
        problems.add(
            cell.problem(
                "the agreement has no kind ‘" + kind + "’", Nearest.advice(kind, names)));
      }
    }
    return kinds;
  }
}
