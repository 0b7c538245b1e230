package limen.core.scrutiny;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import limen.core.quota.Leg;
import limen.core.quota.Quota;
import limen.core.selection.Admission;
import limen.core.selection.Candidate;
import limen.core.selection.Plan;
import limen.core.selection.Proof;
import limen.core.selection.Reason;
import limen.core.terms.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the proofs of a plan: for everybody who does not go yet, that whoever goes and stood
 * before, together with this one, is beyond the quotas, whoever else comes and wherever they go.
 */
final class Proofs {
  /** How a unit stands in the plan. */
  private record Standing(List<Candidate> members, boolean goes, boolean mustGo, String sort) {}

  private final Plan plan;
  private final Admission admission;
  private final List<Quota> quotas;
  private final List<Leg> legs;
  private final List<Standing> units = new ArrayList<>();
  private final Map<String, Standing> sorts = new LinkedHashMap<>();
  private final Map<String, String> sortOf = new HashMap<>();
  private final Map<Map.Entry<String, Leg>, long[]> counted = new HashMap<>();

  Proofs(Plan plan, Admission admission, List<Candidate> people) {
    this.plan = plan;
    this.admission = admission;
    quotas = admission.quotas();
    legs = plan.request().terms().legs();
    Map<String, Candidate> byId =
        people.stream().collect(Collectors.toMap(Candidate::id, person -> person));
    Map<String, List<Candidate>> together = new LinkedHashMap<>();
    for (String id : plan.order()) {
      Candidate person = byId.get(id);
      if (person != null && admission.reason(person).isEmpty()) {
        String key = person.group() == null ? "1 " + id : "2 " + person.group();
        together.computeIfAbsent(key, group -> new ArrayList<>()).add(person);
      }
    }
    together.values().forEach(this::stand);
  }

  private void stand(List<Candidate> members) {
    String first = members.getFirst().id();
    boolean goes = Check.line(plan, first) instanceof Reason.Chosen;
    String sort = sort(members);
    Standing unit =
        new Standing(members, goes, members.stream().anyMatch(admission::isPinnedIn), sort);
    members.forEach(member -> sortOf.put(member.id(), sort));
    sorts.putIfAbsent(sort, unit);
    units.add(unit);
  }

  /** Equal for those who count the same for every quota on the same legs. */
  private String sort(List<Candidate> members) {
    StringBuilder sort = new StringBuilder();
    for (Leg leg : legs) {
      if (!admission.on(members.getFirst()).contains(leg)) {
        sort.append("- ");
        continue;
      }
      for (long number : count(members, leg)) {
        sort.append(number).append(' ');
      }
    }
    return sort.toString();
  }

  /** What these people add to each quota's most, then to each one's least. */
  private long[] count(List<Candidate> members, Leg leg) {
    long[] counts = new long[2 * quotas.size()];
    for (Candidate member : members) {
      for (int quota = 0; quota < quotas.size(); quota++) {
        Answer answer = Check.counts(admission, quotas.get(quota), member, leg);
        counts[quota] += answer == Answer.NO ? 0 : 1;
        counts[quotas.size() + quota] += answer == Answer.YES ? 1 : 0;
      }
    }
    return counts;
  }

  List<String> faults() {
    Set<String> faults = new LinkedHashSet<>();
    Map<Proof, Map<Integer, Standing>> waiting = new LinkedHashMap<>();
    for (int i = 0; i < units.size(); i++) {
      Reason reason = Check.line(plan, units.get(i).members().getFirst().id());
      Reason.@Nullable NotYet notYet =
          reason instanceof Reason.Ready ready
              ? ready.notYet()
              : reason instanceof Reason.NotYet plain ? plain : null;
      if (notYet != null) {
        waiting.computeIfAbsent(notYet.proof(), p -> new LinkedHashMap<>()).put(i, units.get(i));
      }
    }
    waiting.forEach(
        (proof, who) -> {
          boolean holds =
              switch (proof) {
                case Proof.Sum sum -> holds(sum, who);
                case Proof.Cases cases -> who.keySet().stream().allMatch(i -> holds(cases, i));
                case Proof.Searched() -> true;
              };
          if (!holds) {
            faults.add("a proof does not add up");
          }
        });
    return List.copyOf(faults);
  }

  /** One walk through the order for all who are told the same. */
  private boolean holds(Proof.Sum sum, Map<Integer, Standing> who) {
    if (!hasBounds(sum)) {
      return false;
    }
    long all = -allowed(sum);
    for (Standing unit : units) {
      all += unit.mustGo ? least(sum, unit) : Math.min(0, least(sum, unit));
    }
    for (int i = 0; i < units.size(); i++) {
      Standing unit = units.get(i);
      long least = least(sum, unit);
      if (who.containsKey(i) && all - Math.min(0, least) + least <= 0) {
        return false;
      }
      if (!unit.mustGo) {
        all += (unit.goes ? least : 0) - Math.min(0, least);
      }
    }
    return true;
  }

