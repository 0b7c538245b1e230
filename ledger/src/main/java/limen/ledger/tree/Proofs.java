package limen.ledger.tree;

import java.util.Iterator;
import java.util.List;

/** Checks proofs about trees that somebody else holds, by the loops of RFC 9162. */
public final class Proofs {
  private Proofs() {}

  /**
   * Whether a path proves that the leaf stands at an index in the tree with a size and a root (RFC
   * 9162 section 2.1.3.2).
   */
  public static boolean included(Hash leaf, long index, long size, Hash root, List<Hash> path) {
    if (index < 0 || index >= size) {
      return false;
    }
    long node = index;
    long last = size - 1;
    Hash hash = leaf;
    for (Hash step : path) {
      if (last == 0) {
        return false;
      }
      if ((node & 1) == 1 || node == last) {
        hash = Hash.node(step, hash);
        int rise = Long.numberOfTrailingZeros(node);
        node >>= rise;
        last >>= rise;
      } else {
        hash = Hash.node(hash, step);
      }
      node >>= 1;
      last >>= 1;
    }
    return last == 0 && hash.equals(root);
  }

  /**
   * Whether a path proves that the tree of the later size begins with the tree of the earlier (RFC
   * 9162 section 2.1.4.2). From nothing, and between equal sizes, the path is empty.
   */
  public static boolean consistent(
      long earlier, Hash earlierRoot, long later, Hash laterRoot, List<Hash> path) {
    if (earlier < 0 || earlier > later || !fits(earlier, earlierRoot) || !fits(later, laterRoot)) {
      return false;
    }
    if (earlier == 0) {
      return path.isEmpty();
    }
    if (earlier == later) {
      return path.isEmpty() && earlierRoot.equals(laterRoot);
    }
    return grown(earlier, earlierRoot, later, laterRoot, path);
  }

  /** A tree without leaves has one root only. */
  private static boolean fits(long size, Hash root) {
    return size > 0 || root.equals(Hash.EMPTY);
  }

  private static boolean grown(
      long earlier, Hash earlierRoot, long later, Hash laterRoot, List<Hash> path) {
    int complete = Long.numberOfTrailingZeros(earlier);
    long node = (earlier - 1) >> complete;
    long last = (later - 1) >> complete;
    Iterator<Hash> steps = path.iterator();
    // An earlier tree that is itself one complete subtree is not repeated in the path.
    if (node != 0 && !steps.hasNext()) {
      return false;
    }
    Hash before = node == 0 ? earlierRoot : steps.next();
    Hash after = before;
    while (steps.hasNext()) {
      Hash step = steps.next();
      if (last == 0) {
        return false;
      }
      if ((node & 1) == 1 || node == last) {
        before = Hash.node(step, before);
        after = Hash.node(step, after);
        int rise = Long.numberOfTrailingZeros(node);
        node >>= rise;
        last >>= rise;
      } else {
        after = Hash.node(after, step);
      }
      node >>= 1;
      last >>= 1;
    }
    return last == 0 && before.equals(earlierRoot) && after.equals(laterRoot);
  }
}
