package limen.paper.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import limen.core.register.Outcome;
import limen.paper.sheet.Csv;
import limen.paper.sheet.Separator;
import limen.paper.words.Words;

/** The report per row: where, as given, what is wrong, what to do. It is for the operator alone. */
public final class IntakeSheet {
  /** The columns of the report per row. */
  public static final List<String> COLUMNS =
      List.of(
          "sheet", "row", "column", "value", "weight", "what", "advice", "outcome", "person",
          "changed");

  private IntakeSheet() {}

  /**
   * A row for each problem and note, and in a sender's newer file one for each person who is new,
   * changed or gone; in his first one everybody is new. One, too, for each who is listed and has
   * ended by what the register knows.
   */
  public static String csv(Taken taken, Words words) {
    List<List<String>> rows = new ArrayList<>();
    Map<String, Outcome> outcomes = outcomes(taken);
    for (CellProblem problem : taken.problems()) {
      Outcome outcome = outcomes.get(problem.sheet() + "\n" + problem.row());
      rows.add(
          List.of(
              problem.sheet(),
              problem.row() == 0 ? "" : Integer.toString(problem.row()),
              problem.column(),
              problem.value(),
              problem.isProblem() ? "problem" : "note",
              problem.what(words),
              problem.advice(words),
              "",
              outcome == null ? "" : outcome.person(),
              ""));
    }
    boolean first = taken.count(Outcome.Kind.NEW) == taken.difference().outcomes().size();
    for (Outcome outcome : taken.difference().outcomes()) {
      if (!first && outcome.kind() != Outcome.Kind.SAME) {
        rows.add(person(outcome));
      }
    }
    for (String ended : taken.difference().ended()) {
      rows.add(List.of("", "", "", "", "", "", "", "ended", ended, ""));
    }
    for (String gone : taken.difference().gone()) {
      rows.add(List.of("", "", "", "", "", "", "", "gone", gone, ""));
    }
    return Csv.text(COLUMNS, rows, Separator.COMMA);
  }

  private static Map<String, Outcome> outcomes(Taken taken) {
    Map<String, Outcome> outcomes = new HashMap<>();
    for (Outcome outcome : taken.difference().outcomes()) {
      outcomes.put(outcome.row().sheet() + "\n" + outcome.row().number(), outcome);
    }
    return outcomes;
  }

  private static List<String> person(Outcome outcome) {
    return List.of(
        outcome.row().sheet(),
        Integer.toString(outcome.row().number()),
        "",
        "",
        "",
        "",
        "",
        outcome.kind().name().toLowerCase(Locale.ROOT),
        outcome.person(),
        String.join(" ", outcome.fields()));
  }
}
