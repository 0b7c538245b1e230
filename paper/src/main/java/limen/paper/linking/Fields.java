package limen.paper.linking;

import java.util.List;

/**
 * What of two tables is compared, and what is not.
 *
 * @param compared in the order of their weight for the eye: names, birth, the rest
 * @param leftOut headings of either table
 */
public record Fields(List<Compared> compared, List<LeftOut> leftOut) {
  /** More cannot be compared at once. */
  public static final int MOST = 15;

  /** Takes its own copies of the lists. */
  public Fields {
    compared = List.copyOf(compared);
    leftOut = List.copyOf(leftOut);
  }
}
