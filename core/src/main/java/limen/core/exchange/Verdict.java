package limen.core.exchange;

import java.util.List;

/** What an authentic entry did. */
public sealed interface Verdict {

  /** It took effect. */
  record Done() implements Verdict {}

  /** It waits for a second signature of its party. */
  record Waiting() implements Verdict {}

  /**
   * It does nothing, for everybody alike.
   *
   * @param reason why
   * @param values the values at fault
   */
  record NoEffect(Reason reason, List<String> values) implements Verdict {}
}
