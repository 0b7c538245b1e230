package limen.paper.press;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import limen.paper.press.Proposal.Nature;
import limen.paper.wording.Line;
import limen.paper.wording.Mark;

/**
 * How far it has come: promised, expected, delivered, held, estimated …
 *
 * @param nature the kind of statement
 * @param outcome the word for it
 * @param doubts what is unsure about it
 */
record Course(Nature nature, String outcome, Set<Doubt> doubts) {
  /** Words that decide by themselves, in this order. */
  private static final List<String[]> PLAIN =
      List.of(
          new String[] {"decline", "declined"},
          new String[] {"brought", "brought"},
          new String[] {"offer", "offered"},
          new String[] {"list", "listed"},
          new String[] {"ask", "asked"});

  static Course of(Line line, Numeral numeral) {
    return new Finder(line, numeral).find();
  }

  private static Course of(Nature nature, String outcome, Doubt... doubts) {
    Set<Doubt> set = EnumSet.noneOf(Doubt.class);
    set.addAll(List.of(doubts));
    return new Course(nature, outcome, set);
  }

  /** Weighs the words of the clause by how near the number they stand. */
  private record Finder(Line line, Numeral numeral, Line.Stretch clause) {
    private static final int FAR = 1000;

    Finder(Line line, Numeral numeral) {
      this(line, numeral, line.clauseOf(numeral.first()));
    }

    Course find() {
      boolean held = isHeld();
      if (line.has(clause, "estimate") && !numeral.isFormula()) {
        return of(Nature.ESTIMATE, held || !isDone() ? "held" : "delivered");
      }
      if (numeral.isFormula()) {
        return formula();
      }
      for (String[] plain : PLAIN) {
        boolean named = plain[0].equals("list") && behind("list", 3);
        if (named || (distance(plain[0]) <= 9 && !isDone())) {
          return of(Nature.COUNT, plain[1]);
        }
      }
      if (held
          && !isDone()
          && distance("held") < Math.min(distance("expect"), distance("future"))) {
        return of(Nature.COUNT, "held");
      }
      if (isAhead()) {
        boolean agreed = line.has("agree");
        return distance("expect") < distance("agree") && distance("expect") < FAR
            ? of(Nature.EXPECTATION, "expected", Doubt.PLANNED)
            : agreed ? of(Nature.COUNT, "promised") : of(Nature.COUNT, "promised", Doubt.PLANNED);
      }
      return held && !isDone() ? of(Nature.COUNT, "held") : of(Nature.COUNT, "delivered");
    }

    /** “1000 for 1000” is the deal, “307 for 307” what was done under it; the words around tell. */
    private Course formula() {
      boolean part =
          line.is("stage", numeral.first() - 2)
              || line.is("stage", numeral.first() - 3)
              || behind("stage", 6)
              || behind("under", 5)
              || line.low(numeral.first() - 1).equals("of")
              || line.low(numeral.first() - 2).equals("of");
      if (behind("agree", 8) || isAhead()) {
        return of(Nature.COUNT, "promised");
      }
      if (part) {
        return of(Nature.COUNT, "promised", Doubt.DEAL_OR_EVENT);
      }
      return isDone() || line.has(clause, "swapped")
          ? of(Nature.COUNT, "delivered", Doubt.DEAL_OR_EVENT)
          : of(Nature.COUNT, "promised", Doubt.DEAL_OR_EVENT);
    }

    private boolean behind(String tag, int reach) {
      return line.marks(tag)
          .anyMatch(m -> m.last() < numeral.first() && numeral.first() - m.last() <= reach);
    }

    private boolean isHeld() {
      boolean freed =
          line.has(clause, "give") || (line.has(clause, "get") && !line.has(clause, "estimate"));
      return line.has(clause, "held") && !freed;
    }

    /** Something was handed over, and no “will” or “agreed to” stands before the verb. */
    private boolean isDone() {
      return line.marks("give", "get", "back", "swapped")
          .filter(clause::holds)
          .anyMatch(m -> !isFuture(m));
    }

    private boolean isFuture(Mark verb) {
      boolean own =
          line.marks("future").anyMatch(f -> f.first() <= verb.first() && f.last() >= verb.first());
      boolean led =
          line.marks("future", "agree", "expect", "offer", "ask")
              .filter(clause::holds)
              .anyMatch(
                  f ->
                      f.last() < verb.first()
                          && verb.first() - f.last() <= 4
                          && !isUnder(f)
                          && line.marks("give", "get", "back")
                              .noneMatch(g -> g.first() > f.last() && g.last() < verb.first()));
      return own || led;
    }

    private boolean isUnder(Mark mark) {
      return mark.tag().equals("agree")
          && line.marks("under")
              .anyMatch(u -> u.last() >= mark.first() - 6 && u.first() <= mark.first());
    }

    private boolean isAhead() {
      boolean verb = line.marks("give", "get", "back", "swapped").anyMatch(clause::holds);
      boolean agreed =
          line.marks("agree")
              .anyMatch(m -> clause.holds(m) && !isUnder(m) && m.last() < numeral.first());
      if (verb && isDone()) {
        return isLedByFuture();
      }
      boolean ahead = line.marks("future", "expect").anyMatch(clause::holds);
      return agreed
          || ahead
          || (!verb && line.has("expect", "future") && !line.has("give", "get", "back"));
    }

    /** “The exchange would take place, with each side releasing 175”. */
    private boolean isLedByFuture() {
      for (int i = numeral.first() - 1; i >= Math.max(1, numeral.first() - 5); i--) {
        int with = i;
        if (line.low(i).equals("with") && line.low(i - 1).equals(",")) {
          return line.marks("future").anyMatch(m -> m.last() < with && with - m.last() <= 5);
        }
      }
      return false;
    }

    private int distance(String tag) {
      int nearest = FAR;
      for (Mark mark : line.marks(tag).filter(clause::holds).toList()) {
        int apart =
            mark.first() > numeral.last()
                ? mark.first() - numeral.last()
                : Math.max(0, numeral.first() - mark.last());
        nearest = Math.min(nearest, apart);
      }
      return nearest;
    }
  }
}
