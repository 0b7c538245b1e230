package limen.paper.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import limen.core.document.Nearest;
import limen.core.document.Problem;
import limen.core.statement.Statement;
import limen.core.statement.Statements;
import limen.core.terms.Agreement;
import limen.paper.sheet.Cell;
import limen.paper.sheet.Columns;
import limen.paper.sheet.Outcome;
import limen.paper.sheet.Row;
import limen.paper.sheet.Sheet;

/**
 * Reads statements about an agreement from sheets. Everything that is wrong is told at once; with a
 * single problem nothing is taken over.
 */
public final class ClaimSheet {
  private ClaimSheet() {}

  /** The columns of a statement, in the order in which they are written. */
  public static final List<String> COLUMNS =
      List.of(
          "id",
          "says",
          "said",
          "recorded",
          "speaker",
          "office",
          "channel",
          "stream",
          "stage",
          "category",
          "outcome",
          "count",
          "happened",
          "event",
          "according-to",
          "corrects",
          "withdraws",
          "source",
          "words");

  private static final Columns LOOKED_FOR =
      Columns.required("id", "said", "speaker")
          .optional(
              COLUMNS.stream()
                  .filter(c -> !List.of("id", "said", "speaker").contains(c))
                  .toArray(String[]::new));

  /** Reads one or more sheets as one account; a statement may correct one of another sheet. */
  public static Outcome<Statements> read(Agreement agreement, List<Sheet> sheets) {
    List<Problem> problems = new ArrayList<>();
    List<Problem> notes = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    Map<String, Cell> ids = new HashMap<>();
    List<Cell> mentioned = new ArrayList<>();
    for (Sheet sheet : sheets) {
      Sheet looked = LOOKED_FOR.in(sheet);
      problems.addAll(looked.problems());
      notes.addAll(looked.notes());
      for (Row row : looked.isSound() ? looked.rows() : List.<Row>of()) {
        unique(row.cell("id"), ids, problems);
        slip(agreement, row.cell("speaker"), notes);
        mentioned.add(row.cell("corrects"));
        mentioned.add(row.cell("withdraws"));
        Statement statement = new ClaimRow(agreement, row, problems).read();
        if (statement != null) {
          statements.add(statement);
        }
      }
    }
    for (Cell mention : mentioned) {
      if (!mention.isBlank() && !ids.containsKey(mention.text())) {
        problems.add(
            mention.problem(
                "there is no statement ‘" + mention.text() + "’",
                Nearest.advice(mention.text(), ids.keySet())));
      }
    }
    return Outcome.of(new Statements(statements), problems, notes);
  }

  /** Any voice may speak; one that is a party but for its capitals is probably the party. */
  private static void slip(Agreement agreement, Cell speaker, List<Problem> notes) {
    for (String party : agreement.parties().keySet()) {
      if (party.equalsIgnoreCase(speaker.text()) && !party.equals(speaker.text())) {
        notes.add(
            speaker.problem(
                "‘"
                    + speaker.text()
                    + "’ is no party of the agreement and was taken for another voice",
                "Maybe ‘" + party + "’."));
      }
    }
  }

  private static void unique(Cell id, Map<String, Cell> ids, List<Problem> problems) {
    Cell first = id.isBlank() ? null : ids.putIfAbsent(id.text(), id);
    if (id.isBlank()) {
      problems.add(id.problem("the statement has no name", "Maybe number the rows: ua-1, ru-1 …"));
    } else if (first != null) {
      problems.add(
          id.problem(
              "‘" + id.text() + "’ is the name of another statement, in " + first.place(),
              "Maybe ‘" + id.text() + "-2’; to correct a statement, name it under ‘corrects’."));
    }
  }
}
