package limen.core.terms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import limen.core.person.Finding;

/**
 * The people some kinds allow, as a set: a union of boxes, each a conjunction of demands. Two
 * figures are compared by their regions, so that a total and its parts are never added up twice.
 *
 * <p>A kind that is built of itself, or of too many others to be taken apart, is a word of its own:
 * it is within itself and apart from its opposite, and nothing more is claimed about it.
 */
public final class Region {
  /** Everybody. */
  public static final Region EVERYBODY = new Region(List.of(Set.of()));

  private static final Set<String> SEVERAL = Set.of("finding", "mark");
  private static final int MOST_BOXES = 40;
  private final List<Set<Demand>> boxes;

  private Region(Collection<Set<Demand>> boxes) {
    this.boxes = List.copyOf(new LinkedHashSet<>(boxes));
  }

  /** Those who are of every one of the kinds. */
  static Region of(Collection<String> kinds, Map<String, Kind> declared) {
    Region region = EVERYBODY;
    for (String kind : new LinkedHashSet<>(kinds)) {
      region = region.and(of(kind, declared, new HashMap<>()));
    }
    return region.or(String.join(" ", kinds));
  }

  /** Those who are of at least one of the kinds; everybody where there is none. */
  static Region anyOf(Collection<String> kinds, Map<String, Kind> declared) {
    return kinds.isEmpty() ? EVERYBODY : either(kinds, declared, new HashMap<>());
  }

  private static Region either(
      Collection<String> kinds, Map<String, Kind> declared, Map<String, Region> known) {
    List<Set<Demand>> either = new ArrayList<>();
    kinds.forEach(kind -> either.addAll(of(kind, declared, known).boxes));
    return new Region(either);
  }

  private static Region of(String id, Map<String, Kind> declared, Map<String, Region> known) {
    Kind kind = declared.get(id);
    Region before = known.get(id);
    if (kind == null || before != null) {
      return before == null ? EVERYBODY : before;
    }
    known.put(id, word(id, false));
    Region region = new Region(List.of(box(kind)));
    if (!kind.anyOf().isEmpty()) {
      region = region.and(either(kind.anyOf(), declared, known)).or(id);
    }
    for (String out : kind.noneOf()) {
      region = region.and(of(out, declared, known).not(out)).or(id);
    }
    known.put(id, region);
    return region;
  }

  /** A kind that is not taken apart. */
  private static Region word(String id, boolean except) {
    return new Region(List.of(Set.of(new Demand.Some("kind", except, Set.of(id)))));
  }

  private Region or(String id) {
    return boxes.size() > MOST_BOXES ? word(id, false) : this;
  }

  private static Set<Demand> box(Kind kind) {
    Set<Demand> box = new LinkedHashSet<>();
    put(box, "status", kind.status());
    put(box, "rank", kind.rank());
    put(box, "finding", findings(kind.finding()));
    put(box, "sex", kind.sex() == null ? List.of() : List.of(kind.sex()));
    put(box, "nationality", kind.nationality());
    put(box, "service", kind.service());
    put(box, "mark", kind.mark());
    Ages age = kind.age();
    if (age != null) {
      put(
          box,
          "age on " + age.on(),
          IntStream.rangeClosed(age.least(), age.most()).boxed().toList());
    }
    if (kind.captured() != null) {
      box.add(new Demand.Taken(false, kind.captured()));
    }
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

  private static void put(Set<Demand> box, String axis, Collection<?> values) {
    Set<String> words = values.stream().map(String::valueOf).collect(Collectors.toSet());
    if (!words.isEmpty()) {
      box.add(demand(axis, words));
    }
  }

  private static Demand demand(String axis, Set<String> words) {
    return SEVERAL.contains(axis)
        ? new Demand.Some(axis, false, words)
        : new Demand.One(axis, false, words);
  }

  /** Those in both. */
  public Region and(Region other) {
    Set<Set<Demand>> both = new LinkedHashSet<>();
    for (Set<Demand> a : boxes) {
      for (Set<Demand> b : other.boxes) {
        if (!apart(a, b)) {
          both.add(and(a, b));
        }
      }
    }
    return new Region(widest(both));
  }

  private static Set<Demand> and(Set<Demand> a, Set<Demand> b) {
    Set<Demand> both = new LinkedHashSet<>(a);
    for (Demand demand : b) {
      Demand joined = demand;
      for (Demand mine : List.copyOf(both)) {
        Demand one = mine.and(joined);
        if (one != null) {
          both.remove(mine);
          joined = one;
        }
      }
      both.add(joined);
    }
    return both;
  }

  /** A box inside another adds nobody. */
  private static List<Set<Demand>> widest(Set<Set<Demand>> boxes) {
    List<Set<Demand>> widest = new ArrayList<>();
    for (Set<Demand> box : boxes) {
      if (widest.stream().noneMatch(w -> within(box, w))) {
        widest.removeIf(w -> within(w, box));
        widest.add(box);
      }
    }
    return widest;
  }

  private Region not(String id) {
    Region rest = EVERYBODY;
    for (Set<Demand> box : boxes) {
      rest = rest.and(new Region(box.stream().map(d -> Set.of(d.negated())).toList()));
      if (rest.boxes.size() > MOST_BOXES) {
        return word(id, true);
      }
    }
    return rest;
  }

  /** Whether everybody here is certainly in the other region. */
  public boolean within(Region wider) {
    return wider == EVERYBODY
        || boxes.stream().allMatch(b -> wider.boxes.stream().anyMatch(w -> within(b, w)));
  }

  private static boolean within(Set<Demand> box, Set<Demand> wider) {
    return wider.stream().allMatch(theirs -> box.stream().anyMatch(mine -> mine.within(theirs)));
  }

  /** Whether nobody can be in both. */
  public boolean apart(Region other) {
    return boxes.stream().allMatch(a -> other.boxes.stream().allMatch(b -> apart(a, b)));
  }

  private static boolean apart(Set<Demand> a, Set<Demand> b) {
    return a.stream().anyMatch(mine -> b.stream().anyMatch(mine::apart));
  }

  /** Whether a kind with this value on this axis is named here, as against merely not left out. */
  public boolean names(String axis, Object value) {
    return boxes.stream()
        .flatMap(Set::stream)
        .anyMatch(d -> d.axis().equals(axis) && d.names(String.valueOf(value)));
  }

  /** Whether nobody with this value on this axis can be here. */
  public boolean leavesOut(String axis, Object value) {
    return apart(with(axis, value));
  }

  /** Whether everybody with this value on this axis is here. */
  public boolean takesIn(String axis, Object value) {
    return with(axis, value).within(this);
  }

  private static Region with(String axis, Object value) {
    return new Region(List.of(Set.of(demand(axis, Set.of(String.valueOf(value))))));
  }
}
