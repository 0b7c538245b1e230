package limen.core.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import limen.core.entry.Leg;
import limen.core.terms.Stream;
import org.jspecify.annotations.Nullable;

/** Sums over places: parity, totals, and how far one side is ahead. */
public final class Balances {
  private Balances() {}

  /** Void where an accepted stage does not keep a balance or a number that the terms ask of it. */
  static Verdict.@Nullable NoEffect broken(Formula formula, Stage stage) {
    List<Missing.Shortfall> all = shortfalls(formula, stage);
    if (all.isEmpty()) {
      return null;
    }
    return switch (all.getFirst()) {
      case Missing.Parity(var name, var clause, long left, long right) ->
          new Verdict.NoEffect(
              Reason.PARITY, List.of(clause, String.valueOf(left), String.valueOf(right)));
      case Missing.StageCount(var name, var clause, long live, var asked) ->
          new Verdict.NoEffect(Reason.STAGE_COUNT, List.of(clause, String.valueOf(live), asked));
    };
  }

  /** Every balance and number that the terms ask of a stage and that does not hold. */
  static List<Missing.Shortfall> shortfalls(Formula formula, Stage stage) {
    List<Missing.Shortfall> found = new ArrayList<>();
    for (Formula.Parity parity : formula.parities()) {
      if (parity.isPerStage()) {
        long left = live(formula, stage, parity.left()) * parity.factor().right();
        long right = live(formula, stage, parity.right()) * parity.factor().left();
        if (parity.isEqual() ? left != right : left < right) {
          found.add(new Missing.Parity(stage.name(), name(parity.clause()), left, right));
        }
      }
    }
    for (Formula.Limit limit : formula.limits()) {
      if (limit.isPerStage() || stage.name().equals(limit.stage())) {
        long live = live(formula, stage, limit.of());
        if (live < limit.count().least() || live > limit.count().most()) {
          found.add(
              new Missing.StageCount(
                  stage.name(), name(limit.clause()), live, limit.count().toString()));
        }
      }
    }
    return found;
  }

  private static String name(@Nullable String clause) {
    return clause == null ? "-" : clause;
  }

  /** How many live places of a stage a clause counts, as the lists were accepted. */
  private static long live(Formula formula, Stage stage, Group group) {
    return stage.rolls().values().stream()
        .mapToLong(roll -> count(formula, roll, group, Roll::isLive))
        .sum();
  }

  /** How many places of a roll that a clause counts meet a test. */
  static long count(Formula formula, Roll roll, Group group, BiPredicate<Roll, Integer> test) {
    return roll.count(
        place ->
            formula.membership(roll.leg(), roll.kinds(place)).groups().contains(group)
                && test.test(roll, place));
  }

  /** Void where a departure would put the giving side further ahead than the terms allow. */
  static Verdict.@Nullable NoEffect ahead(State state, Leg leg) {
    Formula formula = state.formula();
    Stream stream = formula == null ? null : formula.streams().get(leg.stream());
    if (formula == null || stream == null || formula.lead() == Formula.NO_LEAD) {
      return null;
    }
    long lead = lead(state, stream.from(), stream.to());
    return lead <= most(state, formula, stream.from(), stream.to())
        ? null
        : new Verdict.NoEffect(
            Reason.LEAD,
            List.of(stream.from(), String.valueOf(lead), String.valueOf(formula.lead())));
  }

  /** The largest lead allowed, in weighed units: so many of the giving side's heaviest. */
  public static long most(State state, Formula formula, String from, String to) {
    if (formula.lead() == Formula.NO_LEAD) {
      return Formula.NO_LEAD;
    }
    long heaviest = 1;
    for (Stage stage : state.stages().values()) {
      for (Roll roll : stage.rolls().values()) {
        Weights weights = roll.weights(formula);
        heaviest = weights.runs(from, to) ? Math.max(heaviest, weights.heaviest()) : heaviest;
      }
    }
    return formula.lead() * heaviest;
  }

  /**
   * How many people one side has let go beyond what it has received from another: those who left
   * it, less those who arrived at it and those not travelling to it. People outside parity do not
   * count. Under a ratio people are weighed by it, so that three for one are equal.
   */
  public static long lead(State state, String from, String to) {
    Formula formula = state.formula();
    if (formula == null) {
      return 0;
    }
    long lead = 0;
    for (Stage stage : state.stages().values()) {
      for (Roll roll : stage.rolls().values()) {
        Weights weights = roll.weights(formula);
        if (weights.runs(from, to)) {
          lead += weights.left();
        } else if (weights.runs(to, from)) {
          lead -= weights.discharged();
        }
      }
    }
    return lead;
  }
}
