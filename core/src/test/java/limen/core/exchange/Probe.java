package limen.core.exchange;

public class Probe {
  static long cpu() {
    return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  public static void main(String[] a) {
    long most = Long.parseLong(a[0]);
    for (Play p : Plays.all()) {
      if (a.length > 1 && !p.name().startsWith(a[1])) continue;
      long t = cpu();
      var f = Explorer.explore(p, Replay.RULES::step, most);
      double s = (cpu() - t) / 1e9;
      System.out.printf(
          "%s worlds %,d steps %,d whole %s %.1fs %.2f us/world %.2f us/step %s%n",
          f.play(),
          f.worlds(),
          f.steps(),
          f.isWhole(),
          s,
          s * 1e6 / f.worlds(),
          s * 1e6 / f.steps(),
          f.breach() == null ? "" : "BREACH " + f.breach());
    }
  }
}
