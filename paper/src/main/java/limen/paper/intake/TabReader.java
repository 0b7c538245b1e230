package limen.paper.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import limen.paper.workbook.Line;
import limen.paper.workbook.Merge;
import org.jspecify.annotations.Nullable;

/** Reads one sheet as its lines come: first its headings are looked for, then the rows are read. */
final class TabReader implements Predicate<Line> {
  private final String name;
  private final @Nullable ColumnMap map;
  private final boolean since1904;
  private final Seen seen;
  private final Consumer<PersonRow> persons;
  private final List<Line> waiting = new ArrayList<>();
  private final List<CellProblem> problems = new ArrayList<>();
  private final List<String> looked = new ArrayList<>();
  private final Set<List<String>> above = new HashSet<>();
  private @Nullable Heads heads;
  private @Nullable RowReader rows;
  private @Nullable Headless headless;
  private @Nullable RunningNumbers numbers;
  private boolean looking = true;
  private int lines;
  private int taken;
  private boolean wholeTold;

  TabReader(
      String name,
      @Nullable ColumnMap map,
      boolean since1904,
      Seen seen,
      Consumer<PersonRow> persons) {
    this.seen = seen;
    this.name = name;
    this.map = map;
    this.since1904 = since1904;
    this.persons = persons;
  }

  /** Takes one line; false where reading on has no use. */
  @Override
  public boolean test(Line line) {
    if (line.isBlank()) {
      return true;
    }
    lines++;
    if (!looking) {
      take(line);
      return rows != null && taken <= PersonSheets.MOST_ROWS;
    }
    waiting.add(line);
    if (waiting.size() == Heads.LOOKED_AT) {
      begin();
    }
    return looking || rows != null;
  }

  private void begin() {
    looking = false;
    Heads found = Heads.find(waiting, map);
    heads = found;
    if (found != null) {
      rows = new RowReader(name, found, since1904, seen);
      headless = new Headless(found);
      // Where somebody has said what a heading holds, it holds that.
      numbers =
          map == null && found.columns().containsKey(Column.NUMBER) ? new RunningNumbers() : null;
      found.twice().forEach(at -> sheet(found.row(), found.texts().get(at), Flaw.SAME_COLUMN));
      found.unread().forEach(t -> sheet(found.row(), t, Flaw.UNREAD_COLUMN));
      notParted(found);
      waiting.subList(0, found.below()).forEach(line -> above.add(line.texts()));
      waiting.subList(found.below(), waiting.size()).forEach(this::take);
    }
    if (map != null) {
      waiting.forEach(line -> looked.addAll(line.texts()));
    }
    waiting.clear();
  }

  /** Told once: which word of a name is the surname is nothing to guess. */
  private void notParted(Heads found) {
    Integer whole = found.columns().get(Column.NAME);
    if (whole != null
        && !found.columns().containsKey(Column.SURNAME)
        && !found.columns().containsKey(Column.GIVEN)) {
      sheet(found.row(), found.texts().get(whole), Flaw.NAMES_NOT_PARTED);
    }
  }

  private void take(Line line) {
    Heads under = heads;
    if (rows == null || under == null || isAgain(under, line)) {
      return;
    }
    PersonRow person = rows.read(line, problems);
    if (person != null) {
      taken++;
      whole(under, line, person);
      if (headless != null) {
        headless.see(line);
      }
      if (numbers != null) {
        numbers.see(line.text(under.columns().getOrDefault(Column.NUMBER, 0)).strip());
      }
      persons.accept(person);
    }
  }

  /** Told once, where the undivided name says more than its parts, which are read. */
  private void whole(Heads under, Line line, PersonRow person) {
    Integer whole = wholeTold ? null : under.besideParts();
    if (whole != null && WholeName.saysMore(line.text(whole), person.particulars().name())) {
      wholeTold = true;
      sheet(under.row(), under.texts().get(whole), Flaw.SAME_COLUMN);
    }
  }

  /** Whether titles and headings are repeated, as at the top of each printed page. */
  private boolean isAgain(Heads under, Line line) {
    return under.isAgain(line) || (!above.isEmpty() && above.contains(line.texts()));
  }

  private void sheet(int row, String column, Flaw flaw) {
    problems.add(new CellProblem(name, row, column, "", flaw, ""));
  }

  /** What stands in the lines among which the headings were looked for, where a map names some. */
  List<String> looked() {
    return looked;
  }

  /** Whether there were more persons than are read. */
  boolean isTooLong() {
    return taken > PersonSheets.MOST_ROWS;
  }

  /** What was read, once there are no more lines. */
  PersonSheet sheet(boolean hidden, List<Merge> merges, List<PersonRow> kept) {
    if (looking) {
      begin();
    }
    Heads found = heads;
    if (hidden && lines > 0) {
      sheet(0, "", Flaw.HIDDEN_SHEET);
    }
    if (found == null) {
      sheet(0, "", lines == 0 ? Flaw.EMPTY_SHEET : Flaw.NO_HEADINGS);
      return new PersonSheet(name, 0, List.of(), Map.of(), kept, 0, problems);
    }
    merges.forEach(merge -> merged(found, merge));
    if (headless != null) {
      headless.columns().forEach(at -> sheet(found.row(), at, Flaw.HEADLESS_COLUMN));
    }
    return numbers != null && numbers.count()
        ? counted(found, kept)
        : new PersonSheet(name, found.row(), found.texts(), found.columns(), kept, taken, problems);
  }

  /** Numbers that count the rows are nobody's: by them one person would be taken for another. */
  private PersonSheet counted(Heads found, List<PersonRow> kept) {
    Map<Column, Integer> columns = new EnumMap<>(found.columns());
    Integer at = columns.remove(Column.NUMBER);
    sheet(found.row(), at == null ? "" : found.texts().get(at), Flaw.COUNTED_ROWS);
    kept.replaceAll(PersonRow::withoutNumber);
    return new PersonSheet(name, found.row(), found.texts(), columns, kept, taken, problems);
  }

  /** Titles are merged everywhere; below the headings it hides who is meant. */
  private void merged(Heads found, Merge merge) {
    boolean below = merge.lastRow() > found.row();
    boolean read =
        found.columns().values().stream()
            .anyMatch(at -> at >= merge.firstColumn() && at <= merge.lastColumn());
    if (below && read) {
      int row = Math.max(merge.firstRow(), found.row() + 1);
      String heading =
          merge.firstColumn() < found.texts().size() ? found.texts().get(merge.firstColumn()) : "";
      problems.add(
          new CellProblem(
              name, row, heading, "", Flaw.MERGED, merge.firstRow() + "–" + merge.lastRow()));
    }
  }
}
