package limen.paper.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import limen.core.document.Refusal;
import limen.core.talks.Reason;
import limen.core.talks.Talks;
import limen.paper.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HindranceTest {
  private static final Map<String, String> MAYBE =
      Map.of("en", "Maybe ", "uk", "Можливо, ", "ru", "Возможно, ");

  @ParameterizedTest
  @EnumSource(Reason.class)
  void namesTheValueAtFaultAndAdvisesInEveryLanguage(Reason reason) {
    Talks.Refused refused = new Talks.Refused(reason, List.of("11", "22", 33));
    MAYBE.forEach(
        (language, maybe) -> {
          Refusal said = Hindrance.of(refused, Words.in(language));
          assertThat(said.what()).containsAnyOf("11", "22");
          assertThat(said.advice()).startsWith(maybe);
        });
  }
}
