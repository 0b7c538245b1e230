package limen.paper.press;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import limen.paper.wording.Line;
import org.jspecify.annotations.Nullable;

/**
 * Whether a number counts people of an exchange.
 *
 * @param use whether to make a proposal of it
 * @param reason why not, where a person had better look; null where it is plainly something else
 * @param doubts what is unsure about using it
 */
record Fitness(boolean use, @Nullable String reason, Set<Doubt> doubts) {
  private static final Fitness OTHER = new Fitness(false, null, Set.of());
  private static final String[] CUES = {
    "exchange", "give", "get", "back", "captivity", "held", "brought", "list"
  };

  static Fitness of(List<Line> lines, int index, Numeral numeral, Group group, int numerals) {
    return new Judge(lines, index, numeral, group).judge(numerals);
  }

  private record Judge(List<Line> lines, int index, Numeral numeral, Group group) {
    private Line line() {
      return lines.get(index);
    }

    Fitness judge(int numerals) {
      if (isSomethingElse()) {
        return OTHER;
      }
      if (isNearerAttack()) {
        return no("it stands nearer to an attack or accident than to an exchange");
      }
      if (numeral.isFormula()) {
        return line().has(CUES) || near() ? yes() : no("no exchange is spoken of near it");
      }
      boolean small =
          numeral.doubts().contains(Doubt.NUMBER_IN_WORDS) && numeral.count().least() <= 10;
      if (small) {
        Fitness fitness = small(numerals);
        if (fitness != null) {
          return fitness;
        }
      }
      return group.isPeople() ? people(line().has(clause(), CUES)) : bare();
    }

    private Line.Stretch clause() {
      return line().clauseOf(numeral.first());
    }

    /** Things, ages, labels, money, victims of an attack, evacuees, people just captured. */
    private boolean isSomethingElse() {
      boolean thing = group.thing() && !numeral.isFormula();
      if (thing || isAge() || isBetweenCommas() || isLabel() || isMoney()) {
        return true;
      }
      Line.Stretch clause = clause();
      boolean attack = !isStrong() && line().has(clause, "harm", "attack");
      boolean taken =
          line().has(clause, "taken") && !line().has(clause, "give", "get", "back", "exchange");
      return isHarmed() || attack || taken || line().has(clause, "evac");
    }

    private boolean isStrong() {
      return line().has(clause(), "exchange", "give", "get", "back", "captivity", "brought");
    }

    /** “One of the freed men said”: small numbers in words seldom count people of an exchange. */
    private @Nullable Fitness small(int numerals) {
      if (line().has(clause(), "part") && group.category() != null && near()) {
        return new Fitness(true, null, EnumSet.of(Doubt.CONTEXT));
      }
      if (line().has(clause(), "part") && !group.isPeople()) {
        return no("it is a part of another number");
      }
      boolean compared = false;
      for (int i = numeral.last() + 1; i <= numeral.last() + 3; i++) {
        compared |= line().low(i).matches("less|fewer|more|меньше|менше");
      }
      boolean single = numeral.count().least() == 1 && (numerals == 1 || compared);
      return !group.isPeople() || !isStrong() || single ? OTHER : null;
    }

    /** “15 people were injured”, «загинули 12 людей». */
    private boolean isHarmed() {
      boolean bodies = "bodies".equals(group.category());
      return !bodies
          && line()
              .marks("harm")
              .anyMatch(
                  h ->
                      (h.first() > group.last() && h.first() - group.last() <= 3)
                          || (numeral.first() > h.last() && numeral.first() - h.last() <= 3));
    }

    private boolean isNearerAttack() {
      return !"bodies".equals(group.category())
          && distance("harm", "attack")
              < distance("exchange", "give", "get", "back", "captivity", "held", "brought");
    }

    private int distance(String... tags) {
      return line()
          .marks(tags)
          .filter(m -> m.first() < numeral.first() || !line().is("trait", m.first()))
          .mapToInt(m -> Math.max(m.first() - numeral.last(), numeral.first() - m.last()))
          .min()
          .orElse(1000);
    }

