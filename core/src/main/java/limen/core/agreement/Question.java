package limen.core.agreement;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import limen.core.terms.Agreement;
import limen.core.terms.Region;
import limen.core.terms.Selector;
import limen.core.terms.Window;
import org.jspecify.annotations.Nullable;

/** Of whom somebody asks how many there are: streams, kinds, a stage, days. */
final class Question {
  private final List<Figure> figures;
  private final Set<String> streams;
  private final Region region;
  private final @Nullable String stage;
  private final @Nullable Window window;
  private final @Nullable Window days;
  private final Map<Region, Boolean> meets = new HashMap<>();
  private final Map<Region, Boolean> inside = new HashMap<>();
  private final Map<Region, Boolean> around = new HashMap<>();

  /**
   * A question to figures.
   *
   * @param figures of the voice that is asked
   * @param region of the kinds that are asked about
   * @param days only on these days; null for all
   */
  Question(
      Agreement agreement,
      List<Figure> figures,
      Selector of,
      Region region,
      @Nullable Window days) {
    this.figures = figures;
    this.streams = Set.copyOf(agreement.counted(of));
    this.region = region;
    this.stage = of.stage();
    this.window = Figure.window(agreement, stage);
    this.days = days;
  }

  Set<String> streams() {
    return streams;
  }

  @Nullable String stage() {
    return stage;
  }

  /** The days of a figure that are asked about; null where there are none. */
  @Nullable Window daysOf(Figure f) {
    boolean otherStage = stage != null && f.stage() != null && !stage.equals(f.stage());
    if (Collections.disjoint(streams, f.streams()) || otherStage) {
      return null;
    }
    Window asked = stage == null || f.stage() != null ? f.span() : and(f.span(), window);
    return days == null ? asked : and(asked, days);
  }

  private static @Nullable Window and(@Nullable Window a, @Nullable Window b) {
    return a == null || b == null ? null : a.and(b);
  }

  /** Whether the figure may count somebody who is asked about. */
  boolean concerns(Figure f) {
    return daysOf(f) != null && meets.computeIfAbsent(f.region(), r -> !r.apart(region));
  }

  /** Whether the figure counts only people who are asked about. */
  boolean holds(Figure f) {
    return streams.containsAll(f.streams())
        && f.span().equals(daysOf(f))
        && inside.computeIfAbsent(f.region(), r -> r.within(region))
        && (stage == null || f.stage() != null || isOnlyStage(f));
  }

  /** Whether the figure counts everybody who is asked about, in the streams and days it covers. */
  boolean isHeldBy(Figure f) {
    return daysOf(f) != null && around.computeIfAbsent(f.region(), region::within);
  }

  /** A figure of days is one of the stage where no other stage has to do with these days. */
  private boolean isOnlyStage(Figure f) {
    return stage != null
        && stage.equals(f.dayStage())
        && figures.stream()
            .noneMatch(
                g -> g.stage() != null && !stage.equals(g.stage()) && g.span().meets(f.span()));
  }
}
