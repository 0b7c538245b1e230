package limen.core.manifest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import limen.core.document.Result;

/** Who does not fit, and what would do. */
final class Shortage {
  private final List<Unit> left;
  private final Map<String, Set<String>> apart;
  private final List<Boarding> all;

  Shortage(
      List<Unit> left,
      Map<String, Set<String>> apart,
      List<Boarding> ambulances,
      List<Boarding> rest) {
    this.left = left;
    this.apart = apart;
    this.all = Stream.concat(ambulances.stream(), rest.stream()).toList();
  }

  Result<Manifest> refusal() {
    int people = left.stream().mapToInt(unit -> unit.people().size()).sum();
    int lying = left.stream().mapToInt(Unit::lying).sum();
    int seats = all.stream().mapToInt(Boarding::seats).sum();
    int stretchers = all.stream().mapToInt(Boarding::stretchers).sum();
    String what =
        people
            + " people do not fit, of them on stretchers: "
            + lying
            + "; left are seats: "
            + seats
            + ", stretchers: "
            + stretchers;
    boolean scattered = seats >= people - lying && stretchers >= lying;
    return Result.refused(
        scattered ? what + ", but not for those who ride together or apart" : what,
        "Maybe " + more() + " besides, or a later stage.");
  }

  /** The vehicles that would do as words: {@code 1xambulance:3:2 2xbus:40}. */
  private String more() {
    return vehicles().stream()
        .map(v -> v.kind().word() + ":" + v.seats() + (v.isAmbulance() ? ":" + v.stretchers() : ""))
        .collect(Collectors.groupingBy(w -> w, LinkedHashMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(entry -> entry.getValue() + "x" + entry.getKey())
        .collect(Collectors.joining(" "));
  }

  /** The vehicles that would carry all who are left. */
  List<Vehicle> vehicles() {
    List<Boarding> further = new ArrayList<>();
    for (Unit unit : left) {
      Boarding boarding =
          further.stream().filter(b -> b.takes(unit, apart)).findFirst().orElse(null);
      if (boarding == null) {
        boarding = new Boarding(vehicle(unit));
        further.add(boarding);
      }
      boarding.add(unit);
    }
    return further.stream().map(Boarding::vehicle).toList();
  }

  private static Vehicle vehicle(Unit unit) {
    return unit.lying() == 0
        ? new Vehicle(1, Vehicle.Kind.BUS, Math.max(unit.sitting(), Fleet.BUS), 0)
        : new Vehicle(
            1,
            Vehicle.Kind.AMBULANCE,
            Math.max(unit.sitting(), Fleet.AMBULANCE_SEATS),
            Math.max(unit.lying(), Fleet.STRETCHERS));
  }
}
