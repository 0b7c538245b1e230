package limen.core.statement;

import java.time.LocalDateTime;
import limen.core.agreement.Outcome;
import limen.core.terms.Range;
import limen.core.terms.Selector;
import limen.core.terms.Window;
import org.jspecify.annotations.Nullable;

/** One thing that somebody said in public. Only a {@link Claim} is ever counted. */
public sealed interface Statement {

  /** Who said it, where and when. */
  Source source();

  /**
   * So many, on such days: the speaker says that it is so.
   *
   * @param of whom; empty of names where the speaker speaks of everybody
   * @param outcome what the figure counts
   * @param count how many
   * @param happened on which days; null where not said
   */
  record Claim(Source source, Selector of, Outcome outcome, Range count, @Nullable Window happened)
      implements Statement {}

  /** Something the speaker expects; unknown where he gives no figure. */
  record Expectation(
      Source source, Selector of, Outcome outcome, Range count, @Nullable Window happened)
      implements Statement {}

  /** A figure that somebody believes, never a count. */
  record Estimate(
      Source source,
      Selector of,
      Outcome outcome,
      Range count,
      @Nullable Window happened,
      @Nullable String accordingTo)
      implements Statement {}

  /** An event of the agreement happened. */
  record Occurrence(Source source, String event, LocalDateTime happened) implements Statement {}

  /** Something that happened around the exchange and is no part of it: an attack, a delay. */
  record Incident(Source source, @Nullable Window happened) implements Statement {}

  /** The speaker takes an earlier statement back. */
  record Withdrawal(Source source, String withdraws) implements Statement {}
}
