package limen.core.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import limen.core.person.Particulars;

/**
 * One version on the table, and what was done with it.
 *
 * @param version its lines
 * @param signed who signed it
 * @param left who took it back after signing, or its author before
 * @param objections what stands against single lines
 * @param substitutions what is proposed for single lines
 */
public record Paper(
    Version version,
    Set<String> signed,
    Set<String> left,
    List<Objection> objections,
    List<Substitution> substitutions) {

  /** Copies everything. */
  public Paper {
    signed = Set.copyOf(signed);
    left = Set.copyOf(left);
    objections = List.copyOf(objections);
    substitutions = List.copyOf(substitutions);
  }

  static Paper of(Version version) {
    return new Paper(version, Set.of(), Set.of(), List.of(), List.of());
  }

  boolean has(int place) {
    return place >= 1 && place <= version.places().size();
  }

  Paper signed(Set<String> by) {
    return new Paper(version, by, left, objections, substitutions);
  }

  Paper left(Set<String> by) {
    return new Paper(version, signed, by, objections, substitutions);
  }

  Paper objections(List<Objection> now) {
    return new Paper(version, signed, left, now, substitutions);
  }

  Paper substitutions(List<Substitution> now) {
    return new Paper(version, signed, left, objections, now);
  }

  /** The next version, with somebody else on a line; other objections go on standing. */
  Paper replaced(int place, Particulars instead) {
    List<Place> places = new ArrayList<>(version.places());
    places.set(place - 1, new Place(place, null, instead));
    return new Paper(
        new Version(version.name().next(), version.receipt(), places),
        Set.of(),
        Set.of(),
        objections.stream().filter(objection -> objection.place() != place).toList(),
        substitutions.stream().filter(other -> other.place() != place).toList());
  }

  /** Whether one person stands on this list and on another. */
  boolean sharesSomebodyWith(Paper other) {
    Map<String, List<Likeness>> theirs = new HashMap<>();
    for (Place place : other.version.places()) {
      Likeness likeness = Likeness.of(place.person());
      for (String key : Twins.keys(likeness)) {
        theirs.computeIfAbsent(key, k -> new ArrayList<>()).add(likeness);
      }
    }
    return version.places().stream()
        .map(place -> Likeness.of(place.person()))
        .anyMatch(
            mine ->
                Twins.keys(mine).stream()
                    .flatMap(key -> theirs.getOrDefault(key, List.of()).stream())
                    .anyMatch(yours -> Twins.areOne(mine, yours)));
  }

  /** Whether one person may stand on this list twice. */
  boolean namesSomebodyTwice() {
    Map<String, List<Likeness>> before = new HashMap<>();
    for (Place place : version.places()) {
      Likeness likeness = Likeness.of(place.person());
      for (String key : Twins.keys(likeness)) {
        List<Likeness> others = before.computeIfAbsent(key, k -> new ArrayList<>());
        if (others.stream().anyMatch(other -> Twins.areOne(other, likeness))) {
          return true;
        }
      }
      Twins.keys(likeness).forEach(key -> before.getOrDefault(key, List.of()).add(likeness));
    }
    return false;
  }
}
