package limen.core.agreement;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import limen.core.terms.Range;

/**
 * How many people there can be at most in some cells when figures bound the cells they cover: the
 * smallest sum of figures that together cover every cell. Where there are too many to try, a larger
 * sum, which is a bound too.
 */
final class Cover {
  private static final int MOST_TRIED = 200;
  private final List<Bound> bounds;
  private final Map<BitSet, Long> known = new HashMap<>();

  /** At most so many in all of these cells together. */
  record Bound(BitSet cells, long most) {}

  Cover(List<Bound> bounds) {
    this.bounds = bounds;
  }

  /** The sum for some cells; {@link Range#NONE_ABOVE} where one of them is not covered. */
  long least(BitSet cells) {
    long sum = 0;
    BitSet left = (BitSet) cells.clone();
    while (!left.isEmpty() && sum < Range.NONE_ABOVE) {
      BitSet group = group(left);
      left.andNot(group);
      sum = add(sum, ofGroup(group));
    }
    return sum;
  }

  private BitSet group(BitSet left) {
    BitSet group = new BitSet();
    group.set(left.nextSetBit(0));
    int size = 0;
    while (size < group.cardinality()) {
      size = group.cardinality();
      bounds.stream().map(Bound::cells).filter(group::intersects).forEach(group::or);
      group.and(left);
    }
    return group;
  }

  private long ofGroup(BitSet group) {
    Long before = known.get(group);
    if (before != null) {
      return before;
    }
    List<Bound> choice = fewest(group);
    long least = Range.NONE_ABOVE;
    int tried = known.size() > MOST_TRIED ? Math.min(1, choice.size()) : choice.size();
    for (Bound bound : choice.subList(0, tried)) {
      BitSet rest = (BitSet) group.clone();
      rest.andNot(bound.cells);
      least = Math.min(least, add(bound.most, least(rest)));
    }
    known.put(group, least);
    return least;
  }

  /** The bounds of the cell that has fewest of them. */
  private List<Bound> fewest(BitSet group) {
    List<Bound> fewest = null;
    for (int cell = group.nextSetBit(0); cell >= 0; cell = group.nextSetBit(cell + 1)) {
      int at = cell;
      List<Bound> here = bounds.stream().filter(b -> b.cells.get(at)).toList();
      fewest = fewest == null || here.size() < fewest.size() ? here : fewest;
    }
    return fewest == null ? List.of() : fewest;
  }

  private static long add(long a, long b) {
    return a > Range.NONE_ABOVE - b ? Range.NONE_ABOVE : a + b;
  }
}
