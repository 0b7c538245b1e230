package limen.ledger.log;

import java.util.ArrayList;
import java.util.List;
import limen.ledger.tree.Hash;
import limen.ledger.tree.Tree;

/**
 * The complete subtrees on the right edge of a tree, largest first: all one needs to know which
 * root it has with further leaves. A value, so that a rule that may be thrown away can carry it.
 *
 * @param size how many leaves the tree has
 * @param subtrees the hashes of its complete subtrees, as many as {@code size} has binary ones
 */
public record Edge(long size, List<Hash> subtrees) {
  /** The edge of the tree that holds nothing. */
  public static final Edge EMPTY = new Edge(0, List.of());

  /**
   * An edge that cannot be changed.
   *
   * @throws IllegalArgumentException if a tree of that size has another number of subtrees
   */
  public Edge {
    subtrees = List.copyOf(subtrees);
    if (size < 0 || Long.bitCount(size) != subtrees.size()) {
      throw new IllegalArgumentException(
          "no tree of size %d has %d subtrees".formatted(size, subtrees.size()));
    }
  }

  /** The edge of a tree as it is now. */
  public static Edge of(Tree tree) {
    List<Hash> subtrees = new ArrayList<>();
    long from = 0;
    for (long rest = tree.size(); rest > 0; rest -= Long.highestOneBit(rest)) {
      int level = Long.SIZE - 1 - Long.numberOfLeadingZeros(rest);
      subtrees.add(tree.complete(level, from >> level));
      from += Long.highestOneBit(rest);
    }
    return new Edge(tree.size(), subtrees);
  }

  /** The edge of the tree with one leaf more. */
  public Edge with(Hash leaf) {
    List<Hash> more = new ArrayList<>(subtrees);
    Hash hash = leaf;
    for (long rest = size; (rest & 1) == 1; rest >>= 1) {
      hash = Hash.node(more.removeLast(), hash);
    }
    more.add(hash);
    return new Edge(size + 1, more);
  }

  /** The root of the tree. */
  public Hash root() {
    return subtrees.reversed().stream()
        .reduce((right, left) -> Hash.node(left, right))
        .orElse(Hash.EMPTY);
  }
}
