package limen.core.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import limen.core.terms.Agreement;
import limen.core.terms.Range;
import limen.core.terms.Region;
import limen.core.terms.Selector;
import limen.core.terms.Term.Schedule.Stage;
import limen.core.terms.Window;
import org.jspecify.annotations.Nullable;

/**
 * What one voice's figures of one outcome come to. A sum is what the voice stated, no more: a total
 * and its parts are not added twice, days inside a longer figure are part of it, a planned stage
 * that has passed and was not spoken of leaves the sum open, and saying nothing is unknown.
 */
final class Account {
  private final Agreement agreement;
  private final LocalDate asOf;
  private final List<Figure> figures;

  /** A tally with the days and the people it covers. */
  private record Figure(
      Tally tally, Set<String> streams, Window span, Region region, Range count) {}

  /** Figures of the same days, with the figures of shorter spans inside them. */
  private record Node(Window span, List<Figure> own, List<Node> inner) {}

  Account(Agreement agreement, List<Tally> tallies, LocalDate asOf) {
    this.agreement = agreement;
    this.asOf = asOf;
    this.figures =
        merged(tallies).stream()
            .map(this::figure)
            .filter(f -> !f.span.from().isAfter(asOf))
            .toList();
  }

  /** Two figures of one voice about the very same thing become one, as wide as both. */
  private static List<Tally> merged(List<Tally> tallies) {
    Map<Object, Tally> byCell = new LinkedHashMap<>();
    for (Tally t : tallies) {
      boolean runs = t.happened() == null && t.of().stage() == null;
      Object days = runs ? t.said() : t.happened() == null ? "" : t.happened();
      byCell.merge(
          List.of(t.of(), days),
          t,
          (a, b) ->
              new Tally(
                  a.id(),
                  a.by(),
                  a.of(),
                  a.outcome(),
                  a.count().narrowedBy(b.count()),
                  a.happened(),
                  a.said()));
    }
    return List.copyOf(byCell.values());
  }

  private Figure figure(Tally tally) {
    Window span = tally.span(window(tally.of().stage()));
    return new Figure(
        tally,
        Set.copyOf(covered(tally.of())),
        span,
        agreement.region(tally.of().names()),
        tally.count());
  }

  /** A figure whose days are not all past bounds what there is from above, and says no more. */
  private boolean isUnfinished(Figure f) {
    return f.span.to().isAfter(asOf);
  }

  private List<String> covered(Selector of) {
    List<String> series = of.names().stream().filter(agreement.series()::containsKey).toList();
    return series.isEmpty() ? agreement.streams(of) : series;
  }

  private @Nullable Window window(@Nullable String stage) {
    Stage planned = stage == null ? null : agreement.stages().get(stage);
    return planned == null ? null : planned.on();
  }

  /** Whether this voice said nothing that bears on the question. */
  boolean isSilent(Selector of) {
    Set<String> streams = Set.copyOf(covered(of));
    Region region = agreement.region(of.names());
    return figures.stream()
        .noneMatch(
            f ->
                f.streams.stream().anyMatch(streams::contains)
                    && stageOf(f, of.stage()) != Fit.APART
                    && !f.region.apart(region));
  }

  /** The days this voice spoke of, as far as they bear on the question. */
  List<Window> days(Selector of) {
    Set<String> streams = Set.copyOf(covered(of));
    return figures.stream()
        .filter(f -> streams.containsAll(f.streams) && stageOf(f, of.stage()) == Fit.INSIDE)
        .filter(f -> !isUnfinished(f))
        .map(Figure::span)
        .filter(span -> !span.from().equals(LocalDate.MIN))
        .distinct()
        .toList();
  }

  /** How many, as far as this voice's figures say. */
  Range count(Selector of) {
    return count(of, null);
  }

  /** How many on these days only. */
  Range count(Selector of, @Nullable Window days) {
    if (isSilent(of)) {
      return Range.UNKNOWN;
    }
    List<String> streams = covered(of);
    Region region = agreement.region(of.names());
    Range sum = Range.ZERO;
    for (String stream : streams) {
      sum = sum.plus(inStream(stream, region, of.stage(), days));
    }
    for (Figure f : figures) {
      boolean same = f.streams.size() > 1 && f.streams.equals(Set.copyOf(streams)) && days == null;
      if (same && stageOf(f, of.stage()) == Fit.INSIDE) {
        sum = bounded(sum, f, region);
      }
    }
    return sum;
  }

  private Range bounded(Range sum, Figure f, Region region) {
    long least = f.region.within(region) && !isUnfinished(f) ? f.count.least() : 0;
    long most = region.within(f.region) ? f.count.most() : Range.NONE_ABOVE;
    return sum.narrowedBy(new Range(least, most));
  }

  private Range inStream(
      String stream, Region region, @Nullable String stage, @Nullable Window days) {
    List<Figure> inside = new ArrayList<>();
    long most = Range.NONE_ABOVE;
    for (Figure f : figures) {
      Fit fit = f.streams.equals(Set.of(stream)) ? fit(f, stage, days) : Fit.APART;
      if (fit == Fit.INSIDE && !isUnfinished(f)) {
        inside.add(f);
      } else if (fit != Fit.APART && region.within(f.region)) {
        most = Math.min(most, f.count.most());
      }
    }
    Range sum = inside.isEmpty() ? Range.UNKNOWN : sum(tree(inside), region);
    if (days == null && !unspoken(stream, stage, inside).isEmpty()) {
      sum = new Range(sum.least(), Range.NONE_ABOVE);
    }
    return sum.narrowedBy(new Range(0, most));
  }

