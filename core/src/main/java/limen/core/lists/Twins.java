package limen.core.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import limen.core.lists.ListCheck.Line;

/**
 * Lines of one list that may name the same person: one number, or one name with dates of birth that
 * can be the same. Namesakes born on different days are no twins.
 */
public final class Twins {
  private Twins() {}

  /** One remark for every line but the first of each person, naming the lines before it. */
  static List<Remark> of(List<Line> lines) {
    Map<String, List<Line>> before = new HashMap<>();
    List<Remark> remarks = new ArrayList<>();
    for (Line line : lines) {
      Set<Place> twins = new LinkedHashSet<>();
      for (String key : keys(line.likeness())) {
        List<Line> others = before.computeIfAbsent(key, k -> new ArrayList<>());
        others.stream()
            .filter(other -> areOne(other.likeness(), line.likeness()))
            .forEach(other -> twins.add(other.place()));
        others.add(line);
      }
      if (!twins.isEmpty()) {
        remarks.add(new Remark(line.place(), Remark.Code.TWICE, List.of(), List.copyOf(twins)));
      }
    }
    return remarks;
  }

  /**
   * The lines of a list that may name somebody whom another list names too, each with the first
   * line there.
   */
  public static SortedMap<Integer, Integer> across(List<Place> list, List<Place> other) {
    Map<String, List<Place>> theirs = new HashMap<>();
    other.forEach(
        place ->
            keys(Likeness.of(place.person()))
                .forEach(key -> theirs.computeIfAbsent(key, k -> new ArrayList<>()).add(place)));
    SortedMap<Integer, Integer> lines = new TreeMap<>();
    for (Place place : list) {
      Likeness likeness = Likeness.of(place.person());
      keys(likeness).stream()
          .flatMap(key -> theirs.getOrDefault(key, List.of()).stream())
          .filter(twin -> areOne(likeness, Likeness.of(twin.person())))
          .mapToInt(Place::number)
          .min()
          .ifPresent(line -> lines.put(place.number(), line));
    }
    return lines;
  }

  /** The lines of a list that may name somebody a second time, each with the first line of him. */
  public static SortedMap<Integer, Integer> within(List<Place> list) {
    SortedMap<Integer, Integer> lines = across(list, list);
    lines.entrySet().removeIf(line -> line.getKey().equals(line.getValue()));
    return lines;
  }

  /** Such lines as they are read out: {@code 1 = 2, 4 = 7}. */
  public static String pairs(SortedMap<Integer, Integer> lines) {
    return lines.entrySet().stream()
        .map(pair -> pair.getKey() + " = " + pair.getValue())
        .collect(Collectors.joining(", "));
  }

  /** Under which keys lines of one person are found. */
  static List<String> keys(Likeness likeness) {
    List<String> keys = new ArrayList<>();
    if (likeness.key().isWhole()) {
      keys.add(likeness.key().pair());
    }
    if (!likeness.number().isEmpty()) {
      keys.add("number " + likeness.number());
    }
    return keys;
  }

  /** Whether two lines may name one person. */
  static boolean areOne(Likeness a, Likeness b) {
    return a.isSame(b) || a.hasNumberOf(b);
  }
}
