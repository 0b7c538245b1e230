package limen.core.history;

import java.util.List;

/**
 * A history with all that follows from it and from what was published about it.
 *
 * @param history the rows
 * @param checks every published total beside the rows; none where no totals were given
 * @param contradictions totals that others of their series contradict
 * @param oddities what a reader should look at in rows
 */
public record Appraisal(
    History history,
    List<Check> checks,
    List<Totals.Contradiction> contradictions,
    List<Oddity> oddities) {

  /** Keeps the lists from changing. */
  public Appraisal {
    checks = List.copyOf(checks);
    contradictions = List.copyOf(contradictions);
    oddities = List.copyOf(oddities);
  }

  /** Compares everything. */
  public static Appraisal of(History history, Totals totals) {
    return new Appraisal(
        history, totals.against(history), totals.contradictions(), Oddity.of(history));
  }

  /** Whether anything contradicts anything: rows themselves, totals the rows, or each other. */
  public boolean hasFindings() {
    return !contradictions.isEmpty()
        || checks.stream().anyMatch(check -> check.verdict().isFinding())
        || oddities.stream().anyMatch(Oddity::isContradiction);
  }
}
