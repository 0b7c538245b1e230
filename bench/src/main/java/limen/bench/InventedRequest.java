package limen.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import limen.core.person.Finding;
import limen.core.person.Ground;
import limen.core.person.PartialDate;
import limen.core.person.Sex;
import limen.core.person.Status;
import limen.core.person.Traits;
import limen.core.quota.Leg;
import limen.core.quota.Outgoing;
import limen.core.quota.Quota;
import limen.core.selection.Candidate;
import limen.core.selection.Lottery;
import limen.core.selection.Request;
import limen.core.terms.Kind;
import limen.core.terms.Range;
import org.jspecify.annotations.Nullable;

/**
 * Invented people for a plan of three stages: twelve kinds that overlap freely, so that no quota is
 * within another, a least and a most for each, groups of two to four, five grounds.
 */
final class InventedRequest {
  static final int STAGES = 3;
  static final int KINDS = 12;
  private static final LocalDate DAY = LocalDate.of(2025, 5, 23);
  private final Random random;
  private final double[] share = new double[KINDS];

  private InventedRequest(long seed) {
    random = new Random(seed);
    for (int kind = 0; kind < KINDS; kind++) {
      share[kind] = 0.15 + 0.5 * random.nextDouble();
    }
  }

  static Request of(int people, int groups, long seed) {
    InventedRequest invented = new InventedRequest(seed);
    List<Candidate> candidates = invented.people(people, groups);
    return Request.of(
        invented.terms(people / 10),
        candidates,
        Lottery.of(List.of("invented".getBytes(StandardCharsets.UTF_8))));
  }

  private List<Candidate> people(int many, int groups) {
    @Nullable String[] group = new @Nullable String[many];
    for (int i = 0; i < groups; i++) {
      for (int size = 2 + random.nextInt(3); size > 0; size--) {
        group[random.nextInt(many)] = "group " + i;
      }
    }
    List<Candidate> people = new ArrayList<>(many);
    for (int i = 0; i < many; i++) {
      people.add(new Candidate("id" + i, group[i], traits(), null));
    }
    return people;
  }

  private Traits traits() {
    Set<String> marks = new HashSet<>();
    for (int kind = 0; kind < KINDS; kind++) {
      if (random.nextDouble() < share[kind]) {
        marks.add("kind" + kind);
      }
    }
    return new Traits(
        Status.SOLDIER,
        null,
        random.nextInt(10) == 0 ? Set.of(Finding.WOUNDED) : Set.of(Finding.HEALTHY),
        PartialDate.of(LocalDate.of(1960, 1, 1).plusDays(random.nextInt(16_000))),
        random.nextInt(20) == 0 ? Sex.FEMALE : Sex.MALE,
        null,
        null,
        null,
        PartialDate.of(LocalDate.of(2022, 3, 1).plusDays(random.nextInt(1100))),
        Set.copyOf(marks),
        random.nextInt(5));
  }

  private Outgoing terms(int total) {
    List<Leg> legs = new ArrayList<>();
    List<Quota> quotas = new ArrayList<>();
    for (int stage = 1; stage <= STAGES; stage++) {
      Leg leg = new Leg("out", Integer.toString(stage));
      legs.add(leg);
      quotas.add(quota(Set.of(leg), List.of(), Range.of(total / STAGES)));
    }
    Map<String, Kind> kinds = new LinkedHashMap<>();
    for (int kind = 0; kind < KINDS; kind++) {
      kinds.put("kind" + kind, kind("kind" + kind));
      boolean everywhere = kind % 4 == 3;
      Set<Leg> on = everywhere ? new LinkedHashSet<>(legs) : Set.of(legs.get(kind % STAGES));
      double usual = share[kind] * total / (everywhere ? 1 : STAGES);
      Range count =
          new Range(
              Math.round(usual * (0.9 + 0.15 * random.nextDouble())),
              Math.round(usual * (1.06 + 0.1 * random.nextDouble())));
      quotas.add(quota(on, List.of("kind" + kind), count));
    }
    return new Outgoing(
        "A",
        legs,
        kinds,
        DAY,
        quotas,
        List.of(),
        List.of(Ground.values()),
        Set.of(),
        List.of(),
        List.of());
  }

  private static Quota quota(Set<Leg> legs, List<String> kinds, Range count) {
    return Quota.of("quota " + kinds, List.of(new Quota.Part(legs, kinds)), count);
  }

  private static Kind kind(String mark) {
    return new Kind(
        null,
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        List.of(),
        List.of(),
        null,
        List.of(mark),
        List.of(),
        List.of());
  }
}
