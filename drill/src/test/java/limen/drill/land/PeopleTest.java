package limen.drill.land;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** People of a drill are nobody. */
class PeopleTest {
  private static List<Person> some(Country country) {
    People people = new People(country, 1);
    List<Person> some = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      some.add(people.next("soldier"));
    }
    return some;
  }

  @ParameterizedTest
  @EnumSource(names = {"AVARIA", "BELMONT"})
  void makesNamesOfInventedSyllablesOnly(Country country) {
    String part = "(" + String.join("|", country.syllables()) + ")";
    String end = "(" + String.join("|", country.endings()) + ")";

    assertThat(some(country))
        .allSatisfy(
            person -> {
              assertThat(person.surname().toLowerCase(Locale.ROOT)).matches(part + part + end);
              assertThat(person.given().toLowerCase(Locale.ROOT)).matches(part + part);
              assertThat(person.fields().toString()).doesNotContain(person.surname());
            });
  }

  @ParameterizedTest
  @EnumSource(names = {"AVARIA", "BELMONT"})
  void makesEverybodyOnceAndTheSameFromOneSeed(Country country) {
    List<Person> people = some(country);

    assertThat(people).extracting(p -> p.surname() + " " + p.given()).doesNotHaveDuplicates();
    assertThat(some(country)).isEqualTo(people);
  }

  @ParameterizedTest
  @EnumSource(names = {"AVARIA", "BELMONT"})
  void marksEveryPersonAsInvented(Country country) {
    assertThat(some(country).getFirst().fields())
        .anySatisfy(field -> assertThat(field.value()).isEqualTo(Person.MARK));
  }
}
