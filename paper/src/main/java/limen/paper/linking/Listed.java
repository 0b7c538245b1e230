package limen.paper.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import limen.core.document.Place;
import limen.core.document.Problem;
import limen.linkage.table.Column;
import limen.paper.intake.PlainTable;
import org.jspecify.annotations.Nullable;

/** A table whose rows have signs: those of its own column, else {@code row-12} by its lines. */
public final class Listed {
  /** One row of so many may be without a sign. */
  private static final int FEW_OF = 10;

  private static final int MOST_PROBLEMS = 20;

  private final PlainTable table;
  private final String[] ids;
  private final Map<String, Integer> rows = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private Listed(PlainTable table, String[] ids) {
    this.table = table;
    this.ids = ids;
  }

  /**
   * The heading that holds the signs of a table, counted from 0: that of ids, else the numbers of
   * its rows where nearly all have one and none has another's; null where there is none.
   */
  public static @Nullable Integer signs(PlainTable table) {
    Integer id = table.at(limen.paper.intake.Column.ID);
    for (int i = 0; id == null && i < table.headings().size(); i++) {
      id = table.isPassedOver(i) && areSigns(table.values(i)) ? Integer.valueOf(i) : null;
    }
    return id;
  }

  private static boolean areSigns(Column values) {
    int silent = silent(values);
    int signed = values.rows() - silent;
    boolean nearlyAll = silent <= Math.max(1, values.rows() / FEW_OF) && signed > silent;
    return nearlyAll && values.distinct() == signed + 1;
  }

  /** Whether numbers of rows would be signs, did none of them stand twice. */
  static boolean standTwice(PlainTable table, int heading) {
    Column values = table.values(heading);
    int signed = values.rows() - silent(values);
    int distinct = values.distinct() - 1;
    return table.isPassedOver(heading) && distinct < signed && distinct * 2 > values.rows();
  }

  private static int silent(Column values) {
    return values.counts(0, values.rows())[0];
  }

  /**
   * Signs the rows of a table.
   *
   * @param id the heading that holds signs, counted from 0; null where none does
   */
  public static Listed of(PlainTable table, @Nullable Integer id) {
    String[] ids = new String[table.rows()];
    Column signs = id == null ? null : table.values(id);
    Arrays.setAll(
        ids, row -> signs == null || signs.id(row) == 0 ? made(table, row) : signs.at(row));
    Listed listed = new Listed(table, ids);
    for (int row = 0; row < ids.length; row++) {
      listed.put(row);
    }
    return listed;
  }

  /** Signs are not repeated where anybody may read: the lines say where they stand. */
  private void put(int row) {
    Integer before = rows.putIfAbsent(ids[row], row);
    if (before != null && problems.size() < MOST_PROBLEMS) {
      problems.add(
          new Problem(
              new Place(table.file(), table.line(row), 0),
              "this row has the id of the row in line " + table.line(before),
              "Maybe give each row its own, or pass the column over with --columns."));
    }
  }

  /** What stands in it. */
  public PlainTable table() {
    return table;
  }

  /** The sign of a row, counted from 0. */
  public String id(int row) {
    return ids[row];
  }

  /** Whether the sign of a row is its own, and not made of its line. */
  boolean hasOwn(int row) {
    return !ids[row].equals(made(table, row));
  }

  private static String made(PlainTable table, int row) {
    return "row-" + table.line(row);
  }

  /** The row of a sign, counted from 0; null where there is none. */
  public @Nullable Integer row(String id) {
    return rows.get(id);
  }

  /** What is wrong with the signs. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** Says how many rows, and nothing of anybody. */
  @Override
  public String toString() {
    return table.toString();
  }
}
