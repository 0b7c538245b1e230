package limen.core.manifest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import limen.core.document.Nearest;
import limen.core.document.Result;
import org.jspecify.annotations.Nullable;

/**
 * The vehicles of a convoy in the order in which they drive.
 *
 * @param vehicles numbered from 1
 */
public record Fleet(List<Vehicle> vehicles) {
  /** Seats of a bus where nobody says how many. */
  public static final int BUS = 40;

  /** Stretchers of an ambulance where nobody says how many. */
  public static final int STRETCHERS = 2;

  /** Seats of an ambulance where nobody says how many: two escorts and one who can sit. */
  public static final int AMBULANCE_SEATS = 3;

  private static final int MOST_PLACES = 200;
  private static final int MOST_VEHICLES = 500;
  private static final Pattern WRITTEN =
      Pattern.compile("(?:([0-9]{1,3})x)?([a-z]+):([0-9]{1,3})(?::([0-9]{1,3}))?");

  /**
   * Vehicles as somebody wrote them, each {@code kind:seats:stretchers}: {@code bus:40}, {@code
   * ambulance:3:2}, {@code 25xbus:40}. Refused, all together, are kinds that are none of {@code
   * ambulance bus car}, vehicles without a place or with more than 200, and more than 500 vehicles.
   */
  public static Result<Fleet> parse(List<String> written) {
    List<String> wrong = new ArrayList<>();
    List<Vehicle> vehicles = new ArrayList<>();
    String advice = "Maybe bus:40, ambulance:3:2 or 25xbus:40.";
    for (String words : written) {
      Matcher said = WRITTEN.matcher(words.strip());
      Vehicle.Kind kind = said.matches() ? kind(said.group(2)) : null;
      if (kind == null) {
        wrong.add("‘" + words + "’ is not kind:seats:stretchers");
        advice = said.matches() ? Nearest.advice(said.group(2), kinds()) : advice;
      } else {
        add(vehicles, said, kind, wrong);
      }
    }
    if (wrong.isEmpty() && (vehicles.isEmpty() || vehicles.size() > MOST_VEHICLES)) {
      wrong.add(vehicles.size() + " vehicles are not from 1 to " + MOST_VEHICLES);
    }
    return wrong.isEmpty()
        ? Result.good(new Fleet(List.copyOf(vehicles)))
        : Result.refused(String.join("; ", wrong), advice);
  }

  private static void add(
      List<Vehicle> vehicles, Matcher said, Vehicle.Kind kind, List<String> wrong) {
    int times = said.group(1) == null ? 1 : Integer.parseInt(said.group(1));
    int seats = Integer.parseInt(said.group(3));
    int stretchers = said.group(4) == null ? 0 : Integer.parseInt(said.group(4));
    if (times < 1 || seats + stretchers < 1 || seats + stretchers > MOST_PLACES) {
      wrong.add("‘" + said.group() + "’ has no place, or more than " + MOST_PLACES);
      return;
    }
    for (int i = 0; i < times; i++) {
      vehicles.add(new Vehicle(vehicles.size() + 1, kind, seats, stretchers));
    }
  }

  /**
   * What carries such a list where nobody names vehicles: ambulances of three seats and two
   * stretchers for those who lie and whoever goes with them, then buses of 40 seats; more, or
   * larger ones, where groups and pairs to be kept apart ask for it. A list that {@link Manifests}
   * does not refuse for another reason fits.
   */
  public static Fleet usual(List<Passenger> passengers, List<Apart> pairs) {
    int lying = (int) passengers.stream().filter(Passenger::lies).count();
    int sitting = passengers.size() - lying;
    List<Vehicle> vehicles = new ArrayList<>();
    for (int left = lying; left > 0; left -= STRETCHERS) {
      vehicles.add(new Vehicle(1, Vehicle.Kind.AMBULANCE, AMBULANCE_SEATS, STRETCHERS));
    }
    for (int left = sitting; left > 0; left -= BUS) {
      vehicles.add(new Vehicle(1, Vehicle.Kind.BUS, BUS, 0));
    }
    return Manifests.enlarged(new Fleet(List.of()).and(vehicles), passengers, pairs);
  }

  /** With further vehicles; ambulances drive first, and all are numbered anew. */
  Fleet and(List<Vehicle> further) {
    List<Vehicle> all = new ArrayList<>(vehicles);
    all.addAll(further);
    all.sort(Comparator.comparing(vehicle -> !vehicle.isAmbulance()));
    List<Vehicle> numbered = new ArrayList<>();
    for (Vehicle vehicle : all) {
      numbered.add(
          new Vehicle(numbered.size() + 1, vehicle.kind(), vehicle.seats(), vehicle.stretchers()));
    }
    return new Fleet(List.copyOf(numbered));
  }

  /** How many can sit. */
  public int seats() {
    return vehicles.stream().mapToInt(Vehicle::seats).sum();
  }

  /** How many can lie. */
  public int stretchers() {
    return vehicles.stream().mapToInt(Vehicle::stretchers).sum();
  }

  private static Vehicle.@Nullable Kind kind(String word) {
    return Arrays.stream(Vehicle.Kind.values())
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .orElse(null);
  }

  private static List<String> kinds() {
    return Arrays.stream(Vehicle.Kind.values()).map(Vehicle.Kind::word).toList();
  }
}
