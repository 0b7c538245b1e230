package limen.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import limen.bench.InventedNames.Named;
import limen.linkage.search.People;
import limen.linkage.search.Query;
import limen.linkage.spelling.Romanization;
import limen.linkage.spelling.Spellings;

/**
 * How often a full name written by one system of romanization, or in its own letters, finds the
 * same among many written by another, within ten. Prints a matrix: rows are what is asked by,
 * columns what is looked in.
 *
 * <p>Words: how many names, and of how many of them each pair of systems is asked, evenly spread.
 */
final class SystemsMatrix {
  private static final int SURNAMES = 45_000;
  private static final int TEN = 10;

  private SystemsMatrix() {}

  private record Way(String name, UnaryOperator<String> writes) {}

  /** Measures and prints. */
  public static void main(String[] words) {
    int many = Integer.parseInt(words[0]);
    int asked = Integer.parseInt(words[1]);
    List<List<String>> names = names(many);
    List<Way> ways = new ArrayList<>(List.of(new Way("CYRILLIC", UnaryOperator.identity())));
    for (Romanization system : Romanization.values()) {
      ways.add(new Way(system.name(), system::write));
    }
    System.out.println(
        "| asked by \\ looked in | "
            + String.join(" | ", ways.stream().map(Way::name).toList())
            + " |");
    System.out.println("|---|" + "---|".repeat(ways.size()));
    List<People> indexes = ways.stream().map(way -> index(names, way)).toList();
    double worst = 1;
    for (Way way : ways) {
      StringBuilder row = new StringBuilder("| " + way.name() + " |");
      for (People index : indexes) {
        double recall = recall(names, way, index, asked);
        worst = Math.min(worst, recall);
        row.append(String.format(Locale.ROOT, " %.4f |", recall));
      }
      System.out.println(row);
    }
    System.out.printf(Locale.ROOT, "%nThe least: %.4f of %,d names%n", worst, asked);
  }

  private static List<List<String>> names(int many) {
    InventedNames invented = new InventedNames(SURNAMES, 21);
    LinkedHashSet<List<String>> names = new LinkedHashSet<>();
    while (names.size() < many) {
      Named one = invented.next(1).getFirst();
      names.add(List.of(one.surname(), one.given(), one.patronymic()));
    }
    return List.copyOf(names);
  }

  private static List<String> written(List<String> name, Way way) {
    return name.stream().map(way.writes()).toList();
  }

  private static People index(List<List<String>> names, Way way) {
    return People.of(names.stream().map(name -> written(name, way)).toList(), Spellings.usual());
  }

  private static double recall(List<List<String>> names, Way way, People index, int asked) {
    int found = 0;
    for (int i = 0; i < asked; i++) {
      int wanted = (int) ((long) i * names.size() / asked);
      Query query = Query.of(written(names.get(wanted), way), TEN);
      found += index.find(query).stream().anyMatch(hit -> hit.person() == wanted) ? 1 : 0;
    }
    return (double) found / asked;
  }
}
