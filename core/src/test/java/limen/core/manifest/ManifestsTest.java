package limen.core.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import limen.core.document.Refusal;
import limen.core.document.Result;
import limen.core.person.FullName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People of a list are seated by the plain rule, all of them or none. */
class ManifestsTest {
  private static final Convoy CONVOY = new Convoy("1", "Avaria", "Belmont", true);
  private static final byte[] SEED = new byte[32];

  private static Passenger person(int number, @Nullable String group, Need... needs) {
    return new Passenger(
        "p" + number,
        new FullName("S" + number, "G", null),
        "und",
        null,
        1990,
        Set.of(needs),
        group,
        Gates.OPEN);
  }

  private static List<Passenger> people(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> person(i, null)).toList();
  }

  private static Fleet fleet(String... vehicles) {
    return good(Fleet.parse(List.of(vehicles)));
  }

  private static <T> T good(Result<T> result) {
    return switch (result) {
      case Result.Good<T>(T value) -> value;
      case Result.Refused<T>(Refusal refusal) -> throw new AssertionError(refusal.what());
    };
  }

  private static <T> Refusal refused(Result<T> result) {
    return switch (result) {
      case Result.Good<T> good -> throw new AssertionError("not refused");
      case Result.Refused<T>(Refusal refusal) -> refusal;
    };
  }

  private static Manifest seat(List<Passenger> list, Fleet fleet, Apart... pairs) {
    return good(Manifests.of(CONVOY, list, fleet, List.of(pairs), SEED));
  }

  /** What each vehicle carries: {@code 1: L1=p3 1=p2}. */
  private static List<String> written(Manifest manifest) {
    List<String> written = new ArrayList<>();
    for (Load load : manifest.loads()) {
      StringBuilder words = new StringBuilder(load.vehicle().number() + ":");
      for (Line line : load.lines()) {
        words.append(' ').append(line.seat().written()).append('=').append(line.passenger().id());
      }
      written.add(words.toString());
    }
    return written;
  }

  @Test
  void seatsPeopleInTheOrderOfTheList() {
    assertThat(written(seat(people(5), fleet("bus:3", "bus:3"))))
        .containsExactly("1: 1=p1 2=p2 3=p3", "2: 1=p4 2=p5");
  }

  @Test
  void putsWhoLiesAndHisEscortIntoAnAmbulanceFirst() {
    List<Passenger> list =
        List.of(
            person(1, null),
            person(2, "e1", Need.ESCORT),
            person(3, "e1", Need.STRETCHER, Need.ESCORTED),
            person(4, null));

    assertThat(written(seat(list, fleet("bus:40", "ambulance:3:2"))))
        .containsExactly("1: 1=p1 2=p4", "2: L1=p3 1=p2");
  }

  @Test
  void marksThePatientWhoTravelsWithAnEscort() {
    List<Passenger> list =
        Passenger.escorted(
            List.of(
                person(1, "e1", Need.MEDICINE),
                person(2, "e1", Need.ESCORT),
                person(3, "e2", Need.ESCORT),
                person(4, "e2", Need.ESCORTED),
                person(5, "e2"),
                person(6, "f"),
                person(7, null)));

    assertThat(list)
        .extracting(Passenger::needs)
        .containsExactly(
            Set.of(Need.MEDICINE, Need.ESCORTED),
            Set.of(Need.ESCORT),
            Set.of(Need.ESCORT),
            Set.of(Need.ESCORTED),
            Set.of(),
            Set.of(),
            Set.of());
  }

  @Test
  void keepsGroupsTogetherWhereTheirFirstMemberStands() {
    List<Passenger> list =
        List.of(person(1, null), person(2, "f"), person(3, null), person(4, "f"), person(5, "f"));

    assertThat(written(seat(list, fleet("bus:4", "bus:4"))))
        .containsExactly("1: 1=p1 2=p2 3=p4 4=p5", "2: 1=p3");
  }

  @Test
  void keepsThoseApartWhoMustNotRideTogether() {
    Manifest manifest = seat(people(4), fleet("bus:4", "bus:4"), new Apart("p1", "p2"));

    assertThat(written(manifest)).containsExactly("1: 1=p1 2=p3 3=p4", "2: 1=p2");
  }

  @Test
  void leavesEmptyVehiclesOut() {
    assertThat(seat(people(2), fleet("bus:4", "bus:4")).loads()).hasSize(1);
  }

  @Test
  void saysHowManyDoNotFitAndWhatWouldDo() {
    List<Passenger> list = new ArrayList<>(people(45));
    list.add(person(46, null, Need.STRETCHER));
    Refusal refusal = refused(Manifests.of(CONVOY, list, fleet("bus:40"), List.of(), SEED));

    assertThat(refusal.what()).contains("6 people do not fit, of them on stretchers: 1");
    assertThat(refusal.advice()).contains("1xambulance:3:2 1xbus:40");
    assertThat(seat(list, fleet("bus:40", "ambulance:3:2", "bus:40")).people()).isEqualTo(46);
  }

  @Test
  void saysThatThereIsRoomButNotSideBySide() {
    List<Passenger> list =
        List.of(person(1, "a"), person(2, "a"), person(3, "a"), person(4, "b"), person(5, "b"));
    Refusal refusal = refused(Manifests.of(CONVOY, list, fleet("bus:4", "bus:1"), List.of(), SEED));

    assertThat(refusal.what()).contains("2 people do not fit").contains("together or apart");
  }

  @Test
  void refusesAListThatCannotBeSeatedAtAllWithAllReasons() {
    List<Passenger> list =
        List.of(
            person(1, "a"),
            person(2, "a"),
            person(1, null),
            new Passenger(
                "p9",
                FullName.UNKNOWN,
                "und",
                null,
                null,
                Set.of(),
                null,
                new Gates(Interview.NOT_TRAVELLING, Fitness.FIT)));
    Refusal refusal =
        refused(Manifests.of(CONVOY, list, fleet("bus:40"), List.of(new Apart("p1", "p2")), SEED));

    assertThat(refusal.what())
        .contains("lines 1 and 3 are one person")
        .contains("line 4 is not travelling")
        .contains("lines 1 and 2 are one group");
    assertThat(refusal.advice()).startsWith("Maybe");
  }

  @Test
  void keepsASeatForWhoWasNotAskedAndLetsNobodyBoardOnIt() {
    Gates notAsked = new Gates(Interview.NOT_ASKED, Fitness.FIT);

    assertThat(notAsked.keepsSeat()).isTrue();
    assertThat(notAsked.mayBoard()).isFalse();
    Manifest manifest =
        seat(List.of(Passenger.of("p1", FullName.UNKNOWN, null), person(2, null)), fleet("bus:4"));
    assertThat(manifest.waiting()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(Interview.class)
  void opensOnlyToWhoSaidThatHeTravels(Interview interview) {
    assertThat(new Gates(interview, Fitness.FIT).mayBoard())
        .isEqualTo(interview == Interview.TRAVELS);
  }

  @ParameterizedTest
  @EnumSource(Fitness.class)
  void opensOnlyToWhoWasSeenAndIsFit(Fitness fitness) {
    assertThat(new Gates(Interview.TRAVELS, fitness).mayBoard()).isEqualTo(fitness == Fitness.FIT);
    assertThat(new Gates(Interview.NOT_TRAVELLING, fitness).keepsSeat()).isFalse();
  }

  @Test
  void givesTheSameTokenToTheSamePersonUnderTheSameSeedOnly() {
    Token.Mint mint = new Token.Mint(SEED);
    byte[] other = SEED.clone();
    other[0] = 1;

    assertThat(mint.of("p1")).isEqualTo(new Token.Mint(SEED).of("p1")).isNotEqualTo(mint.of("p2"));
    assertThat(mint.of("p1")).isNotEqualTo(new Token.Mint(other).of("p1"));
    assertThat(mint.of("p1").written()).matches("[A-Z2-7]{26}");
    assertThatThrownBy(() -> new Token.Mint(new byte[15]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void namesNobodyInItsWords() {
    assertThat(seat(people(3), fleet("bus:4")).toString())
        .doesNotContain("S1")
        .doesNotContain("p1");
    assertThat(new Apart("p1", "p2").toString()).doesNotContain("p1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bus", "bsu:40", "bus:0", "bus:150:90", "bus:-4", "0xbus:4", ""})
  void refusesVehiclesThatMakeNoSense(String vehicle) {
    assertThat(refused(Fleet.parse(List.of(vehicle))).advice()).startsWith("Maybe");
  }

  @Test
  void takesTheUsualVehiclesWhereNoneAreNamed() {
    List<Passenger> list = new ArrayList<>(people(81));
    list.add(person(82, null, Need.STRETCHER));

    assertThat(Fleet.usual(list, List.of()).vehicles()).hasSize(4);
    assertThat(seat(list, Fleet.usual(list, List.of())).people()).isEqualTo(82);
  }

  @Test
  void readsVehiclesAsTheyAreWritten() {
    assertThat(fleet("ambulance:3:2", "25xbus:40", "car:4").vehicles())
        .hasSize(27)
        .contains(
            new Vehicle(1, Vehicle.Kind.AMBULANCE, 3, 2), new Vehicle(27, Vehicle.Kind.CAR, 4, 0));
  }

  @Test
  void takesAsManyVehiclesAsAnyListNeeds() {
    SplittableRandom lot = new SplittableRandom(11);
    int seated = 0;
    for (int i = 0; i < 1000; i++) {
      List<Passenger> list = anyList(lot);
      List<Apart> pairs = anyPairs(lot, list);
      Fleet fleet = Fleet.usual(list, pairs);
      switch (Manifests.of(CONVOY, list, fleet, pairs, SEED)) {
        case Result.Good<Manifest>(Manifest manifest) -> {
          seated++;
          keepsEveryRule(manifest, list, pairs);
        }
        case Result.Refused<Manifest>(Refusal refusal) ->
            assertThat(refusal.what()).containsPattern("must not ride together|from itself");
      }
    }
    assertThat(seated).isGreaterThan(900);
  }

  @Test
  void breaksNoRuleOnAnyOfTwoThousandLists() {
    SplittableRandom lot = new SplittableRandom(7);
    int seated = 0;
    for (int i = 0; i < 2000; i++) {
      List<Passenger> list = anyList(lot);
      List<Apart> pairs = anyPairs(lot, list);
      Fleet fleet = fleet("ambulance:3:2", "2xbus:" + lot.nextInt(5, 12), "ambulance:2:1");
      if (Manifests.of(CONVOY, list, fleet, pairs, SEED)
          instanceof Result.Good<Manifest>(Manifest manifest)) {
        seated++;
        keepsEveryRule(manifest, list, pairs);
      }
    }
    assertThat(seated).isBetween(300, 1900);
  }

  private static List<Passenger> anyList(SplittableRandom lot) {
    List<Passenger> list = new ArrayList<>();
    int size = lot.nextInt(1, 30);
    for (int i = 0; i < size; i++) {
      String group = lot.nextInt(4) == 0 ? "g" + lot.nextInt(6) : null;
      EnumSet<Need> needs = EnumSet.noneOf(Need.class);
      for (Need need : Need.values()) {
        if (lot.nextInt(15) == 0) {
          needs.add(need);
        }
      }
      list.add(person(i, group, needs.toArray(Need[]::new)));
    }
    return list;
  }

  private static List<Apart> anyPairs(SplittableRandom lot, List<Passenger> list) {
    List<Apart> pairs = new ArrayList<>();
    for (int i = lot.nextInt(3); i > 0; i--) {
      pairs.add(new Apart("p" + lot.nextInt(list.size()), "p" + (lot.nextInt(list.size()) + 1)));
    }
    return pairs;
  }

  private static void keepsEveryRule(Manifest manifest, List<Passenger> list, List<Apart> pairs) {
    Set<String> seen = new HashSet<>();
    for (Load load : manifest.loads()) {
      Set<String> aboard = new HashSet<>();
      Set<String> places = new HashSet<>();
      for (Line line : load.lines()) {
        Passenger passenger = line.passenger();
        assertThat(seen.add(passenger.id())).isTrue();
        aboard.add(passenger.id());
        assertThat(places.add(line.seat().written())).isTrue();
        assertThat(line.seat().lying()).isEqualTo(passenger.needs().contains(Need.STRETCHER));
        Vehicle vehicle = load.vehicle();
        assertThat(line.seat().number())
            .isBetween(1, line.seat().lying() ? vehicle.stretchers() : vehicle.seats());
      }
      assertThat(pairs).noneMatch(p -> aboard.contains(p.one()) && aboard.contains(p.other()));
      for (Passenger passenger : list) {
        String group = passenger.group();
        if (group != null && aboard.contains(passenger.id())) {
          assertThat(list)
              .filteredOn(other -> group.equals(other.group()))
              .allMatch(other -> aboard.contains(other.id()));
        }
      }
    }
    assertThat(seen).hasSameSizeAs(list);
  }
}
