package limen.core.manifest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * People who ride together, or somebody alone, at the place of the first of them in the list.
 *
 * @param people in the order of the list
 * @param turn when they are seated: 0 who lies, is escorted or escorts; 1 groups; 2 who must be
 *     kept apart from somebody; 3 who takes medicine; 4 all others
 */
record Unit(List<Passenger> people, int turn) {

  /** The units of a list, in the order in which they are seated. */
  static List<Unit> seating(List<Passenger> list, Set<String> apart) {
    Map<String, List<Passenger>> together = new LinkedHashMap<>();
    for (Passenger passenger : list) {
      String key = passenger.group() == null ? "p " + passenger.id() : "g " + passenger.group();
      together.computeIfAbsent(key, word -> new ArrayList<>()).add(passenger);
    }
    return together.values().stream()
        .map(people -> new Unit(List.copyOf(people), turn(people, apart)))
        .sorted(java.util.Comparator.comparingInt(Unit::turn))
        .toList();
  }

  private static int turn(List<Passenger> people, Set<String> apart) {
    if (people.stream().anyMatch(p -> p.lies() || p.isEscortOrEscorted())) {
      return 0;
    }
    if (people.size() > 1) {
      return 1;
    }
    Passenger alone = people.getFirst();
    if (apart.contains(alone.id())) {
      return 2;
    }
    return alone.needs().contains(Need.MEDICINE) ? 3 : 4;
  }

  boolean ridesInAmbulance() {
    return turn == 0;
  }

  int lying() {
    return (int) people.stream().filter(Passenger::lies).count();
  }

  int sitting() {
    return people.size() - lying();
  }
}
