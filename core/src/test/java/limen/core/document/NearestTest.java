package limen.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
  private static final List<String> WORDS = List.of("civilian", "soldier", "to-UA", "to-RU");

  @Test
  void findsSlipsOfTheHand() {
    assertThat(Nearest.to("civillian", WORDS)).isEqualTo("civilian");
    assertThat(Nearest.to("civlian", WORDS)).isEqualTo("civilian");
    assertThat(Nearest.to("icvilian", WORDS)).isEqualTo("civilian");
    assertThat(Nearest.to("Soldier", WORDS)).isEqualTo("soldier");
    assertThat(Nearest.to("to-ua", WORDS)).isEqualTo("to-UA");
  }

  @Test
  void takesTheFirstOfEquallyNearWords() {
    assertThat(Nearest.to("to-XX", List.of("to-XA", "to-XB"))).isEqualTo("to-XA");
  }

  @Test
  void findsNothingFarAway() {
    assertThat(Nearest.to("prisoner", WORDS)).isNull();
    assertThat(Nearest.to("", WORDS)).isNull();
    assertThat(Nearest.to("x", List.of())).isNull();
  }

  @Test
  void advisesWithAllWordsWhereNoneIsNear() {
    assertThat(Nearest.advice("prisoner", WORDS))
        .isEqualTo("Maybe one of: civilian, soldier, to-UA, to-RU.");
    assertThat(Nearest.advice("x", List.of())).isEqualTo("Maybe declare it first.");
    assertThat(Nearest.advice("soldeir", WORDS)).isEqualTo("Maybe ‘soldier’.");
  }
}
