package limen.core.exchange;

import java.util.List;
import java.util.stream.Stream;
import limen.core.entry.Block;
import limen.core.entry.Fate;

/**
 * What the rule of the lead makes of one roll. A roll keeps it, since neither it nor the formula
 * ever changes: or else every departure would count all people of all stages anew.
 *
 * @param formula the terms by which it was weighed
 * @param left people who have left
 * @param discharged people who have arrived or do not travel
 */
record Weights(Formula formula, long left, long discharged) {

  static Weights of(Formula formula, Roll roll) {
    long left = 0;
    long discharged = 0;
    for (Block block : blocks(roll)) {
      Formula.Membership member = formula.membership(roll.leg(), block.kinds());
      if (member.isUnderLead()) {
        for (int place = block.first(); place <= block.last(); place++) {
          left += roll.hasLeft(place) ? member.weight() : 0;
          discharged += discharges(roll, place) ? member.weight() : 0;
        }
      }
    }
    return new Weights(formula, left, discharged);
  }

  private static boolean discharges(Roll roll, int place) {
    return roll.hasArrived(place) || roll.hasFate(place, Fate.NOT_TRAVELLING);
  }

  private static List<Block> blocks(Roll roll) {
    return Stream.concat(roll.list().blocks().stream(), roll.list().reserve().stream()).toList();
  }
}
