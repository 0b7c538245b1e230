package limen.core.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import limen.core.agreement.Balance;
import limen.core.agreement.Outcome;
import limen.core.agreement.Tally;
import limen.core.entry.Leg;
import limen.core.terms.Agreement;
import limen.core.terms.Range;
import limen.core.terms.Region;
import limen.core.terms.Selector;
import limen.core.terms.Window;
import org.jspecify.annotations.Nullable;

/** The cells of lists as figures beside the terms. */
final class Rows {
  /** As the voice of the record stands among those of the parties. */
  static final String VOICE = "record";

  private Rows() {}

  /** The same cell with what the terms say of exactly these people. */
  static Finding.Cell promised(Finding.Cell cell, Agreement agreement) {
    @Nullable Range promised =
        Balance.promised(agreement, selector(cell.leg(), cell.kinds())).orElse(null);
    long most = promised == null ? Range.NONE_ABOVE : promised.most();
    return new Finding.Cell(
        cell.leg(),
        cell.kinds(),
        cell.listed(),
        cell.leftOut(),
        cell.crossed(),
        cell.notTravelling(),
        cell.notBrought(),
        cell.notYet(),
        cell.underWay(),
        promised,
        Math.max(0, cell.crossed() - most));
  }

  private static Selector selector(Leg leg, List<String> kinds) {
    List<String> names = new ArrayList<>(List.of(leg.stream()));
    names.addAll(kinds);
    return new Selector(List.copyOf(names), null, null, leg.stage());
  }

  /**
   * The cells as figures of one voice, so that the terms are judged as by any other: for each list
   * all its people, and for all kinds that are claimed those who are of them.
   */
  static List<Tally> tallies(
      Agreement agreement, List<Finding.Cell> cells, Map<Leg, Window> days, Window all) {
    Map<Selector, List<Tally>> tallies = new LinkedHashMap<>();
    for (Finding.Cell cell : cells) {
      List<Finding.Cell> list = cells.stream().filter(c -> c.leg().equals(cell.leg())).toList();
      Window on = days.getOrDefault(cell.leg(), all);
      for (List<String> kinds : List.of(List.<String>of(), cell.kinds())) {
        Selector of = selector(cell.leg(), kinds);
        Range listed = sum(agreement, list, kinds, Finding.Cell::listed);
        Range crossed = sum(agreement, list, kinds, Finding.Cell::crossed);
        tallies.put(
            of,
            List.of(
                new Tally("listed " + of, VOICE, of, Outcome.LISTED, listed, on, all.to()),
                new Tally("crossed " + of, VOICE, of, Outcome.DELIVERED, crossed, on, all.to())));
      }
    }
    return tallies.values().stream().flatMap(List::stream).toList();
  }

  /** How many are of these kinds: at least those surely of them, at most all who may be. */
  static Range sum(
      Agreement agreement,
      List<Finding.Cell> cells,
      List<String> kinds,
      ToLongFunction<Finding.Cell> count) {
    Region asked = agreement.region(kinds);
    long least = 0;
    long most = 0;
    for (Finding.Cell cell : cells) {
      Region claimed = agreement.region(cell.kinds());
      least += claimed.within(asked) ? count.applyAsLong(cell) : 0;
      most += claimed.apart(asked) ? 0 : count.applyAsLong(cell);
    }
    return new Range(least, Math.max(least, most));
  }
}
