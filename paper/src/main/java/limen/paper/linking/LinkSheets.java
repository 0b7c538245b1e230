package limen.paper.linking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import limen.linkage.compare.Level;
import limen.linkage.link.Pairs.Pair;
import limen.linkage.link.Zone;
import limen.paper.linking.Reviewed.Decision;
import limen.paper.words.Words;

/** The sheets of what was found, for whoever may see the people in them. */
public final class LinkSheets {
  /** The columns of {@link #reasons}. */
  public static final List<String> REASONS =
      List.of("left", "right", "field", "found", "weight", "sentence");

  /** The columns of {@link #clusters}. */
  public static final List<String> CLUSTERS = List.of("id", "cluster", "together");

  /** The column of {@link #columns} that holds a number. */
  public static final String NUMBER = "probability";

  private static final List<String> LEVELS =
      IntStream.range(0, Level.COUNT)
          .mapToObj(level -> Level.of(level).name().toLowerCase(Locale.ROOT))
          .toList();

  static final List<String> PAIR = List.of("left", "right", "sure", NUMBER);

  private final Linked linked;
  private final LinkSpeech speech;
  private final List<Tables.Beside> beside;

  /** Of what was found, in a language. */
  public LinkSheets(Linked linked, Words words) {
    this.linked = linked;
    speech = new LinkSpeech(words);
    beside = linked.tables().notCompared();
  }

  /**
   * The columns of pairs: what a human decides, each field of both rows side by side, and what the
   * tables say besides.
   */
  public List<String> columns() {
    List<String> columns = new ArrayList<>(PAIR);
    columns.addAll(ReviewSheet.ANSWER);
    for (Compared field : linked.fields().compared()) {
      columns.add(linked.tables().heading(field));
      columns.add(linked.tables().beside(field));
    }
    beside.forEach(column -> columns.add(column.name()));
    return columns;
  }

  /** The pairs that are proposed as links, the likeliest first. */
  public List<List<String>> matches() {
    return linked.pairs(Zone.LINK).stream().map(this::row).toList();
  }

  /** The pairs to be looked at: the candidates of a right row together, the best first. */
  public List<List<String>> review() {
    Map<Integer, Double> best = new HashMap<>();
    linked
        .pairs(Zone.REVIEW)
        .forEach(pair -> best.merge(pair.right(), pair.probability(), Math::max));
    return linked.pairs(Zone.REVIEW).stream()
        .sorted(
            Comparator.comparingDouble((Pair pair) -> -best.getOrDefault(pair.right(), 0.0))
                .thenComparingInt(Pair::right)
                .thenComparingDouble(pair -> -pair.probability()))
        .map(this::row)
        .toList();
  }

  /** The pairs that humans decided on, with what they said, to be given back again. */
  public List<List<String>> decided() {
    return linked.reviewed().decisions().stream().map(this::decided).toList();
  }

  private List<String> decided(Decision one) {
    List<String> answer = List.of(one.same() ? "yes" : "no", one.by(), one.reason());
    double probability = linked.weighing(one.left(), one.right()).probability();
    return row(one.left(), one.right(), probability, answer);
  }

  private List<String> row(Pair pair) {
    return row(pair.left(), pair.right(), pair.probability(), List.of("", "", ""));
  }

  private List<String> row(int left, int right, double probability, List<String> answer) {
    List<String> row = new ArrayList<>();
    row.add(linked.id(left));
    row.add(linked.id(right));
    row.add(speech.sure(probability));
    row.add(LinkSpeech.probability(probability));
    row.addAll(answer);
    for (Compared field : linked.fields().compared()) {
      row.add(linked.said(field, left));
      row.add(linked.said(field, right));
    }
    for (Tables.Beside column : beside) {
      row.add(linked.tables().written(column, column.ofLeft() ? left : right));
    }
    return row;
  }

  /**
   * For each pair what was found in each field, and what it weighs; each row is made when it is
   * asked for, since of large tables there are millions.
   */
  public Iterable<List<String>> reasons() {
    return () -> linked.pairs().stream().flatMap(this::reasons).iterator();
  }

  private Stream<List<String>> reasons(Pair pair) {
    List<Weighing.Step> steps = linked.weighing(pair.left(), pair.right()).steps();
    return IntStream.range(0, steps.size())
        .mapToObj(i -> reason(pair, linked.fields().compared().get(i), steps.get(i)));
  }

  private List<String> reason(Pair pair, Compared field, Weighing.Step step) {
    return List.of(
        linked.id(pair.left()),
        linked.id(pair.right()),
        field.name(),
        LEVELS.get(step.level().number()),
        hundredths(step.weight()),
        speech.sentence(field, step));
  }

  private static String hundredths(double weight) {
    return BigDecimal.valueOf(Math.round(weight * 100), 2).toPlainString();
  }

  /** Which rows stand together by the links, in the order of the table; nobody who stands alone. */
  public List<List<String>> clusters() {
    int[] first = linked.clusters();
    int[] together = new int[first.length];
    Arrays.stream(first).forEach(row -> together[row]++);
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < first.length; row++) {
      if (together[first[row]] > 1) {
        rows.add(row);
      }
    }
    return rows.stream()
        .sorted(Comparator.comparingInt((Integer row) -> first[row]).thenComparingInt(row -> row))
        .map(
            row ->
                List.of(
                    linked.id(row), linked.id(first[row]), Integer.toString(together[first[row]])))
        .toList();
  }
}
