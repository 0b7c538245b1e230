package limen.paper.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WidthTest {

  @Test
  void countsColumnsNotLetters() {
    assertThat(Width.of("prisoners")).isEqualTo(9);
    assertThat(Width.of("полонені")).isEqualTo(8);
    assertThat(Width.of("военнопленные")).isEqualTo(13);
    assertThat(Width.of("أسرى")).isEqualTo(4);
    assertThat(Width.of("Володи\u0301мир")).isEqualTo(9);
    assertThat(Width.of("й і\u0308")).isEqualTo(3);
    assertThat(Width.of("東京")).isEqualTo(4);
    assertThat(Width.of("한국")).isEqualTo(4);
    assertThat(Width.of("✅")).isEqualTo(2);
    assertThat(Width.of("👍🏽")).isEqualTo(2);
    assertThat(Width.of("👨\u200d👩\u200d👧")).isEqualTo(2);
    assertThat(Width.of("█▒│·─")).isEqualTo(5);
    assertThat(Width.of("")).isZero();
  }
}
