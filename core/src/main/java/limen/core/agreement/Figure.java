package limen.core.agreement;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import limen.core.terms.Agreement;
import limen.core.terms.Range;
import limen.core.terms.Region;
import limen.core.terms.Term.Schedule.Stage;
import limen.core.terms.Window;
import org.jspecify.annotations.Nullable;

/**
 * A tally as a set of people: whom it counts, in which streams, on which days.
 *
 * @param streams the streams, or the series, it counts; several are counted together
 * @param stage the stage it names; null where it only names days
 * @param dayStage the stage it speaks of: the one it names, or the only one planned for its days
 * @param span the days it covers
 * @param region the kinds of people it counts
 * @param count how many
 */
record Figure(
    Tally tally,
    Set<String> streams,
    @Nullable String stage,
    @Nullable String dayStage,
    Window span,
    Region region,
    Range count) {

  /** The same order for the same figures, in whatever order they were stated. */
  static final Comparator<Figure> IN_ORDER =
      Comparator.comparing((Figure f) -> f.span.from())
          .thenComparing(f -> f.span.to())
          .thenComparing(f -> f.tally.of().toString())
          .thenComparingLong(f -> f.count.least())
          .thenComparingLong(f -> f.count.most());

  static Figure of(Agreement agreement, Tally tally, Region region) {
    Window span = tally.span(window(agreement, tally.of().stage()));
    String stage = tally.of().stage();
    return new Figure(
        tally,
        Set.copyOf(agreement.counted(tally.of())),
        stage,
        stage != null ? stage : onlyStage(agreement, span),
        span,
        region,
        tally.count());
  }

  /**
   * The part of the figure up to a day: anything between nobody and all but those who came later.
   *
   * @param later how many the voice certainly counts after the day
   */
  Figure until(Agreement agreement, LocalDate day, long later) {
    Window begun = new Window(span.from(), day);
    long most = count.hasMost() ? Math.max(0, count.most() - later) : Range.NONE_ABOVE;
    String only = stage != null ? stage : onlyStage(agreement, begun);
    return new Figure(tally, streams, stage, only, begun, region, new Range(0, most));
  }

  /** The planned days of a stage; null where there are none. */
  static @Nullable Window window(Agreement agreement, @Nullable String stage) {
    Stage planned = stage == null ? null : agreement.stages().get(stage);
    return planned == null ? null : planned.on();
  }

  /** Whether no person can be counted by both. */
  boolean apart(Figure other) {
    return Collections.disjoint(streams, other.streams)
        || (stage != null && other.stage != null && !stage.equals(other.stage))
        || !span.meets(other.span)
        || region.apart(other.region);
  }

  /** Whether everybody counted here is counted by the other. */
  boolean within(Figure wider) {
    return wider.streams.containsAll(streams)
        && (wider.stage == null || wider.stage.equals(stage))
        && wider.span.holds(span)
        && region.within(wider.region);
  }

  /** The only stage planned for these days; null where there is none, or more than one. */
  private static @Nullable String onlyStage(Agreement agreement, Window span) {
    String only = null;
    for (Map.Entry<String, Stage> stage : agreement.stages().entrySet()) {
      Window on = stage.getValue().on();
      if (on != null && span.meets(on)) {
        if (only != null || !on.holds(span)) {
          return null;
        }
        only = stage.getKey();
      }
    }
    return only;
  }
}
