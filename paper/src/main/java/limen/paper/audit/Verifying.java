package limen.paper.audit;

import java.util.ArrayList;
import java.util.List;
import limen.core.audit.Audited;
import limen.core.audit.Audited.Broken;
import limen.core.audit.Audited.Verified;
import limen.core.audit.Finding;
import limen.core.audit.Findings;
import limen.paper.report.Report;
import limen.paper.report.Report.Block;
import limen.paper.report.Report.Point;
import limen.paper.text.Tone;
import limen.paper.words.Words;

/** An audited record as a report: first whether it is intact, then all that it says. */
public final class Verifying {
  private final Naming naming;
  private final Findings findings;
  private final List<Block> blocks = new ArrayList<>();

  private Verifying(Findings findings, Words words) {
    this.findings = findings;
    this.naming = Naming.of(findings, words);
  }

  /** What came of reading a file, in a language. */
  public static Report of(Audited audited, Words words) {
    return switch (audited) {
      case Broken broken -> broken(broken, new Naming(words, null));
      case Verified(Findings findings) -> new Verifying(findings, words).report();
    };
  }

  private static Report broken(Broken broken, Naming naming) {
    List<Point> points = new ArrayList<>();
    points.add(point(naming.say("record.part"), broken.part()));
    broken
        .entry()
        .ifPresent(index -> points.add(point(naming.say("record.entry"), Naming.entry(index))));
    points.add(point(naming.say("record.why"), naming.reason(broken.reason())));
    return new Report(
        naming.say("record.title.broken"),
        List.of(
            new Report.Lead(naming.say("record.lead.broken")),
            new Report.Points(points),
            new Report.Words(naming.say("record.broken.advice"), Tone.DIM)));
  }

  private Report report() {
    Findings.File file = findings.file();
    if (file.drill()) {
      blocks.add(new Report.Words(naming.say("record.drill"), Tone.RED));
    }
    blocks.add(new Report.Lead(lead()));
    blocks.add(
        new Report.Words(
            naming.say(file.isTrusted() ? "record.trust.given" : "record.trust.own"), Tone.DIM));
    heading("record.file", file());
    blocks.addAll(new People(findings, naming).blocks());
    blocks.addAll(new Handovers(findings, naming).blocks());
    blocks.addAll(new Incidents(findings, naming).blocks());
    blocks.add(new Report.Words(naming.say("record.limits"), Tone.DIM));
    String title = file.drill() ? "record.title.drill" : "record.title";
    return new Report(naming.say(title, file.exchange()), List.copyOf(blocks));
  }

  private void heading(String key, List<Point> points) {
    blocks.add(new Report.Heading(naming.say(key)));
    blocks.add(new Report.Points(points));
  }

  private String lead() {
    Findings.File file = findings.file();
    if (file.isFinal() && file.cosigned().isEmpty()) {
      return naming.say("record.lead.alone", file.head().size());
    }
    return file.isFinal()
        ? naming.say("record.lead.final", file.head().size())
        : naming.say("record.lead.sequenced", file.head().size());
  }

  private List<Point> file() {
    Findings.File file = findings.file();
    List<Point> points = new ArrayList<>();
    points.add(point(naming.say("record.file.exchange"), file.exchange()));
    points.add(point(naming.say("record.file.mode"), naming.word(file.mode())));
    points.add(point(naming.say("record.file.phase"), naming.word(file.phase())));
    for (Finding.Log log : findings.logs()) {
      points.add(
          point(
              naming.say("record.file.log"),
              naming.say("record.file.log-from", log.origin(), Naming.entry(log.from()))));
    }
    points.add(point(naming.say("record.file.bytes"), naming.number(file.bytes())));
    points.add(point(naming.say("record.file.root"), file.head().root().base64()));
    file.cosigned()
        .forEach(
            (witness, time) ->
                points.add(
                    point(
                        naming.say("record.file.cosigned"),
                        naming.say("record.file.cosigned-at", witness, naming.time(time)))));
    if (!file.missing().isEmpty()) {
      points.add(
          new Point(
              naming.say("record.file.missing"),
              Tone.YELLOW,
              String.join(", ", file.missing()),
              List.of()));
    }
    points.add(point(naming.say("record.file.policy"), file.policy().base64()));
    return points;
  }

  private static Point point(String label, String text) {
    return new Point(label, Tone.DIM, text, List.of());
  }
}
