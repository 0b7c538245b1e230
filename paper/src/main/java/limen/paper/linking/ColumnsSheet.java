package limen.paper.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import limen.core.document.Nearest;
import limen.core.document.Place;
import limen.core.document.Problem;
import limen.linkage.compare.Kind;
import limen.paper.intake.PlainTable;
import limen.paper.linking.Compared.Source;
import limen.paper.sheet.Columns;
import limen.paper.sheet.Csv;
import limen.paper.sheet.Outcome;
import limen.paper.sheet.Row;
import limen.paper.sheet.Separator;
import limen.paper.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * What is compared, as somebody decided it: a sheet with the columns {@code left}, {@code right}
 * and {@code kind}. A kind is surname, given, patronymic, name (undivided), date, sex, code, text,
 * id, or nothing or {@code -} for what is not compared. A heading that stands in several rows with
 * parts of a name is an undivided one and is cut.
 */
public final class ColumnsSheet {
  /** The columns of the sheet. */
  public static final List<String> COLUMNS = List.of("left", "right", "kind");

  private static final Columns WANTED = Columns.required("left", "kind").optional("right");
  private static final Set<Kind> NAMES = EnumSet.of(Kind.SURNAME, Kind.GIVEN, Kind.PATRONYMIC);
  private static final String NAME = "name";
  private static final String ID = "id";
  private static final String NOT = "-";

  private final PlainTable left;
  private final PlainTable right;
  private final List<Compared> compared = new ArrayList<>();
  private final OutList leftOut;
  private final List<Problem> problems = new ArrayList<>();
  private @Nullable Integer leftId;
  private @Nullable Integer rightId;

  private ColumnsSheet(PlainTable left, PlainTable right) {
    this.left = left;
    this.right = right;
    leftOut = new OutList(left == right);
    leftId = Listed.signs(left);
    rightId = Listed.signs(right);
  }

  /**
   * What somebody decided.
   *
   * @param fields what is compared
   * @param leftId the heading of the left table that holds its signs, counted from 0
   * @param rightId the same of the right table
   */
  public record Decided(Fields fields, @Nullable Integer leftId, @Nullable Integer rightId) {}

  /** Reads the sheet that {@link #csv} writes, whoever edited it since. */
  public static Outcome<Decided> read(Sheet written, PlainTable left, PlainTable right) {
    Sheet sheet = WANTED.in(written.unguarded());
    ColumnsSheet read = new ColumnsSheet(left, right);
    read.problems.addAll(sheet.problems());
    if (sheet.problems().isEmpty()) {
      sheet.rows().forEach(row -> read.take(row, sheet.rows()));
      read.count(sheet.file());
    }
    read.rest(left);
    read.rest(right);
    return Outcome.of(
        new Decided(
            new Fields(read.compared, read.leftOut.all(Map.of())), read.leftId, read.rightId),
        read.problems,
        sheet.notes());
  }

  private void count(String file) {
    if (compared.size() > Fields.MOST) {
      problems.add(
          new Problem(
              Place.of(file),
              compared.size() + " fields are too many; at most " + Fields.MOST + " are compared",
              "Maybe pass over with ‘-’ what tells least."));
    }
    if (compared.isEmpty() && problems.isEmpty()) {
      problems.add(
          new Problem(Place.of(file), "nothing is to be compared", "Maybe surname and born."));
    }
  }

  private void rest(PlainTable table) {
    for (int i = 0; i < table.headings().size(); i++) {
      int at = i;
      boolean used =
          compared.stream()
              .anyMatch(
                  field ->
                      (table == left && field.left().heading() == at)
                          || (table == right && field.right().heading() == at));
      if (!used && !table.headings().get(i).isEmpty()) {
        Integer id = table == left ? leftId : rightId;
        boolean sign = id != null && id == i;
        leftOut.add(
            table.file(), table.headings().get(i), sign ? LeftOut.Why.ID : LeftOut.Why.DECIDED);
      }
    }
    table.headless().forEach(column -> leftOut.add(table.file(), column, LeftOut.Why.NO_HEADING));
  }

  private static String said(Row row, String column) {
    return row.cell(column).text().strip();
  }

  private static String right(Row row) {
    String said = said(row, "right");
    return said.isEmpty() ? said(row, "left") : said;
  }

  private void take(Row row, List<Row> all) {
    String kind = said(row, "kind").toLowerCase(Locale.ROOT);
    if (kind.isEmpty() || kind.equals(NOT)) {
      return;
    }
    if (!kinds().contains(kind)) {
      problems.add(
          row.cell("kind").problem("‘" + kind + "’ is no kind", Nearest.advice(kind, kinds())));
      return;
    }
    if (kind.equals(ID)) {
      signs(row);
      return;
    }
    Integer one = heading(row, "left", said(row, "left"), left);
    Integer other =
        heading(row, said(row, "right").isEmpty() ? "left" : "right", right(row), right);
    if (one == null || other == null || refuses(row, kind, one, other)) {
      return;
    }
    if (kind.equals(NAME)) {
      for (Kind part : NAMES) {
        add(part, one, part(part, NAMES), other, part(part, NAMES));
      }
    } else {
      Kind known = Kind.valueOf(kind.toUpperCase(Locale.ROOT));
      Part here = part(known, names(all, "left", said(row, "left")));
      Part there = part(known, names(all, "right", right(row)));
      add(known, one, here, other, there);
    }
  }

