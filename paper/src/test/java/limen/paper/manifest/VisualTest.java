package limen.paper.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arabic and Hebrew stand from left to right as they are read from right to left. */
class VisualTest {

  @Test
  void leavesLatinAndCyrillicAsTheyAre() {
    assertThat(Visual.of("Вʼюнник Ґалаґан")).isEqualTo(new Visual("Вʼюнник Ґалаґан", false));
  }

  @ParameterizedTest
  @CsvSource({
    // meem initial, hah medial, meem medial, dal final
    "محمد, ﻣﺤﻤﺪ",
    // alef and dal reach out to nobody
    "أحمد, ﺃﺣﻤﺪ",
    "دار, ﺩﺍﺭ",
    // lam and alef become one
    "سلام, ﺳﻼﻡ",
    "لا, ﻻ",
    "علي, ﻋﻠﻲ",
    // Persian letters
    "پژمان, ﭘﮋﻣﺎﻥ",
    "کیان, ﮐﯿﺎﻥ"
  })
  void joinsLettersByTheirPlaceInTheWord(String written, String joined) {
    assertThat(Joining.join(written)).isEqualTo(joined);
    assertThat(Visual.of(written).signs())
        .isEqualTo(new StringBuilder(joined).reverse().toString());
    assertThat(Visual.of(written).fromRight()).isTrue();
  }

  @Test
  void putsTheFirstWordOfAnArabicNameAtTheRight() {
    Visual visual = Visual.of(Sample.ARABIC);

    assertThat(visual.signs()).endsWith("ﻣ");
    assertThat(visual.signs().indexOf(' ')).isGreaterThan(5);
  }

  @Test
  void keepsNumbersAndBracketsReadable() {
    assertThat(Visual.of("שלום (12)").signs()).isEqualTo("(12) םולש");
  }

  @Test
  void keepsMarksBehindTheirLetter() {
    assertThat(Visual.of("بَ").signs()).isEqualTo("ﺏَ");
  }
}
