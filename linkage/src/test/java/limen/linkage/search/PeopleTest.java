package limen.linkage.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
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
  void partsNamesAtCommasAndSpaces() {
    People people =
        People.of(
            List.of(List.of("Вигаданюк,Сава"), List.of("Вигаданюк, Сава")), Spellings.usual());

    assertThat(people.find(List.of("Сава", "Вигаданюк"), 2))
        .hasSize(2)
        .allSatisfy(hit -> assertThat(hit.distance()).isZero())
        .allSatisfy(
            hit ->
                assertThat(hit.matches())
                    .extracting(People.Match::word)
                    .containsExactly("Сава", "Вигаданюк"));
  }

  private static People.Builder add(People.Builder people, int year, String... name) {
    return people.add(List.of(name), year);
  }

  private static People some() {
    People.Builder people = People.builder(Spellings.usual());
    add(people, 1985, "Вигаданюк", "Володимир", "Миколайович");
    add(people, 1958, "Вигаданюк", "Володимир", "Миколайович");
    add(people, Query.UNKNOWN, "Вигаданюк", "Володимир", "Миколайович");
    add(people, 1990, "Вигаданюк", "Оксана", "Петрівна");
    add(people, 1990, "Придуманский", "Владимир", "Николаевич");
    add(people, 1971, "Небувальський", "О.");
    add(people, 1972, "Небувальський", "Юрій");
    return people.build();
  }

  private static List<Integer> places(String asked, boolean begun, int many) {
    List<String> words = Arrays.asList(asked.split(" "));
    return some().find(new Query(words, begun, Query.UNKNOWN, many)).stream()
        .map(People.Hit::person)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Виг, 3, 0 1 2",
    "Vyhadanyuk Ok, 1, 3",
    "Вигадонюк Окс, 1, 3",
    "prydum, 1, 4",
    "Придуманский Вол, 1, 4"
  })
  void findsWhoIsMeantWhileTheLastWordIsBeingTyped(String asked, int many, String places) {
    assertThat(places(asked, true, many).stream().map(String::valueOf))
        .containsExactly(places.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "Вигаданюк О., 3",
    "О Вигаданюк, 3",
    "Vyhadaniuk O., 3",
    "Небувальський Ю., 6",
    "Небувальський Yu., 6",
    "Небувальський Остап, 5"
  })
  void takesAnInitialForAWordAndAWordForAnInitial(String asked, int place) {
    assertThat(places(asked, false, 1)).containsExactly(place);
  }

  @ParameterizedTest
  @CsvSource({
    "Владимир Вигаданюк Николаевич, 0",
    "Володимир Придуманський Миколайович, 4",
    "Придуманская, 4",
    "Вигдааннюк, 0",
    "Dsuflfy.r Jrcfyf, 3",
    "Зкшвгьфтілшн, 4"
  })
  void knowsFormsOfNamesTwoSlipsAndTheKeyboardOfTheOtherScript(String asked, int place) {
    assertThat(places(asked, false, 1)).containsExactly(place);
  }

  @Test
  void putsBeforeOthersWhoWasBornInTheYearThatIsAskedFor() {
    assertThat(places("Вигаданюк 1985 Володимир", false, 3)).containsExactly(0, 2, 1);
    assertThat(places("Вигаданюк Володимир 1958", false, 3)).containsExactly(1, 2, 0);
    assertThat(places("Вигаданюк Володимир 1959", false, 3).getFirst()).isEqualTo(2);
    assertThat(some().find(new Query(List.of("Вигаданюк"), false, 1990, 1)).getFirst().person())
        .isEqualTo(3);
  }

  @Test
  void putsEquallyNearPeopleInTheOrderOfTheirPlaces() {
    assertThat(places("Вигаданюк", false, 3)).containsExactly(0, 1, 2);
    assertThat(places("Вигаданюк", false, 3)).isEqualTo(places("Vyhadaniuk", false, 3));
  }

  @Test
  void answersOneQuestionAfterTheOtherAndManyAtOnce() {
    People people = some();
    List<String> words = List.of("Владимир", "Николаевич");
    List<People.Hit> alone = people.find(words, 3);

    assertThat(IntStream.range(0, 200).parallel().boxed().toList())
        .allSatisfy(
            i -> {
              people.find(List.of(i % 2 == 0 ? "Оксана" : "Yurii"), 2);
              assertThat(people.find(words, 3)).isEqualTo(alone);
            });
  }

  @Test
  void refusesAYearThatIsNoneAndToFindNobody() {
    assertThatThrownBy(() -> add(People.builder(Spellings.usual()), -1, "Тест"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Query.of(List.of("Тест"), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void saysNothingOfAnybody() {
    assertThat(some().toString() + Query.of(List.of("Вигаданюк"), 1)).doesNotContain("Вигад");
    assertThat(some().find(List.of("Вигаданюк"), 1).toString()).doesNotContain("Вигад");
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
  void namesWhoHasTheRareWordBeforeManyWhoHaveTheOther() {
    List<List<String>> names = new ArrayList<>();
    for (int i = 0; i < 700; i++) {
      names.add(List.of(i % 2 == 0 ? "Тестенко" : "Небувалий", "Олександр"));
    }
    names.add(List.of("Вигаданенко", "Іван"));

    List<People.Hit> found =
        People.of(names, Spellings.usual()).find(List.of("Олександр", "Вигаданенко"), 3);
    assertThat(found).extracting(People.Hit::person).containsExactly(700, 0, 1);
    assertThat(found)
        .extracting(People.Hit::missing)
        .containsExactly(List.of(1), List.of(2), List.of(2));
  }

  @Test
  void findsNobodyWhereNothingIsNear() {
    assertThat(PEOPLE.find(List.of("Щщщщщщщщ"), 5)).isEmpty();
    assertThat(PEOPLE.find(List.of("7"), 5)).isEmpty();
    assertThat(PEOPLE.find(List.of(), 5)).isEmpty();
    assertThat(People.of(List.of(), Spellings.usual()).find(List.of("a"), 5)).isEmpty();
  }
}
