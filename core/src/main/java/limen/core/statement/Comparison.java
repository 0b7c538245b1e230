package limen.core.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import limen.core.agreement.Balance;
import limen.core.agreement.Book;
import limen.core.agreement.Verdict;
import limen.core.agreement.Verdicts;
import limen.core.statement.Statement.Claim;
import limen.core.terms.Agreement;

/**
 * Both sides' statements and the terms side by side, as of a day and as known at a moment.
 *
 * @param agreement the terms
 * @param asOf the last day that counts
 * @param knownAt the moment up to which statements had been made and learned
 * @param statements everything known by then, corrected and withdrawn ones too
 * @param book the standing figures
 * @param balance what is promised, delivered and owed
 * @param verdicts how every clause stands
 * @param lines period by period, stream by stream, category by category
 * @param remarks differences that belong to no single line: corrections, withdrawals
 */
public record Comparison(
    Agreement agreement,
    LocalDate asOf,
    Instant knownAt,
    Statements statements,
    Book book,
    Balance balance,
    List<Verdicts.Judged> verdicts,
    List<Line> lines,
    List<Line.Difference> remarks) {

  /**
   * Compares.
   *
   * @param asOf events up to the end of this day, in the agreement's time zone
   * @param knownAt statements said and learned by then
   */
  public static Comparison of(
      Agreement agreement, Statements statements, LocalDate asOf, Instant knownAt) {
    Statements known = statements.knownAt(knownAt);
    Book book = new Book(agreement, known.tallies(agreement.timeZone()), asOf);
    Map<String, LocalDateTime> events = known.events(agreement.sides());
    return new Comparison(
        agreement,
        asOf,
        knownAt,
        known,
        book,
        Balance.of(book),
        Verdicts.of(book, events),
        new Lines(agreement, known, book).all(),
        Corrections.of(known));
  }

  /** Whether a term is certainly broken or voices contradict each other. */
  public boolean hasFindings() {
    return verdicts.stream().anyMatch(v -> v.verdict().state() == Verdict.State.BROKEN)
        || lines.stream()
            .flatMap(line -> line.differences().stream())
            .anyMatch(Line.Difference::isFinding);
  }

  /** Whether nothing that was said contradicts anything else. */
  public boolean isUndisputed() {
    return lines.stream()
        .flatMap(line -> line.differences().stream())
        .noneMatch(Line.Difference::isFinding);
  }

  /** The standing claims that count by the day. */
  public List<Claim> claims() {
    return statements.standing(Claim.class).stream()
        .filter(c -> c.happened() == null || !c.happened().from().isAfter(asOf))
        .toList();
  }
}
