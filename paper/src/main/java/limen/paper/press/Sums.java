package limen.paper.press;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import limen.core.terms.Range;
import org.jspecify.annotations.Nullable;

/** Compares the numbers of one article with each other: sums over days, both ways together. */
final class Sums {
  private final List<Proposal> all;

  private Sums(List<Proposal> all) {
    this.all = all;
  }

  static List<Proposal> marked(List<Proposal> proposals) {
    Sums sums = new Sums(proposals);
    List<Proposal> marked = new ArrayList<>();
    for (Proposal one : proposals) {
      marked.add(sums.marked(one));
    }
    return marked;
  }

  private Proposal marked(Proposal one) {
    if (one.nature() != Proposal.Nature.COUNT) {
      return one;
    }
    if (one.outcome().equals("promised")) {
      Proposal plain = dayless(one);
      return one.doubts().contains(Doubt.DEAL_OR_EVENT) ? formula(one) : plain;
    }
    if (one.doubts().contains(Doubt.DEAL_OR_EVENT)) {
      return formula(one);
    }
    Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    doubts.addAll(one.doubts());
    boolean running = doubts.contains(Doubt.RUNNING_TOTAL) || isSumOfDays(one);
    if (isBothWays(one)) {
      doubts.add(Doubt.BOTH_WAYS);
    }
    if (!running) {
      return with(one, one.category(), one.outcome(), doubts);
    }
    doubts.add(Doubt.RUNNING_TOTAL);
    Proposal summed = with(one, one.category(), one.outcome(), doubts);
    return dayless(summed);
  }

  /** “307 for 307” was done if 307 is told as done elsewhere; “1000 for 1000” beside it was not. */
  private Proposal formula(Proposal one) {
    boolean done = isDelivered(one.count());
    boolean larger =
        all.stream()
            .anyMatch(o -> isPlain(o) && o.count().isExact() && o.count().least() < one.count().least());
    String outcome = done ? "delivered" : larger ? "promised" : one.outcome();
    Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    doubts.addAll(one.doubts());
    if (done) {
      doubts.remove(Doubt.DEAL_OR_EVENT);
    }
    Proposal judged = with(one, one.category(), outcome, doubts);
    return outcome.equals("promised") ? dayless(judged) : judged;
  }

  private boolean isDelivered(Range count) {
    return all.stream().anyMatch(o -> isPlain(o) && o.count().equals(count));
  }

  private static boolean isPlain(Proposal one) {
    return one.outcome().equals("delivered")
        && one.nature() == Proposal.Nature.COUNT
        && !one.doubts().contains(Doubt.DEAL_OR_EVENT);
  }

  /** The sum of two different days of the same direction. */
  private boolean isSumOfDays(Proposal sum) {
    for (Proposal a : all) {
      for (Proposal b : all) {
        boolean days =
            a.happened() != null && b.happened() != null && !a.happened().equals(b.happened());
        if (days && isPlain(sum) && isPlain(a) && isPlain(b) && sameWay(a, b)
            && a.count().isExact() && a.count().plus(b.count()).equals(sum.count())
            && a.count().least() > 0 && b.count().least() > 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** 614 where 307 went each way, and no direction is named. */
  private boolean isBothWays(Proposal one) {
    return one.from() == null
        && one.to() == null
        && one.outcome().equals("delivered")
        && all.stream()
            .anyMatch(
                o ->
                    isPlain(o)
                        && o.from() != null
                        && o.count().plus(o.count()).equals(one.count()));
  }

  private static boolean sameWay(Proposal a, Proposal b) {
    return Objects.equals(a.to(), b.to());
  }

  private static Proposal dayless(Proposal p) {
    Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    doubts.addAll(p.doubts());
    doubts.removeAll(Set.of(Doubt.DAY_INFERRED, Doubt.DAY_OF_SAYING, Doubt.DAY_UNKNOWN));
    return new Proposal(
        p.nature(), p.speaker(), p.office(), p.channel(), p.count(), p.category(), p.from(), p.to(),
        p.outcome(), null, p.stage(), p.attribution(), p.quote(), p.also(), doubts);
  }

  private static Proposal with(Proposal p, @Nullable String category, String outcome, Set<Doubt> doubts) {
    return new Proposal(
        p.nature(), p.speaker(), p.office(), p.channel(), p.count(), category, p.from(), p.to(),
        outcome, p.happened(), p.stage(), p.attribution(), p.quote(), p.also(), doubts);
  }
}
