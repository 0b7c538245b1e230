package limen.core.agreement;

import java.util.ArrayList;
import java.util.List;
import limen.core.terms.Range;
import limen.core.terms.Region;

/** Bounds on a number of people from figures about overlapping kinds of them. */
final class Parts {
  /** Beyond this many overlapping figures the largest are taken first. */
  private static final int SEARCHED = 16;

  private Parts() {}

  /** So many people of a region. */
  record Part(Region region, Range count) {}

  /**
   * How many people of the region there are.
   *
   * <p>At least: the largest sum of figures that lie inside and exclude each other. At most: a
   * figure that holds the whole region, less what is certainly outside it.
   */
  static Range count(List<Part> parts, Region region) {
    List<Part> inside = parts.stream().filter(p -> p.region.within(region)).toList();
    long least = leastOf(inside);
    long most = Range.NONE_ABOVE;
    for (Part whole : parts) {
      if (region.within(whole.region) && whole.count.hasMost()) {
        List<Part> rest =
            parts.stream()
                .filter(p -> p.region.within(whole.region) && p.region.apart(region))
                .toList();
        most = Math.min(most, Math.max(0, whole.count.most() - leastOf(rest)));
      }
    }
    return least <= most ? new Range(least, most) : new Range(most, least);
  }

  private static long leastOf(List<Part> parts) {
    List<Part> overlapping = new ArrayList<>();
    long sum = 0;
    for (Part part : parts) {
      if (parts.stream().filter(other -> !part.region.apart(other.region)).count() == 1) {
        sum += part.count.least();
      } else {
        overlapping.add(part);
      }
    }
    overlapping.sort(java.util.Comparator.comparingLong((Part p) -> -p.count.least()));
    return sum + best(overlapping, 0, new ArrayList<>());
  }

  private static long best(List<Part> parts, int from, List<Part> taken) {
    for (int i = from; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (taken.stream().allMatch(t -> t.region.apart(part.region))) {
        List<Part> with = new ArrayList<>(taken);
        with.add(part);
        long taking = part.count.least() + best(parts, i + 1, with);
        return parts.size() > SEARCHED ? taking : Math.max(taking, best(parts, i + 1, taken));
      }
    }
    return 0;
  }
}
