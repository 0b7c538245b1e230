package limen.linkage.link;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What humans decided: which rows are one person and which are not. A pair about which that leaves
 * nothing to ask is closed: one that is decided, one that follows from others, and between two
 * lists in which nobody stands twice whatever stands beside a row that has found its person.
 */
public final class Decided {
  /** Two rows. */
  public record Two(int one, int other) {}

  private final boolean isNothing;
  private final Clusters same;
  private final List<Two> other;
  private final Set<Long> apart = new HashSet<>();
  private final BitSet found = new BitSet();
  private final BitSet nobody;

  private Decided(int rows, boolean once, List<Two> same, List<Two> other, BitSet nobody) {
    isNothing = same.isEmpty() && other.isEmpty() && nobody.isEmpty();
    this.nobody = (BitSet) nobody.clone();
    this.same = new Clusters(rows);
    this.other = List.copyOf(other);
    for (Two two : same) {
      this.same.join(two.one, two.other);
      found.set(two.one, once);
      found.set(two.other, once);
    }
    other.forEach(two -> apart.add(key(two.one, two.other)));
  }

  /** Nothing yet. */
  public static Decided nothing(int rows) {
    return new Decided(rows, false, List.of(), List.of(), new BitSet());
  }

  /**
   * Decisions that do not contradict each other.
   *
   * @param rows how many there are
   * @param once whether nobody stands twice in a list, so that a row has one partner at most
   * @param same pairs that are one person
   * @param other pairs that are two
   */
  public static Decided of(int rows, boolean once, List<Two> same, List<Two> other) {
    return new Decided(rows, once, same, other, new BitSet());
  }

  /**
   * The same where some rows are nobody, so that there is nothing to ask about them.
   *
   * @param nobody those rows
   */
  public static Decided of(int rows, boolean once, List<Two> same, List<Two> other, BitSet nobody) {
    return new Decided(rows, once, same, other, nobody);
  }

  /** Whether nothing was decided. */
  boolean isNothing() {
    return isNothing;
  }

  private long key(int one, int two) {
    int a = same.root(one);
    int b = same.root(two);
    return (long) Math.min(a, b) << 32 | Math.max(a, b);
  }

  /** Whether two rows are one person, by way of others too. */
  public boolean isOne(int one, int two) {
    return same.root(one) == same.root(two);
  }

  /** Whether two rows are two people, by way of others too. */
  public boolean isApart(int one, int two) {
    return !apart.isEmpty() && apart.contains(key(one, two));
  }

  /** Whether there is anything left to ask about a pair. */
  public boolean isOpen(int one, int two) {
    return isNothing
        || (!isSettled(one) && !isSettled(two) && !isOne(one, two) && !isApart(one, two));
  }

  private boolean isSettled(int row) {
    return found.get(row) || nobody.get(row);
  }

  /** The rows that stand together by what was decided. */
  Clusters clusters() {
    return same.copy();
  }

  /** Whether nobody is brought together whom a human kept apart. */
  boolean lets(Clusters clusters, int one, int two) {
    if (other.isEmpty()) {
      return true;
    }
    int a = clusters.root(one);
    int b = clusters.root(two);
    for (Two kept : other) {
      int c = clusters.root(kept.one);
      int d = clusters.root(kept.other);
      if ((c == a && d == b) || (c == b && d == a)) {
        return false;
      }
    }
    return true;
  }
}
