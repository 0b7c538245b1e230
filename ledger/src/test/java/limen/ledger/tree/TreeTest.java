package limen.ledger.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Every proof that a small tree gives holds, and no other. */
class TreeTest {
  private static final int SIZES = 64;

  private static Tree tree(int size) {
    Tree tree = new Tree();
    for (int i = 0; i < size; i++) {
      tree.append(Hash.leaf(("entry-" + i).getBytes(StandardCharsets.UTF_8)));
    }
    return tree;
  }

  @Test
  void provesThatEveryLeafIsIncluded() {
    Tree tree = tree(SIZES);
    for (int size = 1; size <= SIZES; size++) {
      for (int index = 0; index < size; index++) {
        assertThat(
                Proofs.included(
                    tree.leaf(index), index, size, tree.root(size), tree.inclusion(index, size)))
            .isTrue();
      }
    }
  }

  @Test
  void provesThatItOnlyGrew() {
    Tree tree = tree(SIZES);
    for (int to = 0; to <= SIZES; to++) {
      for (int from = 0; from <= to; from++) {
        assertThat(
                Proofs.consistent(
                    from, tree.root(from), to, tree.root(to), tree.consistency(from, to)))
            .isTrue();
      }
    }
  }
}
