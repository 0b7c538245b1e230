package limen.paper.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.List;
import limen.core.terms.Range;
import org.junit.jupiter.api.Test;

class PatternTest {
  private static final String PERSONS =
      "{0, plural, =0 {nikoho} one {# osoba} few {# osoby} many {# osib} other {# osoby}}";

  @Test
  void quotesAsIcuDoes() {
    for (String pattern :
        List.of(
            "сім'я {0}",
            "it''s {0}",
            "'{0}' is {0}",
            "a '{'b'}' c",
            "# {0}",
            "{0, plural, one {'#' is #} other {'{'#'}' it's # ''#''}} #",
            "{ 0 }, {1,plural,other{{0} of #}}")) {
      Object[] args = {5, 7};
      assertThat(said(pattern, args))
          .as(pattern)
          .isEqualTo(new MessageFormat(pattern, ULocale.ENGLISH).format(args));
    }
  }

  @Test
  void leavesOutAFullStopAfterAValueThatEndsWithOne() {
    assertThat(said("{0}.", "2025 р.")).isEqualTo("2025 р.");
    assertThat(said("{0}. {1}.", "2025 р.", "етап 1")).isEqualTo("2025 р. етап 1.");
    assertThat(said("{0}; {1}", "2025 р.", "етап 1")).isEqualTo("2025 р.; етап 1");
    assertThat(said("{0}.", "етап 1")).isEqualTo("етап 1.");
    assertThat(Words.sentence("2025 р.")).isEqualTo("2025 р.");
  }

  @Test
  void takesThePluralOfTheUpperBoundOrOfTheOnlyOne() {
    assertThat(said(PERSONS, 0)).isEqualTo("nikoho");
    assertThat(said(PERSONS, 1001)).isEqualTo("1\u00a0001 osoba");
    assertThat(said(PERSONS, new Range(18, 22))).isEqualTo("18–22 osoby");
    assertThat(said(PERSONS, new Range(1, 25))).isEqualTo("1–25 osib");
    assertThat(said(PERSONS, Range.atLeast(21))).isEqualTo("щонайменше 21 osoba");
    assertThat(said(PERSONS, new Range(0, 3))).isEqualTo("щонайбільше 3 osoby");
  }

  @Test
  void saysAnUnknownNumberOfPersons() {
    assertThat(said(PERSONS, Range.UNKNOWN)).isEqualTo("невідома кількість osib");
    assertThat(said("{0}", Range.UNKNOWN)).isEqualTo("невідомо");
  }

  @Test
  void refusesBrokenPatterns() {
    for (String broken :
        List.of(
            "{",
            "{0",
            "}",
            "{a}",
            "{}",
            "{0,date}",
            "{0,plural}",
            "{0,plural,one{x}}",
            "{0,plural,other{x}other{y}}",
            "{0,plural,other x}",
            "'{0",
            "{0,plural,other{x}")) {
      assertThatThrownBy(() -> new Pattern(broken).read())
          .as(broken)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void refusesMissingAndWrongArguments() {
    assertThatThrownBy(() -> said("{1}", 5)).hasMessageContaining("argument 1 is missing");
    assertThatThrownBy(() -> said(PERSONS, "five")).hasMessageContaining("must be a number");
  }

  private static String said(String pattern, Object... args) {
    String language = pattern.contains("few") ? "uk" : pattern.equals("{0}") ? "uk" : "en";
    Message message = new Message(new Pattern(pattern).read(), Grammar.of(language));
    StringBuilder text = new StringBuilder();
    message.render(args, new Values(Words.in(language))).forEach(text::append);
    return text.toString();
  }
}
