package limen.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import limen.ledger.tree.Hash;
import limen.ledger.tree.Tree;
import org.junit.jupiter.api.Test;

/** The edge knows the root that the tree will have. */
class EdgeTest {

  @Test
  void hasTheRootOfEveryTreeThatGrows() {
    Tree tree = new Tree();
    Edge grown = Edge.EMPTY;
    for (int i = 0; i < 300; i++) {
      assertThat(grown.root()).isEqualTo(tree.root());
      assertThat(Edge.of(tree)).isEqualTo(grown);
      Hash leaf = Hash.leaf(ByteBuffer.allocate(4).putInt(i).array());
      tree.append(leaf);
      grown = grown.with(leaf);
    }
  }
}
