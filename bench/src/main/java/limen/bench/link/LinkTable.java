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
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import limen.bench.link.Outcome.Link;
import limen.bench.link.Stages.Stage;

/** Outcomes side by side, beside the truth. */
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

  private final PrintStream out;
  private final Outcome ours;
  private final Outcome plain;
  private final Outcome tuned;

  private LinkTable(PrintStream out, Outcome ours, Outcome plain, Outcome tuned) {
    this.out = out;
    this.ours = ours;
    this.plain = plain;
    this.tuned = tuned;
  }

  /**
   * Prints Markdown.
   *
   * @param words the outcome of ours; of SQL in either {@link SqlText.Way}; the truth
   */
  public static void main(String[] words) throws IOException {
    Outcome ours = Outcome.read(Path.of(words[0]));
    Outcome plain = Outcome.read(Path.of(words[1]));
    Outcome tuned = Outcome.read(Path.of(words[2]));
    new LinkTable(System.out, ours, plain, tuned).print(people(Path.of(words[3])));
  }

  private void print(List<Integer> people) {
    out.printf(
        "| | Limen | DuckDB, plain | to Limen"
            + " | DuckDB, tuned | to Limen |%n|---|---|---|---|---|---|%n");
    line("candidate pairs", it -> "%,d".formatted(it.pairs()));
    for (Stage stage : Stage.values()) {
      if (stage == Stage.PREPARE) {
        line(
            stage.words() + ", s",
            it -> it.seconds(stage) > 0 ? "%.2f".formatted(it.seconds(stage)) : "–");
      } else {
        seconds(stage.words(), it -> it.seconds(stage));
      }
    }
    seconds("all", Outcome::all);
    seconds("all but what SQL is spared", it -> it.all() - it.seconds(Stage.PREPARE));
    seconds("of processors", it -> it.cost().processor() / 1e3);
    figures("most memory resident, MB", "%,.0f", it -> it.cost().peak() / MILLION);
    line("links", it -> "%,d".formatted(it.links().size()));
    line("precision of links", it -> links(it, people).precision());
    line("recall of links", it -> links(it, people).recall());
    line("precision of clusters", it -> clusters(it, people).precision());
    line("recall of clusters", it -> clusters(it, people).recall());
    Set<Link> both = new HashSet<>(ours.links());
    both.retainAll(new HashSet<>(tuned.links()));
    out.printf("%n%,d links are found by Limen and by DuckDB.%n", both.size());
  }

  private void seconds(String what, ToDoubleFunction<Outcome> of) {
    figures(what + ", s", "%.2f", of);
  }

  private void figures(String what, String format, ToDoubleFunction<Outcome> of) {
    double mine = of.applyAsDouble(ours);
    out.printf("| %s | %s |", what, format.formatted(mine));
    for (Outcome sql : List.of(plain, tuned)) {
      double theirs = of.applyAsDouble(sql);
      if (theirs > 0) {
        out.printf(" %s | %.1f |", format.formatted(theirs), theirs / mine);
      } else {
        out.print(" in the comparing | |");
      }
    }
    out.println();
  }

  private void line(String what, Function<Outcome, String> of) {
    out.printf(
        "| %s | %s | %s | | %s | |%n", what, of.apply(ours), of.apply(plain), of.apply(tuned));
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
