package limen.paper.manifest;

import java.util.ArrayList;
import java.util.List;
import limen.core.manifest.Line;
import limen.core.manifest.Load;

/**
 * The lines of one sheet of paper.
 *
 * @param load the vehicle it belongs to
 * @param lines at most as many as a page holds
 * @param number among the pages of the vehicle, from 1
 * @param last whether it is the vehicle's last, with room for signatures
 */
record Pages(Load load, List<Line> lines, int number, boolean last) {

  /** All pages of a vehicle; the last has at least one line beside the signatures. */
  static List<Pages> of(Load load, int most, int mostOnLast) {
    List<Pages> pages = new ArrayList<>();
    List<Line> left = load.lines();
    while (left.size() > mostOnLast) {
      int taken = Math.min(most, left.size() - 1);
      pages.add(new Pages(load, left.subList(0, taken), pages.size() + 1, false));
      left = left.subList(taken, left.size());
    }
    pages.add(new Pages(load, left, pages.size() + 1, true));
    return pages;
  }
}
