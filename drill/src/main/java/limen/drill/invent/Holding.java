package limen.drill.invent;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import limen.paper.sheet.CsvFile;

/** The register of one holder and the sheet of those who died with him, written row by row. */
final class Holding implements Closeable {
  /** To each who is held, so many died. */
  static final double DEATHS = 0.004;

  private static final List<String> DIED =
      List.of("id", "surname", "given", "patronymic", "born", "nationality", "captured", "died");

  private final Land holder;
  private final List<Land> others;
  private final Lot lot;
  private final boolean clean;
  private final CsvFile held;
  private final CsvFile dead;
  private final Map<String, People> people = new TreeMap<>();
  private final Map<String, Slips> slips = new TreeMap<>();
  private int rows;
  private int deaths;

  Holding(Land holder, List<Land> others, long seed, boolean clean, Path folder)
      throws IOException {
    this.holder = holder;
    this.others = others;
    this.lot = new Lot(seed, "held by " + holder.slug());
    this.clean = clean;
    this.held =
        CsvFile.create(folder.resolve("held-by-" + holder.slug() + ".csv"), Column.headings());
    List<String> headings = new ArrayList<>(DIED);
    headings.add(Row.MARK);
    this.dead = CsvFile.create(folder.resolve("died-with-" + holder.slug() + ".csv"), headings);
    for (Land other : others) {
      String words = " from " + other.slug() + " held by " + holder.slug();
      people.put(other.name(), new People(holder, other, new Lot(seed, "people" + words)));
      slips.put(other.name(), new Slips(other.tongue(), new Lot(seed, "slips" + words)));
    }
  }

  int rows() {
    return rows;
  }

  int deaths() {
    return deaths;
  }

  /** Writes all whom the holder has; whoever asks for them hears of each. */
  void write(Map<String, Asking> asking) {
    while (rows < holder.holds()) {
      Land land = lot.of(others);
      List<Row> group = known(people, land).next();
      if (group.size() <= holder.holds() - rows) {
        group.forEach(row -> add(row, land, known(asking, land)));
      }
      if (lot.falls(DEATHS)) {
        bury(known(people, land).soldier(), known(asking, land));
      }
    }
  }

  private void add(Row row, Land land, Asking asking) {
    row.with(Column.ID, "inv-" + holder.slug() + "-" + ++rows);
    asking.held(row, holder);
    if (!clean) {
      known(slips, land).on(row);
    }
    held.row(row.cells());
  }

  private void bury(Row row, Asking asking) {
    row.with(Column.ID, "inv-" + holder.slug() + "-d" + ++deaths);
    String captured = row.at(Column.CAPTURED);
    String died = lot.day(java.time.LocalDate.parse(captured), Waves.LAST).toString();
    dead.row(
        List.of(
            row.at(Column.ID),
            row.at(Column.SURNAME),
            row.at(Column.GIVEN),
            row.at(Column.PATRONYMIC),
            row.at(Column.BORN),
            row.at(Column.NATIONALITY),
            captured,
            died,
            Row.MARK));
    asking.died(row, holder);
  }

  private static <T> T known(Map<String, T> all, Land land) {
    return java.util.Objects.requireNonNull(all.get(land.name()));
  }

  @Override
  public void close() throws IOException {
    held.close();
    dead.close();
  }
}
