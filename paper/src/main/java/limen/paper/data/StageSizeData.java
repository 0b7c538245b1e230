package limen.paper.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import limen.core.agreement.LargestStages.Bind;
import limen.core.agreement.LargestStages.Largest;
import limen.core.agreement.LargestStages.Pair;
import limen.core.terms.Selector;
import org.jspecify.annotations.Nullable;

/** The largest stages as data. */
public final class StageSizeData {
  /** The columns of the rows. */
  public static final List<String> COLUMNS = List.of("clause", "stage", "of", "count");

  private StageSizeData() {}

  /** Everything, ratio by ratio. */
  public static Map<String, @Nullable Object> tree(List<Largest> all) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("ratios", all.stream().map(StageSizeData::ratio).toList());
    return tree;
  }

  private static Map<String, @Nullable Object> ratio(Largest largest) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("clause", largest.clause());
    tree.put("left", text(largest.left()));
    tree.put("right", text(largest.right()));
    tree.put("left-goes", largest.leftGoes().toString());
    tree.put("right-goes", largest.rightGoes().toString());
    tree.put("stages", largest.stages().stream().map(StageSizeData::stage).toList());
    tree.put("binds", largest.binds().stream().map(StageSizeData::bind).toList());
    return tree;
  }

  private static Map<String, @Nullable Object> stage(Pair pair) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("stage", pair.stage());
    tree.put("left", pair.left());
    tree.put("right", pair.right());
    return tree;
  }

  private static Map<String, @Nullable Object> bind(Bind bind) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("of", bind.of().toString());
    tree.put("clause", bind.clause().orElse(null));
    tree.put("most", bind.most());
    return tree;
  }

  private static String text(List<Selector> of) {
    return String.join(" + ", of.stream().map(Selector::toString).toList());
  }

  /** One row for each side of each stage. */
  public static List<List<String>> rows(List<Largest> all) {
    List<List<String>> rows = new ArrayList<>();
    for (Largest largest : all) {
      for (Pair pair : largest.stages()) {
        rows.add(row(largest, pair, largest.left(), pair.left()));
        rows.add(row(largest, pair, largest.right(), pair.right()));
      }
    }
    return rows;
  }

  private static List<String> row(Largest largest, Pair pair, List<Selector> of, long count) {
    return List.of(largest.clause(), pair.stage(), text(of), String.valueOf(count));
  }
}
