package limen.core.terms;

import java.util.List;
import java.util.Map;
import limen.core.document.Default;
import limen.core.document.Label;
import limen.core.document.Plain;
import limen.core.document.Refers;
import limen.core.document.Required;
import limen.core.document.Says;
import limen.core.person.Ground;
import org.jspecify.annotations.Nullable;

/** One thing an agreement says. A clause that cannot be computed is kept as {@link Text}. */
public sealed interface Term {

  /** Whether a rule holds for the sum, for every stage, every day, or at every moment. */
  @Says("What a rule holds for.")
  enum Each {
    /** The sum of everything. */
    TOTAL,
    /** Every stage by itself. */
    STAGE,
    /** Every day by itself. */
    DAY,
    /** At every moment: a balance that runs on. */
    RUNNING
  }

  /** How many of whom; the field's word, and always written {@code Term.Number}. */
  @SuppressWarnings("AvoidCommonTypeNames")
  @Says("How many of whom are to be handed over.")
  record Number(
      @Required @Says("Whom: a stream, with or without kinds; several are added up.")
          List<Selector> of,
      @Says("1000, at least 1000, at most 5000, everyone, any.") Amount is,
      @Says("For the sum (total), for each stage, or for each day.") @Default("total") Each each)
      implements Term {}

  /** How many of one for how many of the other. */
  @Says("How many of one for how many of the other: left = factor × right.")
  record Ratio(
      @Required @Says("Whom, or a series.") List<Selector> left,
      @Required @Says("Whom, or a series.") List<Selector> right,
      @Says("Left for each right: 3 means three for one.") @Default("1") Factor factor,
      @Says("A scale of equivalents.") @Refers("scale") @Nullable String scale,
      @Says("Which side of the ratio the scale weighs.") @Default("both") Weigh weigh,
      @Says("equal, or at-least where left may run ahead.") @Default("equal") Relation relation,
      @Says("count, or share of each one's own total (a pace).") @Default("count") Measure as,
      @Says("For the sum, each stage, each day, or running.") @Default("total") Each each,
      @Says("What becomes of a surplus: none, or a debt that runs on.") @Default("none")
          Surplus surplus)
      implements Term {

    /** Which side of a ratio a scale weighs. */
    public enum Weigh {
      BOTH,
      LEFT,
      RIGHT
    }

    /** How left stands to right. */
    public enum Relation {
      EQUAL,
      AT_LEAST
    }

    /** What is compared. */
    public enum Measure {
      COUNT,
      SHARE
    }

    /** What becomes of a surplus. */
    public enum Surplus {
      NONE,
      DEBT
    }
  }

  /** In which stages, when and where. */
  @Says("In which stages, when and where.")
  record Schedule(
      @Says("When it begins.") @Nullable Moment begins,
      @Says("Stages by name, in order.") Map<String, Stage> stages,
      @Says("How often, where stages are not listed: 1 day.") @Nullable Span every,
      @Says("What prolongs it.") @Nullable Extension extension)
      implements Term {

    /** One stage; what is not said is not fixed. */
    @Says("One stage; what is not said is not fixed.")
    public record Stage(
        @Says("A name for people.") @Nullable Label name,
        @Says("The day, or first..last day.") @Nullable Window on,
        @Says("Where.") @Nullable String place,
        @Says("How many of whom: {to-UA: 390, to-UA civilian: 120}.")
            Map<Selector, Range> counts) {}

    /** So many more of someone add so much time. */
    @Says("So many more of someone add so much time.")
    public record Extension(
        @Says("How many more.") int per,
        @Required @Says("Of whom.") List<Selector> of,
        @Says("What that adds.") Span adds,
        @Says("At most so much in all.") @Nullable Span limit) {}
  }

  /** What must have happened by when. */
  @Says("What must have happened by when.")
  record Deadline(
      @Says("deliver, list (names handed over) or happen (an event).") @Default("deliver")
          Duty duty,
      @Says("Whom, for deliver and list.") List<Selector> of,
      @Says("The event, for happen.") @Refers("event") @Nullable String event,
      @Says("Who owes it.") @Refers("party") List<String> by,
      @Says("2025-06-01, 60 days after agreed, 07:00 daily …") Moment at,
      @Says("What follows if it is missed.") @Nullable String orElse)
      implements Term {

    /** What a deadline asks for. */
    public enum Duty {
      DELIVER,
      LIST,
      HAPPEN
    }
  }

