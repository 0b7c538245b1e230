package limen.linkage.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words compared bit by bit say the same as words compared letter by letter. */
class SimilarityTest {
  private final Similarity similarity = new Similarity();

  /** From Winkler 1990, table of pairs, as far as it is not rounded otherwise. */
  @ParameterizedTest
  @CsvSource({
    "martha, marhta, 0.961",
    "dwayne, duane, 0.840",
    "dixon, dicksonx, 0.813",
    "jones, johnson, 0.832",
    "abroms, abrams, 0.922"
  })
  void hasWinklersOwnNumbers(String one, String other, double alike) {
    assertThat(similarity.jaroWinkler(Symbols.of(one), Symbols.of(other)))
        .isCloseTo(alike, within(0.0006));
  }

  @ParameterizedTest
  @CsvSource({"ab, ba, 1", "abc, acb, 1", "kitten, sitting, 3", "a, abc, 2", "'', abc, 3"})
  void countsNeighboursExchangedAsOneEdit(String one, String other, int edits) {
    assertThat(similarity.edits(Symbols.of(one), Symbols.of(other))).isEqualTo(edits);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void agreesWithTheTableOfEdits(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 20_000; i++) {
      byte[] one = word(random);
      byte[] other = random.nextInt(3) == 0 ? word(random) : slipped(one, random);
      assertThat(similarity.edits(one, other)).isEqualTo(table(one, other));
      assertThat(similarity.jaroWinkler(one, other)).isCloseTo(plain(one, other), within(1e-9));
    }
  }

  @Test
  void keepsNothingOfTheWordsBefore() {
    byte[] longest = new byte[64];
    similarity.edits(longest, longest);
    assertThat(similarity.edits(Symbols.of("a"), Symbols.of("b"))).isEqualTo(1);
    assertThat(similarity.jaroWinkler(longest, longest)).isEqualTo(1);
  }

  private static byte[] word(SplittableRandom random) {
    byte[] word = new byte[random.nextInt(1, 20)];
    for (int i = 0; i < word.length; i++) {
      word[i] = (byte) random.nextInt(6);
    }
    return word;
  }

  private static byte[] slipped(byte[] word, SplittableRandom random) {
    byte[] slipped = word.clone();
    int at = random.nextInt(word.length);
    int next = Math.min(word.length - 1, at + 1);
    slipped[at] = word[next];
    slipped[next] = word[at];
    slipped[random.nextInt(word.length)] = (byte) random.nextInt(64);
    return Arrays.copyOf(slipped, Math.max(1, word.length - random.nextInt(2)));
  }

  private static int table(byte[] a, byte[] b) {
    int[][] d = new int[a.length + 1][b.length + 1];
    for (int i = 0; i <= a.length; i++) {
      for (int j = 0; j <= b.length; j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int same = a[i - 1] == b[j - 1] ? 0 : 1;
        d[i][j] = Math.min(d[i - 1][j - 1] + same, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length][b.length];
  }

  private static double plain(byte[] a, byte[] b) {
    int reach = Math.max(0, Math.max(a.length, b.length) / 2 - 1);
    boolean[] ofA = new boolean[a.length];
    boolean[] ofB = new boolean[b.length];
    int common = 0;
    for (int j = 0; j < b.length; j++) {
      for (int i = Math.max(0, j - reach); i <= Math.min(a.length - 1, j + reach); i++) {
        if (!ofA[i] && a[i] == b[j]) {
          ofA[i] = true;
          ofB[j] = true;
          common++;
          break;
        }
      }
    }
    if (common == 0) {
      return 0;
    }
    int crossed = 0;
    for (int i = 0, j = 0; i < a.length; i++) {
      if (ofA[i]) {
        while (!ofB[j]) {
          j++;
        }
        crossed += a[i] == b[j++] ? 0 : 1;
      }
    }
    double c = common;
    int exchanged = crossed / 2;
    double jaro = (c / a.length + c / b.length + (c - exchanged) / c) / 3;
    int prefix = 0;
    while (prefix < Math.min(4, Math.min(a.length, b.length)) && a[prefix] == b[prefix]) {
      prefix++;
    }
    return jaro <= 0.7 ? jaro : jaro + prefix * 0.1 * (1 - jaro);
  }
}
