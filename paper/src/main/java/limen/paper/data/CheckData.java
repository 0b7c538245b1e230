package limen.paper.data;

import java.util.List;
import java.util.Map;
import limen.paper.report.Checked;
import org.jspecify.annotations.Nullable;

/** The check of agreements as data. */
public final class CheckData {
  private CheckData() {}

  /** {@code check/1}. */
  public static Map<String, @Nullable Object> tree(List<Checked> checked) {
    return Tree.of("check/1")
        .put("agreements", checked.stream().map(CheckData::one).toList())
        .map();
  }

  private static Tree one(Checked checked) {
    return new Tree()
        .put("file", checked.file())
        .put("title", checked.agreement().title())
        .put("clauses", checked.agreement().terms().size())
        .put("computed", checked.computed())
        .put("in-words", checked.inWords())
        .put(
            "remarks",
            checked.remarks().stream()
                .map(
                    r ->
                        new Tree()
                            .put("weight", r.weight())
                            .put("path", r.path())
                            .put("line", checked.place(r).line())
                            .put("reason", r.reason()))
                .toList());
  }

  /** The columns of {@link #rows}. */
  public static final List<String> COLUMNS = List.of("file", "line", "path", "weight", "code");

  /** A row a remark. */
  public static List<List<String>> rows(List<Checked> checked) {
    return checked.stream()
        .flatMap(
            c ->
                c.remarks().stream()
                    .map(
                        r ->
                            List.of(
                                c.file(),
                                String.valueOf(c.place(r).line()),
                                r.path(),
                                r.weight().name().toLowerCase(java.util.Locale.ROOT),
                                r.reason().code())))
        .toList();
  }
}
