package limen.ledger.log;

import java.io.IOException;
import java.util.List;
import limen.ledger.store.Journal;
import limen.ledger.tree.Hash;
import limen.ledger.tree.Tree;

/**
 * What anybody may read of a log that is kept here: the entries up to the last published head, and
 * proofs about them. For any number of threads, while one other writes.
 */
public final class Copy {
  private final Journal journal;
  private final Tree tree;
  private volatile long size;

  Copy(Journal journal, Tree tree) {
    this.journal = journal;
    this.tree = tree;
  }

  void publish(long published) {
    size = published;
  }

  /** How many entries are published. */
  public long size() {
    return size;
  }

  /** The entries from one index to before another, both published. */
  public List<byte[]> entries(long from, long to) {
    within(to);
    return journal.read(from, to);
  }

  /** This copy for a mirror to take from. */
  public Source source() {
    return (from, to) -> {
      long end = Math.min(to, size);
      if (from >= end) {
        throw new IOException("only %d entries are published here".formatted(size));
      }
      return entries(from, end);
    };
  }

  /** The root over the first entries. */
  public Hash root(long first) {
    within(first);
    synchronized (tree) {
      return tree.root(first);
    }
  }

  /** The hash of a complete subtree of 2^level entries, as tiles are made of. */
  public Hash complete(int level, long index) {
    within((index + 1) << level);
    synchronized (tree) {
      return tree.complete(level, index);
    }
  }

  /** The proof that an entry is among the first so many. */
  public List<Hash> inclusion(long index, long first) {
    within(first);
    synchronized (tree) {
      return tree.inclusion(index, first);
    }
  }

  /** The proof that a log of one size only grew to another. */
  public List<Hash> consistency(long earlier, long later) {
    within(later);
    synchronized (tree) {
      return tree.consistency(earlier, later);
    }
  }

  private void within(long end) {
    if (end < 0 || end > size) {
      throw new IndexOutOfBoundsException("%d of %d published entries".formatted(end, size));
    }
  }
}
