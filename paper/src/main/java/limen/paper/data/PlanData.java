package limen.paper.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import limen.core.quota.Leg;
import limen.core.quota.Outgoing;
import limen.core.quota.Quota;
import limen.core.selection.Line;
import limen.core.selection.Mark;
import limen.core.selection.Pin;
import limen.core.selection.Plan;
import limen.core.selection.Planned;
import limen.core.selection.Reason;
import limen.core.selection.Shortfall;
import limen.paper.plan.PlanSpeech;
import org.jspecify.annotations.Nullable;

/** A plan as data. People stand in it by the holder's own sign for them, never by name. */
public final class PlanData {
  /** The columns of {@link #rows}. */
  public static final List<String> COLUMNS = List.of("stream", "stage", "goes", "reserve");

  private PlanData() {}

  /** {@code plan/1}. */
  public static Map<String, @Nullable Object> tree(Planned planned, boolean invented) {
    return switch (planned) {
      case Plan plan -> plan(plan, invented);
      case Shortfall shortfall ->
          Tree.of("plan/1")
              .put("met", false)
              .put("binds", shortfall.binds().stream().map(PlanData::bind).toList())
              .put("alone", shortfall.alone().stream().map(PlanData::change).toList())
              .put("nearest", shortfall.nearest().stream().map(PlanData::change).toList())
              .map();
      case Planned.PinRefused refused ->
          Tree.of("plan/1")
              .put("met", false)
              .put("pin", refused.pin().id())
              .put("row", (long) refused.number())
              .put("binds", refused.binds().stream().map(PlanData::bind).toList())
              .map();
    };
  }

  private static Map<String, @Nullable Object> plan(Plan plan, boolean invented) {
    Outgoing terms = plan.request().terms();
    return Tree.of("plan/1")
        .put("invented", invented)
        .put("met", true)
        .put("side", terms.side())
        .put("day", terms.day().toString())
        .put("grounds", terms.grounds().stream().map(PlanData::word).toList())
        .put("lottery", plan.request().lottery().seed())
        .put("quotas", terms.quotas().stream().map(PlanData::quota).toList())
        .put("legs", terms.legs().stream().map(leg -> leg(plan, leg)).toList())
        .put("outside", plan.outside())
        .put("lines", lines(plan))
        .map();
  }

  private static Map<String, @Nullable Object> leg(Plan plan, Leg leg) {
    return place(leg)
        .put("goes", plan.chosen().getOrDefault(leg, List.of()))
        .put("reserve", plan.ready().getOrDefault(leg, List.of()))
        .map();
  }

  private static Tree place(Leg leg) {
    return new Tree().put("stream", leg.stream()).put("stage", leg.stage());
  }

  /** Each line names quotas by their place in the list of quotas, from 0. */
  private static List<Map<String, @Nullable Object>> lines(Plan plan) {
    Map<Quota, Integer> quotas = new HashMap<>();
    plan.request().terms().quotas().forEach(quota -> quotas.putIfAbsent(quota, quotas.size()));
    return plan.lines().values().stream().map(line -> line(line, quotas)).toList();
  }

  private static Map<String, @Nullable Object> line(Line line, Map<Quota, Integer> quotas) {
    Tree tree = new Tree().put("id", line.id()).put("code", PlanSpeech.code(line.reason()));
    reason(line.reason(), quotas, tree);
    Mark mark = line.mark();
    if (mark != null) {
      tree.put("pins", mark(mark, line.reason()));
    }
    if (!line.unknown().isEmpty()) {
      tree.put("unknown", line.unknown().stream().sorted().map(PlanData::word).toList());
    }
    if (!line.notes().isEmpty()) {
      tree.put("notes", line.notes().stream().sorted().toList());
    }
    return tree.map();
  }

  /** What pins did to somebody: which, who signed it, and where the person goes without any. */
  private static Map<String, @Nullable Object> mark(Mark mark, Reason reason) {
    Tree tree = new Tree().put("effect", PlanSpeech.effect(mark, reason));
    Pin pin =
        switch (mark) {
          case Mark.Pinned p -> p.pin();
          case Mark.Companion c -> c.pin();
          case Mark.Touched t -> null;
        };
    if (pin != null) {
      tree.put("ground", pin.ground().word()).put("signers", pin.signers());
    }
    Leg without = mark.without();
    return tree.maybe("without", without == null ? null : place(without).map()).map();
  }

  private static void reason(Reason reason, Map<Quota, Integer> quotas, Tree tree) {
    switch (reason) {
      case Reason.Chosen(Leg leg) -> tree.put("leg", place(leg).map());
      case Reason.Ready(Leg leg, int place, var notYet, var consent) -> {
        tree.put("leg", place(leg).map()).put("place", (long) place);
        if (!consent.isEmpty()) {
          tree.put("consent", consent);
        }
        reason(notYet, quotas, tree);
      }
      case Reason.OutsideParity o -> tree.put("article", o.outside().article());
      case Reason.NotEligible n -> companion(n.companion(), tree.put("clause", n.clause()));
      case Reason.HeldBack h ->
          companion(
              h.companion(), tree.put("ground", h.by().ground()).put("until", h.by().until()));
      case Reason.EndClaimed c -> tree.put("claim", word(c.claim()));
      case Reason.PinnedOut p -> companion(p.companion(), tree.put("ground", word(p.ground())));
      case Reason.NotYet n ->
          tree.put("binds", n.binds().stream().map(bind -> bind(bind, quotas)).toList())
              .put("together", (long) n.together());
    }
  }

  private static void companion(boolean companion, Tree tree) {
    if (companion) {
      tree.put("companion", true);
    }
  }

  private static Map<String, @Nullable Object> bind(Reason.Bind bind) {
    return new Tree()
        .put("quota", quota(bind.quota()))
        .put("filled", bind.most() ? "most" : "least")
        .map();
  }

  private static Map<String, @Nullable Object> bind(Reason.Bind bind, Map<Quota, Integer> quotas) {
    Integer place = quotas.get(bind.quota());
    return place == null
        ? bind(bind)
        : new Tree()
            .put("quota", place.longValue())
            .put("filled", bind.most() ? "most" : "least")
            .map();
  }

  private static Map<String, @Nullable Object> change(Shortfall.Change change) {
    Quota instead = change.instead();
    return new Tree()
        .put("quota", quota(change.quota()))
        .maybe("instead", instead == null ? null : Tree.range(instead.count()))
        .put("by", change.by())
        .map();
  }

  static Map<String, @Nullable Object> quota(Quota quota) {
    List<Map<String, @Nullable Object>> parts = new ArrayList<>();
    for (Quota.Part part : quota.of()) {
      List<Map<String, @Nullable Object>> legs =
          part.legs().stream()
              .sorted(java.util.Comparator.comparing(Leg::toString))
              .map(leg -> place(leg).map())
              .toList();
      parts.add(new Tree().put("kinds", part.kinds()).put("legs", legs).map());
    }
    return new Tree()
        .put("clause", quota.clause())
        .put("of", parts)
        .put("count", Tree.range(quota.count()))
        .map();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** One row for each stage and stream, in numbers. */
  public static List<List<String>> rows(Planned planned) {
    if (!(planned instanceof Plan plan)) {
      return List.of();
    }
    return plan.request().terms().legs().stream()
        .map(
            leg ->
                List.of(
                    leg.stream(),
                    leg.stage(),
                    Integer.toString(plan.chosen().getOrDefault(leg, List.of()).size()),
                    Integer.toString(plan.ready().getOrDefault(leg, List.of()).size())))
        .toList();
  }
}
