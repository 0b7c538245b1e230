package limen.core.terms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import limen.core.person.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The people some kinds allow, as a set: a union of boxes, each with one test an axis. Two figures
 * are compared by their regions, so that a total and its parts are never added up twice.
 *
 * <p>An axis on which a person has one value (status, rank, sex, nationality, service, age) can
 * separate two regions; one on which he may have several (finding, mark) cannot, except by
 * negation.
 */
public final class Region {
  /** Everybody. */
  public static final Region EVERYBODY = new Region(List.of(Map.of()));

  private static final Set<String> SEVERAL = Set.of("finding", "mark");
  private final List<Map<String, Values>> boxes;

  private Region(List<Map<String, Values>> boxes) {
    this.boxes = boxes;
  }

  /** The values one axis of a box admits: those listed, or all but those listed. */
  private record Values(boolean except, Set<String> words) {
    boolean within(Values wider) {
      if (except) {
        return wider.except && words.containsAll(wider.words);
      }
      return wider.except
          ? words.stream().noneMatch(wider.words::contains)
          : wider.words.containsAll(words);
    }

    boolean apart(Values other) {
      if (except) {
        return !other.except && words.containsAll(other.words);
      }
      return other.except
          ? other.words.containsAll(words)
          : words.stream().noneMatch(other.words::contains);
    }

    Values and(Values other) {
      if (except && other.except) {
        Set<String> both = new HashSet<>(words);
        both.addAll(other.words);
        return new Values(true, both);
      }
      Values listed = except ? other : this;
      Values test = except ? this : other;
      return new Values(
          false,
          listed.words.stream()
              .filter(w -> test.except != test.words.contains(w))
              .collect(Collectors.toSet()));
    }
  }

  /** Those who are of every one of the kinds. */
  static Region of(Collection<String> kinds, Map<String, Kind> declared) {
    Region region = EVERYBODY;
    for (String kind : new LinkedHashSet<>(kinds)) {
      region = region.and(of(kind, declared, Set.of()));
    }
    return region;
  }

  /** Those who are of at least one of the kinds; everybody where there is none. */
  static Region anyOf(Collection<String> kinds, Map<String, Kind> declared) {
    List<Map<String, Values>> either = new ArrayList<>();
    kinds.forEach(k -> either.addAll(of(List.of(k), declared).boxes));
    return either.isEmpty() ? EVERYBODY : new Region(either);
  }

  private static Region of(String id, Map<String, Kind> declared, Set<String> within) {
    Kind kind = declared.get(id);
    if (kind == null || within.contains(id)) {
      return EVERYBODY;
    }
    Set<String> inner = new HashSet<>(within);
    inner.add(id);
    Region region = new Region(List.of(box(kind)));
    if (!kind.anyOf().isEmpty()) {
      List<Map<String, Values>> either = new ArrayList<>();
      kind.anyOf().forEach(k -> either.addAll(of(k, declared, inner).boxes));
      region = region.and(new Region(either));
    }
    for (String out : kind.noneOf()) {
      region = region.and(of(out, declared, inner).not());
    }
    return region;
  }

  private static Map<String, Values> box(Kind kind) {
    Map<String, Values> box = new LinkedHashMap<>();
    put(box, "status", kind.status());
    put(box, "rank", kind.rank());
    put(box, "finding", findings(kind.finding()));
    put(box, "sex", kind.sex() == null ? List.of() : List.of(kind.sex()));
    put(box, "nationality", kind.nationality());
    put(box, "service", kind.service());
    put(box, "mark", kind.mark());
    if (kind.age() != null) {
      List<String> years = new ArrayList<>();
      for (int age = kind.age().least(); age <= kind.age().most(); age++) {
        years.add(String.valueOf(age));
      }
      put(box, "age on " + kind.age().on(), years);
    }
    put(box, "captured", kind.captured() == null ? List.of() : List.of(kind.captured()));
    return box;
  }

