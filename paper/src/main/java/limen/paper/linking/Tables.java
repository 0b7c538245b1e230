package limen.paper.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import limen.paper.intake.Column;
import limen.paper.intake.PlainTable;
import org.jspecify.annotations.Nullable;

/**
 * Two tables, or one, whose rows are counted through both: those of the right one go on where the
 * left one ends.
 *
 * @param left the first
 * @param second null where there is one table
 * @param fields what is compared
 */
public record Tables(Listed left, @Nullable Listed second, Fields fields) {
  /** Whether there is one table. */
  public boolean isOne() {
    return second == null;
  }

  /** The second; the first where there is one only. */
  public Listed right() {
    return second == null ? left : second;
  }

  /** How many rows there are. */
  int rows() {
    return left.table().rows() + (second == null ? 0 : second.table().rows());
  }

  private boolean isLeft(int row) {
    return row < left.table().rows();
  }

  private Listed of(int row) {
    return isLeft(row) ? left : right();
  }

  private int within(int row) {
    return isLeft(row) ? row : row - left.table().rows();
  }

  /** The sign of a row. */
  public String id(int row) {
    return of(row).id(within(row));
  }

  /** Whether the sign of a row is its own, and not made of the line it stands in. */
  boolean hasOwnSign(int row) {
    return of(row).hasOwn(within(row));
  }

  /** What stands in a row under a compared field, as written. */
  public String written(Compared field, int row) {
    int heading = (isLeft(row) ? field.left() : field.right()).heading();
    return of(row).table().values(heading).at(within(row));
  }

  /** What of it is compared. */
  public String said(Compared field, int row) {
    Part part = (isLeft(row) ? field.left() : field.right()).part();
    return part.isWhole() ? written(field, row) : part.of(written(field, row));
  }

  /** The row of the left table that has a sign; null where none has. */
  @Nullable Integer leftRow(String id) {
    return left.row(id);
  }

  /** The row of the right table, or of the only one, that has a sign; null where none has. */
  @Nullable Integer rightRow(String id) {
    Integer row = right().row(id);
    return row == null || second == null ? row : Integer.valueOf(row + left.table().rows());
  }

  /**
   * What the one row of a pair says is headed so in a sheet of pairs, whose own headings differ.
   */
  String heading(Compared field) {
    String name = field.name();
    boolean own =
        LinkSheets.PAIR.contains(name.toLowerCase(Locale.ROOT))
            || ReviewSheet.ANSWER.contains(name.toLowerCase(Locale.ROOT));
    return own ? name + " (" + (isOne() ? "1" : "left") + ")" : name;
  }

  /** What the other row of a pair is called beside the heading of a field. */
  String beside(Compared field) {
    return field.name() + " (" + (isOne() ? "2" : "right") + ")";
  }

  /**
   * A column that is not compared, for whoever decides on a pair.
   *
   * @param heading counted from 0
   * @param name what it is called in a sheet of pairs
   * @param ofLeft whether the first row of a pair says it
   */
  record Beside(int heading, String name, boolean ofLeft) {}

  /**
   * What both tables say besides; signs stand with the pair, and what has no heading is nothing.
   * What must not tell who somebody is, and what doctors found, is not carried on.
   */
  List<Beside> notCompared() {
    List<Beside> all = new ArrayList<>();
    for (boolean ofLeft : List.of(true, false)) {
      PlainTable table = (ofLeft ? left : right()).table();
      Integer signs = Listed.signs(table);
      String side = isOne() ? (ofLeft ? "1" : "2") : (ofLeft ? "left" : "right");
      for (int heading = 0; heading < table.headings().size(); heading++) {
        int at = heading;
        boolean compared =
            fields.compared().stream()
                .anyMatch(field -> (ofLeft ? field.left() : field.right()).heading() == at);
        String name = table.headings().get(heading).strip();
        boolean sign = signs != null && signs == heading;
        if (!compared && !name.isEmpty() && !sign && !isWithheld(table, heading)) {
          all.add(new Beside(heading, name + " (" + side + ")", ofLeft));
        }
      }
    }
    return all;
  }

  private static boolean isWithheld(PlainTable table, int heading) {
    Column known = table.known(heading);
    return known == Column.FINDINGS
        || known == Column.FINDING_VALID_UNTIL
        || Telling.isWithheld(table.headings().get(heading));
  }

  /** What stands there in a row. */
  String written(Beside column, int row) {
    return of(row).table().values(column.heading()).at(within(row));
  }

  /** Says how many rows, and nothing of anybody. */
  @Override
  public String toString() {
    return left + (second == null ? "" : " and " + second);
  }
}
