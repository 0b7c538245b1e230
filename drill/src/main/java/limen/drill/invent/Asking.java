package limen.drill.invent;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import limen.paper.sheet.CsvFile;

/**
 * The names one country asks for, as its own papers have them, and beside them a sheet that knows
 * the truth of each, for tests that must not guess.
 */
final class Asking implements Closeable {
  /** So many of those who are held are asked for. */
  static final double ASKED = 0.4;

  /** Of those who are asked for, so many are held by nobody. */
  static final double UNKNOWN = 0.06;

  /** Of those who are asked for, so many are spelt wrong. */
  static final double MISSPELT = 0.05;

  /** So many of the dead are asked for. */
  static final double DEAD = 0.6;

  private static final List<Column> COLUMNS =
      List.of(
          Column.ID,
          Column.SURNAME,
          Column.GIVEN,
          Column.PATRONYMIC,
          Column.BORN,
          Column.STATUS,
          Column.RANK,
          Column.NUMBER,
          Column.NATIONALITY);

  private final Land land;
  private final Lot lot;
  private final boolean clean;
  private final Errors errors;
  private final People others;
  private final CsvFile asked;
  private final CsvFile truth;
  private int rows;

  Asking(Land land, Land holder, Lot lot, boolean clean, Path folder) throws IOException {
    this.land = land;
    this.lot = lot;
    this.clean = clean;
    this.errors = new Errors(land.tongue(), lot);
    this.others = new People(holder, land, lot);
    List<String> headings = new ArrayList<>(COLUMNS.stream().map(Column::heading).toList());
    headings.addAll(List.of("missing-since", "asked-of", Row.MARK));
    this.asked = CsvFile.create(folder.resolve("asked-by-" + land.slug() + ".csv"), headings);
    this.truth =
        CsvFile.create(
            folder.resolve("truth-of-asked-by-" + land.slug() + ".csv"),
            List.of("id", "held-by", "held-id", "truth", Row.MARK));
  }

  int rows() {
    return rows;
  }

  /** Somebody of this country is held; his country may ask for him, and for one whom nobody has. */
  void held(Row row, Land holder) {
    if (!lot.falls(ASKED)) {
      return;
    }
    boolean wrong = !clean && lot.falls(MISSPELT);
    ask(wrong ? errors.in(row) : row, row, holder, wrong ? "misspelt" : "held");
    if (lot.falls(UNKNOWN)) {
      ask(others.soldier(), new Row(), holder, "unknown");
    }
  }

  /** Somebody of this country died while he was held. */
  void died(Row row, Land holder) {
    if (lot.falls(DEAD)) {
      ask(row, row, holder, "dead");
    }
  }

  private void ask(Row spelt, Row held, Land holder, String what) {
    String id = "inv-ask-" + land.slug() + "-" + ++rows;
    List<String> cells = new ArrayList<>(spelt.cells(COLUMNS));
    cells.set(0, id);
    cells.addAll(List.of(missing(spelt), holder.name(), Row.MARK));
    asked.row(cells);
    boolean known = !held.at(Column.ID).isEmpty();
    truth.row(List.of(id, known ? holder.name() : "", held.at(Column.ID), what, Row.MARK));
  }

  /** His own side learns a few days later that he is gone. */
  private String missing(Row row) {
    return LocalDate.parse(row.at(Column.CAPTURED)).plusDays(lot.below(6)).toString();
  }

  @Override
  public void close() throws IOException {
    asked.close();
    truth.close();
  }
}
