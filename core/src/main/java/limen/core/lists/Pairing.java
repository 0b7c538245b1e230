package limen.core.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import limen.core.person.PartialDate;

/**
 * Finds the lines of an old version again in a new one: the same words first, then the author's own
 * id or the number where something else agrees too (an id may be no more than the line's number),
 * then the name, then the birth under nearly the name.
 */
final class Pairing {
  private record Line(Place place, Likeness likeness) {}

  private final List<Line> old;
  private final List<Line> now;
  private final Map<Place, Place> wasOf = new HashMap<>();
  private final Set<Place> used = new HashSet<>();

  Pairing(List<Place> old, List<Place> now) {
    this.old = lines(old);
    this.now = lines(now);
    pair(Pairing::words, (a, b) -> true);
    pair(Pairing::id, Pairing::haveSomethingInCommon);
    pair(line -> line.likeness.number(), (a, b) -> true);
    pair(line -> line.likeness.key().pair(), (a, b) -> a.likeness.isSame(b.likeness));
    pair(line -> line.likeness.key().pair(), (a, b) -> a.likeness.isSameButBorn(b.likeness));
    pair(Pairing::birth, (a, b) -> a.likeness.isSameButNamed(b.likeness));
  }

  private static List<Line> lines(List<Place> places) {
    return places.stream().map(p -> new Line(p, Likeness.of(p.person()))).toList();
  }

  /** For each line of the new list the line of the old one; none for those that are new. */
  Map<Place, Place> wasOf() {
    return wasOf;
  }

  private static String words(Line line) {
    StringBuilder words = new StringBuilder();
    for (Detail detail : Detail.values()) {
      if (detail != Detail.ID) {
        words.append(detail.of(line.place)).append('\n');
      }
    }
    return words.toString();
  }

  private static String id(Line line) {
    return Detail.ID.of(line.place);
  }

  private static String birth(Line line) {
    PartialDate born = line.likeness.born();
    return born != null && born.isExact() ? String.valueOf(born.first()) : "";
  }

  private static boolean haveSomethingInCommon(Line a, Line b) {
    return a.likeness.key().meets(b.likeness.key())
        || a.likeness.key().isNear(b.likeness.key())
        || a.likeness.bornSameDay(b.likeness)
        || a.likeness.hasNumberOf(b.likeness);
  }

  /** Pairs what has one key and passes a test, each line once, in the order of the lists. */
  private void pair(Function<Line, String> key, BiPredicate<Line, Line> test) {
    Map<String, List<Line>> olds = new LinkedHashMap<>();
    for (Line line : old) {
      String word = key.apply(line);
      if (!used.contains(line.place) && !word.isBlank()) {
        olds.computeIfAbsent(word, k -> new ArrayList<>()).add(line);
      }
    }
    for (Line line : now) {
      List<Line> some = olds.get(key.apply(line));
      if (some != null && !wasOf.containsKey(line.place)) {
        some.stream()
            .filter(was -> !used.contains(was.place) && test.test(was, line))
            .findFirst()
            .ifPresent(was -> take(was, line));
      }
    }
  }

  private void take(Line was, Line line) {
    used.add(was.place);
    wasOf.put(line.place, was.place);
  }
}
