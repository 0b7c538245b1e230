package limen.core.manifest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A vehicle while it fills. */
final class Boarding {
  private final Vehicle vehicle;
  private final List<Passenger> aboard = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private int seats;
  private int stretchers;

  Boarding(Vehicle vehicle) {
    this.vehicle = vehicle;
    this.seats = vehicle.seats();
    this.stretchers = vehicle.stretchers();
  }

  Vehicle vehicle() {
    return vehicle;
  }

  boolean isEmpty() {
    return aboard.isEmpty();
  }

  int seats() {
    return seats;
  }

  int stretchers() {
    return stretchers;
  }

  /** Whether all of them fit, and nobody is aboard from whom one of them is kept apart. */
  boolean takes(Unit unit, Map<String, Set<String>> apart) {
    return unit.sitting() <= seats
        && unit.lying() <= stretchers
        && unit.people().stream()
            .flatMap(p -> apart.getOrDefault(p.id(), Set.of()).stream())
            .noneMatch(ids::contains);
  }

  void add(Unit unit) {
    aboard.addAll(unit.people());
    unit.people().forEach(p -> ids.add(p.id()));
    seats -= unit.sitting();
    stretchers -= unit.lying();
  }

  /** Gives everybody a place: those who lie first, then as the list has them. */
  Load load(Map<String, Integer> order, Token.Mint mint) {
    List<Passenger> people = new ArrayList<>(aboard);
    people.sort(
        java.util.Comparator.comparing((Passenger p) -> !p.lies())
            .thenComparingInt(p -> order.getOrDefault(p.id(), 0)));
    List<Line> lines = new ArrayList<>();
    int lying = 0;
    int sitting = 0;
    for (Passenger passenger : people) {
      boolean lies = passenger.lies();
      Seat seat = new Seat(vehicle.number(), lies, lies ? ++lying : ++sitting);
      lines.add(new Line(lines.size() + 1, seat, mint.of(passenger.id()), passenger));
    }
    return new Load(vehicle, List.copyOf(lines));
  }
}
