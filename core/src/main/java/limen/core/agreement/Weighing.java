package limen.core.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import limen.core.agreement.Verdict.State;
import limen.core.terms.Range;
import limen.core.terms.Selector;
import limen.core.terms.Series;
import limen.core.terms.Term.Each;
import limen.core.terms.Term.Ratio;
import limen.core.terms.Window;
import org.jspecify.annotations.Nullable;

/**
 * Verdicts on ratios. A rate between sides is a quoted term: it settles a balance afterwards and is
 * never asked when people are chosen.
 */
record Weighing(Book book, Promises promises) {

  Verdict ratio(Ratio ratio) {
    if (ratio.as() == Ratio.Measure.SHARE) {
      return pace(ratio);
    }
    return switch (ratio.each()) {
      case TOTAL, RUNNING -> judge(ratio, difference(ratio, null), isOver());
      case STAGE -> eachStage(ratio);
      case DAY -> eachDay(ratio);
    };
  }

  /** The whole exchange is over when its last stage is; without a schedule it may go on. */
  private boolean isOver() {
    var stages = book.agreement().stages().values();
    return !stages.isEmpty() && stages.stream().allMatch(book::isOver);
  }

  /** Left weighed, less right weighed, in units of the ratio: positive where right owes. */
  Range difference(Ratio ratio, @Nullable Window days) {
    boolean left = ratio.weigh() != Ratio.Weigh.RIGHT;
    boolean right = ratio.weigh() != Ratio.Weigh.LEFT;
    Range l = weight(ratio.left(), left ? ratio.scale() : null, days);
    Range r = weight(ratio.right(), right ? ratio.scale() : null, days);
    return l.times(ratio.factor().right()).minus(r.times(ratio.factor().left()));
  }

  /**
   * A group weighed by a scale. Whoever's kind is not stated may be anybody on the scale, so the
   * weight is as wide as that ignorance.
   */
  Range weight(List<Selector> of, @Nullable String scale, @Nullable Window days) {
    List<String> sides = book.voices().stream().filter(book.agreement().sides()::contains).toList();
    boolean alone = sides.size() < 2 || scale == null;
    return alone
        ? weightOf(of, scale, days)
        : Range.allOf(
                sides.stream()
                    .map(side -> new Weighing(book.of(side), promises).weightOf(of, scale, days))
                    .toList())
            .orElse(Range.UNKNOWN);
  }

  /** One voice's people are weighed by its own word on their kinds, never by another's. */
  private Range weightOf(List<Selector> of, @Nullable String scale, @Nullable Window days) {
    Range all =
        book.figures(Outcome.DELIVERED, of, days).joint().plus(promises.discharged(book, of, days));
    Map<String, Integer> weights = scale == null ? null : book.agreement().scales().get(scale);
    if (weights == null || weights.isEmpty()) {
      return all;
    }
    Range known = Range.ZERO;
    Range people = Range.ZERO;
    for (Map.Entry<String, Integer> kind : weights.entrySet()) {
      List<Selector> these = of.stream().map(s -> with(s, kind.getKey())).toList();
      Range certain = Range.of(book.figures(Outcome.DELIVERED, these, days).joint().least());
      known = known.plus(certain.times(kind.getValue()));
      people = people.plus(certain);
    }
    Range rest = all.minus(people).floored();
    Range low = rest.times(Collections.min(weights.values()));
    Range high = rest.times(Collections.max(weights.values()));
    return known.plus(new Range(low.least(), high.most()));
  }

  private static Selector with(Selector of, String kind) {
    List<String> names = new ArrayList<>(of.names());
    names.add(kind);
    return new Selector(names, of.from(), of.to(), of.stage());
  }

  private Verdict judge(Ratio ratio, Range difference, boolean over) {
    if (book.isSilent(Outcome.DELIVERED, ratio.left())
        && book.isSilent(Outcome.DELIVERED, ratio.right())) {
      return Verdict.of(State.UNKNOWN, "ratio.silent");
    }
    boolean ahead = ratio.relation() == Ratio.Relation.AT_LEAST && difference.least() >= 0;
    if (ahead || difference.equals(Range.ZERO)) {
      return Verdict.of(State.KEPT, "ratio.level", difference);
    }
    boolean debt = ratio.surplus() == Ratio.Surplus.DEBT;
    if (difference.least() > 0 || difference.most() < 0) {
      boolean leftAhead = difference.least() > 0;
      Range by = leftAhead ? difference : difference.negated();
      State state = over && !debt ? State.BROKEN : State.OPEN;
      return Verdict.of(
          state,
          debt ? "ratio.debt" : "ratio.ahead",
          leftAhead ? ratio.left() : ratio.right(),
          by,
          leftAhead ? ratio.right() : ratio.left());
    }
    return Verdict.of(
        debt ? State.OPEN : State.UNKNOWN,
        debt ? "ratio.debt-between" : "ratio.between",
        ratio.left(),
        ratio.right(),
        difference);
  }

