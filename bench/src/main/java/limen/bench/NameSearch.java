package limen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import limen.bench.InventedNames.Named;

/**
 * Finds invented people by names as they are typed, with our index and with Lucene's in several
 * ways, and prints a table: how often whoever is meant (or somebody of the same name) is the first
 * and among the first ten, how long a question takes on one thread, what the index takes.
 *
 * <p>Words: how many people, how many questions of each of seven kinds; a part of a way's name to
 * measure only those.
 */
final class NameSearch {
  private static final int SURNAMES = 45_000;
  private static final int TEN = 10;

  private NameSearch() {}

  /** Measures and prints. */
  public static void main(String[] words) throws IOException {
    int many = Integer.parseInt(words[0]);
    int ofEach = Integer.parseInt(words[1]);
    String only = words.length > 2 ? words[2] : "";
    InventedNames names = new InventedNames(SURNAMES, 7);
    List<Named> people = names.next(many);
    List<NameQuestion> questions =
        NameQuestion.ask(people, ofEach, names.translations(), new Random(8));
    System.out.println(
        "| | first | among ten | median, ms | p99, ms | questions a second | bytes a person |");
    System.out.println("|---|---|---|---|---|---|---|");
    List<String> details = new ArrayList<>();
    if ("limen".contains(only)) {
      details.add(measure(NameEngine.ours(people), people, questions));
    }
    for (LuceneNames.Way way : LuceneNames.Way.values()) {
      if (way.name().toLowerCase(Locale.ROOT).contains(only)) {
        Path folder = Files.createTempDirectory("lucene");
        details.add(measure(new LuceneNames(people, way, folder), people, questions));
        clear(folder);
      }
    }
    System.out.println();
    System.out.println("Among ten, by what is wrong with the question:");
    System.out.println();
    StringBuilder head = new StringBuilder("| |");
    StringBuilder rule = new StringBuilder("|---|");
    for (NameQuestion.Kind kind : NameQuestion.Kind.values()) {
      head.append(' ').append(kind.says()).append(" |");
      rule.append("---|");
    }
    System.out.println(head);
    System.out.println(rule);
    details.forEach(System.out::println);
  }

  private static String measure(NameEngine engine, List<Named> people, List<NameQuestion> questions)
      throws IOException {
    // Twice for the compiler, once for the clock.
    for (int i = 0; i < 2; i++) {
      for (NameQuestion question : questions) {
        engine.find(question, TEN);
      }
    }
    long[] times = new long[questions.size()];
    int[][] found = new int[times.length][];
    for (int i = 0; i < times.length; i++) {
      long started = System.nanoTime();
      found[i] = engine.find(questions.get(i), TEN);
      times[i] = System.nanoTime() - started;
    }
    int first = 0;
    int amongTen = 0;
    Map<NameQuestion.Kind, Integer> byKind = new EnumMap<>(NameQuestion.Kind.class);
    for (int i = 0; i < times.length; i++) {
      int rank = rank(questions.get(i), found[i], people);
      first += rank == 0 ? 1 : 0;
      amongTen += rank >= 0 ? 1 : 0;
      byKind.merge(questions.get(i).kind(), rank >= 0 ? 1 : 0, Integer::sum);
    }
    double seconds = Arrays.stream(times).sum() / 1e9;
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "| %s | %.4f | %.4f | %.3f | %.3f | %,.0f | %d |%n",
        engine.says(),
        (double) first / times.length,
        (double) amongTen / times.length,
        times[times.length / 2] / 1e6,
        times[times.length * 99 / 100] / 1e6,
        times.length / seconds,
        engine.bytes() / people.size());
    StringBuilder row = new StringBuilder("| " + engine.says() + " |");
    int ofEach = times.length / NameQuestion.Kind.values().length;
    byKind.forEach(
        (kind, hits) -> row.append(String.format(Locale.ROOT, " %.3f |", (double) hits / ofEach)));
    return row.toString();
  }

  private static int rank(NameQuestion question, int[] found, List<Named> people) {
    for (int i = 0; i < found.length; i++) {
      if (question.isAnsweredBy(people.get(found[i]))) {
        return i;
      }
    }
    return -1;
  }

  private static void clear(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
