package limen.linkage.spelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Distances of one word from many; all of them are invented. */
class RulerTest {
  private static final float FAR = 1000;
  private final Ruler ruler = new Ruler(Spellings.usual());
  private final Random random = new Random(5);

  private float distance(String asked, String word, float bound, boolean begun) {
    ruler.ask(Slips.letters(asked));
    // Among others, as words stand in an index.
    char[] pool = ("жab" + Slips.letters(word) + "щz").toCharArray();
    return ruler.distance(pool, 3, pool.length - 2, bound, begun);
  }

  private String word(String letters) {
    return random
        .ints(1 + random.nextInt(8), 0, letters.length())
        .mapToObj(at -> letters.substring(at, at + 1))
        .collect(Collectors.joining());
  }

  @Test
  void measuresAcrossScriptsWhatTheCheapestAlignmentCosts() {
    for (int i = 0; i < 500; i++) {
      String latin = word("abcehikmnorstvyz");
      String cyrillic = word("абвгежийклмнорстьщюяі");
      float costs = (float) Spellings.usual().distance(latin, cyrillic);

      assertThat(distance(latin, cyrillic, FAR, false)).isCloseTo(costs, within(1e-3f));
      assertThat(distance(cyrillic, latin, FAR, false)).isCloseTo(costs, within(1e-3f));
    }
  }

  @Test
  void findsWithinABoundWhatItFindsWithoutOne() {
    for (int i = 0; i < 3000; i++) {
      boolean begun = i % 3 == 0;
      String letters = i % 2 == 0 ? "абвьнн" : "abvhyn";
      String asked = word(letters);
      String word = word(i % 5 == 0 ? "абвгеь" : letters);
      float costs = distance(asked, word, FAR, begun);

      assertThat(distance(asked, word, costs + 0.01f, begun)).isCloseTo(costs, within(1e-3f));
      assertThat(distance(asked, word, costs - 0.01f, begun)).isEqualTo(Chunk.NEVER);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "тестенко, тестенко, 0",
    "тестенко, тестенк, 4",
    "тестенко, тестекно, 3",
    "тестенко, тестенло, 6",
    "тестенко, тэстенко, 1.5",
    "вигадько, вигадко, 1",
    "небувалий, небуваллий, 1",
    "аб, ба, 3",
    "б, щ, 6"
  })
  void countsSlipsWithinAScript(String asked, String word, float costs) {
    assertThat(distance(asked, word, FAR, false)).isEqualTo(costs);
    assertThat(distance(word, asked, FAR, false)).isEqualTo(costs);
  }

  @Test
  void takesABeginningForTheWholeOnlyWhereItMay() {
    assertThat(distance("небув", "Небувалий", FAR, true)).isZero();
    assertThat(distance("nebuv", "Небувалий", FAR, true)).isLessThan(2);
    assertThat(distance("небув", "Nebuvalyi", FAR, true)).isLessThan(2);
    assertThat(distance("небув", "Небувалий", FAR, false)).isGreaterThan(10);
  }
}
