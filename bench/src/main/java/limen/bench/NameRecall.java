package limen.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import limen.linkage.search.People;
import limen.linkage.spelling.Letters;
import limen.linkage.spelling.Spellings;

/**
 * How often a name in Latin letters finds the same name in Cyrillic ones, among all of a file, as
 * the first and among the first ten; and how long that takes. Prints a row of Markdown.
 *
 * <p>Words: a file of pairs, and how many of them are asked for at most, evenly spread.
 */
final class NameRecall {
  private static final int TEN = 10;

  private NameRecall() {}

  /** Measures and prints. */
  public static void main(String[] words) throws IOException {
    List<NamePair> pairs =
        NamePair.read(Path.of(words[0])).stream()
            .filter(pair -> !Letters.latin(pair.latin()).isEmpty())
            .filter(pair -> !Letters.cyrillic(pair.cyrillic()).isEmpty())
            .toList();
    int most = words.length > 1 ? Integer.parseInt(words[1]) : pairs.size();
    List<String> names =
        pairs.stream().map(pair -> Letters.cyrillic(pair.cyrillic())).distinct().toList();
    People people = People.of(names.stream().map(List::of).toList(), Spellings.usual());
    int asked = Math.min(most, pairs.size());
    // Once for the compiler, once for the clock.
    measure(people, names, pairs, asked);
    System.out.println(measure(people, names, pairs, asked));
  }

  private static String measure(
      People people, List<String> names, List<NamePair> pairs, int asked) {
    long[] times = new long[asked];
    int first = 0;
    int amongTen = 0;
    for (int i = 0; i < asked; i++) {
      NamePair pair = pairs.get((int) ((long) i * pairs.size() / asked));
      long started = System.nanoTime();
      List<People.Hit> found = people.find(List.of(pair.latin()), TEN);
      times[i] = System.nanoTime() - started;
      int rank = rank(found, names, pair.cyrillic());
      first += rank == 0 ? 1 : 0;
      amongTen += rank >= 0 ? 1 : 0;
    }
    Arrays.sort(times);
    return String.format(
        Locale.ROOT,
        "| %,d names, %,d asked for | %.4f | %.4f | %.2f ms | %.2f ms |",
        names.size(),
        asked,
        (double) first / asked,
        (double) amongTen / asked,
        times[asked / 2] / 1e6,
        times[(int) (asked * 0.99)] / 1e6);
  }

  /** The place among those found; names that are equally near share the better one. */
  private static int rank(List<People.Hit> found, List<String> names, String wanted) {
    String letters = Letters.cyrillic(wanted);
    for (People.Hit one : found) {
      if (names.get(one.person()).equals(letters)) {
        return (int) found.stream().filter(f -> f.distance() < one.distance()).count();
      }
    }
    return -1;
  }
}
