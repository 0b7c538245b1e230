package limen.core.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import limen.core.person.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one version of a list to another. Lines that keep their words and their order
 * are not in it, whatever number they have now. A name that one version divides and the other does
 * not is the same where its words are, and an age is no correction of a day of birth that it can
 * mean; which parts a version no longer says is told.
 *
 * @param changes those of the old list that are gone, then the lines of the new one in its order
 */
public record Difference(List<Change> changes) {

  /** One change. */
  public sealed interface Change {}

  /** A line that was not there. */
  public record Added(Place now) implements Change {}

  /** A line that is there no more. */
  public record Removed(Place was) implements Change {}

  /**
   * A line that says something else of the same person, where the operator agrees it is the same.
   */
  public record Corrected(Place was, Place now, List<Detail> details) implements Change {}

  /** A line that stands before or behind others than it did. */
  public record Moved(Place was, Place now) implements Change {}

  /** Copies the changes. */
  public Difference {
    changes = List.copyOf(changes);
  }

  /** From an old version to a new one. */
  public static Difference between(List<Place> old, List<Place> now) {
    Map<Place, Place> wasOf = new Pairing(old, now).wasOf();
    Set<Place> kept = new HashSet<>(wasOf.values());
    List<Change> changes = new ArrayList<>();
    old.stream().filter(place -> !kept.contains(place)).map(Removed::new).forEach(changes::add);
    Set<Place> steady = steady(now, wasOf);
    for (Place place : now) {
      Place was = wasOf.get(place);
      if (was == null) {
        changes.add(new Added(place));
        continue;
      }
      List<Detail> details = differing(was, place);
      if (!details.isEmpty()) {
        changes.add(new Corrected(was, place, details));
      }
      if (!steady.contains(place)) {
        changes.add(new Moved(was, place));
      }
    }
    return new Difference(changes);
  }

  private static List<Detail> differing(Place was, Place now) {
    Place one = was.named(was.person().name().partedAs(now.person().name()));
    Place other = now.named(now.person().name().partedAs(was.person().name()));
    List<Detail> differing = new ArrayList<>();
    for (Detail detail : Detail.values()) {
      boolean age = detail == Detail.BORN && isAgeOf(born(was), born(now));
      if (!age && !detail.of(one).equals(detail.of(other))) {
        differing.add(detail);
      }
    }
    return List.copyOf(differing);
  }

  private static @Nullable PartialDate born(Place place) {
    return place.person().traits().born();
  }

  /** Whether one of two births is several years, as an age is, and the other can be in them. */
  private static boolean isAgeOf(@Nullable PartialDate one, @Nullable PartialDate other) {
    return one != null
        && other != null
        && one.isPossible()
        && other.isPossible()
        && (one.isYears() || other.isYears())
        && !one.contradicts(other);
  }

  /** The new list made of the old one. */
  public List<Place> applyTo(List<Place> old) {
    Map<Integer, Place> given = new HashMap<>();
    Set<Integer> taken = new HashSet<>();
    for (Change change : changes) {
      switch (change) {
        case Added(Place now) -> given.put(now.number(), now);
        case Removed(Place was) -> taken.add(was.number());
        case Corrected(Place was, Place now, List<Detail> details) -> put(given, taken, was, now);
        case Moved(Place was, Place now) -> put(given, taken, was, now);
      }
    }
    List<Place> made = new ArrayList<>();
    for (Place place : old) {
      fill(made, given);
      if (!taken.contains(place.number())) {
        made.add(place.at(made.size() + 1));
      }
    }
    fill(made, given);
    return List.copyOf(made);
  }

  private static void put(Map<Integer, Place> given, Set<Integer> taken, Place was, Place now) {
    given.put(now.number(), now);
    taken.add(was.number());
  }

  private static void fill(List<Place> made, Map<Integer, Place> given) {
    for (Place next = given.get(made.size() + 1); next != null; ) {
      made.add(next);
      next = given.get(made.size() + 1);
    }
  }

  /** As many changes of one sort. */
  public long count(Class<? extends Change> sort) {
    return changes.stream().filter(sort::isInstance).count();
  }

  /** Of the lines that are in both, a longest row whose order is the same. */
  private static Set<Place> steady(List<Place> now, Map<Place, Place> wasOf) {
    List<Place> kept = now.stream().filter(wasOf::containsKey).toList();
    int[] before = new int[kept.size()];
    int[] ends = new int[kept.size()];
    int length = 0;
    for (int i = 0; i < kept.size(); i++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        boolean smaller = old(kept, ends[middle], wasOf) < old(kept, i, wasOf);
        low = smaller ? middle + 1 : low;
        high = smaller ? high : middle;
      }
      before[i] = low == 0 ? -1 : ends[low - 1];
      ends[low] = i;
      length = Math.max(length, low + 1);
    }
    Set<Place> steady = new HashSet<>();
    for (int at = length == 0 ? -1 : ends[length - 1]; at >= 0; at = before[at]) {
      steady.add(kept.get(at));
    }
    return steady;
  }

  private static int old(List<Place> kept, int at, Map<Place, Place> wasOf) {
    Place was = wasOf.get(kept.get(at));
    return was == null ? 0 : was.number();
  }
}
