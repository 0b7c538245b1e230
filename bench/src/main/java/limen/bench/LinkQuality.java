package limen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import limen.core.document.Result;
import limen.linkage.link.Pairs.Pair;
import limen.paper.intake.Column;
import limen.paper.intake.PlainTable;
import limen.paper.linking.Choosing;
import limen.paper.linking.Fields;
import limen.paper.linking.Linked;
import limen.paper.linking.Listed;
import limen.paper.linking.Truth;
import org.jspecify.annotations.Nullable;

/**
 * How right links within public sets are whose truth is known: as a newcomer gets them, without a
 * setting. Prints Markdown.
 */
public final class LinkQuality {
  private record Set(String name, String file, Function<String, String> person) {}

  private LinkQuality() {}

  /** Takes the folder with the sets. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    System.out.println(
        "| set | rows | links: precision | recall | F1 | together: F1 | with review: recall"
            + " | best F1 | calibration error | ms |");
    System.out.println("|---|---|---|---|---|---|---|---|---|---|");
    Function<String, String> febrl = id -> id.replaceFirst("rec-(\\d+)-.*", "$1");
    for (Set set :
        List.of(
            new Set("FEBRL 1", "febrl/dataset1.csv", febrl),
            new Set("FEBRL 2", "febrl/dataset2.csv", febrl),
            new Set("fake_1000", "splink/fake_1000.csv", id -> ""))) {
      if (Files.exists(folder.resolve(set.file()))) {
        System.out.println(row(set, folder.resolve(set.file())));
      }
    }
  }

  private static String row(Set set, Path file) {
    long began = System.nanoTime();
    PlainTable table =
        switch (PlainTable.read(file, null)) {
          case Result.Good<PlainTable>(PlainTable read) -> read;
          case Result.Refused<PlainTable>(var refusal) ->
              throw new IllegalStateException(file + ": " + refusal.what());
        };
    Fields fields = Choosing.of(table, table);
    Linked linked = Linked.of(Listed.of(table, table.at(Column.ID)), null, fields, done -> {});
    long took = (System.nanoTime() - began) / 1_000_000;
    Truth.Known known = Truth.known(persons(set, table, linked));
    Truth truth = Truth.of(linked, known);
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.4f | %.4f | %.4f | %.4f | %.4f | %.4f | %.4f | %d |",
        set.name(),
        table.rows(),
        truth.links().precision(),
        truth.links().recall(),
        truth.links().f1(),
        truth.together().f1(),
        truth.review().recall(),
        best(linked.pairs(), known),
        truth.calibrationError(),
        took);
  }

  /** Of each row its person: by its id, or by the column {@code cluster}, which is not compared. */
  private static @Nullable String[] persons(Set set, PlainTable table, Linked linked) {
    @Nullable String[] persons = new @Nullable String[table.rows()];
    int cluster = table.headings().indexOf("cluster");
    for (int row = 0; row < persons.length; row++) {
      persons[row] =
          cluster < 0 ? set.person().apply(linked.id(row)) : table.values(cluster).at(row);
    }
    return persons;
  }

  /** The best that any threshold would give, as others publish it. */
  private static double best(List<Pair> pairs, Truth.Known known) {
    List<Pair> sorted =
        pairs.stream().sorted(Comparator.comparingDouble(pair -> -pair.probability())).toList();
    double best = 0;
    double right = 0;
    for (int i = 0; i < sorted.size(); i++) {
      right += known.isOne(sorted.get(i).left(), sorted.get(i).right()) ? 1 : 0;
      best = Math.max(best, 2 * right / (i + 1 + known.pairs()));
    }
    return best;
  }
}
