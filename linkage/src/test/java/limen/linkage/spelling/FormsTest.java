package limen.linkage.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Володимир Владимир Volodymyr Vladimir Wolodymyr Włodzimierz",
        "Дмитро Дмитрий Dmytro Dmitri Dmitrij Дзмітрый",
        "Микола Николай Nikolai Mykola Nikolaj Mikołaj",
        "Олексій Алексей Oleksii Aleksej Alexey",
        "Ілля Илья Illia Ilya",
        "Ганна Анна Hanna",
        "Катерина Екатерина Kateryna Ekaterina"
      })
  void ukrainianRussianAndLatinFormsOfAGivenNameAreOneName(String names) {
    assertThat(keys(names)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Володимир Володимирович Владимирович Володимирівна Wolodymyrowytsch",
        "Микола Миколайович Николаевич Миколаївна Mykolajowicz Nikolajewitsch",
        "Ілля Ілліч Ильич Іллівна Ильинична",
        "Лев Львович Львівна Lvovich",
        "Яків Якович Яківна Yakovych Яковлевич Яковлевна Jakowlewitsch",
        "Мойсей Мусійович Моисеевич Моисеевна",
        "Єфрем Охрімович Ефремович",
        "Родіон Радіонович Родионовна",
        "Лука Лукич",
        "Сава Савич",
        "Павло Павлович Павлівна",
        "Федір Федорович Fedorovna"
      })
  void aPatronymicHasTheKeyOfTheNameItIsMadeOf(String names) {
    Set<String> keys =
        Stream.of(names.split(" ", -1)).skip(1).map(Forms::father).collect(Collectors.toSet());
    assertThat(keys).containsExactly(Forms.given(names.substring(0, names.indexOf(' '))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Щербаченко Shcherbachenko Schtscherbatschenko Szczerbaczenko Chtcherbatchenko Ŝerbačenko",
        "Ковальський Ковальська Kovalska Kowalski Kovalskyi",
        "Згурський Zghurskyi Zgurskij",
        "Хмельницький Khmelnytskyi Khmelnyckyj"
      })
  void aSurnameIsOneInEverySpellingForManAndWoman(String names) {
    assertThat(Stream.of(names.split(" ", -1)).map(Forms::surname).distinct()).hasSize(1);
  }

  @Test
  void aManAndAWomanWithOneNameAreNotOne() {
    assertThat(Forms.given("Олександра")).isNotEqualTo(Forms.given("Олександр"));
    assertThat(Forms.given("Валентина")).isNotEqualTo(Forms.given("Валентин"));
  }

  @Test
  void noListedNameIsOfTheOtherHalfsSex() throws IOException {
    boolean women = false;
    try (InputStream list = Forms.class.getResourceAsStream("given-names.txt")) {
      String all = new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8);
      for (String line : all.lines().toList()) {
        women |= line.equals("# women");
        if (!line.startsWith("#")) {
          Bearer other = women ? Bearer.MAN : Bearer.WOMAN;
          for (String name : line.split(" ", -1)) {
            assertThat(Forms.givenBearer(Sounds.of(name))).as(name).isNotEqualTo(other);
          }
        }
      }
    }
  }

  private static Set<String> keys(String names) {
    return Stream.of(names.split(" ", -1)).map(Forms::given).collect(Collectors.toSet());
  }
}
