package limen.paper.data;

import java.util.List;
import java.util.Map;
import limen.core.lists.Known;
import limen.linkage.search.People;
import limen.paper.find.FindReport;
import org.jspecify.annotations.Nullable;

/** Whose names are near to what was asked for, as data that names nobody: signs and distances. */
public final class FindData {
  private FindData() {}

  /** The columns of {@link #rows}. */
  public static final List<String> COLUMNS = List.of("person", "distance");

  /** {@code find/1}. */
  public static Map<String, @Nullable Object> tree(List<Known> all, List<People.Hit> found) {
    return Tree.of("find/1")
        .put("looked-at", all.size())
        .put(
            "found",
            found.stream()
                .map(
                    hit ->
                        new Tree()
                            .put("person", all.get(hit.person()).id())
                            .put("distance", FindReport.distance(hit.distance())))
                .toList())
        .map();
  }

  /** A row for each person, the nearest first. */
  public static List<List<String>> rows(List<Known> all, List<People.Hit> found) {
    return found.stream()
        .map(hit -> List.of(all.get(hit.person()).id(), FindReport.distance(hit.distance())))
        .toList();
  }
}
