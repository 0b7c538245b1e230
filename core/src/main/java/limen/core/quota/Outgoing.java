package limen.core.quota;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import limen.core.agreement.Count;
import limen.core.person.Ground;
import limen.core.terms.Agreement;
import limen.core.terms.Kind;

/**
 * What an agreement asks of one holder, as quotas on those who leave his hands. Rates and ratios
 * between the sides are not in it.
 *
 * @param side whose people these are
 * @param legs every stage of every stream that leaves this side, earliest stage first
 * @param kinds the kinds the agreement declares
 * @param day the day for ages that are bound to no other
 * @param quotas how many of whom, in the order of the clauses
 * @param rules who may go at all
 * @param grounds who goes before whom, first ground first
 * @param named what stands outside parity by law and is named in this agreement's own numbers
 * @param substitutes what clauses say of those who go instead of others
 * @param left clauses that one holder alone cannot plan, with the reason
 */
public record Outgoing(
    String side,
    List<Leg> legs,
    Map<String, Kind> kinds,
    LocalDate day,
    List<Quota> quotas,
    List<Rule> rules,
    List<Ground> grounds,
    Set<Outside> named,
    List<Substitute> substitutes,
    List<LeftOut> left) {

  /**
   * A clause that one holder alone cannot plan.
   *
   * @param clause where it stands
   * @param why in a word: {@code both-sides}, {@code daily}, {@code acts-needed}, {@code together},
   *     {@code cut-off}
   */
  public record LeftOut(String clause, String why) {}

  /**
   * Reads them from an agreement.
   *
   * @param agreement the agreement
   * @param side whose people are to go
   * @param day the day for ages that are bound to no other
   * @param counts how many go in each stage, as both sides counted it; each becomes a quota. Those
   *     of another party are not read
   */
  public static Outgoing of(Agreement agreement, String side, LocalDate day, List<Count> counts) {
    return new Compiling(agreement, side, day).outgoing(counts);
  }

  /** The same with other quotas: the question "what if". */
  public Outgoing with(List<Quota> others) {
    return new Outgoing(side, legs, kinds, day, others, rules, grounds, named, substitutes, left);
  }
}
