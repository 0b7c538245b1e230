package limen.bench.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import limen.bench.folk.Chance;
import limen.bench.folk.Folk;
import limen.bench.folk.Person;
import limen.bench.folk.Trap;
import org.jspecify.annotations.Nullable;

/** People in the order in which they were thought of, some of them made as the like of another. */
final class Population {
  /**
   * Somebody of the population.
   *
   * @param person who it is
   * @param like at which place the one stands whom this one is easily taken for; -1 for nobody's
   * @param trap in which way; null for nobody's
   */
  record Member(Person person, int like, @Nullable Trap trap) {
    /** Says nothing of anybody. */
    @Override
    public String toString() {
      return "an invented member";
    }
  }

  private final List<Member> members;
  private final Map<Trap, Integer> traps = new EnumMap<>(Trap.class);

  /** So many people, with planted traps among them in the shares that {@link Trap} has. */
  Population(Folk folk, Chance chance, int people) {
    members = new ArrayList<>(people);
    for (int i = 0; i < people; i++) {
      Trap drawn = i == 0 ? null : Trap.maybe(chance);
      if (drawn == null) {
        members.add(new Member(folk.anybody(), -1, null));
      } else {
        int like = chance.below(i);
        Trap trap = drawn.fitting(person(like));
        members.add(new Member(folk.like(person(like), trap), like, trap));
        traps.merge(trap, 1, Integer::sum);
      }
    }
  }

  int size() {
    return members.size();
  }

  Member member(int place) {
    return members.get(place);
  }

  Person person(int place) {
    return members.get(place).person();
  }

  double share(Trap trap) {
    return (double) traps.getOrDefault(trap, 0) / size();
  }

  int distinct(Function<Person, Object> of) {
    Set<Object> seen = new HashSet<>();
    members.forEach(member -> seen.add(of.apply(member.person())));
    return seen.size();
  }

  /** Lines of a Markdown table of two columns. */
  void lines(StringBuilder out) {
    line(out, "people", size());
    line(out, "surnames, men's form", distinct(Person::family));
    line(out, "given names", distinct(person -> person.given().in(person.tongue())));
    line(out, "patronymics", distinct(person -> person.patronymic(person.tongue())));
    for (Trap trap : Trap.values()) {
      out.append(
          String.format(
              Locale.ROOT, "| planted: %s | %.2f %% |%n", trap.words(), 100 * share(trap)));
    }
  }

  private static void line(StringBuilder out, String words, int count) {
    out.append(String.format(Locale.ROOT, "| %s | %,d |%n", words, count));
  }
}
