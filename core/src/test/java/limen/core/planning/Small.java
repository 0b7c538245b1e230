package limen.core.planning;

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
import limen.core.document.Result;
import limen.core.person.Ground;
import limen.core.person.PartialDate;
import limen.core.person.Sex;
import limen.core.person.Status;
import limen.core.person.Traits;
import limen.core.quota.Leg;
import limen.core.quota.Outgoing;
import limen.core.quota.Quota;
import limen.core.quota.Rule;
import limen.core.selection.Candidate;
import limen.core.selection.Lottery;
import limen.core.selection.Pin;
import limen.core.selection.Request;
import limen.core.terms.Ages;
import limen.core.terms.Kind;
import limen.core.terms.Range;
import org.jspecify.annotations.Nullable;

/** Small requests, each from a seed, so that every plan there could be can be looked at. */
final class Small {
  static final LocalDate DAY = LocalDate.of(2025, 5, 23);
  private final Random random;

  Small(long seed) {
    random = new Random(seed);
  }

  static Kind kind(List<Status> status, @Nullable Ages age, @Nullable Sex sex, List<String> mark) {
    return new Kind(
        null, status, List.of(), List.of(), age, sex, List.of(), List.of(), null, mark, List.of(),
        List.of());
  }

  static final Map<String, Kind> KINDS = kinds();

  private static Map<String, Kind> kinds() {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    kinds.put("civilian", kind(List.of(Status.CIVILIAN), null, null, List.of()));
    kinds.put("woman", kind(List.of(), null, Sex.FEMALE, List.of()));
    kinds.put("young", kind(List.of(), new Ages(18, 25, DAY), null, List.of()));
    kinds.put("north", kind(List.of(), null, null, List.of("north")));
    return kinds;
  }

  Request request() {
    List<Leg> legs = new ArrayList<>(List.of(new Leg("out", "1"), new Leg("out", "2")));
    if (random.nextInt(4) == 0) {
      legs.add(new Leg("away", "2"));
    }
    List<Candidate> people = people(random.nextInt(4, 9));
    List<Quota> quotas = new ArrayList<>();
    for (int i = random.nextInt(2, 6); i > 0; i--) {
      quotas.add(quota(legs, people.size()));
    }
    Outgoing terms =
        new Outgoing(
            "A",
            legs,
            KINDS,
            DAY,
            quotas,
            random.nextInt(4) == 0
                ? List.of(
                    new Rule("who", Set.of("out"), List.of(), List.of(), List.of("north"), null))
                : List.of(),
            List.of(Ground.SEX, Ground.CAPTIVITY),
            Set.of(),
            List.of(),
            List.of());
    return new Request(terms, people, lottery("seed"), pins(people), Map.of(), Map.of(), 0.25);
  }

  static Lottery lottery(String word) {
    return Lottery.of(List.of(word.getBytes(StandardCharsets.UTF_8)));
  }

  private List<Candidate> people(int many) {
    List<Candidate> people = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      Set<String> marks = new HashSet<>();
      if (random.nextInt(3) == 0) {
        marks.add("north");
      }
      Traits traits =
          new Traits(
              random.nextInt(8) == 0
                  ? null
                  : random.nextInt(3) == 0 ? Status.CIVILIAN : Status.SOLDIER,
              null,
              null,
              random.nextInt(6) == 0
                  ? null
                  : PartialDate.ofYear(random.nextBoolean() ? 2003 : 1980),
              random.nextInt(8) == 0 ? null : random.nextInt(3) == 0 ? Sex.FEMALE : Sex.MALE,
              null,
              null,
              null,
              random.nextInt(6) == 0 ? null : PartialDate.ofYear(2022 + random.nextInt(3)),
              marks,
              null);
      String group = random.nextInt(3) == 0 ? "g" + random.nextInt(2) : null;
      people.add(new Candidate("p" + i, group, traits, null));
    }
    return people;
  }

  private Quota quota(List<Leg> legs, int people) {
    List<Quota.Part> parts = new ArrayList<>();
    for (int i = random.nextInt(4) == 0 ? 2 : 1; i > 0; i--) {
      Set<Leg> on = new LinkedHashSet<>(legs);
      if (random.nextInt(3) > 0) {
        on = Set.of(legs.get(random.nextInt(legs.size())));
      }
      List<String> of = new ArrayList<>();
      for (String kind : KINDS.keySet()) {
        if (random.nextInt(4) == 0) {
          of.add(kind);
        }
      }
      parts.add(new Quota.Part(on, of));
    }
    int least = random.nextInt(3) == 0 ? random.nextInt(3) : 0;
    int most = least + random.nextInt(1 + people / 2);
    return Quota.of(
        "clause " + random.nextInt(100),
        parts,
        random.nextInt(5) == 0 ? Range.atLeast(least) : new Range(least, most));
  }

  private List<Pin> pins(List<Candidate> people) {
    if (random.nextInt(3) > 0) {
      return List.of();
    }
    String stage = random.nextBoolean() ? null : "1";
    String id = people.get(random.nextInt(people.size())).id();
    return Pin.of(id, stage, Pin.Ground.MEDICAL, "one", "other") instanceof Result.Good<Pin>(Pin p)
        ? List.of(p)
        : List.of();
  }
}
