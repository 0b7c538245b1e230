package limen.paper.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import limen.paper.report.Report;
import org.jspecify.annotations.Nullable;

/** A report that consists of sentences, as data: headings with their points. */
public final class ReportData {
  private ReportData() {}

  /** The columns of {@link #rows}. */
  public static final List<String> COLUMNS = List.of("section", "mark", "text", "below");

  /** The report under a format's name. */
  public static Map<String, @Nullable Object> tree(String format, Report report) {
    List<Tree> points = new ArrayList<>();
    rows(report)
        .forEach(
            row ->
                points.add(
                    new Tree()
                        .put("section", row.get(0))
                        .put("mark", row.get(1))
                        .put("text", row.get(2))
                        .put("below", row.get(3))));
    return Tree.of(format).put("title", report.title()).put("points", points).map();
  }

  /** A row a point. */
  public static List<List<String>> rows(Report report) {
    List<List<String>> rows = new ArrayList<>();
    String section = "";
    for (Report.Block block : report.blocks()) {
      switch (block) {
        case Report.Heading(String text) -> section = text;
        case Report.Words(String text, var tone) -> rows.add(List.of(section, "", text, ""));
        case Report.Points(List<Report.Point> points) -> {
          for (Report.Point point : points) {
            rows.add(List.of(section, point.mark(), point.text(), String.join(" ", point.below())));
          }
        }
        default -> {}
      }
    }
    return rows;
  }
}
