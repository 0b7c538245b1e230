package limen.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import limen.core.document.Place;
import limen.core.document.Problem;
import limen.core.history.Appraisal;
import limen.core.history.Direction;
import limen.core.history.History;
import limen.core.history.Totals;
import limen.paper.history.ExchangesSheet;
import limen.paper.history.TotalsSheet;
import limen.paper.sheet.Outcome;
import limen.paper.sheet.Sheet;
import limen.paper.sheet.Sheets;
import org.jspecify.annotations.Nullable;

/** Reads a table of exchanges and the totals published about it; stops with all problems. */
final class HistoryInputs {
  /** What is taken for the totals where nobody names a file. */
  private static final String BESIDE = "official-totals.csv";

  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> notes = new ArrayList<>();

  /** What the owner of a file may want to know. */
  List<Problem> notes() {
    return notes;
  }

  /** Both read and compared; without totals nothing is compared. */
  Appraisal appraisal(Path table, @Nullable Path named) {
    Sheet sheet = Sheets.read(table);
    List<Direction> directions = ExchangesSheet.directions(sheet);
    History history = taken(ExchangesSheet.read(sheet, directions));
    Path published = named == null ? found(table) : named;
    Totals totals =
        published == null
            ? new Totals(List.of())
            : taken(TotalsSheet.read(Sheets.read(published), directions));
    if (history == null || totals == null) {
      throw new Stop(problems);
    }
    return Appraisal.of(history, totals);
  }

  private <T> @Nullable T taken(Outcome<T> outcome) {
    problems.addAll(outcome.problems());
    notes.addAll(outcome.notes());
    return outcome.value();
  }

  /** Where totals are looked for if nobody names a file. */
  static Path beside(Path table) {
    return table.resolveSibling(BESIDE);
  }

  private @Nullable Path found(Path table) {
    Path beside = beside(table);
    if (beside.equals(table) || !Files.isRegularFile(beside)) {
      return null;
    }
    notes.add(
        new Problem(
            Place.of(beside.toString()),
            "taken for the published totals, since it lies beside the table",
            "Maybe name another file with --totals."));
    return beside;
  }
}
