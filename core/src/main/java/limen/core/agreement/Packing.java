package limen.core.agreement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many people figures certainly come to when nobody may be counted twice: the largest sum of
 * figures that are apart from each other. Where there are too many to try, a smaller sum, which is
 * certain too.
 */
final class Packing {
  private static final int MOST_TRIED = 2_000;
  private final List<Figure> figures;
  private final List<BitSet> clashes = new ArrayList<>();
  private final Map<BitSet, Long> known = new HashMap<>();

  Packing(List<Figure> figures) {
    this.figures = figures;
    for (int i = 0; i < figures.size(); i++) {
      BitSet mine = new BitSet();
      for (int j = 0; j < i; j++) {
        if (!figures.get(i).apart(figures.get(j))) {
          mine.set(j);
          clashes.get(j).set(i);
        }
      }
      clashes.add(mine);
    }
  }

  /** The sum for all of the figures. */
  long most() {
    BitSet all = new BitSet();
    all.set(0, figures.size());
    return most(all);
  }

  /** The sum for some of the figures, by their positions. */
  long most(BitSet among) {
    long sum = 0;
    BitSet left = (BitSet) among.clone();
    while (!left.isEmpty()) {
      BitSet group = group(left);
      left.andNot(group);
      sum += ofGroup(group);
    }
    return sum;
  }

  /** The first figure with all that clash with it, directly or through others. */
  private BitSet group(BitSet left) {
    BitSet group = new BitSet();
    BitSet next = new BitSet();
    next.set(left.nextSetBit(0));
    while (!next.isEmpty()) {
      group.or(next);
      BitSet reached = new BitSet();
      next.stream().forEach(i -> reached.or(clashes.get(i)));
      reached.and(left);
      reached.andNot(group);
      next = reached;
    }
    return group;
  }

  private long ofGroup(BitSet group) {
    if (group.cardinality() == 1) {
      return least(group.nextSetBit(0));
    }
    Long before = known.get(group);
    if (before != null) {
      return before;
    }
    int busiest = busiest(group);
    BitSet without = (BitSet) group.clone();
    without.clear(busiest);
    BitSet apart = (BitSet) without.clone();
    apart.andNot(clashes.get(busiest));
    long with = least(busiest) + most(apart);
    long sum = known.size() > MOST_TRIED ? with : Math.max(with, most(without));
    known.put(group, sum);
    return sum;
  }

  private int busiest(BitSet group) {
    int busiest = -1;
    int most = -1;
    for (int i = group.nextSetBit(0); i >= 0; i = group.nextSetBit(i + 1)) {
      BitSet others = (BitSet) clashes.get(i).clone();
      others.and(group);
      if (others.cardinality() > most) {
        busiest = i;
        most = others.cardinality();
      }
    }
    return busiest;
  }

  private long least(int figure) {
    return figures.get(figure).count().least();
  }
}
