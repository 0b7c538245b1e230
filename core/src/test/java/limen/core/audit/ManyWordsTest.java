package limen.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import limen.core.entry.Act;
import limen.core.entry.Block;
import limen.core.entry.Indexes;
import limen.core.exchange.State;
import org.junit.jupiter.api.Test;

/** Whoever says a great deal of a long list makes nobody wait who reads the record. */
class ManyWordsTest {
  private static final int PLACES = 100_000;
  private static final int LINES = 2600;

  /** A list of as many places as there can be, in as many blocks as an entry has room for. */
  private static Hands listed() {
    Hands hands = Harbour.agreed();
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < LINES; i++) {
      blocks.add(new Block(List.of(i % 2 == 0 ? "soldier" : "civilian"), i, i));
    }
    blocks.add(new Block(List.of("soldier"), LINES, PLACES - 1));
    hands.does(
        "A", new Act.Listing(Harbour.TO_B, 1, Hands.hash("root to-B"), blocks, List.of(), null));
    return hands;
  }

  private static Act statement() {
    List<Act.Said> says = new ArrayList<>();
    for (int i = 0; i < LINES; i++) {
      says.add(new Act.Said(Harbour.TO_B, List.of(i % 3 == 0 ? "civilian" : "soldier"), i));
    }
    return new Act.Statement(says, "All of them. (Invented.)\n");
  }

  /** It took a minute and a half for each of the forty. */
  @Test
  void readsARecordInWhichMuchIsSaidOfMany() {
    Hands hands = listed();
    for (int i = 0; i < 40; i++) {
      hands.does("B", statement());
    }

    Findings findings = ((Audited.Verified) Tampering.audit(hands.file(), null)).findings();

    assertThat(findings.statements()).hasSize(40);
    assertThat(findings.stages().getFirst().cells())
        .extracting(Finding.Cell::listed)
        .containsExactly((long) PLACES - LINES / 2, LINES / 2L);
  }

  @Test
  void countsAListAgainOnlyWhenItHasChanged() {
    Hands hands = listed();
    State before = hands.course.state();
    Cells cells = new Cells();
    for (int i = 0; i < 100; i++) {
      cells.crossed(before, Harbour.TO_B, List.of("soldier"));
      cells.of(Objects.requireNonNull(before.stage("1")));
    }
    assertThat(cells.places()).isEqualTo(PLACES);

    hands.does("B", new Act.Accept(Harbour.TO_B, Hands.hash("root to-B"), Indexes.of(0, 0)));
    Finding.Cell soldiers =
        cells.of(Objects.requireNonNull(hands.course.state().stage("1"))).getFirst();
    assertThat(soldiers.leftOut()).isEqualTo(1);
    assertThat(cells.places()).isEqualTo(2L * PLACES);
  }
}
