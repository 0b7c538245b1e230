package limen.core.scrutiny;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Nothing can be subtracted from the figures of fairness. */
class FairnessTest {
  @Test
  void leavesOutSmallNumbersAndEnoughWithThem() {
    List<Fairness.Row> rows =
        Fairness.hidden(
            List.of(
                new Fairness.Row("a", 3, 40),
                new Fairness.Row("b", 10, 50),
                new Fairness.Row("c", 20, 90),
                new Fairness.Row("d", 0, 60)));

    assertThat(rows.get(0).chosen()).isNull();
    assertThat(rows.get(1).chosen()).isNull();
    assertThat(rows.get(2).chosen()).isEqualTo(20);
    assertThat(rows.get(3).chosen()).isZero();
  }
}
