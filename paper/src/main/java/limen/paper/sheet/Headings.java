package limen.paper.sheet;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The headings of a sheet. Case, spaces, hyphens and underscores make no difference. */
public final class Headings {
  /** A sheet that could not be read has none. */
  static final Headings NONE = new Headings(List.of());

  private final List<String> names;
  private final Map<String, Integer> positions = new HashMap<>();

  Headings(List<String> names) {
    this.names = List.copyOf(names);
    for (int i = 0; i < names.size(); i++) {
      positions.putIfAbsent(key(names.get(i)), i);
    }
  }

  /** As their author wrote them, in the order of the sheet. */
  public List<String> names() {
    return names;
  }

  /** Whether there is such a column. */
  public boolean has(String name) {
    return positions.containsKey(key(name));
  }

  /** The place of a column, counted from 0; null where there is none. */
  @Nullable Integer position(String name) {
    return positions.get(key(name));
  }

  /** What is left of a heading when everything that makes no difference is taken away. */
  static String key(String heading) {
    return Normalizer.normalize(heading, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s\\p{Z}\\p{Pd}_\\uFEFF]", "");
  }

  @Override
  public String toString() {
    return names.toString();
  }
}
