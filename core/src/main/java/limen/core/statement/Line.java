package limen.core.statement;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import limen.core.agreement.Outcome;
import limen.core.agreement.Reason;
import limen.core.terms.Range;
import limen.core.terms.Selector;

/**
 * One group of people in one period, as each voice stated it.
 *
 * @param period the stage or days
 * @param of whom, without the stage
 * @param outcome what is counted
 * @param promised what the terms say for it; empty where they do not
 * @param byVoice what each voice comes to, and the statements that say so
 * @param differences what does not fit, in words
 * @param expected standing expectations for the period, where nobody has stated a figure
 */
public record Line(
    Period period,
    Selector of,
    Outcome outcome,
    Optional<Range> promised,
    Map<String, Quoted> byVoice,
    List<Difference> differences,
    List<Statement.Expectation> expected) {

  /**
   * A voice's figure.
   *
   * @param count what the voice's statements come to for this line
   * @param claims those that speak of exactly this line
   * @param fits whether the voice's figures can all be true at once, as far as this line goes
   */
  public record Quoted(Range count, List<Statement.Claim> claims, boolean fits) {

    /** What its figures come to; where they do not fit each other, its own word on this line. */
    public Range stated() {
      return !fits && isOne() ? Range.allOf(counts()).orElse(count) : count;
    }

    /** The voice's own word where it said one thing of this line; else what its words add up to. */
    public Range said() {
      return isOne() ? Range.allOf(counts()).orElse(count) : count;
    }

    private List<Range> counts() {
      return claims.stream().map(Statement.Claim::count).toList();
    }

    /** Whether all claims speak of the same days, and of the same stage. */
    private boolean isOne() {
      return !claims.isEmpty()
          && claims.stream()
              .allMatch(
                  c ->
                      Objects.equals(c.happened(), claims.getFirst().happened())
                          && Objects.equals(c.of().stage(), claims.getFirst().of().stage()));
    }
  }

  /**
   * Something that does not fit.
   *
   * @param isFinding whether voices contradict each other; else it is worth a note only
   * @param reason what it is
   */
  public record Difference(boolean isFinding, Reason reason) {}
}
