package limen.core.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import limen.core.document.Refusal;
import limen.core.exchange.Reason;
import org.junit.jupiter.api.Test;
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

  @Test
  void namesAStageAsOne() {
    assertThat(Advice.on(Reason.NO_GO, List.of("1")).what()).endsWith("(stage 1)");
  }

  @Test
  void tellsNotYetFromNoMore() {
    assertThat(Advice.on(Reason.NOT_ACTIVE, List.of("OPEN")).what()).isEqualTo("no terms bind yet");
    assertThat(Advice.on(Reason.NOT_ACTIVE, List.of("CLOSED")).what()).contains("is closed");
    assertThat(Advice.on(Reason.NOT_ACTIVE, List.of("ABORTED")).what()).contains("broken off");
  }
}
