package limen.paper.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class GrammarTest {

  @Test
  void choosesTheFormThatCldrChooses() {
    for (String language : Words.LANGUAGES) {
      PluralRules cldr = PluralRules.forLocale(ULocale.forLanguageTag(language));
      LongStream.concat(LongStream.range(0, 1300), LongStream.range(999_990, 1_000_130))
          .forEach(
              number ->
                  assertThat(Grammar.of(language).form(number))
                      .as(language + " " + number)
                      .isEqualTo(cldr.select((double) number)));
    }
  }
}
