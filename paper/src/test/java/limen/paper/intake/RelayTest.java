package limen.paper.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import limen.paper.workbook.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines handed over to another thread. */
class RelayTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 255, 256, 257, 20_000})
  void keepsEveryLineInItsOrder(int lines) {
    List<Integer> taken = new ArrayList<>();
    Relay relay = new Relay(line -> taken.add(line.number()));
    for (int i = 1; i <= lines; i++) {
      assertThat(relay.test(new Line(i))).isTrue();
    }
    relay.end();

    assertThat(taken).hasSize(lines).isSorted();
  }

  @Test
  void stopsWhereTheTakerHasHadEnough() {
    List<Integer> taken = new ArrayList<>();
    Relay relay = new Relay(line -> taken.add(line.number()) && line.number() < 1_000);
    int read = 1;
    while (read < 1_000_000 && relay.test(new Line(read))) {
      read++;
    }
    relay.end();

    assertThat(taken).hasSize(1_000);
    assertThat(read).isLessThan(1_000_000);
  }

  @Test
  void passesAFaultOnInsteadOfWaitingForEver() {
    for (Throwable fault : List.of(new IllegalStateException("x"), new OutOfMemoryError("x"))) {
      Relay relay =
          new Relay(
              line -> {
                if (fault instanceof Error error) {
                  throw error;
                }
                throw (IllegalStateException) fault;
              });
      int read = 0;
      while (read < 1_000_000 && relay.test(new Line(read))) {
        read++;
      }

      assertThatThrownBy(relay::end).isSameAs(fault);
    }
  }
}
