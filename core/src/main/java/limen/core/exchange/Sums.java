package limen.core.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import limen.core.entry.Act;
import limen.core.entry.Block;
import limen.core.entry.Fate;
import limen.core.terms.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The invariants' own sums over places. They repeat what the rules compute, on purpose and in
 * another way: a fault in one of the two shows.
 */
final class Sums {
  private Sums() {}

  /** Whether a place is live, and nobody has said that the person stays. */
  static boolean isCounted(Roll roll, int place) {
    return roll.isLive(place)
        && !roll.hasFate(place, Fate.NOT_TRAVELLING)
        && !roll.hasFate(place, Fate.NOT_BROUGHT);
  }

  static boolean isUnderWay(Roll roll, int place) {
    return roll.hasLeft(place) && !roll.hasArrived(place) && roll.fate(place) == null;
  }

  static boolean isNotYet(Roll roll, int place) {
    return roll.isLive(place) && roll.fate(place) == null;
  }

  /** How many live places of a stage a clause counts; only those that have left, where asked. */
  static long places(Formula formula, Stage stage, Group group, boolean haveLeft) {
    long sum = 0;
    for (Roll roll : stage.rolls().values()) {
      for (Block block : roll.list().blocks()) {
        sum += places(formula, roll, block, group, haveLeft);
      }
      for (Block block : roll.list().reserve()) {
        sum += places(formula, roll, block, group, haveLeft);
      }
    }
    return sum;
  }

  private static long places(
      Formula formula, Roll roll, Block block, Group group, boolean haveLeft) {
    if (!formula.membership(roll.leg(), block.kinds()).groups().contains(group)) {
      return 0;
    }
    long sum = 0;
    for (int place = block.first(); place <= block.last(); place++) {
      sum += isCounted(roll, place) && (!haveLeft || roll.hasLeft(place)) ? 1 : 0;
    }
    return sum;
  }

  /** How far one side is ahead of another, in units of the weights. */
  static long lead(State state, Formula formula, String from, String to) {
    long lead = 0;
    for (Stage stage : state.stages().values()) {
      for (Roll roll : stage.rolls().values()) {
        Stream stream = formula.streams().get(roll.leg().stream());
        if (stream != null && stream.from().equals(from) && stream.to().equals(to)) {
          lead += given(formula, roll);
        } else if (stream != null && stream.from().equals(to) && stream.to().equals(from)) {
          lead -= received(formula, roll);
        }
      }
    }
    return lead;
  }

  private static long given(Formula formula, Roll roll) {
    long sum = 0;
    for (int place = 0; place < roll.size(); place++) {
      sum += roll.hasLeft(place) ? weight(formula, roll, place) : 0;
    }
    return sum;
  }

  private static long received(Formula formula, Roll roll) {
    long sum = 0;
    for (int place = 0; place < roll.size(); place++) {
      boolean counts = roll.hasArrived(place) || roll.fate(place) == Fate.NOT_TRAVELLING;
      sum += counts ? weight(formula, roll, place) : 0;
    }
    return sum;
  }

  private static long weight(Formula formula, Roll roll, int place) {
    Formula.Membership member = formula.membership(roll.leg(), roll.kinds(place));
    return member.isUnderLead() ? member.weight() : 0;
  }

  /** The lead that the terms allow: so many of the heaviest people of a stream. */
  static long allowed(State state, Formula formula, String from, String to) {
    long heaviest = 1;
    for (Stage stage : state.stages().values()) {
      for (Roll roll : stage.rolls().values()) {
        Stream stream = formula.streams().get(roll.leg().stream());
        if (stream != null && stream.from().equals(from) && stream.to().equals(to)) {
          for (int place = 0; place < roll.size(); place++) {
            heaviest = Math.max(heaviest, weight(formula, roll, place));
          }
        }
      }
    }
    return formula.lead() == Formula.NO_LEAD ? Formula.NO_LEAD : formula.lead() * heaviest;
  }

  /** Where a close counts a live place: crossed, not travelling, not brought, not yet. */
  private static int column(@Nullable Fate fate) {
    return switch (fate) {
      case CROSSED -> 0;
      case NOT_TRAVELLING -> 1;
      case NOT_BROUGHT -> 2;
      case null -> 3;
    };
  }

  /** What a close must say. */
  static List<Act.Count> counts(Iterable<Stage> stages) {
    TreeMap<String, long[]> sums = new TreeMap<>();
    for (Stage stage : stages) {
      for (Roll roll : stage.mayMove() ? stage.rolls().values() : List.<Roll>of()) {
        long[] sum = sums.computeIfAbsent(roll.leg().stream(), stream -> new long[4]);
        for (int place = 0; place < roll.size(); place++) {
          Fate fate = roll.fate(place);
          if (roll.isLive(place)) {
            sum[column(fate)]++;
          }
        }
      }
    }
    List<Act.Count> counts = new ArrayList<>();
    sums.forEach((stream, s) -> counts.add(new Act.Count(stream, s[0], s[1], s[2], s[3])));
    return counts;
  }

  /** Both sides of the terms, and everybody who sits at the table. */
  static Set<String> needed(State state, Formula formula) {
    Set<String> needed = new LinkedHashSet<>(formula.sides());
    for (Seat seat : state.seats().values()) {
      if (!seat.hasLeft()) {
        needed.add(seat.party());
      }
    }
    return needed;
  }
}
