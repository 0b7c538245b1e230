package limen.paper.press;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import limen.core.terms.Range;
import limen.core.terms.Window;
import org.jspecify.annotations.Nullable;

/** Compares the numbers of one article with each other: sums over days, both ways together. */
final class Sums {
  /** What one day brought in one direction; said often, kept once. */
  private record Day(long count, @Nullable String to, Window day) {}

  private final List<Proposal> all;
  private final Set<Day> days = new HashSet<>();

  private Sums(List<Proposal> all) {
    this.all = all;
    for (Proposal one : all) {
      Window day = one.happened();
      if (isPlain(one) && one.count().isExact() && one.count().least() > 0 && day != null) {
        days.add(new Day(one.count().least(), one.to(), day));
      }
    }
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
      boolean formula = one.doubts().contains(Doubt.DEAL_OR_EVENT);
      return formula ? formula(one) : undated(one, one.stage());
    }
    if (one.doubts().contains(Doubt.DEAL_OR_EVENT)) {
      return formula(one);
    }
    Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    doubts.addAll(one.doubts());
    String category = one.category();
    if (doubts.contains(Doubt.CATEGORY_LOOSE) && isSumOfCategories(one)) {
      category = null;
      doubts.remove(Doubt.CATEGORY_LOOSE);
    }
    boolean running = doubts.contains(Doubt.RUNNING_TOTAL) || isSumOfDays(one);
    if (isBothWays(one)) {
      doubts.add(Doubt.BOTH_WAYS);
      doubts.remove(Doubt.DIRECTION_INFERRED);
      doubts.add(Doubt.DIRECTION_UNKNOWN);
      return with(one, category, null, null, one.outcome(), doubts);
    }
    if (running) {
      doubts.add(Doubt.RUNNING_TOTAL);
    }
    Proposal summed = with(one, category, one.from(), one.to(), one.outcome(), doubts);
    return running ? undated(summed, one.stage()) : summed;
  }

  /** “307 for 307” was done if 307 is told as done elsewhere; “1000 for 1000” beside it was not. */
  private Proposal formula(Proposal one) {
    boolean done = isDelivered(one.count());
    boolean larger =
        all.stream()
            .anyMatch(
                o -> isPlain(o) && o.count().isExact() && o.count().least() < one.count().least());
    boolean dated = one.happened() != null && !one.doubts().contains(Doubt.DAY_INFERRED);
    String outcome = done ? "delivered" : larger && !dated ? "promised" : one.outcome();
    Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    doubts.addAll(one.doubts());
    if (done) {
      doubts.remove(Doubt.DEAL_OR_EVENT);
    }
    Proposal judged = with(one, one.category(), one.from(), one.to(), outcome, doubts);
    return outcome.equals("promised") ? undated(judged, null) : judged;
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
    if (!isPlain(sum) || !sum.count().isExact()) {
      return false;
    }
    for (Day one : days) {
      long rest = sum.count().least() - one.count;
      boolean other =
          rest > 0
              && days.stream()
                  .anyMatch(
                      two ->
                          two.count == rest
                              && Objects.equals(two.to, one.to)
                              && !two.day.equals(one.day));
      if (other) {
        return true;
      }
    }
    return false;
  }

  /** “390 prisoners of war” where the text also counts 270 soldiers and 120 civilians. */
  private boolean isSumOfCategories(Proposal sum) {
    return all.stream()
        .filter(
            o -> isPlain(o) && "civilian".equals(o.category()) && Objects.equals(o.to(), sum.to()))
        .anyMatch(
            civilians ->
                all.stream()
                    .anyMatch(
                        o ->
                            isPlain(o)
                                && "soldier".equals(o.category())
                                && Objects.equals(o.to(), sum.to())
                                && o.count().plus(civilians.count()).equals(sum.count())));
  }

  /** 614 where 307 went each way, and no direction is named. */
  private boolean isBothWays(Proposal one) {
    boolean open = one.from() == null && one.to() == null;
    return (open || one.doubts().contains(Doubt.BOTH_WAYS))
        && one.outcome().equals("delivered")
        && all.stream()
            .anyMatch(
                o ->
                    isPlain(o)
                        && o.from() != null
                        && o.count().plus(o.count()).equals(one.count()));
  }

  private static Proposal undated(Proposal p, @Nullable Integer stage) {
    Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    doubts.addAll(p.doubts());
    doubts.removeAll(Set.of(Doubt.DAY_INFERRED, Doubt.DAY_OF_SAYING, Doubt.DAY_UNKNOWN));
    return p.when(null, stage, doubts);
  }

  private static Proposal with(
      Proposal p,
      @Nullable String category,
      @Nullable String from,
      @Nullable String to,
      String outcome,
      Set<Doubt> doubts) {
    return new Proposal(
        p.nature(),
        p.speaker(),
        p.office(),
        p.channel(),
        p.count(),
        category,
        from,
        to,
        outcome,
        p.happened(),
        p.stage(),
        p.attribution(),
        p.quote(),
        p.also(),
        doubts);
  }
}
