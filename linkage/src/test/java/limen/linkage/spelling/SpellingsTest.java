package limen.linkage.spelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How readily Latin letters stand for Cyrillic ones; all names are invented. */
class SpellingsTest {
  private static final Spellings SPELLINGS = Spellings.usual();

  private static String steps(String latin, String cyrillic) {
    return SPELLINGS.align(latin, cyrillic).stream()
        .map(step -> step.latin() + "=" + step.cyrillic())
        .collect(Collectors.joining(" "));
  }

  @Test
  void saysWhichLettersStandForWhich() {
    assertThat(steps("Tschubatschenko", "Чубаченко"))
        .isEqualTo("tsch=ч u=у b=б a=а tsch=ч e=е n=н k=к o=о");
    assertThat(steps("Vyhadivskyi", "Вигадівський")).contains("h=г", "=ь");
  }

  @ParameterizedTest
  @CsvSource({
    "Вигадько, Vyhadko, Vymazko",
    "Небувалий, Nebuvalyi, Nepevnyi",
    "Щербатенко, Schtscherbatenko, Serbatenko",
    "Придуманов, Pridumanow, Prokhanov"
  })
  void isNearerToASpellingThanToAnotherName(String name, String spelling, String other) {
    assertThat(distance(spelling, name)).isLessThan(distance(other, name));
  }

  private static double distance(String latin, String cyrillic) {
    return SPELLINGS.distance(Letters.latin(latin), Letters.cyrillic(cyrillic));
  }

  @Test
  void countsLettersThatNobodyEverWroteSo() {
    assertThat(SPELLINGS.distance("b", "щ"))
        .isCloseTo(Math.min(Spellings.UNKNOWN, 2 * Spellings.LEFT_OUT), within(1e-4));
    assertThat(SPELLINGS.distance("", "щщ")).isGreaterThan(Spellings.LEFT_OUT);
    assertThat(SPELLINGS.distance("", "")).isZero();
    assertThat(SPELLINGS.align("李", "Тест")).isNotEmpty();
  }

  @Test
  void leavesOutNoLetterOfEitherWordAndCostsNeverLessThanNothing() {
    Random random = new Random(4);
    for (int i = 0; i < 500; i++) {
      String latin = word(random, "abcehikmnorstvyzš-");
      String cyrillic = word(random, "абвгежийклмнорстьщюяі");
      List<Spellings.Step> steps = SPELLINGS.align(latin, cyrillic);

      assertThat(steps.stream().map(Spellings.Step::latin).collect(Collectors.joining()))
          .isEqualTo(Letters.latin(latin));
      assertThat(steps.stream().map(Spellings.Step::cyrillic).collect(Collectors.joining()))
          .isEqualTo(cyrillic);
      assertThat(steps).allMatch(step -> step.cost() > -1e-4);
    }
  }

  private static String word(Random random, String letters) {
    return random
        .ints(random.nextInt(9), 0, letters.length())
        .mapToObj(at -> letters.substring(at, at + 1))
        .collect(Collectors.joining());
  }

  @Test
  void passesOverLettersThatAreNeverAskedFor() {
    List<String> lines = List.of("a\tа\t0", "b\tб\t0");
    List<String> more = List.of("a\tа\t0", "é\tе\t0", "b\tб\t0", "bʹ\tж\t0");

    for (String cyrillic : List.of("а", "б", "е", "ж", "аа", "аб")) {
      for (String latin : List.of("a", "b", "aa", "ab", "ba")) {
        assertThat(Spellings.of(more).distance(latin, cyrillic))
            .isEqualTo(Spellings.of(lines).distance(latin, cyrillic));
      }
    }
  }
}