  /** Whoever is seriously wounded is wounded: a test lists everything that meets it. */
  private static Collection<Finding> findings(List<Finding> asked) {
    EnumSet<Finding> enough = EnumSet.noneOf(Finding.class);
    for (Finding finding : Finding.values()) {
      if (asked.stream().anyMatch(finding::implies)) {
        enough.add(finding);
      }
    }
    return enough;
  }

  private static void put(Map<String, Values> box, String axis, Collection<?> values) {
    if (!values.isEmpty()) {
      box.put(
          axis,
          new Values(false, values.stream().map(String::valueOf).collect(Collectors.toSet())));
    }
  }

  /** Those in both. */
  public Region and(Region other) {
    List<Map<String, Values>> both = new ArrayList<>();
    for (Map<String, Values> a : boxes) {
      for (Map<String, Values> b : other.boxes) {
        both.add(and(a, b));
      }
    }
    return new Region(both);
  }

  private static Map<String, Values> and(Map<String, Values> a, Map<String, Values> b) {
    Map<String, Values> both = new LinkedHashMap<>(a);
    b.forEach(
        (axis, values) -> {
          Values mine = both.get(axis);
          boolean joined = mine == null || !several(axis, mine, values);
          both.put(
              joined ? axis : axis + " and " + both.size(),
              mine == null || !joined ? values : mine.and(values));
        });
    return both;
  }

  /** Two demands on an axis where one person may have both values stay two demands. */
  private static boolean several(String axis, Values a, Values b) {
    return SEVERAL.contains(axis) && !a.except && !b.except && !a.equals(b);
  }

  private Region not() {
    Region rest = EVERYBODY;
    for (Map<String, Values> box : boxes) {
      List<Map<String, Values>> outside = new ArrayList<>();
      box.forEach((axis, v) -> outside.add(Map.of(axis, new Values(!v.except, v.words))));
      rest = rest.and(new Region(outside));
    }
    return rest;
  }

  /** Whether everybody here is certainly in the other region. */
  public boolean within(Region wider) {
    return boxes.stream().allMatch(b -> wider.boxes.stream().anyMatch(w -> within(b, w)));
  }

  private static boolean within(Map<String, Values> box, Map<String, Values> wider) {
    return wider.entrySet().stream()
        .allMatch(
            demand ->
                box.entrySet().stream()
                    .anyMatch(
                        mine ->
                            axis(mine.getKey()).equals(axis(demand.getKey()))
                                && mine.getValue().within(demand.getValue())));
  }

  /** Whether nobody can be in both. */
  public boolean apart(Region other) {
    return boxes.stream().allMatch(a -> other.boxes.stream().allMatch(b -> apart(a, b)));
  }

  private static boolean apart(Map<String, Values> a, Map<String, Values> b) {
    return a.entrySet().stream()
        .anyMatch(
            mine ->
                b.entrySet().stream()
                    .anyMatch(
                        theirs ->
                            axis(mine.getKey()).equals(axis(theirs.getKey()))
                                && separates(
                                    axis(mine.getKey()), mine.getValue(), theirs.getValue())));
  }

  private static boolean separates(String axis, Values a, Values b) {
    boolean one = !SEVERAL.contains(axis) && !axis.equals("captured");
    return (one || a.except != b.except) && a.apart(b);
  }

  private static String axis(String key) {
    int and = key.indexOf(" and ");
    return and < 0 ? key : key.substring(0, and);
  }

  /** Whether a kind with this value on this axis is named here, as against merely not left out. */
  public boolean names(String axis, @Nullable Object value) {
    return boxes.stream()
        .flatMap(box -> box.entrySet().stream())
        .anyMatch(
            e ->
                axis(e.getKey()).equals(axis)
                    && !e.getValue().except
                    && e.getValue().words.contains(String.valueOf(value)));
  }

  /** Whether nobody with this value on this axis can be here. */
  public boolean leavesOut(String axis, Object value) {
    Values only = new Values(false, Set.of(String.valueOf(value)));
    return apart(new Region(List.of(Map.of(axis, only))));
  }
}
