package limen.core.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import limen.core.quota.Leg;
import limen.core.quota.Quota;
import limen.core.scrutiny.Check;
import limen.core.selection.Line;
import limen.core.selection.Plan;
import limen.core.selection.Planned;
import limen.core.selection.Reason;
import limen.core.selection.Request;
import limen.core.selection.Shortfall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The planner against every plan there could be. */
class GreatestSetTest {
  private static final int INSTANCES = 400;

  static IntStream seeds() {
    return IntStream.range(0, INSTANCES);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void findsTheGreatestSetInTheOrder(int seed) {
    Request request = new Small(seed).request();
    Optional<Map<String, Leg>> greatest = new EveryPlan(request).greatest();

    switch (Planner.plan(request)) {
      case Plan plan -> {
        assertThat(goes(plan)).isEqualTo(greatest.orElseThrow());
        assertThat(Check.faults(plan)).isEmpty();
      }
      case Shortfall shortfall -> {
        Request free = request.pinned(List.of());
        assertThat(new EveryPlan(free).greatest()).isEmpty();
        refusesToBeMetAndSaysWhatCan(shortfall, new EveryPlan(free).nearest());
      }
      case Planned.PinRefused refused -> {
        assertThat(greatest).isEmpty();
        assertThat(new EveryPlan(request.pinned(List.of())).greatest()).isPresent();
        assertThat(refused.binds()).isNotEmpty();
      }
    }
  }

  private static void refusesToBeMetAndSaysWhatCan(Shortfall shortfall, long off) {
    assertThat(shortfall.nearest().stream().mapToLong(Shortfall.Change::by).sum()).isEqualTo(off);
    List<Quota> quotas = new ArrayList<>(shortfall.request().terms().quotas());
    for (Shortfall.Change change : shortfall.nearest()) {
      Quota instead = Objects.requireNonNull(change.instead());
      quotas.replaceAll(q -> q.equals(change.quota()) ? instead : q);
    }
    assertThat(Planner.plan(shortfall.request().with(quotas))).isInstanceOf(Plan.class);
    for (Shortfall.Change change : shortfall.alone()) {
      List<Quota> one = new ArrayList<>(shortfall.request().terms().quotas());
      Quota instead = change.instead();
      one.replaceAll(q -> q.equals(change.quota()) && instead != null ? instead : q);
      assertThat(new EveryPlan(shortfall.request().with(one)).greatest().isPresent())
          .isEqualTo(change.instead() != null);
    }
  }

  @Test
  void meetsEveryOutcomeAndEveryKindOfProof() {
    Map<String, Integer> met = new LinkedHashMap<>();
    seeds()
        .forEach(
            seed -> {
              Planned planned = Planner.plan(new Small(seed).request());
              met.merge(planned.getClass().getSimpleName(), 1, Integer::sum);
              if (planned instanceof Plan plan) {
                plan.lines()
                    .values()
                    .forEach(
                        l -> met.merge(l.reason().getClass().getSimpleName(), 1, Integer::sum));
              }
            });

    assertThat(met)
        .containsKeys("Plan", "Shortfall", "PinRefused", "Chosen", "Ready", "NotYet", "PinnedOut");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void cannotForceInWhoeverIsToldNotYet(int seed) {
    Request request = new Small(seed).request();
    if (!(Planner.plan(request) instanceof Plan plan)) {
      return;
    }
    EveryPlan every = new EveryPlan(request);
    List<String> before = new ArrayList<>();
    for (Line line : plan.lines().values()) {
      switch (line.reason()) {
        case Reason.Chosen chosen -> before.add(line.id());
        case Reason.NotYet notYet -> cannotGo(every, before, line.id());
        case Reason.Ready ready -> cannotGo(every, before, line.id());
        default -> {}
      }
    }
  }

  private static void cannotGo(EveryPlan every, List<String> before, String id) {
    List<String> together = new ArrayList<>(before);
    together.add(id);
    assertThat(every.holds(together)).isFalse();
  }

  private static Map<String, Leg> goes(Plan plan) {
    Map<String, Leg> goes = new LinkedHashMap<>();
    plan.chosen().forEach((leg, ids) -> ids.forEach(id -> goes.put(id, leg)));
    return goes;
  }
}
