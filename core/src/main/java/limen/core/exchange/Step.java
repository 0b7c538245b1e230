package limen.core.exchange;

import java.util.List;

/** What came of one entry. */
public sealed interface Step {

  /**
   * It is not of whom it says: it must not stand in the record.
   *
   * @param reason why
   * @param values the values at fault
   */
  record Inauthentic(Reason reason, List<String> values) implements Step {}

  /**
   * It is kept.
   *
   * @param state the state after it
   * @param verdict whether it did something
   */
  record Taken(State state, Verdict verdict) implements Step {}
}
