package limen.linkage.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What slips cost at least; all words are made up of letters by the test. */
class FewestSlipsTest {
  private static final float FAR = 1000;

  private final FewestSlips fewest = new FewestSlips();
  private final SlipTable slips = new SlipTable();

  private float least(String word) {
    char[] pool = ("щ" + word + "щ").toCharArray();
    return fewest.least(pool, 1, pool.length - 1);
  }

  private float cost(String asked, String word) {
    return slips.distance(asked.toCharArray(), word.toCharArray(), 0, word.length(), FAR, false);
  }

  private static List<String> words(String letters, int most) {
    List<String> words = new ArrayList<>(List.of(""));
    for (int from = 0, length = 0; length < most; length++) {
      int to = words.size();
      for (; from < to; from++) {
        for (int i = 0; i < letters.length(); i++) {
          words.add(words.get(from) + letters.charAt(i));
        }
      }
    }
    return words;
  }

  /** Near letters, one that only softens, a hyphen, and those of neither kind. */
  @ParameterizedTest
  @ValueSource(strings = {"аоя", "абь", "abc", "сз-", "бжл"})
  void isNeverMoreThanTheSlipsCostInAnyTwoShortWords(String letters) {
    List<String> words = words(letters, 5);
    for (String asked : words) {
      fewest.ask(asked.toCharArray());
      for (String word : words) {
        if (least(word) > cost(asked, word)) {
          assertThat(least(word)).as("%s, %s", asked, word).isLessThanOrEqualTo(cost(asked, word));
        }
      }
    }
  }

  @Test
  void norInLongOnes() {
    Random random = new Random(3);
    String letters = "абвгґехоуьящi-";
    for (int i = 0; i < 20_000; i++) {
      String asked = word(random, letters);
      String word = i % 2 == 0 ? word(random, letters) : slipped(random, asked);
      fewest.ask(asked.toCharArray());

      assertThat(least(word)).as("%s, %s", asked, word).isLessThanOrEqualTo(cost(asked, word));
    }
  }

  private static String word(Random random, String letters) {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(75); i >= 0; i--) {
      word.append(letters.charAt(random.nextInt(letters.length())));
    }
    return word.toString();
  }

  private static String slipped(Random random, String word) {
    StringBuilder slipped = new StringBuilder(word);
    for (int i = random.nextInt(5); i >= 0; i--) {
      int at = random.nextInt(slipped.length());
      switch (random.nextInt(3)) {
        case 0 -> slipped.insert(at, 'л');
        case 1 -> slipped.setCharAt(at, 'ж');
        default -> slipped.insert(at, slipped.charAt(at));
      }
    }
    return slipped.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "бжлмн, бжлмн, 0",
    "бжлмн, бжлкн, 6",
    "бжлмн, бжлн, 4",
    "бжлмн, бжмлн, 3",
    "бжлмн, бкпрн, 14",
    "бжлмн, дкпрт, 22",
    "коваль, ковал, 0"
  })
  void isMostOfWhatTheyCostWhereNoLettersAreNear(String asked, String word, float least) {
    fewest.ask(asked.toCharArray());
    assertThat(least(word)).isEqualTo(least);
  }

  @Test
  void forgetsTheWordBefore() {
    fewest.ask("бжлмн".toCharArray());
    fewest.ask("дкпрт".toCharArray());
    assertThat(least("бжлмн")).isEqualTo(22);
  }

  @Test
  void saysNothingOfLettersThatItDoesNotKnow() {
    fewest.ask("جندي".toCharArray());
    assertThat(least("бжлмн")).isZero();
    fewest.ask("бжлмн".toCharArray());
    assertThat(least("جندي")).isPositive();
  }
}
