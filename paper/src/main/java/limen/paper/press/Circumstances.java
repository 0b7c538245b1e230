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
    if (line.marks("outside").anyMatch(m -> clause.holds(m) && isBeside(m, numeral))) {
      doubts.add(Doubt.OUTSIDE);
    }
    if (line.has("hearsay")) {
      doubts.add(Doubt.HEARSAY);
    }
    if (isSum(line, clause) && course.outcome().equals("delivered")) {
      doubts.add(Doubt.RUNNING_TOTAL);
    }
    if (isPart(line, numeral)) {
      doubts.add(Doubt.PART);
    }
    if (line.marks("no").anyMatch(m -> clause.holds(m) && isDenial(line, m))) {
      doubts.add(Doubt.DENIED);
    }
    return doubts;
  }

  /** “Outside the exchange” holds for its clause, “another” only for the number right after it. */
  private static boolean isBeside(Mark mark, Numeral numeral) {
    int gap = numeral.first() - mark.last();
    return mark.last() > mark.first() || (gap > 0 && gap <= 3);
  }

  /** “Among them 36 wounded”, “70 of them”. */
  static boolean isPart(Line line, Numeral numeral) {
    Line.Stretch clause = line.clauseOf(numeral.first());
    return line.marks("part")
        .anyMatch(
            p ->
                clause.holds(p)
                    && (p.first() < numeral.first() || p.first() - numeral.last() <= 2));
  }

  /** “Not” before a verb of handing over, or “denied”; never the “not” of “not fewer than”. */
  private static boolean isDenial(Line line, Mark no) {
    boolean qualifier =
        line.marks("more", "less").anyMatch(m -> m.first() <= no.first() && m.last() >= no.first());
    int next = no.last() + 1;
    boolean verb = line.is("give", next) || line.is("get", next) || line.is("back", next);
    return !qualifier && (verb || line.low(no.first()).length() > 3);
  }

  /** “Since the war began”, unless it belongs to “the largest exchange since the war began”. */
  static boolean isSum(Line line, Line.Stretch clause) {
    return line.marks("since")
        .filter(clause::holds)
        .anyMatch(
            s ->
                line.marks("largest")
                    .noneMatch(l -> l.last() < s.first() && s.first() - l.last() <= 6));
  }

  /**
   * “The second stage”, “the second day of the exchange”, «на другому етапі»; null if the clause
   * has no ordinal before such a word.
   */
  static @Nullable Integer stage(Line line, Line.Stretch clause) {
    for (Mark stage : line.marks("stage", "exchangeday").filter(clause::holds).toList()) {
      boolean day = stage.tag().equals("exchangeday");
      if (day
          && line.marks("exchange")
              .noneMatch(x -> x.first() > stage.last() && x.first() - stage.last() <= 6)) {
        continue;
      }
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
