package limen.bench.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import limen.linkage.compare.Kind;
import limen.linkage.link.Limits;
import limen.linkage.link.Pairs;
import limen.linkage.link.Zone;
import limen.linkage.model.Field;
import limen.linkage.model.Weighed;
import limen.linkage.table.Column;
import limen.linkage.table.CsvTable;
import limen.linkage.table.Table;

/** How right the links between two invented registers are, with fewer and fewer columns. */
final class Zones {
  private static final List<Field> FIELDS =
      List.of(
          new Field("surname", Kind.SURNAME),
          new Field("given", Kind.GIVEN),
          new Field("patronymic", Kind.PATRONYMIC),
          new Field("born", Kind.DATE),
          new Field("sex", Kind.SEX),
          new Field("region", Kind.TEXT),
          new Field("unit", Kind.CODE));

  private static final int[] PLACES = {0, 1, 2, 3, 4, 5, 6, 7};
  private static final int FEWEST = 4;
  private static final int BINS = 10;

  private final Table table;
  private final int[] truth;
  private final int shared;

  private Zones(Table all, Path folder) throws IOException {
    Column ids = all.columns().getFirst();
    Map<String, Integer> rows = new HashMap<>();
    for (int row = 0; row < ids.rows(); row++) {
      rows.put(ids.at(row), row);
    }
    truth = new int[ids.rows()];
    Arrays.fill(truth, -1);
    List<String> lines = Files.readAllLines(folder.resolve("truth.csv"));
    for (String line : lines.subList(1, lines.size())) {
      int comma = line.indexOf(',');
      int left = rows.getOrDefault(line.substring(0, comma), -1);
      int right = rows.getOrDefault(line.substring(comma + 1), -1);
      truth[left] = right;
      truth[right] = left;
    }
    shared = lines.size() - 1;
    table = new Table(all.columns().subList(1, all.columns().size()), all.left());
  }

  /**
   * Prints a line of a table in Markdown for each number of columns.
   *
   * @param words the folder that {@code bench/register.sh register} wrote
   */
  public static void main(String[] words) throws IOException {
    Path folder = Path.of(words[0]);
    List<String> names = new ArrayList<>(List.of("id"));
    FIELDS.forEach(field -> names.add(field.name()));
    Table all =
        CsvTable.read(
            List.of(folder.resolve("left.csv"), folder.resolve("right.csv")),
            ',',
            PLACES,
            names.toArray(String[]::new));
    Zones zones = new Zones(all, folder);
    for (int fields = FIELDS.size(); fields >= FEWEST; fields--) {
      System.out.println(zones.line(fields));
    }
  }

  private String line(int fields) {
    Table part = new Table(table.columns().subList(0, fields), table.left());
    Weighed weighed = Weighed.of(part, FIELDS.subList(0, fields), 0.0005, done -> {});
    Pairs pairs = Pairs.of(weighed, Limits.USUAL);
    int right = 0;
    int wrong = 0;
    int held = 0;
    for (Pairs.Pair pair : pairs.all()) {
      boolean isOne = truth[pair.left()] == pair.right();
      right += isOne && pair.zone() == Zone.LINK ? 1 : 0;
      wrong += !isOne && pair.zone() == Zone.LINK ? 1 : 0;
      held += isOne && pair.zone() == Zone.REVIEW ? 1 : 0;
    }
    return String.format(
        Locale.ROOT,
        "| to %s | %,d | %d | %.5f | %.4f | %.4f | %.4f |",
        FIELDS.get(fields - 1).name(),
        weighed.compared(),
        wrong,
        right / (double) (right + wrong),
        right / (double) shared,
        held / (double) Math.max(1, shared - right),
        calibrationError(Pairs.of(weighed, new Limits(2, Limits.USUAL.review(), weighed.size()))));
  }

  /** How far the mean probability of a tenth is from its share of right pairs, over all pairs. */
  private double calibrationError(Pairs pairs) {
    double[] said = new double[BINS];
    double[] are = new double[BINS];
    for (Pairs.Pair pair : pairs.all()) {
      int bin = Math.min(BINS - 1, (int) (pair.probability() * BINS));
      said[bin] += pair.probability();
      are[bin] += truth[pair.left()] == pair.right() ? 1 : 0;
    }
    double apart = 0;
    for (int bin = 0; bin < BINS; bin++) {
      apart += Math.abs(said[bin] - are[bin]);
    }
    return apart / Math.max(1, pairs.all().size());
  }
}
