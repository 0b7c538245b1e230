package limen.paper.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import limen.core.audit.Audited.Broken;
import limen.core.audit.Findings;
import limen.ledger.note.Policy;
import limen.paper.report.Report;
import limen.paper.report.Report.Block;
import limen.paper.report.Report.Point;
import limen.paper.text.Tone;
import limen.paper.words.Words;

/**
 * A record that is good by its own policy and not by the one its reader brought: neither broken nor
 * to be believed, until somebody knows which of the two is the right one.
 */
public final class Unmet {
  private Unmet() {}

  /**
   * What is said of it.
   *
   * @param broken why the given policy does not hold
   * @param findings what the record says by itself
   */
  public static Report of(Broken broken, Findings findings, Policy given, Words words) {
    Naming naming = Naming.of(findings, words);
    Findings.File file = findings.file();
    List<Block> blocks = new ArrayList<>();
    if (file.drill()) {
      blocks.add(new Report.Words(naming.say("record.drill"), Tone.RED));
    }
    blocks.add(new Report.Lead(naming.say("record.lead.unmet", file.head().size())));
    List<Point> points = new ArrayList<>();
    points.add(point(naming.say("record.why"), words.say("reason." + broken.reason().code())));
    points.add(point(naming.say("record.unmet.own-log"), file.head().origin()));
    points.add(point(naming.say("record.unmet.own"), file.policy().base64()));
    points.add(point(naming.say("record.unmet.log"), given.log().vkey()));
    points.add(
        point(
            naming.say("record.unmet.witnesses"),
            given.witnesses().entrySet().stream()
                .map(witness -> witness.getKey() + " " + witness.getValue().vkey())
                .collect(Collectors.joining(", "))));
    blocks.add(new Report.Points(points));
    blocks.add(new Report.Words(naming.say("record.unmet.advice"), Tone.YELLOW));
    return new Report(naming.say("record.title", file.exchange()), blocks);
  }

  private static Point point(String label, String text) {
    return new Point(label, Tone.DIM, text, List.of());
  }
}
