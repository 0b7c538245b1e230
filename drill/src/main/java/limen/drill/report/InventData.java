package limen.drill.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import limen.drill.invent.Invention;
import org.jspecify.annotations.Nullable;

/** An invention as data: {@code invention/1}. */
public final class InventData {
  /** The columns of {@link #rows}. */
  public static final List<String> COLUMNS =
      List.of("country", "held", "died", "asked", "invented");

  private InventData() {}

  /** The whole. */
  public static Map<String, @Nullable Object> tree(Invention invention, long seed, boolean clean) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("limen", "invention/1");
    tree.put("invented", true);
    tree.put("seed", seed);
    tree.put("clean", clean);
    tree.put("countries", invention.written().stream().map(InventData::country).toList());
    return tree;
  }

  private static Map<String, @Nullable Object> country(Invention.Written written) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("country", written.country());
    tree.put("held", written.held());
    tree.put("died", written.died());
    tree.put("asked", written.asked());
    return tree;
  }

  /** A row a country. */
  public static List<List<String>> rows(Invention invention) {
    return invention.written().stream()
        .map(
            w ->
                List.of(
                    w.country(),
                    Integer.toString(w.held()),
                    Integer.toString(w.died()),
                    Integer.toString(w.asked()),
                    "invented"))
        .toList();
  }
}
