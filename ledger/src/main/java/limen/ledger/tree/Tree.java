package limen.ledger.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * The Merkle tree of RFC 6962 over leaves that only grow in number, in memory. The hash of every
 * complete subtree is kept, so that a root or a proof for any size that ever was takes a few
 * hashes. Not for several threads at once.
 */
public final class Tree {
  /** At place l the hashes of the complete subtrees of 2^l leaves, from the left. */
  private final List<List<Hash>> levels = new ArrayList<>();

  /** A tree without leaves. */
  public Tree() {
    levels.add(new ArrayList<>());
  }

  /** A tree with these leaves. */
  public static Tree of(Iterable<Hash> leaves) {
    Tree tree = new Tree();
    leaves.forEach(tree::append);
    return tree;
  }

  /** Appends the leaf of one entry and completes the subtrees that end with it. */
  public void append(Hash leaf) {
    Hash hash = leaf;
    List<Hash> level = levels.getFirst();
    level.add(hash);
    for (int above = 1; level.size() % 2 == 0; above++) {
      hash = Hash.node(level.get(level.size() - 2), hash);
      if (above == levels.size()) {
        levels.add(new ArrayList<>());
      }
      level = levels.get(above);
      level.add(hash);
    }
  }

  /** How many leaves there are. */
  public long size() {
    return levels.getFirst().size();
  }

  /** The root over all leaves. */
  public Hash root() {
    return root(size());
  }

  /** The root over the first leaves only: what it was when there were that many. */
  public Hash root(long size) {
    checkSize(size);
    return size == 0 ? Hash.EMPTY : range(0, size);
  }

  /** The leaf at an index, from 0. */
  public Hash leaf(long index) {
    return complete(0, index);
  }

  /** The hash of the complete subtree of 2^level leaves that begins at leaf index * 2^level. */
  public Hash complete(int level, long index) {
    return levels.get(level).get(Math.toIntExact(index));
  }

  /**
   * The inclusion proof of RFC 6962 section 2.1.1 for a leaf in the tree of the first leaves.
   *
   * @throws IllegalArgumentException unless index &lt; size &lt;= {@link #size()}
   */
  public List<Hash> inclusion(long index, long size) {
    checkSize(size);
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException("no leaf " + index + " among the first " + size);
    }
    List<Hash> path = new ArrayList<>();
    long from = 0;
    long to = size;
    while (to - from > 1) {
      long middle = from + left(to - from);
      if (index < middle) {
        path.add(range(middle, to));
        to = middle;
      } else {
        path.add(range(from, middle));
        from = middle;
      }
    }
    return path.reversed().stream().toList();
  }

  /**
   * The consistency proof of RFC 6962 section 2.1.2 from an earlier size to a later; empty where
   * the sizes are equal or the earlier one is 0.
   *
   * @throws IllegalArgumentException unless 0 &lt;= earlier &lt;= later &lt;= {@link #size()}
   */
  public List<Hash> consistency(long earlier, long later) {
    checkSize(later);
    if (earlier < 0 || earlier > later) {
      throw new IllegalArgumentException("no way from size " + earlier + " to size " + later);
    }
    if (earlier == 0 || earlier == later) {
      return List.of();
    }
    List<Hash> path = new ArrayList<>();
    long from = 0;
    long to = later;
    while (earlier != to) {
      long middle = from + left(to - from);
      if (earlier <= middle) {
        path.add(range(middle, to));
        to = middle;
      } else {
        path.add(range(from, middle));
        from = middle;
      }
    }
    if (from != 0) {
      path.add(range(from, to));
    }
    return path.reversed().stream().toList();
  }

  /** The hash over leaves of which the first is a multiple of the size of the left subtree. */
  private Hash range(long from, long to) {
    long leaves = to - from;
    if (Long.bitCount(leaves) == 1) {
      int level = Long.numberOfTrailingZeros(leaves);
      return complete(level, from >> level);
    }
    long middle = from + left(leaves);
    return Hash.node(range(from, middle), range(middle, to));
  }

  /** The largest power of two below a number of leaves: where RFC 6962 divides. */
  private static long left(long leaves) {
    return Long.highestOneBit(leaves - 1);
  }

  private void checkSize(long size) {
    if (size < 0 || size > size()) {
      throw new IllegalArgumentException("no size " + size + " yet, only " + size());
    }
  }
}
