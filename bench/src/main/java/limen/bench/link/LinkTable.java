package limen.bench.link;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import limen.bench.link.Outcome.Link;

/** Two outcomes side by side, beside the truth. */
final class LinkTable {
  private static final double MILLION = 1e6;

  /** How many pairs somebody takes for one person, how many of them rightly, and of how many. */
  private record Score(long pairs, long right, long all) {
    String precision() {
      return "%.4f".formatted((double) right / Math.max(1, pairs));
    }

    String recall() {
      return "%.4f".formatted((double) right / Math.max(1, all));
    }
  }

  private LinkTable() {}

  /**
   * Prints Markdown.
   *
   * @param words the outcome of ours; that of SQL; the truth
   */
  public static void main(String[] words) throws IOException {
    PrintStream out = System.out;
    Outcome ours = Outcome.read(Path.of(words[0]));
    Outcome sql = Outcome.read(Path.of(words[1]));
    List<Integer> people = people(Path.of(words[2]));
    out.printf("| | Limen | DuckDB | DuckDB / Limen |%n|---|---|---|---|%n");
    line(out, "candidate pairs", ours, sql, it -> "%,d".formatted(it.pairs()));
    for (Stages.Stage stage : Stages.Stage.values()) {
      seconds(out, stage.words(), ours.seconds(stage), sql.seconds(stage));
    }
    seconds(out, "all", ours.all(), sql.all());
    seconds(out, "of processors", ours.cost().processor() / 1e3, sql.cost().processor() / 1e3);
    out.printf(
        "| most memory resident, MB | %,.0f | %,.0f | %.1f |%n",
        ours.cost().peak() / MILLION,
        sql.cost().peak() / MILLION,
        (double) sql.cost().peak() / ours.cost().peak());
    line(out, "links", ours, sql, it -> "%,d".formatted(it.links().size()));
    line(out, "precision of links", ours, sql, it -> links(it, people).precision());
    line(out, "recall of links", ours, sql, it -> links(it, people).recall());
    line(out, "precision of clusters", ours, sql, it -> clusters(it, people).precision());
    line(out, "recall of clusters", ours, sql, it -> clusters(it, people).recall());
    Set<Link> both = new HashSet<>(ours.links());
    both.retainAll(new HashSet<>(sql.links()));
    out.printf("%n%,d links are in both.%n", both.size());
  }

  private static void seconds(PrintStream out, String what, double ours, double sql) {
    if (sql > 0) {
      out.printf("| %s, s | %.2f | %.2f | %.1f |%n", what, ours, sql, sql / ours);
    } else {
      out.printf("| %s, s | %.2f | in the comparing | |%n", what, ours);
    }
  }

  private static void line(
      PrintStream out, String what, Outcome ours, Outcome sql, Function<Outcome, String> of) {
    out.printf("| %s | %s | %s | |%n", what, of.apply(ours), of.apply(sql));
  }

  /** Of each row its person; the truth has the rows in their order. */
  private static List<Integer> people(Path truth) throws IOException {
    Map<String, Integer> numbers = new HashMap<>();
    try (Stream<String> lines = Files.lines(truth)) {
      return lines
          .skip(1)
          .map(line -> line.substring(line.indexOf(',') + 1))
          .map(person -> numbers.computeIfAbsent(person, one -> numbers.size()))
          .toList();
    }
  }

  private static Score links(Outcome of, List<Integer> people) {
    long right =
        of.links().stream()
            .filter(link -> people.get(link.one()).equals(people.get(link.other())))
            .count();
    return new Score(of.links().size(), right, pairs(people));
  }

  private static Score clusters(Outcome of, List<Integer> people) {
    List<Long> both = new ArrayList<>();
    for (int row = 0; row < people.size(); row++) {
      both.add((long) of.clusters().get(row) << Integer.SIZE | people.get(row));
    }
    return new Score(pairs(of.clusters()), pairs(both), pairs(people));
  }

  /** How many pairs of rows have the same. */
  private static long pairs(List<? extends Number> of) {
    Map<Number, Long> counts = new HashMap<>();
    of.forEach(one -> counts.merge(one, 1L, Long::sum));
    return counts.values().stream().mapToLong(many -> many * (many - 1) / 2).sum();
  }
}
