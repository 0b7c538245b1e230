package limen.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import limen.core.document.Place;
import limen.core.document.Problem;
import limen.core.document.Refusal;
import limen.core.document.Result;
import limen.paper.data.LinkData;
import limen.paper.intake.ColumnMap;
import limen.paper.intake.PlainTable;
import limen.paper.linking.Choosing;
import limen.paper.linking.ColumnsSheet;
import limen.paper.linking.Fields;
import limen.paper.linking.LinkReport;
import limen.paper.linking.Linked;
import limen.paper.linking.Listed;
import limen.paper.linking.NameOrder;
import limen.paper.linking.ReviewSheet;
import limen.paper.linking.Reviewed;
import limen.paper.linking.Tables;
import limen.paper.linking.Truth;
import limen.paper.linking.TruthSheet;
import limen.paper.lists.Answers;
import limen.paper.sheet.Outcome;
import limen.paper.sheet.Sheet;
import limen.paper.sheet.Sheets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** What comparing two tables and comparing one with itself share. */
final class Linking {
  private static final int MANY = 20_000;

  private final LinkOptions options;
  private final SealOptions seal;
  private final Output output;
  private final CommandSpec spec;
  private final PrintWriter err;

  Linking(LinkOptions options, SealOptions seal, Output output, CommandSpec spec) {
    this.options = options;
    this.seal = seal;
    this.output = output;
    this.spec = spec;
    err = spec.commandLine().getErr();
  }

  /**
   * Compares.
   *
   * @param right null where it is looked who stands in one table twice
   */
  int of(Path left, @Nullable Path right) throws IOException {
    refuse(left, right);
    List<Problem> problems = new ArrayList<>();
    ColumnMap map = options.map == null ? null : PersonInputs.map(options.map);
    PlainTable one = read(left, map, problems);
    PlainTable other = right == null ? one : read(right, map, problems);
    if (one != null && other != null) {
      problems.addAll(unmet(map, one, other));
      headed(one, problems);
      headed(right == null ? null : other, problems);
    }
    if (one == null || other == null || !problems.isEmpty()) {
      throw new Stop(problems);
    }
    ColumnsSheet.Decided decided = decided(one, other);
    Listed first = Listed.of(one, decided.leftId());
    Listed second = right == null ? null : Listed.of(other, decided.rightId());
    problems.addAll(first.problems());
    problems.addAll(second == null ? List.of() : second.problems());
    common(decided.fields(), one, other, problems);
    boolean invented = invented(one, other, problems);
    Tables tables = new Tables(first, second, decided.fields());
    boolean sound = problems.isEmpty();
    Reviewed reviewed = sound ? reviewed(tables, problems) : Reviewed.NOTHING;
    Truth.Known known = sound ? known(tables, problems) : null;
    if (!problems.isEmpty()) {
      throw new Stop(problems);
    }
    OutFolder target =
        options.folder == null
            ? null
            : new OutFolder(options.folder, seal.recipients(invented, List.of(), "what is found"));
    return compare(tables, reviewed, known, invented, target);
  }

  private Reviewed reviewed(Tables tables, List<Problem> problems) {
    Outcome<Reviewed> read =
        ReviewSheet.read(options.reviewed.stream().map(Answers::sheet).toList(), tables);
    problems.addAll(read.problems());
    Problems.notes(read.notes(), err);
    return read.value() == null ? Reviewed.NOTHING : read.value();
  }

  private void refuse(Path left, @Nullable Path right) throws IOException {
    if (options.folder == null
        && options.explain == null
        && options.truth == null
        && options.saveColumns == null) {
      throw Office.stop("--out", "nobody said where it goes", "Maybe --out linked.");
    }
    if (options.saveColumns != null) {
      Target.refuse(options.saveColumns, right == null ? List.of(left) : List.of(left, right));
      Target.refuseThere(options.saveColumns);
    }
    if (right != null
        && Files.isRegularFile(left)
        && Files.isRegularFile(right)
        && Files.mismatch(left, right) < 0) {
      throw Office.stop(
          right.toString(),
          "this is the same table as " + left,
          "Maybe limen dedupe " + left + ", which looks who stands in one table twice.");
    }
  }

