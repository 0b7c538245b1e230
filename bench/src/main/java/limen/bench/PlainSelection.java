package limen.bench;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import limen.core.person.Traits;
import limen.core.quota.Leg;
import limen.core.quota.Quota;
import limen.core.selection.Candidate;
import limen.core.selection.Order;
import limen.core.selection.Request;
import limen.core.terms.Range;

/**
 * The plain way: for each person in order, the solver is asked whether a plan holds all who are in
 * and this one. People who count the same are one variable a stage here too, so that what is
 * measured is the number of calls and not the size of each.
 */
final class PlainSelection {
  private final Request request;
  private final List<List<String>> units = new ArrayList<>();
  private final Map<List<String>, Integer> many = new LinkedHashMap<>();
  private final Map<List<String>, Integer> in = new LinkedHashMap<>();

  PlainSelection(Request request) {
    this.request = request;
    Loader.loadNativeLibraries();
    Map<String, List<String>> together = new LinkedHashMap<>();
    for (Candidate person : Order.of(request).sorted(request.people())) {
      String key = person.group() == null ? person.id() : person.group();
      together.computeIfAbsent(key, k -> new ArrayList<>()).add(kinds(person.traits()));
    }
    for (List<String> unit : together.values()) {
      List<String> sorted = unit.stream().sorted().toList();
      units.add(sorted);
      many.merge(sorted, 1, Integer::sum);
    }
  }

  private static String kinds(Traits traits) {
    return String.join(" ", traits.marks().stream().sorted().toList());
  }

  int units() {
    return units.size();
  }

  /** Asks for so many, and says how many go. */
  int ask(int asked) {
    int taken = 0;
    for (List<String> unit : units.subList(0, asked)) {
      in.merge(unit, 1, Integer::sum);
      if (fits()) {
        taken++;
      } else {
        in.merge(unit, -1, Integer::sum);
      }
    }
    return taken;
  }

  private boolean fits() {
    CpModel model = new CpModel();
    List<Quota> quotas = request.terms().quotas();
    List<LinearExprBuilder> rows = new ArrayList<>();
    quotas.forEach(quota -> rows.add(LinearExpr.newBuilder()));
    many.forEach(
        (unit, all) -> {
          LinearExprBuilder sort = LinearExpr.newBuilder();
          for (Leg leg : request.terms().legs()) {
            IntVar variable = model.newIntVar(0, all, "");
            sort.add(variable);
            for (int row = 0; row < rows.size(); row++) {
              long adds = adds(unit, leg, quotas.get(row));
              if (adds > 0) {
                rows.get(row).addTerm(variable, adds);
              }
            }
          }
          model.addLinearConstraint(sort, in.getOrDefault(unit, 0), all);
        });
    for (int row = 0; row < rows.size(); row++) {
      Range count = quotas.get(row).count();
      model.addLinearConstraint(rows.get(row), count.least(), count.most());
    }
    CpSolverStatus status = new CpSolver().solve(model);
    return status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
  }

  private static long adds(List<String> unit, Leg leg, Quota quota) {
    Quota.Part part = quota.of().getFirst();
    return part.legs().contains(leg)
        ? unit.stream().filter(kinds -> Set.of(kinds.split(" ")).containsAll(part.kinds())).count()
        : 0;
  }
}