  /** What stands twice would weigh twice; what hardly any value can be tells nothing. */
  private boolean refuses(Row row, String kind, int one, int other) {
    Kind meant = kind.equals(NAME) ? Kind.SURNAME : Kind.valueOf(kind.toUpperCase(Locale.ROOT));
    boolean again =
        compared.stream()
            .anyMatch(
                field ->
                    field.kind() == meant
                        && field.left().heading() == one
                        && field.right().heading() == other);
    if (again) {
      problems.add(
          row.cell("kind")
              .problem("the same two columns stand above as ‘" + kind + "’", "Maybe one row."));
    }
    boolean here = fits(row, kind, meant, left, one);
    boolean there = fits(row, kind, meant, right, other);
    return again || !here || !there;
  }

  private boolean fits(Row row, String kind, Kind meant, PlainTable table, int heading) {
    boolean hardly = Telling.hardlyFits(table.values(heading), meant);
    if (hardly) {
      problems.add(
          row.cell("kind")
              .problem(
                  "hardly any value in this column of " + table.file() + " can be a " + kind,
                  "Maybe text, or another column is meant."));
    }
    return !hardly;
  }

  private void add(Kind kind, int one, Part here, int other, Part there) {
    String heading = left.headings().get(one);
    compared.add(
        new Compared(
            here.isWhole() ? heading : heading + ": " + Choosing.word(kind),
            kind,
            new Source(one, NameOrder.part(left, one, here)),
            new Source(other, NameOrder.part(right, other, there))));
  }

  private void signs(Row row) {
    if (!said(row, "left").isEmpty()) {
      leftId = heading(row, "left", said(row, "left"), left);
    }
    if (!said(row, "right").isEmpty()) {
      rightId = heading(row, "right", said(row, "right"), right);
    }
  }

  /** Which parts of a name a heading holds: an undivided name stands in a row for each of them. */
  private static Set<Kind> names(List<Row> all, String side, String heading) {
    String key = PlainTable.key(heading);
    Set<Kind> names = EnumSet.noneOf(Kind.class);
    for (Row row : all) {
      String other = side.equals("left") ? said(row, "left") : right(row);
      if (PlainTable.key(other).equals(key)) {
        NAMES.stream()
            .filter(kind -> Choosing.word(kind).equalsIgnoreCase(said(row, "kind")))
            .forEach(names::add);
      }
    }
    return names;
  }

  private static Part part(Kind kind, Set<Kind> names) {
    boolean cut = names.size() > 1;
    boolean whole = names.contains(Kind.SURNAME);
    return switch (kind) {
      case SURNAME -> cut ? Part.SURNAME : Part.WHOLE;
      case GIVEN -> cut ? (whole ? Part.GIVEN : Part.FIRST) : Part.WHOLE;
      case PATRONYMIC -> cut ? (whole ? Part.PATRONYMIC : Part.REST) : Part.WHOLE;
      case DATE -> Part.DAY;
      case SEX -> Part.SEX;
      default -> Part.WHOLE;
    };
  }

  private @Nullable Integer heading(Row row, String column, String said, PlainTable table) {
    for (int i = 0; i < table.headings().size(); i++) {
      if (!said.isEmpty() && PlainTable.key(table.headings().get(i)).equals(PlainTable.key(said))) {
        return i;
      }
    }
    // Where no heading is known the first row may be a person and is not repeated.
    List<String> known =
        table.headings().stream()
            .filter(text -> !text.isEmpty() && table.hasKnownHeadings())
            .toList();
    problems.add(
        row.cell(column)
            .problem(
                "‘" + said + "’ is no heading of " + table.file(),
                known.isEmpty() ? "Maybe look at its first row." : Nearest.advice(said, known)));
    return null;
  }

  private static List<String> kinds() {
    Set<String> kinds = new LinkedHashSet<>();
    Arrays.stream(Kind.values()).map(Choosing::word).forEach(kinds::add);
    kinds.addAll(List.of(NAME, ID, NOT));
    return List.copyOf(kinds);
  }

  /** The sheet of what is compared and what is not, to be edited by hand. */
  public static String csv(Fields fields, PlainTable left, PlainTable right) {
    List<List<String>> rows = new ArrayList<>();
    for (Compared field : fields.compared()) {
      String one = left.headings().get(field.left().heading());
      String other = right.headings().get(field.right().heading());
      boolean both = isUndivided(field.left().part()) && isUndivided(field.right().part());
      if (both && field.kind() == Kind.SURNAME) {
        rows.add(List.of(one, other, NAME));
      } else if (!both) {
        rows.add(List.of(one, other, Choosing.word(field.kind())));
      }
    }
    for (LeftOut out : fields.leftOut()) {
      if (out.why() == LeftOut.Why.NO_HEADING) {
        continue;
      }
      boolean here = left.headings().contains(out.heading());
      boolean there = right.headings().contains(out.heading());
      rows.add(
          List.of(
              here ? out.heading() : "",
              there ? out.heading() : "",
              out.why() == LeftOut.Why.ID ? ID : ""));
    }
    return Csv.text(COLUMNS, rows, Separator.COMMA);
  }

  private static boolean isUndivided(Part part) {
    return part.isCut() && part != Part.REST;
  }
}
