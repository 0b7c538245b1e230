package limen.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import limen.core.document.Place;
import limen.core.document.Problem;
import limen.core.document.Refusal;
import limen.core.document.Result;
import limen.paper.intake.CellProblem;
import limen.paper.intake.ColumnMap;
import limen.paper.intake.Flaw;
import limen.paper.intake.PersonFile;
import limen.paper.intake.PersonSheets;
import limen.paper.lists.Incoming;
import limen.paper.sheet.Outcome;
import limen.paper.sheet.Sheet;
import limen.paper.sheet.Sheets;
import limen.paper.words.Words;
import org.jspecify.annotations.Nullable;

/** Reads sheets of persons; what cannot be read stops the command and names nobody. */
final class PersonInputs {
  /** More of them are told by the report of an intake. */
  private static final int MOST = 12;

  private PersonInputs() {}

  /** The rows of a sheet as a list. */
  static Incoming list(Path file, @Nullable Path map) {
    return switch (PersonSheets.read(file, map == null ? null : map(map))) {
      case Result.Good<PersonFile>(PersonFile good) -> notEmpty(file, Incoming.of(good));
      case Result.Refused<PersonFile>(Refusal refusal) ->
          throw Office.stop(file.toString(), refusal.what(), refusal.advice());
    };
  }

  /** Says how much of a sheet raises a question or was not read; headings are named, nobody is. */
  static void unread(Incoming list, Words words, PrintWriter err) {
    List<CellProblem> all =
        list.file().sheets().stream()
            .flatMap(
                sheet ->
                    Stream.concat(
                        sheet.problems().stream(),
                        sheet.rows().stream().flatMap(row -> row.problems().stream())))
            .toList();
    List<CellProblem> questions = all.stream().filter(CellProblem::isProblem).toList();
    if (!questions.isEmpty()) {
      err.println(words.say("tracing.questions", questions.size()));
      questions.stream()
          .limit(MOST)
          .map(one -> words.say("tracing.question-at", one.row(), under(one), one.what(words)))
          .forEach(err::println);
    }
    List<String> columns =
        all.stream()
            .filter(problem -> problem.flaw() == Flaw.UNREAD_COLUMN)
            .map(CellProblem::column)
            .distinct()
            .toList();
    if (!columns.isEmpty()) {
      err.println(words.say("tracing.unread", columns));
    }
    passedOver(list, words, err);
  }

  /** Says what of a sheet is passed over that may be of somebody: no heading, or a total. */
  static void passedOver(Incoming list, Words words, PrintWriter err) {
    List<CellProblem> all =
        list.file().sheets().stream().flatMap(sheet -> sheet.problems().stream()).toList();
    List<String> columns =
        all.stream()
            .filter(problem -> problem.flaw() == Flaw.HEADLESS_COLUMN)
            .map(CellProblem::column)
            .distinct()
            .toList();
    if (!columns.isEmpty()) {
      err.println(words.say("intake.note.headless", list.file().file(), columns));
    }
    List<String> totals =
        all.stream()
            .filter(problem -> problem.flaw() == Flaw.TOTAL)
            .map(problem -> String.valueOf(problem.row()))
            .toList();
    if (!totals.isEmpty()) {
      err.println(words.say("intake.note.totals", list.file().file(), totals));
    }
  }

  private static String under(CellProblem problem) {
    return problem.column().isEmpty() ? "" : ", ‘" + problem.column() + "’";
  }

  private static Incoming notEmpty(Path file, Incoming list) {
    if (list.rows().isEmpty()) {
      throw Office.stop(file.toString(), "nobody is on this list", "Maybe another file.");
    }
    return list;
  }

  /** Stops where a map names a heading that no sheet has. */
  static void met(Path map, List<Incoming> lists) {
    List<String> there =
        lists.stream()
            .flatMap(list -> list.file().sheets().stream())
            .flatMap(sheet -> sheet.headings().stream())
            .toList();
    List<String> files = lists.stream().map(list -> list.file().file()).toList();
    List<Problem> problems = unmet(map, map(map), there, files);
    if (!problems.isEmpty()) {
      throw new Stop(problems);
    }
  }

  /** A heading that a map names and no table has would be passed over in silence. */
  static List<Problem> unmet(Path path, ColumnMap map, List<String> there, List<String> files) {
    return map.unmet(there).stream()
        .map(
            heading ->
                new Problem(
                    Place.of(path.toString()),
                    "‘" + heading + "’ is no heading of " + String.join(" nor of ", files),
                    "Maybe it is spelt otherwise there."))
        .toList();
  }

  static ColumnMap map(Path path) {
    Sheet sheet = Sheets.read(path);
    if (!sheet.headings().has("heading") || !sheet.headings().has("column")) {
      // Whatever stands in its first row may be a person and is not repeated.
      List<Problem> whole =
          sheet.problems().stream().filter(problem -> problem.place().line() == 0).toList();
      throw whole.isEmpty()
          ? Office.stop(
              path.toString(),
              "this is no map of columns",
              "Maybe a sheet whose first row says heading and column.")
          : new Stop(whole);
    }
    Outcome<ColumnMap> read = ColumnMap.read(sheet);
    if (read.value() == null || !read.problems().isEmpty()) {
      List<Problem> problems = new ArrayList<>(read.problems());
      if (problems.isEmpty()) {
        problems.add(
            new Problem(
                Place.of(path.toString()),
                "this is no map of columns",
                "Maybe a sheet with the columns heading and column."));
      }
      throw new Stop(problems);
    }
    return read.value();
  }
}
