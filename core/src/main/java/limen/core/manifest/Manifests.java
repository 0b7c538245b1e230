package limen.core.manifest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import limen.core.document.Result;
import limen.core.document.Result.Good;
import limen.core.document.Result.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Seats the people of a stage's list by a rule that can be done by hand. They are seated in five
 * turns, within each in the order of the list: those who lie, are escorted or escort; groups; those
 * who must be kept apart from somebody; those who take medicine; all others. Each goes, with the
 * whole group, into the first vehicle that has room and holds nobody from whom he is kept apart:
 * the first turn looks through the ambulances first and then the rest, the others the other way
 * round. Who is seated early is served no sooner: the turns only make room for those who cannot
 * ride anywhere.
 */
public final class Manifests {
  /** Vehicles added for some may be taken by others first; a few rounds settle that. */
  private static final int MOST_ROUNDS = 50;

  private final List<Boarding> ambulances;
  private final List<Boarding> rest;
  private final Map<String, Set<String>> apart = new HashMap<>();

  private Manifests(Fleet fleet, List<Apart> pairs) {
    List<Boarding> all = fleet.vehicles().stream().map(Boarding::new).toList();
    this.ambulances = all.stream().filter(b -> b.vehicle().isAmbulance()).toList();
    this.rest = all.stream().filter(b -> !b.vehicle().isAmbulance()).toList();
    for (Apart pair : pairs) {
      apart.computeIfAbsent(pair.one(), id -> new HashSet<>()).add(pair.other());
      apart.computeIfAbsent(pair.other(), id -> new HashSet<>()).add(pair.one());
    }
  }

  /**
   * Seats everybody or nobody.
   *
   * <p>Refused are: the same id twice; somebody for whom a gate is shut; a group that holds two who
   * must be kept apart, or somebody who is to be kept apart from himself; and a list that does not
   * fit, with how many and what would do.
   *
   * @param inListOrder everybody on the list, first to last
   * @param fleet what there is to carry them
   * @param pairs who must not ride with whom
   * @param seed at least 16 secret bytes from which the tokens come
   */
  public static Result<Manifest> of(
      Convoy convoy, List<Passenger> inListOrder, Fleet fleet, List<Apart> pairs, byte[] seed) {
    Map<String, Integer> order = order(inListOrder);
    Result<List<Unit>> units = new Objections(inListOrder, pairs).units();
    return switch (units) {
      case Refused<List<Unit>>(var refusal) -> new Refused<>(refusal);
      case Good<List<Unit>>(List<Unit> seating) ->
          new Manifests(fleet, pairs).seat(convoy, seating, order, new Token.Mint(seed));
    };
  }

  /** Where each stands; a group stands where its first member stands. */
  private static Map<String, Integer> order(List<Passenger> list) {
    Map<String, Integer> first = new HashMap<>();
    Map<String, Integer> order = new HashMap<>();
    for (int i = 0; i < list.size(); i++) {
      String group = list.get(i).group();
      Integer before = group == null ? null : first.putIfAbsent(group, i);
      order.put(list.get(i).id(), before == null ? i : before);
    }
    return order;
  }

  private Result<Manifest> seat(
      Convoy convoy, List<Unit> units, Map<String, Integer> order, Token.Mint mint) {
    Shortage shortage = seat(units);
    if (shortage != null) {
      return shortage.refusal();
    }
    List<Boarding> all = new ArrayList<>(ambulances);
    all.addAll(rest);
    return Result.good(
        new Manifest(
            convoy,
            all.stream()
                .filter(boarding -> !boarding.isEmpty())
                .sorted(java.util.Comparator.comparingInt(b -> b.vehicle().number()))
                .map(boarding -> boarding.load(order, mint))
                .toList()));
  }

  /** Who of them does not fit; null where all do. */
  private @Nullable Shortage seat(List<Unit> units) {
    List<Unit> left = units.stream().filter(unit -> !seat(unit)).toList();
    return left.isEmpty() ? null : new Shortage(left, apart, ambulances, rest);
  }

  /** The fleet with as many further vehicles as such a list needs. */
  static Fleet enlarged(Fleet fleet, List<Passenger> list, List<Apart> pairs) {
    List<Unit> units = Unit.seating(list, Objections.kept(pairs));
    Fleet enlarged = fleet;
    for (int i = 0; i < MOST_ROUNDS; i++) {
      Shortage shortage = new Manifests(enlarged, pairs).seat(units);
      if (shortage == null) {
        return enlarged;
      }
      enlarged = enlarged.and(shortage.vehicles());
    }
    return enlarged;
  }

  private boolean seat(Unit unit) {
    return unit.ridesInAmbulance()
        ? seat(unit, ambulances) || seat(unit, rest)
        : seat(unit, rest) || seat(unit, ambulances);
  }

  private boolean seat(Unit unit, List<Boarding> vehicles) {
    for (Boarding boarding : vehicles) {
      if (boarding.takes(unit, apart)) {
        boarding.add(unit);
        return true;
      }
    }
    return false;
  }
}
