package limen.core.fitting;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides, with CP-SAT, what {@link Whole} could not within its cases. Numbers it finds are counted
 * again by {@link Witness}; that there are none is its word alone. Its native library is loaded
 * when it is first asked.
 */
final class Solver {
  private static final double SECONDS = 60;

  /** Beyond this no row of living people is. */
  private static final long BEYOND = 1L << 40;

  private boolean isLoaded;

  Whole.Answer solve(Numbers numbers, Limits limits) {
    if (!isLoaded) {
      Loader.loadNativeLibraries();
      isLoaded = true;
    }
    CpModel model = new CpModel();
    List<LinearExprBuilder> rows = new ArrayList<>();
    for (int row = 0; row < numbers.rows; row++) {
      rows.add(LinearExpr.newBuilder());
    }
    List<IntVar> variables = new ArrayList<>();
    for (int sort = 0; sort < numbers.sorts; sort++) {
      LinearExprBuilder all = LinearExpr.newBuilder();
      for (int leg = 0; leg < numbers.legs; leg++) {
        int at = sort * numbers.legs + leg;
        IntVar variable = model.newIntVar(limits.leastOn[at], limits.mostOn[at], "");
        variables.add(variable);
        all.add(variable);
        add(numbers.column(sort, leg), variable, rows);
      }
      model.addLinearConstraint(all, limits.least[sort], limits.most[sort]);
    }
    for (int row = 0; row < numbers.rows; row++) {
      long least = Math.max(numbers.least[row], -BEYOND);
      model.addLinearConstraint(rows.get(row), least, Math.min(numbers.most[row], BEYOND));
    }
    return answer(model, variables);
  }

  private static void add(@Nullable Column column, IntVar variable, List<LinearExprBuilder> rows) {
    for (int i = 0; column != null && i < column.rows.length; i++) {
      rows.get(column.rows[i]).addTerm(variable, column.adds[i]);
    }
  }

  /** One worker and a fixed seed, so that the same question has the same answer. */
  private static Whole.Answer answer(CpModel model, List<IntVar> variables) {
    CpSolver solver = new CpSolver();
    solver.getParameters().setNumWorkers(1).setRandomSeed(1).setMaxTimeInSeconds(SECONDS);
    CpSolverStatus status = solver.solve(model);
    return switch (status) {
      case OPTIMAL, FEASIBLE ->
          new Whole.Answer.Fits(
              new Whole.Found(variables.stream().mapToInt(v -> (int) solver.value(v)).toArray()));
      case INFEASIBLE -> new Whole.Answer.Never(new Evidence.Searched());
      default -> new Whole.Answer.Unsure();
    };
  }
}