  private List<Problem> unmet(@Nullable ColumnMap map, PlainTable one, PlainTable other) {
    if (map == null || options.map == null) {
      return List.of();
    }
    List<PlainTable> tables = one == other ? List.of(one) : List.of(one, other);
    return PersonInputs.unmet(
        options.map,
        map,
        tables.stream().flatMap(table -> table.headings().stream()).toList(),
        tables.stream().map(PlainTable::file).toList());
  }

  /** Where no headings are, the first row may be a person: it is neither repeated nor lost. */
  private void headed(@Nullable PlainTable table, List<Problem> problems) {
    if (table == null
        || table.hasKnownHeadings()
        || (options.columns != null && !table.beginsWithSomebody())) {
      return;
    }
    String sheet = table.sheet().isEmpty() ? "" : " of sheet ‘" + table.sheet() + "’";
    problems.add(
        new Problem(
            Place.of(table.file()),
            "no headings were found in the first rows" + sheet,
            "Maybe write a line of headings above the first person: surname, given and born; or,"
                + " where there is one, say with --map what its headings hold."));
  }

  private static @Nullable PlainTable read(
      Path file, @Nullable ColumnMap map, List<Problem> problems) {
    return switch (PlainTable.read(file, map)) {
      case Result.Good<PlainTable>(PlainTable table) -> table;
      case Result.Refused<PlainTable>(Refusal refusal) -> {
        problems.add(new Problem(Place.of(file.toString()), refusal.what(), refusal.advice()));
        yield null;
      }
    };
  }

  private ColumnsSheet.Decided decided(PlainTable one, PlainTable other) {
    if (options.columns == null) {
      return new ColumnsSheet.Decided(
          Choosing.of(one, other), Listed.signs(one), Listed.signs(other));
    }
    Sheet sheet = Sheets.read(options.columns);
    // What is wrong with its lines repeats their cells, which may be somebody's.
    List<Problem> unread =
        sheet.problems().stream().filter(problem -> problem.place().line() == 0).toList();
    if (!unread.isEmpty()) {
      throw new Stop(unread);
    }
    if (!sheet.headings().has("left") || !sheet.headings().has("kind")) {
      throw Office.stop(
          options.columns.toString(),
          "this is no sheet of columns",
          "Maybe a sheet whose first row says left, right and kind; --save-columns writes one.");
    }
    if (!sheet.isSound() && sheet.rows().isEmpty()) {
      throw new Stop(sheet.problems());
    }
    Outcome<ColumnsSheet.Decided> read = ColumnsSheet.read(sheet, one, other);
    if (!read.problems().isEmpty() || read.value() == null) {
      throw new Stop(read.problems());
    }
    return Objects.requireNonNull(read.value());
  }

  private static void common(
      Fields fields, PlainTable one, PlainTable other, List<Problem> problems) {
    if (fields.compared().isEmpty()) {
      problems.add(
          new Problem(
              Place.of(one.file()),
              "it has no column in common with " + other.file() + " that says who somebody is",
              "Maybe --columns with a sheet of left, right and kind says what goes together."));
    }
  }

  /** Whether everybody is invented; what is must never be taken for history, nor the reverse. */
  private static boolean invented(PlainTable one, PlainTable other, List<Problem> problems) {
    boolean all = one.invented() == one.rows() && other.invented() == other.rows();
    if (!all && one.invented() + other.invented() > 0) {
      problems.add(
          new Problem(
              Place.of(one.invented() > 0 ? one.file() : other.file()),
              "invented persons and others would be compared with each other",
              "Maybe leave the invented ones out, or mark all rows of both tables."));
    }
    return all;
  }

