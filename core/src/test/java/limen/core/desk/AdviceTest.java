package limen.core.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import limen.core.document.Refusal;
import limen.core.exchange.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever is refused hears why, with the values, and what to do. */
class AdviceTest {
  @ParameterizedTest
  @EnumSource(Reason.class)
  void saysWhyAndWhatToDo(Reason reason) {
    Refusal told = Advice.on(reason, List.of("A", "3"));

    assertThat(told.what()).endsWith(" (A, 3)").doesNotContain("null");
    assertThat(told.advice()).startsWith("Maybe ").endsWith(".");
  }
}
