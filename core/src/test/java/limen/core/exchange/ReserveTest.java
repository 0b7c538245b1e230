package limen.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import limen.core.entry.Block;
import limen.core.entry.Indexes;
import org.junit.jupiter.api.Test;

/** The reserve moves up in its order, and is read but once while it does. */
class ReserveTest {
  private static final List<String> SOLDIER = List.of("soldier");
  private static final List<String> WOUNDED = List.of("wounded");

  @Test
  void isReadOnceHoweverManyFall() {
    int many = 50_000;
    BitSet taken = new BitSet();
    Roll.Reserve reserve = new Roll.Reserve(List.of(new Block(SOLDIER, many, 2 * many - 1)));
    for (int i = 0; i < many; i++) {
      int place = reserve.next(SOLDIER, each -> !taken.get(each));
      assertThat(place).isEqualTo(many + i);
      taken.set(place);
    }

    assertThat(reserve.next(SOLDIER, each -> !taken.get(each))).isEqualTo(-1);
    assertThat(reserve.read()).isLessThan(3L * many);
  }

  /** Two thousand blocks of kinds in turn, and nobody of the third kinds. */
  @Test
  void isReadOnceForEachKindsAlsoWhereNobodyIsLeft() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      blocks.add(new Block(i % 2 == 0 ? SOLDIER : WOUNDED, i, i));
    }
    BitSet taken = new BitSet();
    Roll.Reserve reserve = new Roll.Reserve(blocks);
    for (int i = 0; i < 5000; i++) {
      for (List<String> kinds : List.of(SOLDIER, WOUNDED, List.<String>of())) {
        int place = reserve.next(kinds, each -> !taken.get(each));
        if (place >= 0) {
          taken.set(place);
        }
      }
    }

    assertThat(taken.cardinality()).isEqualTo(2000);
    assertThat(reserve.read()).isLessThan(15_000);
  }

  @Test
  void goesLiveForEverybodyWhomTheReceiverLeavesOut() {
    Roll roll = Roll.of(Table.list(Table.TO_A, 1, 50_000, 50_000));

    Roll accepted = roll.accepted(Indexes.of(0, 49_999));

    assertThat(accepted.count(accepted::isLive)).isEqualTo(50_000);
    assertThat(accepted.isLive(50_000)).isTrue();
    assertThat(accepted.kinds(0)).isEqualTo(SOLDIER);
    assertThat(accepted.kinds(99_999)).isEqualTo(SOLDIER);
  }
}
