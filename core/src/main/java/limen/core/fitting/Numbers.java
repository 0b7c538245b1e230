package limen.core.fitting;

import java.util.List;
import limen.core.terms.Range;
import org.jspecify.annotations.Nullable;

/** Rows with a least and a most, and sorts of units that fill them. */
final class Numbers {
  /** A bound that is none; small enough to be added to. */
  static final long NONE = Long.MAX_VALUE / 4;

  final int legs;
  final int rows;
  final int sorts;
  final long[] least;
  final long[] most;
  final int[] many;
  private final @Nullable Column[] columns;
  private final @Nullable Column[] shifts;

  Numbers(List<Range> rows, List<Sort> sorts, int legs) {
    this.legs = legs;
    this.rows = rows.size();
    this.sorts = sorts.size();
    least = rows.stream().mapToLong(r -> r.least() <= 0 ? -NONE : r.least()).toArray();
    most = rows.stream().mapToLong(r -> r.hasMost() ? r.most() : NONE).toArray();
    many = sorts.stream().mapToInt(Sort::many).toArray();
    columns = new @Nullable Column[this.sorts * legs];
    for (int sort = 0; sort < this.sorts; sort++) {
      for (int leg = 0; leg < legs; leg++) {
        columns[sort * legs + leg] = sorts.get(sort).legs().get(leg).orElse(null);
      }
    }
    shifts = new @Nullable Column[this.sorts * legs * legs];
    for (int at = 0; at < shifts.length; at++) {
      shifts[at] = difference(at / legs / legs, at / legs % legs, at % legs);
    }
  }

  /** The most that one unit adds to a row. */
  int mostAdded() {
    int most = 0;
    for (Column column : columns) {
      for (int adds : column == null ? new int[0] : column.adds) {
        most = Math.max(most, adds);
      }
    }
    return most;
  }

  /** By how many people a row that is filled so far is beyond its bounds. */
  long shortage(int row, long filled) {
    return Math.max(0, filled - most[row]) + Math.max(0, least[row] - filled);
  }

  /** What changes when one unit goes from one leg to another; null where it may not. */
  @Nullable Column shift(int sort, int from, int to) {
    return shifts[(sort * legs + from) * legs + to];
  }

  private @Nullable Column difference(int sort, int from, int to) {
    Column less = column(sort, from);
    Column more = column(sort, to);
    if (from == to || less == null || more == null) {
      return null;
    }
    int[] all = new int[rows];
    for (int i = 0; i < less.rows.length; i++) {
      all[less.rows[i]] -= less.adds[i];
    }
    for (int i = 0; i < more.rows.length; i++) {
      all[more.rows[i]] += more.adds[i];
    }
    return Column.of(all);
  }

  /** What one unit adds on a leg; null where it may not go. */
  @Nullable Column column(int sort, int leg) {
    return columns[sort * legs + leg];
  }
}