  /** A clause that is counted a negative number of times would prove anything. */
  private boolean hasBounds(Proof.Sum sum) {
    return Stream.concat(sum.most().values().stream(), sum.least().values().stream())
            .allMatch(times -> times > 0)
        && sum.most().keySet().stream().allMatch(q -> quotas.get(q).count().hasMost());
  }

  private long allowed(Proof.Sum sum) {
    long allowed = 0;
    for (Map.Entry<Integer, Long> most : sum.most().entrySet()) {
      allowed += most.getValue() * quotas.get(most.getKey()).count().most();
    }
    for (Map.Entry<Integer, Long> least : sum.least().entrySet()) {
      allowed -= least.getValue() * quotas.get(least.getKey()).count().least();
    }
    return allowed;
  }

  private long least(Proof.Sum sum, Standing unit) {
    return open(unit).stream().mapToLong(leg -> times(sum, unit, leg)).min().orElse(0);
  }

  private List<Leg> open(Standing unit) {
    return legs.stream().filter(admission.on(unit.members.getFirst())::contains).toList();
  }

  private long times(Proof.Sum sum, Standing unit, Leg leg) {
    long[] counts =
        counted.computeIfAbsent(Map.entry(unit.sort, leg), key -> count(unit.members, leg));
    long times = 0;
    for (Map.Entry<Integer, Long> most : sum.most().entrySet()) {
      times += most.getValue() * counts[most.getKey()];
    }
    for (Map.Entry<Integer, Long> least : sum.least().entrySet()) {
      times -= least.getValue() * counts[quotas.size() + least.getKey()];
    }
    return times;
  }

  /** Each case by itself, for one unit that waits. */
  private boolean holds(Proof.Cases cases, int waits) {
    Map<String, int[]> many = new HashMap<>();
    for (int i = 0; i < units.size(); i++) {
      Standing unit = units.get(i);
      int[] mustAndMay = many.computeIfAbsent(unit.sort, sort -> new int[2]);
      boolean must = unit.mustGo || i == waits || (i < waits && unit.goes);
      boolean may = must || i > waits;
      mustAndMay[0] += must ? 1 : 0;
      mustAndMay[1] += may ? 1 : 0;
    }
    return holds(cases, new Bounds(many, new HashMap<>(), new HashMap<>()));
  }

  /** How many of each sort must and may go, and on single legs. */
  private record Bounds(
      Map<String, int[]> many,
      Map<Map.Entry<String, Leg>, Integer> least,
      Map<Map.Entry<String, Leg>, Integer> most) {
    Bounds few(Map.Entry<String, Leg> where, int most) {
      Map<Map.Entry<String, Leg>, Integer> fewer = new HashMap<>(most());
      fewer.merge(where, most, Math::min);
      return new Bounds(many, least, fewer);
    }

    Bounds more(Map.Entry<String, Leg> where, int least) {
      Map<Map.Entry<String, Leg>, Integer> more = new HashMap<>(least());
      more.merge(where, least, Math::max);
      return new Bounds(many, more, most);
    }
  }

  private boolean holds(Proof proof, Bounds bounds) {
    return switch (proof) {
      case Proof.Searched() -> true;
      case Proof.Cases(String id, Leg leg, int most, Proof few, Proof more) -> {
        String sort = sortOf.get(id);
        yield sort != null
            && holds(few, bounds.few(Map.entry(sort, leg), most))
            && holds(more, bounds.more(Map.entry(sort, leg), most + 1));
      }
      case Proof.Sum sum -> {
        long all = hasBounds(sum) ? -allowed(sum) : Long.MIN_VALUE / 2;
        for (Standing unit : sorts.values()) {
          Long least = least(sum, unit, bounds);
          if (least == null) {
            yield true;
          }
          all += least;
        }
        yield all > 0;
      }
    };
  }

  /** The least one sort comes to; null where no number is within its bounds. */
  private @Nullable Long least(Proof.Sum sum, Standing unit, Bounds bounds) {
    int[] many = bounds.many.getOrDefault(unit.sort, new int[2]);
    long must = many[0];
    long may = many[1];
    long all = 0;
    Map<Leg, Long> room = new LinkedHashMap<>();
    for (Leg leg : open(unit)) {
      long least = bounds.least.getOrDefault(Map.entry(unit.sort, leg), 0);
      long most = bounds.most.getOrDefault(Map.entry(unit.sort, leg), Integer.MAX_VALUE);
      if (least > most) {
        return null;
      }
      all += least * times(sum, unit, leg);
      must -= least;
      may -= least;
      room.put(leg, most - least);
    }
    if (may < 0 || must > room.values().stream().mapToLong(r -> r).sum()) {
      return null;
    }
    List<Leg> cheapest =
        room.keySet().stream()
            .sorted(java.util.Comparator.comparingLong(leg -> times(sum, unit, leg)))
            .toList();
    for (Leg leg : cheapest) {
      long each = times(sum, unit, leg);
      long go = Math.min(room.getOrDefault(leg, 0L), each < 0 ? may : Math.max(0, must));
      all += go * each;
      must -= go;
      may -= go;
    }
    return all;
  }
}
