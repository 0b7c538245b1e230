package limen.core.quota;

import java.util.List;
import java.util.Set;
import limen.core.terms.Range;

/**
 * So many of these people on these legs. Somebody counts once, however many of the parts take him
 * in.
 *
 * <p>What is not known of a person never helps to meet a quota: whoever may be of the kinds counts
 * towards the most and not towards the least.
 *
 * @param clause where the agreement says so, or {@link #COUNTED} for what both sides counted
 * @param of whom, on which legs
 * @param count least and most, both included
 * @param everyone whether all who surely are of it and may go must go; the least is then counted
 *     among the people, see {@code Admission.quotas}
 */
public record Quota(String clause, List<Part> of, Range count, boolean everyone) {
  /** The clause of a quota that stands in no agreement but was counted or given for this plan. */
  public static final String COUNTED = "counts";

  /** A quota of so many. */
  public static Quota of(String clause, List<Part> of, Range count) {
    return new Quota(clause, of, count, false);
  }

  /** The same with another count. */
  public Quota with(Range other) {
    return new Quota(clause, of, other, false);
  }

  /**
   * People of all these kinds on any of these legs.
   *
   * @param legs on which legs
   * @param kinds short names of kinds, all of which must hold; empty for everybody
   */
  public record Part(Set<Leg> legs, List<String> kinds) {}
}
