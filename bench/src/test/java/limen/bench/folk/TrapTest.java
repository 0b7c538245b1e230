package limen.bench.folk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrapTest {
  private final Folk folk = new Folk(new Chance(7, "folk"));

  @Test
  void aNamesakeOfTheYearDiffersInTheDayAlone() {
    each(
        Trap.NAMESAKE_OF_YEAR,
        (one, other) -> {
          assertThat(names(other)).isEqualTo(names(one));
          assertThat(other.born().getYear()).isEqualTo(one.born().getYear());
          assertThat(other.born()).isNotEqualTo(one.born());
        });
  }

  @Test
  void aNamesakeHasTheSameThreeNames() {
    each(
        Trap.NAMESAKE,
        (one, other) -> {
          assertThat(names(other)).isEqualTo(names(one));
          assertThat(other.born()).isNotEqualTo(one.born());
        });
  }

  @Test
  void aTwinDiffersInTheGivenNameAlone() {
    each(
        Trap.TWIN,
        (one, other) -> {
          assertThat(other.given()).isNotEqualTo(one.given());
          assertThat(other.father()).isEqualTo(one.father());
          assertThat(other.family()).isEqualTo(one.family());
          assertThat(other.born()).isEqualTo(one.born());
        });
  }

  @Test
  void aFatherAndASonBearEachOthersNames() {
    each(
        Trap.FATHER_AND_SON,
        (one, other) -> {
          assertThat(other.family()).isEqualTo(one.family());
          assertThat(other.given()).isEqualTo(one.father());
          assertThat(other.woman()).isFalse();
          assertThat(Math.abs(other.born().getYear() - one.born().getYear())).isBetween(19, 33);
          if (!one.woman()) {
            assertThat(other.father()).isEqualTo(one.given());
          }
        });
  }

  @Test
  void aBrotherHasTheSameFather() {
    each(
        Trap.BROTHER,
        (one, other) -> {
          assertThat(other.father()).isEqualTo(one.father());
          assertThat(other.given()).isNotEqualTo(one.given());
          assertThat(other.woman()).isEqualTo(one.woman());
          assertThat(Math.abs(other.born().getYear() - one.born().getYear())).isBetween(1, 9);
        });
  }

  private static String names(Person person) {
    return person.surname(Tongue.UK) + person.given().uk() + person.patronymic(Tongue.UK);
  }

  private void each(Trap trap, BiConsumer<Person, Person> holds) {
    IntStream.range(0, 500)
        .forEach(
            i -> {
              Person one = folk.anybody();
              if (trap.fitting(one) != trap) {
                return;
              }
              Person other = folk.like(one, trap);
              holds.accept(one, other);
              assertThat(other.born().getYear()).isBetween(Births.FIRST, Births.LAST);
            });
  }
}
