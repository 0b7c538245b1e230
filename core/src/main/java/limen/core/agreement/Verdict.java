package limen.core.agreement;

import java.util.Comparator;
import java.util.List;

/**
 * How a term stands at a moment.
 *
 * @param state kept, open, broken, unknown or text
 * @param reasons why, most important first; for unknown, what is missing
 */
public record Verdict(State state, List<Reason> reasons) {

  /** How a term can stand. */
  public enum State {
    /** Done, or observed so far. */
    KEPT,
    /** Something is still owed and its time has not run out. */
    OPEN,
    /** Certainly not observed, whatever the unknown figures are. */
    BROKEN,
    /** The figures do not decide it. */
    UNKNOWN,
    /** Kept in words; people must see to it. */
    TEXT
  }

  static Verdict of(State state, String code, Object... values) {
    return new Verdict(state, List.of(Reason.of(code, values)));
  }

  /** Several verdicts as one: the worst of them decides, all reasons stay. */
  static Verdict all(List<Verdict> parts) {
    State worst =
        parts.stream()
            .map(Verdict::state)
            .max(Comparator.comparingInt(Verdict::weight))
            .orElse(State.UNKNOWN);
    return new Verdict(worst, parts.stream().flatMap(p -> p.reasons().stream()).toList());
  }

  private static int weight(State state) {
    return switch (state) {
      case TEXT -> 0;
      case KEPT -> 1;
      case OPEN -> 2;
      case UNKNOWN -> 3;
      case BROKEN -> 4;
    };
  }
}
