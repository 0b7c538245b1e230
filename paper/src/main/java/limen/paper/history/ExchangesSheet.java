package limen.paper.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import limen.core.document.Label;
import limen.core.document.Problem;
import limen.core.history.Direction;
import limen.core.history.Event;
import limen.core.history.History;
import limen.core.history.Returned;
import limen.paper.sheet.Cell;
import limen.paper.sheet.Columns;
import limen.paper.sheet.Outcome;
import limen.paper.sheet.Row;
import limen.paper.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table of exchanges. Each direction has three columns that begin with its id: {@code
 * ua_returned_total}, {@code ua_military}, {@code ua_civilians}. An empty cell is silence and never
 * zero.
 */
public final class ExchangesSheet {
  /** The two directions of the table under {@code examples/history}. */
  public static final List<Direction> UKRAINE_AND_RUSSIA =
      List.of(
          new Direction("ua", new Label(Map.of("en", "Ukraine", "uk", "Україна", "ru", "Украина"))),
          new Direction("ru", new Label(Map.of("en", "Russia", "uk", "Росія", "ru", "Россия"))));

  private static final Pattern RETURNED = Pattern.compile("([a-z0-9]+)_returned_total");

  private final List<Direction> directions;
  private final List<Problem> problems = new ArrayList<>();

  private ExchangesSheet(List<Direction> directions) {
    this.directions = directions;
  }

  /**
   * The directions a sheet has columns for, in its order. Those of Ukraine and Russia are also
   * looked for where fewer than two are found, so that a misspelt column is told as missing.
   */
  public static List<Direction> directions(Sheet sheet) {
    List<Direction> found =
        sheet.headings().names().stream()
            .map(name -> RETURNED.matcher(name.strip().toLowerCase(Locale.ROOT)))
            .filter(Matcher::matches)
            .map(matcher -> matcher.group(1))
            .distinct()
            .map(id -> new Direction(id, Label.of(id)))
            .toList();
    List<String> known = UKRAINE_AND_RUSSIA.stream().map(Direction::id).toList();
    boolean others = found.stream().noneMatch(direction -> known.contains(direction.id()));
    return found.size() > 1 && others ? found : UKRAINE_AND_RUSSIA;
  }

  /** Reads it, with everything that is wrong told at once. */
  public static Outcome<History> read(Sheet sheet, List<Direction> directions) {
    Sheet fitted = columns(directions).in(sheet);
    if (!fitted.isSound()) {
      return new Outcome<>(null, fitted.problems(), fitted.notes());
    }
    ExchangesSheet reader = new ExchangesSheet(directions);
    List<Event> events = new ArrayList<>();
    for (Row row : fitted.rows()) {
      Event event = reader.event(row);
      if (event != null) {
        events.add(event);
      }
    }
    return Outcome.of(new History(directions, events), reader.problems, fitted.notes());
  }

  private static Columns columns(List<Direction> directions) {
    Stream<String> counts =
        directions.stream()
            .flatMap(
                d ->
                    Stream.of(
                        d.id() + "_returned_total", d.id() + "_military", d.id() + "_civilians"));
    return new Columns(Stream.concat(Stream.of("date"), counts).toList(), List.of())
        .optional("mediator", "place_or_transit", "remarks", "source", "carried_out")
        .optional("recollection");
  }

  private @Nullable Event event(Row row) {
    LocalDate date = date(row.cell("date"));
    Map<String, Returned> returned = new LinkedHashMap<>();
    for (Direction direction : directions) {
      returned.put(direction.id(), returned(row, direction.id()));
    }
    boolean carriedOut = carriedOut(row, returned);
    return date == null
        ? null
        : new Event(
            date,
            returned,
            listed(row.cell("mediator"), ";"),
            row.cell("place_or_transit").text(),
            row.cell("remarks").text(),
            listed(row.cell("source"), " | "),
            carriedOut,
            row.cell("recollection").text(),
            row.place());
  }

  private @Nullable LocalDate date(Cell cell) {
    if (cell.isBlank()) {
      problems.add(
          cell.problem("no day is given", "Maybe take the row out until its day is known."));
    }
    return cell.day(problems::add);
  }

  private Returned returned(Row row, String direction) {
    return new Returned(
        row.cell(direction + "_returned_total").count(problems::add),
        row.cell(direction + "_military").count(problems::add),
        row.cell(direction + "_civilians").count(problems::add));
  }

  private boolean carriedOut(Row row, Map<String, Returned> returned) {
    Cell cell = row.cell("carried_out");
    String word = cell.text().toLowerCase(Locale.ROOT);
    if (!List.of("", "yes", "no").contains(word)) {
      problems.add(cell.problem("‘" + cell.text() + "’ is neither yes nor no", "Maybe ‘yes’."));
    }
    boolean no = word.equals("no");
    if (no && returned.values().stream().anyMatch(r -> !r.equals(Returned.SILENT))) {
      problems.add(
          cell.problem(
              "what was not carried out returned nobody, yet the row has counts",
              "Maybe tell the planned numbers in the remarks."));
    }
    return !no;
  }

  /** The parts of a cell that lists several things. */
  static List<String> listed(Cell cell, String separator) {
    return Arrays.stream(cell.text().split(Pattern.quote(separator), -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
