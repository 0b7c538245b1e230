package limen.core.audit;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import limen.core.entry.Block;
import limen.core.entry.Fate;
import limen.core.entry.Leg;
import limen.core.exchange.Roll;
import limen.core.exchange.Stage;
import limen.core.exchange.State;
import limen.core.terms.Agreement;
import limen.core.terms.Range;

/**
 * The lists of a state, people of the same kinds in one cell. Each list is counted once for as long
 * as it stays as it is, however much is said of it: a line of a statement costs its writer a few
 * bytes, and a list may have a hundred thousand places.
 */
final class Cells {
  private final Map<Leg, Counted> counted = new HashMap<>();
  private long places;

  /** What was counted of a list, and of whom under which terms it was asked how many crossed. */
  private record Counted(
      Roll roll, List<Finding.Cell> cells, Map<Agreement, Map<List<String>, Range>> crossed) {}

  /** Every list of a stage. */
  List<Finding.Cell> of(Stage stage) {
    return stage.rolls().values().stream().flatMap(roll -> of(roll).cells.stream()).toList();
  }

  /** How many of these kinds have crossed in one list by a state. */
  Range crossed(State state, Leg leg, List<String> kinds) {
    Stage stage = state.stage(leg.stage());
    Roll roll = stage == null ? null : stage.roll(leg.stream());
    if (roll == null || state.formula() == null) {
      return Range.ZERO;
    }
    Agreement agreement = state.formula().agreement();
    Counted list = of(roll);
    return list.crossed
        .computeIfAbsent(agreement, terms -> new HashMap<>())
        .computeIfAbsent(
            kinds, these -> Rows.sum(agreement, list.cells, these, Finding.Cell::crossed));
  }

  private Counted of(Roll roll) {
    Counted known = counted.get(roll.leg());
    if (known == null || !known.roll.equals(roll)) {
      known = new Counted(roll, count(roll), new IdentityHashMap<>());
      counted.put(roll.leg(), known);
    }
    return known;
  }

  private List<Finding.Cell> count(Roll roll) {
    Map<List<String>, Sum> sums = new LinkedHashMap<>();
    Stream.of(roll.list().blocks(), roll.list().reserve())
        .flatMap(List::stream)
        .forEach(block -> add(roll, block, sums));
    return sums.entrySet().stream()
        .map(entry -> entry.getValue().cell(roll.leg(), entry.getKey()))
        .toList();
  }

  private void add(Roll roll, Block block, Map<List<String>, Sum> sums) {
    Sum sum = sums.computeIfAbsent(block.kinds(), kinds -> new Sum());
    for (int place = block.first(); place <= block.last(); place++) {
      sum.add(roll, place);
      places++;
    }
  }

  /** How many places were looked at, those that were looked at again included. */
  long places() {
    return places;
  }

  /** People of the same kinds while they are counted. */
  private static final class Sum {
    private long listed;
    private long leftOut;
    private long crossed;
    private long notTravelling;
    private long notBrought;
    private long notYet;
    private long underWay;

    void add(Roll roll, int place) {
      boolean isLive = roll.isLive(place);
      listed += one(isLive);
      leftOut += one(roll.excluded() != null && roll.excluded().contains(place));
      crossed += one(roll.hasFate(place, Fate.CROSSED));
      notTravelling += one(roll.hasFate(place, Fate.NOT_TRAVELLING));
      notBrought += one(roll.hasFate(place, Fate.NOT_BROUGHT));
      notYet += one(isLive && roll.fate(place) == null);
      underWay += one(roll.isUnderWay(place));
    }

    private static int one(boolean counts) {
      return counts ? 1 : 0;
    }

    Finding.Cell cell(Leg leg, List<String> kinds) {
      return new Finding.Cell(
          leg,
          kinds,
          listed,
          leftOut,
          crossed,
          notTravelling,
          notBrought,
          notYet,
          underWay,
          null,
          0);
    }
  }
}
