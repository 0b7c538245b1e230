package limen.core.selection;

import java.util.List;
import java.util.Map;
import limen.core.quota.Outgoing;
import limen.core.quota.Quota;

/**
 * What one holder wants planned.
 *
 * @param terms what the agreement asks of the holder
 * @param people everybody who is in the holder's hands; ids are different
 * @param lottery who goes first where every ground is equal
 * @param pins decisions about single persons, each signed by two people
 * @param heldBack ids of those held back by name, each as the sealed annex has it
 * @param claimed ids of those of whom an end is claimed and not proven
 * @param reserve how many stand ready for those who do not travel, as a share of each stage, from
 *     what happened before; never more than {@link #MOST_RESERVE}
 */
public record Request(
    Outgoing terms,
    List<Candidate> people,
    Lottery lottery,
    List<Pin> pins,
    Map<String, Withheld> heldBack,
    Map<String, Reason.Claim> claimed,
    double reserve) {
  /**
   * The share that stands ready where nothing is known of earlier stages: one in twenty. It is a
   * guess on the safe side and no finding.
   */
  public static final double USUAL_RESERVE = 0.05;

  /** The largest share that stands ready. */
  public static final double MOST_RESERVE = 0.25;

  /** Refuses a share below nothing or beyond the most. */
  public Request {
    if (!(reserve >= 0 && reserve <= MOST_RESERVE)) {
      throw new IllegalArgumentException("a reserve of " + reserve);
    }
  }

  /** Nobody is pinned or held back, and the usual reserve stands ready. */
  public static Request of(Outgoing terms, List<Candidate> people, Lottery lottery) {
    return new Request(terms, people, lottery, List.of(), Map.of(), Map.of(), USUAL_RESERVE);
  }

  /** The same with other quotas: the question "what if". */
  public Request with(List<Quota> quotas) {
    return new Request(terms.with(quotas), people, lottery, pins, heldBack, claimed, reserve);
  }

  /** The same with other pins: the question "what if". */
  public Request pinned(List<Pin> others) {
    return new Request(terms, people, lottery, others, heldBack, claimed, reserve);
  }
}
