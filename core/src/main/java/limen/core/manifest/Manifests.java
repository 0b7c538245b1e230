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
   * must be kept apart; and a list that does not fit, with how many and what would do.
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
    List<Unit> left = units.stream().filter(unit -> !seat(unit)).toList();
    if (!left.isEmpty()) {
      return new Shortage(left, apart, ambulances, rest).refusal();
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
