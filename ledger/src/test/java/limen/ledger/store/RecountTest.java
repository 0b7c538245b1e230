package limen.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import limen.ledger.tree.Hash;
import limen.ledger.tree.Tree;
import org.junit.jupiter.api.Test;

/** Two ways to the root, one of them over the disk, meet only where nothing is wrong. */
class RecountTest {
  private static Journal journal(FrailDisk disk, int size) {
    Journal journal = Journal.open(disk.folder("entries"), 0);
    journal.append(LongStream.range(0, size).mapToObj(Clerk::entry).toList());
    return journal;
  }

  private static Tree tree(int size) {
    return Tree.of(LongStream.range(0, size).mapToObj(i -> Hash.leaf(Clerk.entry(i))).toList());
  }

  @Test
  void findsTheRootOfEverySizeInAnySteps() {
    Journal journal = journal(new FrailDisk(), 300);
    Tree tree = tree(300);
    for (int seed = 0; seed < 50; seed++) {
      Random random = new Random(seed);
      Recount recount = new Recount();
      for (int size = 0; size <= 300; size += random.nextInt(1 + seed)) {
        assertThat(recount.root(journal, size)).isEqualTo(tree.root(size).bytes());
        size += seed == 0 ? 1 : 0;
      }
    }
  }

  @Test
  void findsAnotherRootWhereOneBitDiffers() {
    byte[] changed = Clerk.entry(5);
    changed[3] ^= 1;
    Tree tree = tree(5);
    tree.append(Hash.leaf(changed));

    assertThat(new Recount().root(journal(new FrailDisk(), 6), 6))
        .isNotEqualTo(tree.root().bytes());
  }
}
