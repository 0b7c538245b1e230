package limen.paper.report;

import java.util.List;
import limen.core.agreement.Remark;
import limen.paper.report.Report.Point;
import limen.paper.text.Tone;

/** Shows remarks on an agreement. */
final class Reviewing {
  private Reviewing() {}

  static List<Point> points(List<Remark> remarks, Speech speech) {
    return remarks.stream().map(r -> point(r, speech)).toList();
  }

  private static Point point(Remark remark, Speech speech) {
    Tone tone =
        switch (remark.weight()) {
          case CONTRADICTION -> Tone.RED;
          case LEGAL -> Tone.YELLOW;
          case NOTE -> Tone.DIM;
        };
    return new Point(speech.word(remark.weight()), tone, speech.reason(remark.reason()), List.of());
  }
}
