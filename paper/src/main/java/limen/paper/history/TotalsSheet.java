package limen.paper.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import limen.core.document.Nearest;
import limen.core.document.Problem;
import limen.core.document.Result;
import limen.core.history.Category;
import limen.core.history.Direction;
import limen.core.history.Total;
import limen.core.history.Totals;
import limen.core.terms.Range;
import limen.core.terms.Window;
import limen.paper.sheet.Cell;
import limen.paper.sheet.Columns;
import limen.paper.sheet.Outcome;
import limen.paper.sheet.Row;
import limen.paper.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Reads published totals: one a row, with who said it, what was counted, for which days, to which
 * sides ({@code ua}, {@code ru}, or both: {@code ua ru}) and in which category ({@code all}, {@code
 * military}, {@code civilians}). A count may be a bound: {@code at least 8001}.
 */
public final class TotalsSheet {
  private static final Columns COLUMNS =
      Columns.required(
              "speaker", "definition", "from", "to", "direction", "category", "count", "source")
          .optional("said_by", "mediator");

  private static final Map<String, Category> CATEGORIES =
      Map.of("all", Category.ALL, "military", Category.MILITARY, "civilians", Category.CIVILIANS);

  private final List<String> known;
  private final List<Problem> problems = new ArrayList<>();

  private TotalsSheet(List<Direction> directions) {
    known = directions.stream().map(Direction::id).toList();
  }

  /** Reads them, with everything that is wrong told at once. */
  public static Outcome<Totals> read(Sheet sheet, List<Direction> directions) {
    Sheet fitted = COLUMNS.in(sheet);
    if (!fitted.isSound()) {
      return new Outcome<>(null, fitted.problems(), fitted.notes());
    }
    TotalsSheet reader = new TotalsSheet(directions);
    List<Total> totals = new ArrayList<>();
    for (Row row : fitted.rows()) {
      Total total = reader.total(row);
      if (total != null) {
        totals.add(total);
      }
    }
    return Outcome.of(new Totals(totals), reader.problems, fitted.notes());
  }

  private @Nullable Total total(Row row) {
    String speaker = words(row.cell("speaker"));
    String definition = words(row.cell("definition"));
    Window days = days(row.cell("from"), row.cell("to"));
    List<String> directions = directions(row.cell("direction"));
    Category category = category(row.cell("category"));
    Range count = count(row.cell("count"));
    return days == null || category == null || count == null
        ? null
        : new Total(
            speaker,
            row.cell("said_by").text(),
            definition,
            days,
            directions,
            category,
            row.cell("mediator").text(),
            count,
            ExchangesSheet.listed(row.cell("source"), " | "),
            row.place());
  }

  private String words(Cell cell) {
    if (cell.isBlank()) {
      problems.add(
          cell.problem(
              "nothing is written",
              "Maybe say whose number it is and what was counted; a total means nothing without"
                  + " it."));
    }
    return cell.text();
  }

  private @Nullable Window days(Cell from, Cell to) {
    LocalDate first = day(from);
    LocalDate last = day(to);
    if (first == null || last == null) {
      return null;
    }
    if (last.isBefore(first)) {
      problems.add(to.problem("‘" + to.text() + "’ is before ‘" + first + "’", "Maybe swap them."));
      return null;
    }
    return new Window(first, last);
  }

  private @Nullable LocalDate day(Cell cell) {
    if (cell.isBlank()) {
      problems.add(cell.problem("no day is given", "Maybe the day on which the total was said."));
    }
    return cell.day(problems::add);
  }

  private List<String> directions(Cell cell) {
    List<String> named =
        Arrays.stream(cell.text().split("[\\s;,+]+", -1)).filter(id -> !id.isEmpty()).toList();
    if (named.isEmpty()) {
      problems.add(cell.problem("no side is given", Nearest.advice("", known)));
    }
    for (String id : named) {
      if (!known.contains(id)) {
        problems.add(cell.problem("‘" + id + "’ is no side", Nearest.advice(id, known)));
      }
    }
    // In one order, so that ‘ru ua’ and ‘ua ru’ are the same.
    return known.stream().filter(named::contains).toList();
  }

  private @Nullable Category category(Cell cell) {
    Category category = CATEGORIES.get(cell.text().toLowerCase(Locale.ROOT));
    if (category == null) {
      problems.add(
          cell.problem(
              "‘" + cell.text() + "’ is no category",
              Nearest.advice(cell.text(), List.of("all", "military", "civilians"))));
    }
    return category;
  }

  private @Nullable Range count(Cell cell) {
    return switch (Range.parse(cell.text())) {
      case Result.Good<Range>(Range count) when count.isUnknown() -> {
        problems.add(
            cell.problem("nothing can be compared with ‘unknown’", "Maybe take the row out."));
        yield null;
      }
      case Result.Good<Range>(Range count) -> count;
      case Result.Refused<Range>(var refusal) -> {
        problems.add(cell.problem(refusal.what(), refusal.advice()));
        yield null;
      }
    };
  }
}