  /** Who goes before whom. */
  @Says("Who goes before whom; grounds are a closed list.")
  record Order(
      @Required @Says("Whom it orders.") List<Selector> of,
      @Says("Grounds, first to last: medical, age, sex, captivity, dependants.") List<Ground> by,
      @Says("Alternatives for the rest.") List<Alternative> alternatives,
      @Says("Whose choice it is between alternatives.") @Refers("party") List<String> choiceOf,
      @Says("Who makes the list.") @Refers("party") List<String> listBy,
      @Says("What the grounds do not say.") @Nullable String words)
      implements Term {

    /** One way to go on where an agreement leaves a choice. */
    @Says("One way to go on where an agreement leaves a choice.")
    public record Alternative(
        @Says("Grounds, first to last.") List<Ground> by,
        @Says("Or in words: one place of detention after another.") @Nullable String words) {}
  }

  /** What must go together. */
  @Says("What must go together.")
  record Together(
      @Required @Says("The parts; ‘all’ for every stream.") List<Selector> parts,
      @Says("all-or-nothing, same-moment, turns, travel or opened-together.") Rule rule,
      @Says("For turns: how many one may be ahead.") @Nullable Integer step,
      @Says("On whose word it moves.") @Refers("party") List<String> onWordOf)
      implements Term {

    /** How parts hang together. */
    public enum Rule {
      ALL_OR_NOTHING,
      SAME_MOMENT,
      TURNS,
      TRAVEL,
      OPENED_TOGETHER
    }
  }

  /** Who may be on a list at all. */
  @Says("Who may be on a list at all.")
  record Eligible(
      @Required @Says("Whom it limits.") List<Selector> of,
      @Says("Only these kinds; of several, one is enough.") @Refers("kind") List<String> only,
      @Says("None of these kinds.") @Refers("kind") List<String> not,
      @Says("Persons held back: the sealed annex, and the ground. Never names.")
          @Nullable String heldBack,
      @Says("Acts needed first, such as a pardon.") List<Need> needs,
      @Says("When it is checked: list, day.") List<Check> checked,
      @Says("Who checks.") @Refers("party") List<String> by,
      @Says("Only people taken before this day.") @Nullable Moment cutOff)
      implements Term {

    /** A legal act without which somebody cannot go. */
    @Says("A legal act without which somebody cannot go.")
    public record Need(
        @Says("The act: pardon, release by a court …") String act,
        @Says("Who must do it.") @Refers("party") String by) {}

    /** When eligibility is looked at. */
    public enum Check {
      LIST,
      DAY
    }
  }

  /** What becomes of somebody who does not go. */
  @Says("What becomes of somebody who does not go.")
  record Otherwise(
      @Required @Says("Of whom.") List<Selector> of,
      @Required @Says("Causes: declines, unfit, absent, dead, recovered, asylum, escaped, charged.")
          List<Cause> when,
      @Says("discharged (counts as done), owed (still due) or outside (not counted).")
          Counts counts,
      @Says("Who goes instead: reserve, nobody, or in words.") @Nullable String replacedBy,
      @Says("Whose consent a replacement needs.") @Refers("party") List<String> consent,
      @Says("What then happens to the person, step by step.") List<Step> then)
      implements Term {

    /** Why somebody does not go; outside the interview room it is a claim. */
    public enum Cause {
      DECLINES,
      UNFIT,
      ABSENT,
      DEAD,
      RECOVERED,
      ASYLUM,
      ESCAPED,
      CHARGED
    }

    /** What it does to the account between the sides. */
    public enum Counts {
      DISCHARGED,
      OWED,
      OUTSIDE
    }

    /** One step of what becomes of the person. */
    @Says("One step of what becomes of the person.")
    public record Step(
        @Says("Who has him in care.") @Refers("party") @Nullable String custodian,
        @Says("At most how long: 90 days.") @Nullable Span upTo,
        @Says("What it leads to.") @Nullable String leadsTo) {}
  }

  /** What somebody must or must not do after crossing. */
  @Says("What holds for people after they have crossed.")
  record Stay(
      @Required @Says("For whom; ‘surplus’ under a running ratio.") List<Selector> of,
      @Says("What they are: interned, paroled …") String status,
      @Says("Where they stay.") @Refers("party") @Nullable String where,
      @Says("Until when.") @Nullable Moment until,
      @Says("What they must not do.") @Nullable String forbids)
      implements Term {}

  /** A clause kept in words: people must see to it. */
  @Says("A clause that cannot be computed, kept in words.")
  @Plain
  record Text(Label words) implements Term {}
}
