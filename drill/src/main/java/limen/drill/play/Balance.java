package limen.drill.play;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import limen.core.entry.Fate;
import limen.core.exchange.Balances;
import limen.core.exchange.Roll;
import limen.core.exchange.Stage;
import limen.core.exchange.State;
import limen.drill.scenario.Side;

/**
 * How an exchange stands at one moment, as far as an incident can change it.
 *
 * @param flows by who comes home
 * @param leads how many people a side is ahead, by side
 * @param trouble what stood still and what came to nothing
 * @param absent offices the terms name and nobody holds
 */
public record Balance(
    Map<Side, Flow> flows, Map<Side, Long> leads, Trouble trouble, List<String> absent) {

  /**
   * Those who come home to one side.
   *
   * @param promised how many the terms promise
   * @param crossed who is there
   * @param underWay who has left and not arrived, by the record
   * @param notTravelling who told the interviewer
   * @param notBrought whom the holder did not bring, and still owes
   * @param reserve how many of the reserve took a place
   */
  public record Flow(
      long promised,
      long crossed,
      long underWay,
      long notTravelling,
      long notBrought,
      long reserve) {
    /** Who is promised and has not crossed. */
    public long owed() {
      return promised - crossed;
    }
  }

  /**
   * What stood still and what came to nothing.
   *
   * @param held how many hours departures were held
   * @param standstill how many hours nothing became final
   * @param voids entries that do nothing
   * @param refused entries that the log did not take
   * @param disputes entries that say another is not so
   * @param log which log of the drill, from 1
   */
  public record Trouble(
      long held, long standstill, int voids, int refused, int disputes, int log) {}

  /** Counts a state. */
  static Balance of(State state, long promised, Trouble trouble) {
    Map<Side, Flow> flows = new TreeMap<>();
    Map<Side, Long> leads = new TreeMap<>();
    for (Side side : Side.values()) {
      flows.put(side, flow(state, side, promised));
      leads.put(side, Balances.lead(state, side.party(), side.other().party()));
    }
    boolean asked =
        state.formula() != null
            && state.formula().interviewers().stream().noneMatch(state::isSeated);
    return new Balance(flows, leads, trouble, asked ? List.of("interviewer") : List.of());
  }

  private static Flow flow(State state, Side side, long promised) {
    long[] sums = new long[5];
    for (Stage stage : state.stages().values()) {
      Roll roll = stage.roll(side.homeward());
      if (roll != null && stage.mayMove()) {
        sums[0] += roll.count(p -> roll.hasFate(p, Fate.CROSSED));
        sums[1] += roll.count(roll::isUnderWay);
        sums[2] += roll.count(p -> roll.hasFate(p, Fate.NOT_TRAVELLING));
        sums[3] += roll.count(p -> roll.hasFate(p, Fate.NOT_BROUGHT));
        int listed = roll.list().blocks().getLast().last();
        sums[4] += roll.count(p -> p > listed && roll.isLive(p));
      }
    }
    return new Flow(promised, sums[0], sums[1], sums[2], sums[3], sums[4]);
  }

  /** The flow home to a side. */
  public Flow flow(Side side) {
    return java.util.Objects.requireNonNull(flows.get(side));
  }
}