  private int compare(
      Tables tables,
      Reviewed reviewed,
      Truth.@Nullable Known known,
      boolean invented,
      @Nullable OutFolder out)
      throws IOException {
    note(tables.left(), tables.second(), tables.fields());
    if (options.saveColumns != null) {
      PlainTable one = tables.left().table();
      PlainTable other = tables.right().table();
      Target.write(options.saveColumns, ColumnsSheet.csv(tables.fields(), one, other));
      err.println(output.words().say("link.kept-columns", options.saveColumns.toString()));
    }
    Steps steps = new Steps(err, output.isLive());
    Linked linked = Linked.of(tables, reviewed, steps::share);
    steps.end();
    Problems.notes(linked.notes(), err);
    Truth truth = known == null ? null : Truth.of(linked, known);
    List<LinkReport.Written> written = List.of();
    if (out != null) {
      LinkFiles.write(linked, truth, invented, output.words(), out);
      seal.own(out, invented);
      out.save();
      written =
          out.written().stream().map(w -> new LinkReport.Written(w.file(), w.what())).toList();
    }
    LinkReport report = new LinkReport(linked, output.words(), invented);
    if (options.explain != null) {
      return explain(options.explain, linked, report);
    }
    output.show(
        spec.commandLine().getOut(),
        report.counts(truth, written),
        () -> LinkData.tree(linked, truth),
        LinkData.COLUMNS,
        () -> LinkData.rows(linked));
    return linked.isAnybodyNear() ? Main.FINE : Main.FINDINGS;
  }

  private void note(Listed left, @Nullable Listed right, Fields fields) {
    Problems.notes(left.table().notes(), err);
    Problems.notes(NameOrder.notes(left.table()), err);
    int rows = left.table().rows() + (right == null ? 0 : right.table().rows());
    if (right != null) {
      Problems.notes(right.table().notes(), err);
      Problems.notes(NameOrder.notes(right.table()), err);
    }
    if (rows >= MANY) {
      err.println("note: " + Memory.said(rows, fields.compared().size()));
    }
  }

  private Truth.@Nullable Known known(Tables tables, List<Problem> problems) {
    if (options.truth == null) {
      return null;
    }
    Outcome<Truth.Known> read = TruthSheet.read(Sheets.read(options.truth), tables);
    problems.addAll(read.problems());
    Problems.notes(read.notes(), err);
    return read.value();
  }

  private static Stop unexplained(String said, Linked linked) {
    int comma = said.indexOf(',');
    boolean one = comma >= 0 && comma == said.lastIndexOf(',');
    String first = one ? said.substring(0, comma).strip() : "";
    String second = one ? said.substring(comma + 1).strip() : "";
    if (one && linked.rows(second, first) != null) {
      return Office.stop(
          "--explain",
          "the ids are turned: that of " + linked.left().table().file() + " stands first",
          "Maybe the same two the other way round.");
    }
    boolean known = linked.left().row(first) != null;
    if (one && (!known || linked.right().row(second) == null)) {
      return Office.stop(
          "--explain",
          "no row of "
              + (known ? linked.right() : linked.left()).table().file()
              + (known ? " has the second id" : " has the first id"),
          "Maybe an id as matches.csv or review.csv has it, the left table’s first.");
    }
    return Office.stop(
        "--explain",
        "these are no ids of a row here and another there",
        "Maybe two ids with a comma between, the left table’s first: as in matches.csv.");
  }

  /** An id may have a comma in it: each of them is tried. */
  private int explain(String said, Linked linked, LinkReport report) {
    for (int comma = said.indexOf(','); comma >= 0; comma = said.indexOf(',', comma + 1)) {
      int[] rows = linked.rows(said.substring(0, comma).strip(), said.substring(comma + 1).strip());
      if (rows != null) {
        int one = rows[0];
        int other = rows[1];
        output.show(
            spec.commandLine().getOut(),
            report.explained(one, other),
            () -> LinkData.why(linked, one, other),
            LinkData.STEP_COLUMNS,
            () -> LinkData.steps(linked, one, other));
        return Main.FINE;
      }
    }
    throw unexplained(said, linked);
  }
}
