package limen.paper.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import limen.core.document.Place;
import limen.core.document.Problem;
import limen.core.person.FullName;
import limen.linkage.compare.Kind;
import limen.linkage.spelling.Forms;
import limen.paper.intake.Column;
import limen.paper.intake.PlainTable;
import limen.paper.linking.Compared.Source;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of a name stand in a table. In which order a cell has them is told by all cells
 * of its column: of a single one nobody knows whether Роман is the given name, but where most of a
 * column begin with a known given name and hardly any have one behind it, given names come first.
 * So it is with columns that were exchanged.
 */
public final class NameOrder {
  /** Between two words; what is in brackets behind one is none. */
  private static final Pattern BETWEEN =
      Pattern.compile("(?:[\\s\\p{Z}]*+\\([^()]*+\\))*+[\\s\\p{Z}]++");

  /** So many different values of a column are looked at. */
  private static final int MOST = 5_000;

  /** So many must be known given names at least. */
  private static final double LEAST = 3;

  /** So great a share must be, and so many times as many as on the other side. */
  private static final double ENOUGH = 0.3;

  private static final double TIMES = 3;

  private NameOrder() {}

  /** Where a table has a part of names; null where it has none. */
  static @Nullable Source source(PlainTable table, Kind kind) {
    Named named = Named.of(table);
    Source source = (areExchanged(table) ? named.exchanged() : named).source(kind);
    return source == null
        ? null
        : new Source(source.heading(), part(table, source.heading(), source.part()));
  }

  /** The same part of an undivided name where a column has given names first; else as it is. */
  static Part part(PlainTable table, int heading, Part part) {
    return part.isCut() && isGivenFirst(table.values(heading)) ? part.givenFirst() : part;
  }

  /** What is to be said of the order of names in a table. */
  public static List<Problem> notes(PlainTable table) {
    List<Problem> notes = new ArrayList<>();
    Named named = Named.of(table);
    if (areExchanged(table)) {
      notes.add(
          note(table, "given names stand under the heading of surnames, surnames under theirs"));
    } else if (named.whole() != null
        && named.surname() == null
        && named.given() == null
        && isGivenFirst(table.values(named.whole()))) {
      notes.add(note(table, "most names begin with the given name, so that all are read so"));
    }
    return notes;
  }

  private static Problem note(PlainTable table, String what) {
    return new Problem(Place.of(table.file()), what, "");
  }

  private static boolean areExchanged(PlainTable table) {
    Integer surname = table.at(Column.SURNAME);
    Integer given = table.at(Column.GIVEN);
    if (surname == null || given == null) {
      return false;
    }
    double among = known(table.values(surname), table.rows());
    double rest = known(table.values(given), table.rows());
    return among >= LEAST && among > ENOUGH * table.rows() && among > TIMES * rest;
  }

  /** In how many rows a cell begins with a known given name. */
  private static double known(limen.linkage.table.Column values, int rows) {
    int[] counts = values.counts(0, rows);
    double known = 0;
    for (int id = 1; id < Math.min(MOST, values.distinct()); id++) {
      known += isGiven(words(values.value(id))[0]) ? counts[id] : 0;
    }
    return known;
  }

  private static boolean isGivenFirst(limen.linkage.table.Column values) {
    double first = 0;
    double behind = 0;
    int all = 0;
    for (int id = 1; id < Math.min(MOST, values.distinct()); id++) {
      String[] words = words(values.value(id));
      if (words.length > 1) {
        all++;
        boolean given = isGiven(words[0]);
        boolean later = isGiven(words[1]);
        first += given && !later ? 1 : 0;
        behind += later && !given ? 1 : 0;
      }
    }
    return first >= LEAST && first > ENOUGH * all && first > TIMES * behind;
  }

  private static String[] words(String cell) {
    return BETWEEN.split(FullName.spaced(cell).strip());
  }

  private static boolean isGiven(String word) {
    // Who has a comma there has the surname before it.
    return !word.endsWith(",") && Forms.isGiven(word);
  }
}
