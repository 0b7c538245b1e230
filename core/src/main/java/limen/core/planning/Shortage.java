package limen.core.planning;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongFunction;
import limen.core.fitting.Column;
import limen.core.fitting.Fitting;
import limen.core.fitting.Sort;
import limen.core.quota.Quota;
import limen.core.selection.Admission;
import limen.core.selection.Order;
import limen.core.selection.Proof;
import limen.core.selection.Reason;
import limen.core.selection.Request;
import limen.core.selection.Shortfall;
import limen.core.terms.Range;
import org.jspecify.annotations.Nullable;

/** Finds what is short where the terms cannot be met: clause by clause, and all together. */
final class Shortage {
  private final Request request;
  private final List<Quota> quotas;
  private final Rows rows;
  private final Sorts sorts;

  Shortage(Request request, List<Quota> quotas, Rows rows, Sorts sorts) {
    this.request = request;
    this.quotas = quotas;
    this.rows = rows;
    this.sorts = sorts;
  }

  Shortfall shortfall(Proof proof, List<Reason.Bind> binds) {
    return new Shortfall(
        request, binds, proof, binds.stream().map(this::alone).toList(), nearest());
  }

  /** Only a quota of the proof can repair it alone: without another one it would still hold. */
  private Shortfall.Change alone(Reason.Bind bind) {
    Range count = bind.quota().count();
    LongFunction<Quota> off =
        by ->
            bind.quota()
                .with(
                    bind.most()
                        ? new Range(count.least(), count.most() + by)
                        : new Range(count.least() - by, count.most()));
    long most = bind.most() ? request.people().size() : count.least();
    if (!fits(bind.quota(), off.apply(most))) {
      return new Shortfall.Change(bind.quota(), null, most);
    }
    long tooLittle = 0;
    long enough = most;
    while (enough - tooLittle > 1) {
      long half = (tooLittle + enough) / 2;
      if (fits(bind.quota(), off.apply(half))) {
        enough = half;
      } else {
        tooLittle = half;
      }
    }
    return new Shortfall.Change(bind.quota(), off.apply(enough), enough);
  }

  private boolean fits(Quota changed, @Nullable Quota instead) {
    List<Quota> others =
        quotas.stream().map(q -> q.equals(changed) && instead != null ? instead : q).toList();
    Admission admission = new Admission(request);
    List<Unit> units = Units.of(Order.of(request).sorted(request.people()), admission);
    Rows changedRows = new Rows(others, request.terms().legs());
    Sorts same = new Sorts(units, changedRows, request.terms().legs(), admission);
    Fitting fitting = new Fitting(changedRows.ranges(), same.sorts, request.terms().legs().size());
    return fitting.start(same.of).isEmpty();
  }

  /** People who are not there fill every gap; the fewest of them show the nearest that can be. */
  private List<Shortfall.Change> nearest() {
    long enough = 1;
    Optional<Map<Integer, Integer>> gaps = gaps(enough);
    long tooLittle = 0;
    while (gaps.isEmpty()) {
      tooLittle = enough;
      enough *= 2;
      gaps = gaps(enough);
    }
    while (enough - tooLittle > 1) {
      long half = (tooLittle + enough) / 2;
      Optional<Map<Integer, Integer>> fewer = gaps(half);
      if (fewer.isPresent()) {
        gaps = fewer;
        enough = half;
      } else {
        tooLittle = half;
      }
    }
    return changes(gaps.get());
  }

  /** How many are missing in each row where at most so many may be missing in sum. */
  private Optional<Map<Integer, Integer>> gaps(long atMost) {
    List<Range> ranges = new ArrayList<>(rows.ranges());
    ranges.add(new Range(0, atMost));
    int legs = request.terms().legs().size();
    List<Sort> all = new ArrayList<>(sorts.sorts);
    for (int row = 0; row < rows.size(); row++) {
      List<Optional<Column>> on = new ArrayList<>();
      on.add(rows.repairs(row, 1, rows.size()));
      while (on.size() < legs) {
        on.add(Optional.empty());
      }
      all.add(new Sort((int) atMost, on));
    }
    Fitting fitting = new Fitting(ranges, all, legs);
    for (int sort = 0; sort < sorts.sorts.size(); sort++) {
      fitting.demand(sort, sorts.demanded.get(sort));
    }
    if (fitting.start(sorts.of).isPresent()) {
      return Optional.empty();
    }
    Map<Integer, Integer> gaps = new TreeMap<>();
    for (int row = 0; row < rows.size(); row++) {
      gaps.put(row, fitting.going(sorts.sorts.size() + row));
    }
    return Optional.of(gaps);
  }

  private List<Shortfall.Change> changes(Map<Integer, Integer> gaps) {
    IdentityHashMap<Quota, Shortfall.Change> changes = new IdentityHashMap<>();
    List<Shortfall.Change> inOrder = new ArrayList<>();
    gaps.forEach(
        (row, by) -> {
          if (by > 0) {
            Quota quota = rows.quota(row);
            Shortfall.Change before = changes.get(quota);
            Quota sofar = before == null || before.instead() == null ? quota : before.instead();
            long also = before == null ? 0 : before.by();
            changes.put(quota, new Shortfall.Change(quota, off(sofar, row, by), also + by));
          }
        });
    quotas.stream().filter(changes::containsKey).map(changes::get).forEach(inOrder::add);
    return inOrder;
  }

  private Quota off(Quota quota, int row, int by) {
    Range count = quota.count();
    return quota.with(
        rows.isMost(row)
            ? new Range(count.least(), count.most() + by)
            : new Range(Math.max(0, count.least() - by), count.most()));
  }
}
