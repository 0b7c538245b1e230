package limen.core.history;

import static limen.core.history.Table.NORTH;
import static limen.core.history.Table.SOUTH;
import static limen.core.history.Table.row;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rows that deserve a look. */
class OddityTest {

  @Test
  void findsPartsThatDoNotMakeTheTotal() {
    Event event = row("2001-01-01", new Returned(10, 4, 5), new Returned(10, 12, null));

    assertThat(Oddity.of(Table.of(event)))
        .containsExactly(
            new Oddity.PartsDiffer(event, NORTH, 10, 9),
            new Oddity.PartsDiffer(event, SOUTH, 10, 12));
  }

  @Test
  void findsPartsWithoutATotal() {
    Event event = row("2001-01-01", new Returned(null, null, 14), new Returned(10, 4, null));

    assertThat(Oddity.of(Table.of(event))).containsExactly(new Oddity.PartAlone(event, NORTH, 14));
  }

  @Test
  void findsRowsOutOfOrderAndRowsWrittenTwice() {
    Event first = row("2001-02-01", 5, 5);
    Event other = row("2001-01-01", 5, 5);
    Event again = row("2001-02-01", 5, 5);
    Event sameDay = row("2001-02-01", 5, 4);

    assertThat(Oddity.of(Table.of(first, other, again, sameDay)))
        .containsExactly(new Oddity.Backwards(other, first), new Oddity.Twice(again, first));
  }
}
