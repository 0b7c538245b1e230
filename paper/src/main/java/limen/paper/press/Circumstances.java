package limen.paper.press;

import java.util.EnumSet;
import java.util.Set;

/** Words beside a number that make it doubtful: outside the formula, hearsay, a sum, a denial. */
final class Circumstances {
  private Circumstances() {}

  static Set<Doubt> of(Line line, Numeral numeral, Course course) {
    Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    Line.Stretch clause = line.clauseOf(numeral.first());
    boolean outside =
        line.marks("outside")
            .anyMatch(
                m ->
                    clause.holds(m)
                        && (m.last() > m.first()
                            || numeral.first() - m.last() <= 3 && m.last() < numeral.first()));
    if (outside) {
      doubts.add(Doubt.OUTSIDE);
    }
    if (line.has("hearsay")) {
      doubts.add(Doubt.HEARSAY);
    }
    if (line.has(clause, "since") && course.outcome().equals("delivered")) {
      doubts.add(Doubt.RUNNING_TOTAL);
    }
    boolean part =
        line.marks("part")
            .anyMatch(p -> clause.holds(p) && (p.first() < numeral.first() || p.first() - numeral.last() <= 2));
    if (part) {
      doubts.add(Doubt.PART);
    }
    boolean denied =
        line.marks("no")
            .anyMatch(
                n ->
                    clause.holds(n)
                        && line.marks("more", "less").noneMatch(m -> m.first() <= n.first() && m.last() >= n.first())
                        && (line.is("give", n.last() + 1) || line.is("get", n.last() + 1)
                            || line.is("back", n.last() + 1) || line.low(n.first()).length() > 3));
    if (denied) {
      doubts.add(Doubt.DENIED);
    }
    return doubts;
  }
}
