package limen.paper.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import limen.core.agreement.Remark;
import limen.paper.report.Report.Point;
import limen.paper.text.Tone;

/** Shows remarks on an agreement. */
final class Reviewing {
  private Reviewing() {}

  /** Equal remarks on several parts stand once, with all the parts they speak of. */
  static List<Point> points(List<Remark> remarks, Speech speech) {
    Map<Remark, List<String>> parts = new LinkedHashMap<>();
    for (Remark remark : remarks) {
      Remark alike = new Remark(remark.weight(), "", remark.reason());
      parts.computeIfAbsent(alike, r -> new ArrayList<>()).add(part(remark.path(), speech));
    }
    List<Point> points = new ArrayList<>();
    parts.forEach(
        (remark, of) ->
            points.add(
                new Point(
                    speech.word(remark.weight()),
                    tone(remark.weight()),
                    speech.reason(remark.reason()),
                    of.stream().anyMatch(String::isEmpty)
                        ? List.of()
                        : List.of(speech.say("check.clause", String.join(", ", of))))));
    return points;
  }

  private static Tone tone(Remark.Weight weight) {
    return switch (weight) {
      case CONTRADICTION -> Tone.RED;
      case LEGAL -> Tone.YELLOW;
      case NOTE -> Tone.DIM;
    };
  }

  /** The clause a remark speaks of: as the agreement numbers it, or by its place. */
  private static String part(String path, Speech speech) {
    if (!path.matches("terms\\[\\d+].*")) {
      return "";
    }
    int index = Integer.parseInt(path.substring(6, path.indexOf(']')));
    String clause = speech.agreement().terms().get(index).clause();
    return clause == null ? String.valueOf(index + 1) : clause;
  }
}
