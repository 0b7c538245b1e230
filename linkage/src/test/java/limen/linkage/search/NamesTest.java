package limen.linkage.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import limen.linkage.spelling.Spellings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names found by how they are written in Latin letters; all of them are invented. */
class NamesTest {
  private static final Spellings SPELLINGS = Spellings.usual();
  private static final List<String> ENDS = List.of("енко", "ський", "ук", "ов", "ев", "ич", "ий");

  /** Invented surnames, the same on every run. */
  private static List<String> invented(int many) {
    Random random = new Random(11);
    List<String> names = new ArrayList<>();
    while (names.size() < many) {
      StringBuilder name = new StringBuilder();
      for (int i = 0; i <= 1 + random.nextInt(2); i++) {
        name.append(letter(random, "бвгджзклмнпрстфхцчшщ")).append(letter(random, "аеиіоуюя"));
      }
      name.append(letter(random, "бвдзклмнрстшч")).append(ENDS.get(random.nextInt(ENDS.size())));
      names.add(name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1));
    }
    return names;
  }

  private static char letter(Random random, String letters) {
    return letters.charAt(random.nextInt(letters.length()));
  }

  @Test
  void findsWhatComparingWithEveryNameFinds() {
    List<String> all = invented(300).stream().distinct().toList();
    Names names = Names.of(all, SPELLINGS);
    for (String asked : List.of("Babenko", "Zhukovskyi", "Schtscherbin", "x", "Vyhadenko-Test")) {
      List<Double> compared =
          all.stream()
              .map(name -> SPELLINGS.distance(asked, name))
              .sorted(Comparator.naturalOrder())
              .limit(10)
              .toList();
      List<Found> found = names.nearest(asked, 10);

      assertThat(found).hasSize(10);
      for (int i = 0; i < 10; i++) {
        assertThat(found.get(i).distance()).isCloseTo(compared.get(i), within(1e-3));
        assertThat(SPELLINGS.distance(asked, found.get(i).name()))
            .isCloseTo(found.get(i).distance(), within(1e-3));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Щербаченко, Shcherbachenko, Ščerbačenko, Schtscherbatschenko, Szczerbaczenko,"
        + " Chtcherbatchenko",
    "Жуківський, Zhukivskyi, Žukìvs’kij, Schukiwskyj, Żukiwśkyj, Joukivsky",
    "Вигадюк, Vyhadiuk, Vigadûk, Wyhadjuk, Wyhadiuk, Vigadiouk",
    "Хоробрич, Khorobrych, Horobrič, Chorobrytsch, Chorobrycz, Khorobritch",
    "Ягодинов, Yahodynov, Âgodinov, Jahodynow, Jahodynow, Iagodinov",
    "Цимбалів, Tsymbaliv, Cimbalìv, Zymbaliw, Cymbaliw, Tsimbaliv"
  })
  void findsANameInTheSpellingsOfPassportsLibrariesAndNewspapers(
      String name, String kmu, String iso, String german, String polish, String french) {
    List<String> all = invented(2000);
    all.add(name);
    Names names = Names.of(all, SPELLINGS);

    for (String spelling : List.of(kmu, iso, german, polish, french)) {
      assertThat(names.nearest(spelling, 3).stream().map(Found::name).toList())
          .as(spelling)
          .contains(name);
    }
  }

  @Test
  void keepsNamesAsTheyWereWritten() {
    Names names = Names.of(List.of("ТЕСТЕНКО", "Небувалий"), SPELLINGS);

    assertThat(names.nearest("testenko", 1).stream().map(Found::name).collect(Collectors.toList()))
        .containsExactly("ТЕСТЕНКО");
    assertThat(names.size()).isEqualTo(2);
  }

  @Test
  void findsNothingForNothingAndNothingInNothing() {
    assertThat(Names.of(List.of("Тест"), SPELLINGS).nearest(" 7 ", 5)).isEmpty();
    assertThat(Names.of(List.of("Тест"), SPELLINGS).nearest("Test", 0)).isEmpty();
    assertThat(Names.of(List.of(), SPELLINGS).nearest("Test", 5)).isEmpty();
    assertThat(Names.of(List.of("Тест"), SPELLINGS).nearest("Test", 5)).hasSize(1);
  }
}
