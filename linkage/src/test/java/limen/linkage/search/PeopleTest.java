package limen.linkage.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import limen.linkage.spelling.Spellings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People found by words of their names; all of them are invented. */
class PeopleTest {
  private static final List<List<String>> ALL =
      List.of(
          List.of("Щербатенко-Вигадний", "Остап", "Миколайович"),
          List.of("Nobody", "Peter"),
          List.of("Небувалий", "Сава"),
          List.of("Вигадько", "Марія", "Іванівна"),
          List.of("Vyhadko", "Mariia"),
          List.of("Придуманов", "Пётр"));

  private static final People PEOPLE = People.of(ALL, Spellings.usual());

  private static List<String> first(String asked) {
    return ALL.get(PEOPLE.find(Arrays.asList(asked.split(" ")), 1).getFirst().person());
  }

  @ParameterizedTest
  @CsvSource({
    "Schtscherbatenko, Щербатенко-Вигадний",
    "Ostap Szczerbatenko, Щербатенко-Вигадний",
    "Щербатенко Остап, Щербатенко-Вигадний",
    "небывалый, Небувалий",
    "Nebuvalyi Savva, Небувалий",
    "нободи питер, Nobody",
    "Nobdoy, Nobody",
    "Pridumanow Pjotr, Придуманов"
  })
  void findsWhoIsMeantInAnotherScriptOrderOrSpelling(String asked, String surname) {
    assertThat(first(asked).getFirst()).isEqualTo(surname);
  }

  @Test
  void findsTheSamePersonInBothScripts() {
    List<People.Hit> found = PEOPLE.find(List.of("Вигадько"), 5);

    assertThat(found).extracting(People.Hit::person).startsWith(3, 4);
    assertThat(found.getFirst().distance()).isZero();
    assertThat(found.get(1).matches().getFirst().word()).isEqualTo("Vyhadko");
  }

  @Test
  void countsAWordThatIsMissingAndUsesNoWordTwice() {
    People.Hit hit = PEOPLE.find(List.of("Марія", "Марія"), 1).getFirst();

    assertThat(hit.matches()).hasSize(1);
    assertThat(hit.distance()).isGreaterThan(10);
  }

  @Test
  void findsNobodyWhereNothingIsNear() {
    assertThat(PEOPLE.find(List.of("Щщщщщщщщ"), 5)).isEmpty();
    assertThat(PEOPLE.find(List.of("7"), 5)).isEmpty();
    assertThat(PEOPLE.find(List.of(), 5)).isEmpty();
    assertThat(People.of(List.of(), Spellings.usual()).find(List.of("a"), 5)).isEmpty();
  }
}
