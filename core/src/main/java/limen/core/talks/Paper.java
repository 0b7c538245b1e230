package limen.core.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import limen.core.lists.Place;
import limen.core.lists.Twins;
import limen.core.lists.Version;
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
    return !Twins.across(version.places(), other.version.places()).isEmpty();
  }

  /** Whether one person may stand on this list twice. */
  boolean namesSomebodyTwice() {
    return !Twins.within(version.places()).isEmpty();
  }
}
