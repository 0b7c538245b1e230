package limen.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import limen.core.planning.Planner;
import limen.core.scrutiny.Check;
import limen.core.selection.Plan;
import limen.core.selection.Planned;
import limen.core.selection.Request;

/** How long a plan takes, and beside it one call of a solver for each person in order. */
final class SelectionTime {
  private SelectionTime() {}

  /**
   * Prints a line of Markdown.
   *
   * @param words {@code ours}, {@code checked} or {@code plain}; how many people; how many groups;
   *     for the plain way how many people it asks for
   */
  public static void main(String[] words) {
    PrintStream out = System.out;
    Request request = InventedRequest.of(Integer.parseInt(words[1]), Integer.parseInt(words[2]), 2);
    long started = System.nanoTime();
    if (words[0].equals("plain")) {
      int asked = Integer.parseInt(words[3]);
      PlainSelection plain = new PlainSelection(request);
      int taken = plain.ask(asked);
      double each = (System.nanoTime() - started) / 1e6 / asked;
      out.printf(
          "| plain, the first %,d people | %,d taken | %,.0f ms each, %,.0f s for all |%n",
          asked, taken, each, each * plain.units() / 1000);
      return;
    }
    Planned planned = Planner.plan(request);
    double took = (System.nanoTime() - started) / 1e6;
    if (!(planned instanceof Plan plan)) {
      throw new IllegalStateException("no plan of these: " + planned);
    }
    long going = plan.chosen().values().stream().mapToLong(List::size).sum();
    String checked = words[0].equals("checked") ? check(plan) : "";
    out.printf(
        "| ours, %,d people | %,d taken | %,.0f ms in the planner, %,.0f ms since the start, %,.0f"
            + " ms of processor%s |%n",
        plan.order().size(), going, took, sinceStart(), ofProcessor(), checked);
  }

  private static double sinceStart() {
    return ManagementFactory.getRuntimeMXBean().getUptime();
  }

  private static double ofProcessor() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos() / 1e6;
  }

  private static String check(Plan plan) {
    long started = System.nanoTime();
    List<String> faults = Check.faults(plan);
    if (!faults.isEmpty()) {
      throw new IllegalStateException(faults.toString());
    }
    return ", checked in %,.0f ms".formatted((System.nanoTime() - started) / 1e6);
  }
}
