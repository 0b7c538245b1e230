package limen.paper.chronicle;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import limen.core.history.Category;
import limen.core.history.Direction;
import limen.core.history.Event;
import limen.core.history.History;
import limen.core.terms.Range;
import limen.paper.report.Report;
import limen.paper.report.Report.Cell;
import limen.paper.report.Report.Column;

/** How many returned to each side, year by year and over time. */
record YearTable(History history, HistorySpeech speech) {
  /** No more lines than this across the picture. */
  private static final int MARKS = 6;

  /**
   * A table for each side where anything was carried out; each sum says how many rows stated it and
   * how many were silent.
   */
  List<Report.Block> grids() {
    List<Report.Block> grids = new ArrayList<>();
    if (history.carriedOut().isEmpty()) {
      return grids;
    }
    for (Direction direction : history.directions()) {
      grids.add(
          new Report.Grid(
              speech.say("history.sums", speech.side(direction)), columns(), rows(direction.id())));
    }
    return grids;
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(speech.say("history.col.year"), false));
    for (Category category : Category.values()) {
      columns.add(new Column(HistorySpeech.capital(speech.category(category)), false));
    }
    return columns;
  }

  private List<List<Cell>> rows(String direction) {
    SortedMap<Integer, List<Cell>> years = new TreeMap<>();
    List<Cell> all = new ArrayList<>(List.of(Cell.of(speech.say("history.all-years"))));
    for (Category category : Category.values()) {
      history
          .byYear(direction, category)
          .forEach(
              (year, sum) ->
                  years
                      .computeIfAbsent(
                          year, y -> new ArrayList<>(List.of(Cell.of(String.valueOf(y)))))
                      .add(speech.sum(sum)));
      all.add(speech.sum(history.sum(direction, category)));
    }
    List<List<Cell>> rows = new ArrayList<>(years.values());
    rows.add(all);
    return rows;
  }

  /** The running totals; nothing where no row states a number. */
  List<Report.Block> course() {
    List<Report.Track> tracks = new ArrayList<>();
    long highest = 0;
    for (Direction direction : history.directions()) {
      List<Report.Step> steps = steps(direction.id());
      if (!steps.isEmpty()) {
        tracks.add(new Report.Track(speech.side(direction), steps));
        highest = Math.max(highest, steps.getLast().total().least());
      }
    }
    return highest == 0
        ? List.of()
        : List.of(
            new Report.Course(
                speech.say("history.course"),
                speech.say("history.course.description"),
                0,
                marks(highest),
                tracks));
  }

  /**
   * By the last exchange of each month, since all of them would hide each other; on the same days
   * for every side.
   */
  private List<Report.Step> steps(String direction) {
    SortedMap<YearMonth, Report.Step> months = new TreeMap<>();
    long people = 0;
    for (Event event : history.carriedOut()) {
      Integer total = event.returned(direction).total();
      people += total == null ? 0 : total;
      months.put(YearMonth.from(event.date()), new Report.Step(event.date(), Range.of(people)));
    }
    return people == 0 ? List.of() : List.copyOf(months.values());
  }

  /** Round numbers up to the highest. */
  private static List<Long> marks(long highest) {
    long step = 1;
    for (int i = 0; highest / step > MARKS; i++) {
      step = i % 3 == 1 ? step / 2 * 5 : step * 2;
    }
    List<Long> marks = new ArrayList<>();
    for (long mark = step; mark < highest + step; mark += step) {
      marks.add(mark);
    }
    return marks;
  }
}
