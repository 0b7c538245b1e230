package limen.core.exchange;

import java.util.List;
import limen.core.entry.Block;
import limen.core.entry.Fate;
import limen.core.terms.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the rule of the lead makes of one roll. A roll keeps it, since neither it nor the formula
 * ever changes: or else every departure would count all people of all stages anew.
 *
 * @param formula the terms by which it was weighed
 * @param stream from whom to whom its people go; null where the terms know no such stream
 * @param left people who have left
 * @param discharged people who have arrived or do not travel
 * @param heaviest what the heaviest of those weighs whom the list offers, the reserve left aside;
 *     at least 1
 */
record Weights(
    Formula formula, @Nullable Stream stream, long left, long discharged, long heaviest) {

  static Weights of(Formula formula, Roll roll) {
    long left = 0;
    long discharged = 0;
    long heaviest = 1;
    for (Block block : roll.list().blocks()) {
      Formula.Membership member = formula.membership(roll.leg(), block.kinds());
      heaviest = member.isUnderLead() ? Math.max(heaviest, member.weight()) : heaviest;
    }
    for (Block block : blocks(roll)) {
      Formula.Membership member = formula.membership(roll.leg(), block.kinds());
      if (member.isUnderLead()) {
        for (int place = block.first(); place <= block.last(); place++) {
          left += roll.hasLeft(place) ? member.weight() : 0;
          discharged += discharges(roll, place) ? member.weight() : 0;
        }
      }
    }
    return new Weights(
        formula, formula.streams().get(roll.leg().stream()), left, discharged, heaviest);
  }

  /** Whether its people go this way. */
  boolean runs(String from, String to) {
    return stream != null && stream.from().equals(from) && stream.to().equals(to);
  }

  private static boolean discharges(Roll roll, int place) {
    return roll.hasArrived(place) || roll.hasFate(place, Fate.NOT_TRAVELLING);
  }

  private static List<Block> blocks(Roll roll) {
    return java.util.stream.Stream.concat(
            roll.list().blocks().stream(), roll.list().reserve().stream())
        .toList();
  }
}
