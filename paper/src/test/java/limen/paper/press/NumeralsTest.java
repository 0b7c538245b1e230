package limen.paper.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import limen.paper.article.Language;
import limen.paper.article.Quote;
import limen.paper.wording.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

  private static List<Numeral> in(Language language, String text) {
    Line line = Line.of(new Quote(text, 0, text.length()), 0, false, false, language);
    return Numerals.of(line, new BitSet());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN | 1,000 prisoners | 1000",
        "EN | 1\u00a0000 prisoners | 1000",
        "EN | 1.2 thousand prisoners | 1200",
        "EN | three hundred and seven soldiers | 307",
        "EN | forty-two soldiers | 42",
        "EN | a thousand prisoners | 1000",
        "EN | an estimated 8,000 to 10,000 people | 8000..10000",
        "EN | 8 to 10 thousand people | 8000..10000",
        "EN | between 18 and 25 people | 18..25",
        "EN | more than 1,000 people | at least 1000",
        "EN | at least 1,200 people | at least 1200",
        "EN | up to 6,000 bodies | at most 6000",
        "EN | handed over 390 people | 390",
        "UK | 1 212 тіл | 1212",
        "UK | понад 4,7 тис. людей | at least 4700",
        "UK | двісті сімдесят військових | 270",
        "UK | тисяча двісті полонених | 1200",
        "UK | дві тисячі полонених | 2000",
        "UK | від 8 до 10 тисяч українців | 8000..10000",
        "RU | не менее чем по 1,2 тысячи человек | at least 1200",
        "RU | сто двадцать гражданских | 120",
        "RU | свыше 200 тел | at least 200"
      })
  void readsCounts(Language language, String text, String count) {
    assertThat(in(language, text)).extracting(n -> n.count().toString()).containsExactly(count);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN | a 1,000-for-1,000 exchange | 1000 | 1000",
        "EN | in the format of \"307 for 307\" | 307 | 307",
        "UK | обмін «1000 на 1000» | 1000 | 1000",
        "UK | «тисяча на тисячу» | 1000 | 1000",
        "RU | по формуле 1000 на 31 | 1000 | 31"
      })
  void readsFormulas(Language language, String text, long first, long second) {
    Numeral numeral = in(language, text).getFirst();
    assertThat(numeral.count().least()).isEqualTo(first);
    assertThat(numeral.other()).isEqualTo(second);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"EN | F-16 and Il-76 jets", "UK | тисячі людей і сотні родин", "RU | сотни пленных"})
  void readsNoNumberWhereThereIsNone(Language language, String text) {
    assertThat(in(language, text)).isEmpty();
  }

  @Test
  void saysThatANumberStoodInWords() {
    assertThat(in(Language.EN, "three hundred soldiers").getFirst().doubts())
        .containsExactly(Doubt.NUMBER_IN_WORDS);
  }
}
