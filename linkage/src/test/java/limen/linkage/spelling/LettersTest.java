package limen.linkage.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters small and bare, whatever way they were typed. */
class LettersTest {
  @ParameterizedTest
  @CsvSource({
    "Ščukin, scukin",
    "ŁUKASZ, lukasz",
    "Groß, gross",
    "Əliyev, aliyev",
    "O'Nobody, onobody",
    "Testenko-Vyhad, testenko-vyhad",
    "Šč 7., sc"
  })
  void takesAccentsOffLatinLetters(String written, String letters) {
    assertThat(Letters.latin(written)).isEqualTo(letters);
  }

  @Test
  void keepsMarkedCyrillicLettersWhetherTypedAsOneOrTwo() {
    assertThat(Letters.cyrillic("Їжакевич-Й")).isEqualTo("їжакевич-й");
    assertThat(Letters.cyrillic("\u0406\u0308\u0418\u0306")).isEqualTo("їй");
    assertThat(Letters.cyrillic("Прик’ладний 2")).isEqualTo("прикладний");
  }
}