  private Verdict eachStage(Ratio ratio) {
    List<Verdict> parts = new ArrayList<>();
    book.agreement()
        .stages()
        .forEach(
            (id, stage) -> {
              Ratio there = within(ratio, id);
              boolean silent =
                  book.isSilent(Outcome.DELIVERED, there.left())
                      && book.isSilent(Outcome.DELIVERED, there.right());
              if (book.isOver(stage) || !silent) {
                parts.add(
                    Cells.scoped(id, judge(there, difference(there, null), book.isOver(stage))));
              }
            });
    return parts.isEmpty() ? Verdict.of(State.OPEN, "ratio.no-stage") : Verdict.all(parts);
  }

  private static Ratio within(Ratio r, String stage) {
    return new Ratio(
        r.left().stream().map(s -> Cells.inStage(s, stage)).toList(),
        r.right().stream().map(s -> Cells.inStage(s, stage)).toList(),
        r.factor(),
        r.scale(),
        r.weigh(),
        r.relation(),
        r.as(),
        Each.TOTAL,
        r.surplus());
  }

  private Verdict eachDay(Ratio ratio) {
    List<Selector> both = new ArrayList<>(ratio.left());
    both.addAll(ratio.right());
    List<Verdict> parts =
        book.days(Outcome.DELIVERED, both).stream()
            .filter(day -> day.from().equals(day.to()))
            .map(day -> Cells.scoped(day, judge(ratio, difference(ratio, day), true)))
            .toList();
    return parts.isEmpty() ? Verdict.of(State.UNKNOWN, "ratio.silent") : Verdict.all(parts);
  }

  /** A pace: the share of left that is done may not lie behind the share of right, on any day. */
  private Verdict pace(Ratio ratio) {
    Optional<Range> leftAll = all(ratio.left());
    Optional<Range> rightAll = all(ratio.right());
    if (leftAll.isEmpty() || rightAll.isEmpty()) {
      return Verdict.of(
          State.UNKNOWN, "pace.whole-unknown", leftAll.isEmpty() ? ratio.left() : ratio.right());
    }
    List<Selector> both = new ArrayList<>(ratio.left());
    both.addAll(ratio.right());
    List<Verdict> parts = new ArrayList<>();
    for (Window day : book.days(Outcome.DELIVERED, both)) {
      parts.add(
          Cells.scoped(Window.of(day.to()), share(ratio, day, leftAll.get(), rightAll.get())));
    }
    return parts.isEmpty() ? Verdict.of(State.UNKNOWN, "ratio.silent") : Verdict.all(parts);
  }

  private Verdict share(Ratio ratio, Window day, Range leftAll, Range rightAll) {
    Book then = book.until(day.to());
    Range left = then.count(Outcome.DELIVERED, ratio.left());
    Range right = then.count(Outcome.DELIVERED, ratio.right());
    boolean certain = leftAll.isExact() && rightAll.isExact() && leftAll.least() > 0;
    boolean behind =
        certain && left.times(rightAll.least()).most() < right.times(leftAll.least()).least();
    boolean level =
        certain && left.times(rightAll.least()).least() >= right.times(leftAll.least()).most();
    State state = behind ? State.BROKEN : level ? State.KEPT : State.UNKNOWN;
    String code = behind ? "pace.behind" : level ? "pace.kept" : "pace.unknown";
    return Verdict.of(state, code, left, leftAll, right, rightAll);
  }

  private Optional<Range> all(List<Selector> of) {
    String only =
        of.size() == 1 && of.getFirst().names().size() == 1 ? of.getFirst().names().getFirst() : "";
    Series series = book.agreement().series().get(only);
    return series != null ? Optional.ofNullable(series.total()) : promises.promised(of);
  }
}