  /** Planned stages that have passed and that none of these figures speaks of. */
  private List<String> unspoken(String stream, @Nullable String only, List<Figure> said) {
    List<String> unspoken = new ArrayList<>();
    agreement
        .stages()
        .forEach(
            (id, stage) -> {
              boolean asked = only == null || only.equals(id);
              boolean planned =
                  stage.counts().isEmpty()
                      || stage.counts().keySet().stream()
                          .anyMatch(of -> agreement.streams(of).contains(stream));
              boolean passed = stage.on() != null && !stage.on().to().isAfter(asOf);
              if (asked
                  && planned
                  && passed
                  && said.stream().noneMatch(f -> speaksOf(f, id, stage))) {
                unspoken.add(id);
              }
            });
    return unspoken;
  }

  /** Planned stages that have passed without a word from this voice. */
  List<String> unspoken(Selector of) {
    Set<String> missing = new HashSet<>();
    for (String stream : agreement.streams(of)) {
      List<Figure> said =
          figures.stream().filter(f -> f.streams.contains(stream) && !isUnfinished(f)).toList();
      missing.addAll(unspoken(stream, of.stage(), said));
    }
    return agreement.stages().keySet().stream().filter(missing::contains).toList();
  }

  private static boolean speaksOf(Figure f, String id, Stage stage) {
    return id.equals(f.tally.of().stage())
        || (f.tally.of().stage() == null && stage.on() != null && f.span.meets(stage.on()));
  }

  private enum Fit {
    INSIDE,
    AROUND,
    APART
  }

  private Fit fit(Figure f, @Nullable String stage, @Nullable Window days) {
    Fit byStage = stageOf(f, stage);
    if (days == null || byStage == Fit.APART) {
      return byStage;
    }
    return days.holds(f.span) ? byStage : f.span.holds(days) ? Fit.AROUND : Fit.APART;
  }

  private Fit stageOf(Figure f, @Nullable String stage) {
    if (stage == null || stage.equals(f.tally.of().stage())) {
      return Fit.INSIDE;
    }
    Window window = window(stage);
    if (f.tally.of().stage() != null || window == null || !f.span.meets(window)) {
      return Fit.APART;
    }
    return window.holds(f.span) ? Fit.INSIDE : Fit.AROUND;
  }

  private static List<Node> tree(List<Figure> figures) {
    Map<Window, List<Figure>> bySpan = new LinkedHashMap<>();
    figures.forEach(f -> bySpan.computeIfAbsent(f.span, s -> new ArrayList<>()).add(f));
    List<Window> spans = new ArrayList<>(bySpan.keySet());
    spans.sort(
        java.util.Comparator.comparing(Window::from)
            .thenComparing(Window::to, java.util.Comparator.reverseOrder()));
    List<Node> roots = new ArrayList<>();
    for (Window span : spans) {
      List<Node> level = roots;
      Node around = around(level, span);
      while (around != null) {
        level = around.inner;
        around = around(level, span);
      }
      level.add(
          new Node(span, java.util.Objects.requireNonNull(bySpan.get(span)), new ArrayList<>()));
    }
    return roots;
  }

  private static @Nullable Node around(List<Node> level, Window span) {
    return level.stream().filter(n -> n.span.holds(span)).findFirst().orElse(null);
  }

  /** Spans that overlap without one holding the other are not added up: the larger counts. */
  private static Range sum(List<Node> level, Region region) {
    Range sum = Range.ZERO;
    Window reach = null;
    Range group = Range.ZERO;
    for (Node node : level) {
      Range own = range(node, region);
      if (reach != null && reach.meets(node.span)) {
        group = new Range(Math.max(group.least(), own.least()), group.plus(own).most());
        reach = node.span.to().isAfter(reach.to()) ? node.span : reach;
      } else {
        sum = sum.plus(group);
        group = own;
        reach = node.span;
      }
    }
    return sum.plus(group);
  }

  private static Range range(Node node, Region region) {
    Range own =
        Parts.count(node.own.stream().map(f -> new Parts.Part(f.region, f.count)).toList(), region);
    if (node.inner.isEmpty()) {
      return own;
    }
    Range inner = sum(node.inner, region);
    long least = Math.max(own.least(), inner.least());
    long most = Math.max(least, inner.most());
    if (own.hasMost()) {
      most = tiled(node) ? Math.min(own.most(), inner.most()) : own.most();
    }
    return least <= most ? new Range(least, most) : new Range(most, least);
  }

  /** Whether the figures inside leave no day of the span unspoken. */
  private static boolean tiled(Node node) {
    if (node.span.from().equals(LocalDate.MIN)) {
      return false;
    }
    LocalDate next = node.span.from();
    for (Node inner : node.inner) {
      if (inner.span.from().isAfter(next)) {
        return false;
      }
      LocalDate after = inner.span.to().plusDays(1);
      next = after.isAfter(next) ? after : next;
    }
    return next.isAfter(node.span.to());
  }
}
