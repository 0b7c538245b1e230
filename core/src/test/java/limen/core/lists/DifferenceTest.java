package limen.core.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import limen.core.lists.Difference.Added;
import limen.core.lists.Difference.Corrected;
import limen.core.lists.Difference.Moved;
import limen.core.lists.Difference.Removed;
import limen.core.person.FullName;
import limen.core.person.PartialDate;
import limen.core.person.Particulars;
import limen.core.person.Traits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DifferenceTest {
  private static Particulars person(String surname, String given, String born) {
    PartialDate day = PartialDate.of(java.time.LocalDate.parse(born));
    Traits traits = Invented.traits(null, null, null, day);
    return Particulars.of(new FullName(surname, given, null), traits);
  }

  private static final Particulars MOROZ = person("Мороз", "Іван", "1990-02-01");
  private static final Particulars KOVAL = person("Коваль", "Петро", "1985-07-12");
  private static final Particulars TKACH = person("Ткач", "Юрій", "1999-11-30");

  @Test
  void findsAddedRemovedCorrectedAndMoved() {
    List<Place> old = Invented.places(List.of(MOROZ, KOVAL, TKACH));
    List<Place> now =
        Invented.places(
            List.of(
                TKACH,
                person("Moroz", "Ivan", "1990-02-01"),
                person("Журба", "Лев", "1970-01-01")));

    Difference difference = Difference.between(old, now);

    assertThat(difference.changes())
        .containsExactly(
            new Removed(old.get(1)),
            new Moved(old.get(2), now.get(0)),
            new Corrected(old.get(0), now.get(1), List.of(Detail.SURNAME, Detail.GIVEN)),
            new Added(now.get(2)));
  }

  @Test
  void dividesUndividedNamesAndKnowsAges() {
    FullName whole = new FullName("Іван Мороз", null, null);
    PartialDate age = PartialDate.ofAge("35 р.", 35, 35, 2026, 2026);
    Particulars asked = Particulars.of(whole, Invented.traits(null, null, null, age));
    List<Place> old = Invented.places(List.of(MOROZ));

    assertThat(Difference.between(old, Invented.places(List.of(asked))).changes()).isEmpty();
    assertThat(Difference.between(Invented.places(List.of(asked)), old).changes()).isEmpty();
  }

  @Test
  void tellsWhichPartOfANameIsSaidNoMore() {
    Traits traits = MOROZ.traits();
    Particulars full = Particulars.of(new FullName("Мороз", "Іван", "Львович"), traits);
    Particulars whole = Particulars.of(new FullName("Мороз Іван", null, null), traits);
    List<Place> old = Invented.places(List.of(full));
    List<Place> now = Invented.places(List.of(whole));

    assertThat(Difference.between(old, now).changes())
        .containsExactly(new Corrected(old.get(0), now.get(0), List.of(Detail.PATRONYMIC)));
  }

  @Test
  void seesACorrectedBirthDateAndACorrectedName() {
    List<Place> old = Invented.places(List.of(MOROZ, KOVAL));
    List<Place> now =
        Invented.places(
            List.of(
                person("Мороз", "Іван", "1990-01-02"), person("Ковальчук", "Петро", "1985-07-12")));

    assertThat(Difference.between(old, now).changes())
        .containsExactly(
            new Corrected(old.get(0), now.get(0), List.of(Detail.BORN)),
            new Corrected(old.get(1), now.get(1), List.of(Detail.SURNAME)));
  }

  @Test
  void doesNotCallALineMovedBecauseAnotherCameBeforeIt() {
    List<Place> old = Invented.places(List.of(MOROZ, KOVAL));
    List<Place> now = Invented.places(List.of(TKACH, MOROZ, KOVAL));

    assertThat(Difference.between(old, now).changes()).containsExactly(new Added(now.get(0)));
  }

  @Test
  void takesAnIdThatIsNoMoreThanTheLineNumberForNobodysName() {
    List<Place> old = List.of(new Place(1, "1", MOROZ), new Place(2, "2", KOVAL));
    List<Place> now = List.of(new Place(1, "1", TKACH));

    assertThat(Difference.between(old, now).changes())
        .containsExactly(new Removed(old.get(0)), new Removed(old.get(1)), new Added(now.get(0)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void makesTheNewListOfTheOldOne(long seed) {
    Invented invented = new Invented(seed);
    List<Particulars> people = new ArrayList<>();
    for (int i = 0; i < invented.below(60); i++) {
      people.add(invented.soldier(20 + invented.below(30)).ours());
    }
    List<Place> old = Invented.places(people);
    List<Place> now = Invented.places(changed(people, invented, new Random(seed)));

    assertThat(Difference.between(old, now).applyTo(old)).isEqualTo(now);
    assertThat(Difference.between(now, old).applyTo(now)).isEqualTo(old);
    assertThat(Difference.between(old, old).changes()).isEmpty();
  }

  /** Some gone, some twice, some spelt or born otherwise, some new, some elsewhere. */
  private static List<Particulars> changed(
      List<Particulars> people, Invented invented, Random random) {
    List<Particulars> now = new ArrayList<>();
    for (Particulars one : people) {
      switch (random.nextInt(6)) {
        case 0 -> {}
        case 1 -> now.add(invented.soldier(30).spelt(random.nextInt(3), Traits.UNKNOWN));
        case 2 -> now.add(Particulars.of(one.name(), Traits.UNKNOWN));
        case 3 -> Collections.addAll(now, one, one);
        default -> now.add(one);
      }
    }
    for (int i = 0; i + 1 < now.size(); i += 1 + random.nextInt(5)) {
      Collections.swap(now, i, random.nextInt(now.size()));
    }
    return now;
  }
}
