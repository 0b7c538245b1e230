package limen.linkage.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
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
  void takesAMarkedLetterOfTheOtherScriptForTheOneThatLooksLikeIt() {
    assertThat(Letters.cyrillic("\u00CFжакевич")).isEqualTo("їжакевич");
    assertThat(Letters.cyrillic("Вига\u00E1данко")).isEqualTo("вигааданко");
    assertThat(Letters.marked("\u0401lkin")).isEqualTo("ëlkin");
    assertThat(Letters.latin("\u0401lkin")).isEqualTo("elkin");
  }

  @Test
  void takesCapitalsThatLookAlikeOnlyAsCapitalsForThose() {
    assertThat(Letters.latin("\u0412oris Te\u041Denko")).isEqualTo("boristehenko");
    assertThat(Letters.latin("\u0412\u00F6ris")).isEqualTo("boris");
    assertThat(Letters.cyrillic("Bігада\u00EDHенко")).isEqualTo("вігадаіненко");
    assertThat(Letters.latin("Te\u043Denko")).isEqualTo("teнenko");
  }

  @Test
  void keepsMarkedCyrillicLettersWhetherTypedAsOneOrTwo() {
    assertThat(Letters.cyrillic("Їжакевич-Й")).isEqualTo("їжакевич-й");
    assertThat(Letters.cyrillic("\u0406\u0308\u0418\u0306")).isEqualTo("їй");
    assertThat(Letters.cyrillic("Прик’ладний 2")).isEqualTo("прикладний");
  }

  @Test
  void readsEveryLetterAlikeWhetherItsMarkIsPartOfItOrStandsBehindIt() {
    for (char c = 0x80; c < Character.MIN_SURROGATE; c++) {
      String one = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFC);
      String parted = Normalizer.normalize(one, Normalizer.Form.NFD);

      assertThat(Letters.latin("a" + parted)).isEqualTo(Letters.latin("a" + one));
      assertThat(Letters.cyrillic("а" + parted)).isEqualTo(Letters.cyrillic("а" + one));
      assertThat(Letters.marked("a" + parted)).isEqualTo(Letters.marked("a" + one));
    }
  }
}