    private Fitness people(boolean cue) {
      boolean staff =
          Set.of("medics", "police", "chaplains", "children", "men").stream()
              .anyMatch(group.persons()::contains);
      if (staff && !cue) {
        return OTHER;
      }
      if (group.persons().equals(Set.of("people"))
          && line().has("attack")
          && !line().has("exchange", "captivity")) {
        return OTHER;
      }
      if (cue || line().has(CUES)) {
        return partOrWhole();
      }
      if (near()) {
        return new Fitness(true, null, EnumSet.of(Doubt.CONTEXT));
      }
      return no("nothing near it speaks of an exchange");
    }

    /** “56 of them had fought in …” without a kind of its own is no claim. */
    private Fitness partOrWhole() {
      boolean ofThem =
          line()
              .marks("part")
              .anyMatch(p -> p.first() - numeral.last() >= 1 && p.first() - numeral.last() <= 2);
      boolean declined = line().has(line().clauseOf(numeral.first()), "decline");
      return ofThem && !declined && group.category() == null
          ? no("it is a part of another number")
          : yes();
    }

    private Fitness bare() {
      boolean verb = false;
      for (int i = numeral.first() - 4; i <= numeral.last() + 4; i++) {
        verb |=
            i >= 0
                && (line().is("give", i)
                    || line().is("get", i)
                    || line().is("back", i)
                    || line().is("swapped", i)
                    || line().is("each", i));
      }
      boolean po = line().is("po", numeral.first() - 1);
      boolean total = line().has("total") && line().has(CUES);
      verb |= line().has("estimate") && group.isPeople();
      if (group.bare() && (verb || po || total) && (line().has(CUES) || near())) {
        return new Fitness(true, null, EnumSet.of(Doubt.CONTEXT));
      }
      boolean cues = line().has("exchange", "give", "get", "back", "captivity");
      return cues ? no("it is not clear what it counts") : OTHER;
    }

    /** An exchange in the same paragraph, or in the sentences beside it. */
    private boolean near() {
      for (int i = Math.max(0, index - 3); i <= Math.min(lines.size() - 1, index + 2); i++) {
        Line other = lines.get(i);
        boolean same = other.paragraph() == line().paragraph() || Math.abs(i - index) <= 2;
        if (same && other.has("exchange", "captivity") && i != index) {
          return true;
        }
      }
      return false;
    }

    private boolean isAge() {
      int first = numeral.first();
      boolean led =
          line().is("age", first - 1)
              || line().is("age", first - 2)
              || (line().is("between", first - 1) && line().is("age", first - 3));
      boolean under = line().low(first - 1).matches("under|молодше|старше|моложе|младше");
      boolean years = line().is("age", numeral.last() + 1);
      return numeral.count().least() < 100
          && ((led && !line().is("person", numeral.last() + 1)) || under || years);
    }

    /** A name, then “, 38, …”. */
    private boolean isBetweenCommas() {
      return group.bare()
          && line().low(numeral.first() - 1).equals(",")
          && line().low(numeral.last() + 1).equals(",")
          && numeral.count().least() < 100
          && numeral.first() > 1
          && line().tokens().get(numeral.first() - 2).isCapitalised();
    }

    /** № 5, Article 118, brigade 36, “-136”. */
    private boolean isLabel() {
      String low = line().low(numeral.first() - 1);
      boolean glued =
          numeral.first() > 0
              && line().tokens().get(numeral.first() - 1).is("-", "/")
              && line().tokens().get(numeral.first() - 1).end()
                  == line().tokens().get(numeral.first()).start();
      return (glued && !low.equals("/"))
          || low.matches("№|no|article|resolution|route|unit|channel|ст|статьи|статті|#");
    }

    private boolean isMoney() {
      return line().low(numeral.first() - 1).matches("[$€£₴₽]")
          || line().low(numeral.last() + 1).matches("[%$€£₴₽]");
    }

    private static Fitness yes() {
      return new Fitness(true, null, Set.of());
    }

    private static Fitness no(String reason) {
      return new Fitness(false, reason + ".", Set.of());
    }
  }
}
