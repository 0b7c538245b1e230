package limen.ledger.log;

import java.util.ArrayList;
import java.util.List;
import limen.ledger.tree.Hash;
import limen.ledger.tree.Tree;

/**
 * The complete subtrees on the right edge of a tree, largest first: all one needs to know which
 * root it would have with further leaves, without giving it any.
 */
final class Edge {
  private final List<Hash> subtrees = new ArrayList<>();
  private long size;

  static Edge of(Tree tree) {
    Edge edge = new Edge();
    edge.size = tree.size();
    long from = 0;
    for (long rest = edge.size; rest > 0; rest -= Long.highestOneBit(rest)) {
      int level = Long.SIZE - 1 - Long.numberOfLeadingZeros(rest);
      edge.subtrees.add(tree.complete(level, from >> level));
      from += Long.highestOneBit(rest);
    }
    return edge;
  }

  void append(Hash leaf) {
    Hash hash = leaf;
    for (long rest = size; (rest & 1) == 1; rest >>= 1) {
      hash = Hash.node(subtrees.removeLast(), hash);
    }
    subtrees.add(hash);
    size++;
  }

  Hash root() {
    return subtrees.reversed().stream()
        .reduce((right, left) -> Hash.node(left, right))
        .orElse(Hash.EMPTY);
  }
}
