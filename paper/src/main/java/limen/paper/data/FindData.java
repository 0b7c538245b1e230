package limen.paper.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import limen.linkage.search.People;
import limen.paper.find.Answer;
import limen.paper.find.FindReport;
import limen.paper.find.Somebody;
import org.jspecify.annotations.Nullable;

/** Whose names are near to what was asked for, as data that names nobody: signs and distances. */
public final class FindData {
  private FindData() {}

  /** The columns of {@link #rows}: the file where there are several. */
  public static List<String> columns(Answer answer) {
    return answer.isOfSeveral()
        ? List.of("person", "distance", "file")
        : List.of("person", "distance");
  }

  /** {@code find/1}. */
  public static Map<String, @Nullable Object> tree(Answer answer) {
    return Tree.of("find/1")
        .put("looked-at", answer.all().size())
        .maybe("not-searched", answer.notSearched().isEmpty() ? null : answer.notSearched())
        .put("more", answer.isCut())
        .put("found", answer.found().stream().map(hit -> found(answer, hit)).toList())
        .map();
  }

  private static Tree found(Answer answer, People.Hit hit) {
    Somebody one = answer.all().get(hit.person());
    return new Tree()
        .put("person", one.known().id())
        .put("distance", FindReport.distance(hit.distance()))
        .maybe("missing", hit.missing().isEmpty() ? null : hit.missing())
        .maybe("file", answer.isOfSeveral() ? one.file() : null);
  }

  /** A row for each person, the nearest first. */
  public static List<List<String>> rows(Answer answer) {
    List<List<String>> rows = new ArrayList<>();
    for (People.Hit hit : answer.found()) {
      Somebody one = answer.all().get(hit.person());
      String distance = FindReport.distance(hit.distance());
      rows.add(
          answer.isOfSeveral()
              ? List.of(one.known().id(), distance, one.file())
              : List.of(one.known().id(), distance));
    }
    return rows;
  }
}
