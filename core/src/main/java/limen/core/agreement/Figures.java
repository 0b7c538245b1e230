package limen.core.agreement;

import java.util.List;
import java.util.Map;
import limen.core.terms.Range;

/**
 * One question answered by every voice, and by all together.
 *
 * @param byVoice what each voice that spoke comes to, sides first; the silent are not in it
 * @param joint what fits every side's word, and where they contradict each other everything from
 *     one to the other; other voices count only where no side spoke; {@link Range#UNKNOWN} where
 *     nobody did
 */
public record Figures(Map<String, Range> byVoice, Range joint) {

  /** Nobody said anything. */
  public boolean isSilent() {
    return byVoice.isEmpty();
  }

  /** Whether two voices cannot both be right. */
  public boolean differ() {
    List<Range> ranges = List.copyOf(byVoice.values());
    return ranges.stream().anyMatch(a -> ranges.stream().anyMatch(b -> !a.meets(b)));
  }

  /** Whether at least two voices spoke and all said the same exact number. */
  public boolean agree() {
    return byVoice.size() > 1
        && byVoice.values().stream().allMatch(Range::isExact)
        && byVoice.values().stream().distinct().count() == 1;
  }
}
