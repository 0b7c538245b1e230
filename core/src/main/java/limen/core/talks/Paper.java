package limen.core.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import limen.core.lists.Place;
import limen.core.lists.Twins;
import limen.core.lists.Version;
import limen.core.person.Particulars;

/**
 * One version on the table, and what was done with it.
 *
 * @param version its lines
 * @param signed who signed it, and with what
 * @param left who took it back after signing, or its author before
 * @param objections what stands against single lines
 * @param substitutions what is proposed for single lines
 * @param calls what was said of it by telephone
 */
public record Paper(
    Version version,
    Map<String, Ink> signed,
    Set<String> left,
    List<Objection> objections,
    List<Substitution> substitutions,
    List<CallNote> calls) {

  /** What stands behind a signature. */
  public enum Ink {
    /** A key: whoever has the text and the key can see that it is true. */
    KEY,
    /** Paper that this office saw and wrote down. */
    PAPER
  }

  /** Copies everything. */
  public Paper {
    signed = Map.copyOf(signed);
    left = Set.copyOf(left);
    objections = List.copyOf(objections);
    substitutions = List.copyOf(substitutions);
    calls = List.copyOf(calls);
  }

  static Paper of(Version version) {
    return new Paper(version, Map.of(), Set.of(), List.of(), List.of(), List.of());
  }

  boolean has(int place) {
    return place >= 1 && place <= version.places().size();
  }

  Paper signed(Map<String, Ink> by) {
    return new Paper(version, by, left, objections, substitutions, calls);
  }

  /** Signed by some more; whoever signed with a key before goes on standing by it. */
  Paper signed(Set<String> by, Ink ink) {
    Map<String, Ink> all = new TreeMap<>(signed);
    by.forEach(party -> all.merge(party, ink, (was, now) -> was == Ink.KEY ? was : now));
    return signed(all);
  }

  Paper left(Set<String> by) {
    return new Paper(version, signed, by, objections, substitutions, calls);
  }

  Paper objections(List<Objection> now) {
    return new Paper(version, signed, left, now, substitutions, calls);
  }

  Paper substitutions(List<Substitution> now) {
    return new Paper(version, signed, left, objections, now, calls);
  }

  /** The same with one call more; a call that was written down before is the same call. */
  Paper called(CallNote call) {
    if (calls.contains(call)) {
      return this;
    }
    List<CallNote> now = new ArrayList<>(calls);
    now.add(call);
    return new Paper(version, signed, left, objections, substitutions, now);
  }

  /**
   * The next version, with somebody else on a line; other objections go on standing. It came in no
   * file: whoever offered and whoever consented made it.
   */
  Paper replaced(int place, Particulars instead) {
    List<Place> places = new ArrayList<>(version.places());
    places.set(place - 1, new Place(place, null, instead));
    return new Paper(
        new Version(version.name().next(), null, places),
        Map.of(),
        Set.of(),
        objections.stream().filter(objection -> objection.place() != place).toList(),
        substitutions.stream().filter(other -> other.place() != place).toList(),
        List.of());
  }

  /** Whether one person may stand on this list twice. */
  boolean namesSomebodyTwice() {
    return !Twins.within(version.places()).isEmpty();
  }
}
