package limen.paper.press;

import java.util.EnumSet;
import java.util.Set;
import limen.paper.wording.Line;
import limen.paper.wording.Mark;
import org.jspecify.annotations.Nullable;

/** Words beside a number: outside the formula, hearsay, a sum, a denial, the stage. */
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
                            || (numeral.first() - m.last() <= 3 && m.last() < numeral.first())));
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
            .anyMatch(
                p ->
                    clause.holds(p)
                        && (p.first() < numeral.first() || p.first() - numeral.last() <= 2));
    if (part) {
      doubts.add(Doubt.PART);
    }
    boolean denied =
        line.marks("no")
            .anyMatch(
                n ->
                    clause.holds(n)
                        && line.marks("more", "less")
                            .noneMatch(m -> m.first() <= n.first() && m.last() >= n.first())
                        && (line.is("give", n.last() + 1)
                            || line.is("get", n.last() + 1)
                            || line.is("back", n.last() + 1)
                            || line.low(n.first()).length() > 3));
    if (denied) {
      doubts.add(Doubt.DENIED);
    }
    return doubts;
  }

  /** “The second stage”, «на другому етапі»; null if no ordinal stands before the word. */
  static @Nullable Integer stage(Line line) {
    for (Mark stage : line.marks("stage").toList()) {
      for (int i = stage.first() - 1; i >= Math.max(0, stage.first() - 2); i--) {
        Mark ordinal = line.at("ordinal", i);
        if (ordinal != null) {
          return Integer.valueOf(ordinal.value());
        }
      }
    }
    return null;
  }
}
