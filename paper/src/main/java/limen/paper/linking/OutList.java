package limen.paper.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import limen.paper.linking.LeftOut.Why;

/** Headings that are not compared; the table is named where two have one for different reasons. */
final class OutList {
  private final boolean one;
  private final List<LeftOut> list = new ArrayList<>();

  /**
   * An empty list.
   *
   * @param one whether there is one table only
   */
  OutList(boolean one) {
    this.one = one;
  }

  /** One more heading of a table. */
  void add(String table, String heading, Why why) {
    LeftOut here = new LeftOut(heading, why, table);
    if (!list.contains(here)) {
      list.add(here);
    }
  }

  /** What both tables share, and what each has of its own. */
  List<LeftOut> all(Map<String, Why> both) {
    List<LeftOut> all = new ArrayList<>();
    both.forEach((heading, why) -> all.add(new LeftOut(heading, why)));
    for (LeftOut out : list) {
      boolean doubtful =
          !one
              && (out.why() == Why.NO_HEADING
                  || list.stream()
                      .anyMatch(
                          other ->
                              other.heading().equals(out.heading()) && other.why() != out.why()));
      LeftOut said = doubtful ? out : new LeftOut(out.heading(), out.why());
      if (!both.containsKey(out.heading()) && !all.contains(said)) {
        all.add(said);
      }
    }
    return List.copyOf(all);
  }
}
