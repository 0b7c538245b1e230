package limen.paper.press;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import limen.core.terms.Range;
import limen.core.terms.Window;
import limen.paper.article.Quote;
import org.jspecify.annotations.Nullable;

/** Gives a number the day of the stage it belongs to, and the stage of its day. */
final class Stages {
  private final Map<Integer, Window> days = new HashMap<>();
  private final Map<Window, Integer> stages = new HashMap<>();

  private Stages() {}

  /**
   * @param told stages whose day a sentence without a number tells
   */
  static List<Proposal> settled(List<Proposal> proposals, Map<Integer, Window> told) {
    Stages stages = new Stages();
    told.forEach(stages::note);
    for (Proposal one : proposals) {
      Integer stage = one.stage();
      Window day = one.happened();
      if (isDone(one) && stage != null && day != null && !isWeak(one)) {
        stages.note(stage, day);
      }
    }
    return proposals.stream().map(stages::settled).toList();
  }

  /** What the first sentence says of a stage and of a day stays. */
  private void note(Integer stage, Window day) {
    if (!days.containsKey(stage) && !stages.containsKey(day)) {
      days.put(stage, day);
      stages.put(day, stage);
    }
  }

  private Proposal settled(Proposal one) {
    Integer stage = one.stage();
    Window day = one.happened();
    if (!isDone(one)) {
      return one;
    }
    if (stage != null && isWeak(one)) {
      return dated(one, days.getOrDefault(stage, day), stage);
    }
    return stage == null && day != null ? dated(one, day, stages.get(day)) : one;
  }

  /**
   * “The sides handed over 390 on Friday. … 270 soldiers and 120 civilians”: parts of different
   * categories in one sentence that add up to a number with a day have its day.
   */
  static List<Proposal> parted(List<Proposal> proposals) {
    List<Proposal> result = new ArrayList<>();
    for (Proposal one : proposals) {
      Window day = isDone(one) && isWeak(one) ? dayOfTotal(proposals, one) : null;
      result.add(day == null ? one : dated(one, day, one.stage()));
    }
    return result;
  }

  /** The parts of one sentence in one direction, by one speaker. */
  private record Parts(Quote quote, @Nullable String speaker, @Nullable String to) {
    Parts(Proposal one) {
      this(one.quote(), one.speaker(), one.to());
    }
  }

  private static @Nullable Window dayOfTotal(List<Proposal> proposals, Proposal part) {
    List<Proposal> parts =
        proposals.stream()
            .filter(p -> isDone(p) && p.count().isExact())
            .filter(p -> new Parts(p).equals(new Parts(part)))
            .toList();
    Set<String> categories = new HashSet<>();
    boolean differ = parts.stream().allMatch(p -> categories.add(String.valueOf(p.category())));
    Range sum = parts.stream().map(Proposal::count).reduce(Range.of(0), Range::plus);
    return !differ || parts.size() < 2
        ? null
        : proposals.stream()
            .filter(p -> isDone(p) && !isWeak(p) && p.count().equals(sum))
            .map(Proposal::happened)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
  }

  private static boolean isDone(Proposal one) {
    return one.nature() == Proposal.Nature.COUNT
        && one.outcome().equals("delivered")
        && !"bodies".equals(one.category())
        && !one.doubts().contains(Doubt.RUNNING_TOTAL);
  }

  private static boolean isWeak(Proposal one) {
    return one.happened() == null || one.doubts().contains(Doubt.DAY_INFERRED);
  }

  private static Proposal dated(Proposal p, @Nullable Window day, @Nullable Integer stage) {
    Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    doubts.addAll(p.doubts());
    if (!Objects.equals(day, p.happened())) {
      doubts.remove(Doubt.DAY_UNKNOWN);
      doubts.add(Doubt.DAY_INFERRED);
    }
    return p.when(day, stage, doubts);
  }
}
