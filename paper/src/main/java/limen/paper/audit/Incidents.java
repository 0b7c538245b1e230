package limen.paper.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import limen.core.audit.Finding;
import limen.core.audit.Findings;
import limen.core.entry.Leg;
import limen.core.terms.Range;
import limen.paper.report.Report;
import limen.paper.report.Report.Block;
import limen.paper.report.Report.Point;
import limen.paper.text.Tone;

/** What happened beside the plan: holds, calls written down, disputes, words, void entries. */
record Incidents(Findings findings, Naming naming) {

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    add(blocks, "record.holds", findings.holds(), this::hold);
    if (!findings.beside().isEmpty()) {
      blocks.add(new Report.Points(findings.beside().stream().map(this::beside).toList()));
    }
    add(blocks, "record.transcripts", findings.transcripts(), this::transcript);
    add(blocks, "record.disputes", findings.disputes(), this::dispute);
    add(blocks, "record.statements", findings.statements(), this::statement);
    add(blocks, "record.breaches", findings.breaches(), this::breach);
    add(blocks, "record.idle", findings.idle(), this::idle);
    add(blocks, "record.erased", findings.erased(), this::erased);
    return blocks;
  }

  /** That there is none is said too. */
  private <T> void add(List<Block> blocks, String key, List<T> some, Function<T, Point> point) {
    blocks.add(new Report.Heading(naming.say(key)));
    blocks.add(
        some.isEmpty()
            ? new Report.Words(naming.say("record.none"), Tone.PLAIN)
            : new Report.Points(some.stream().map(point).toList()));
  }

  private Point hold(Finding.Held held) {
    List<String> below = new ArrayList<>();
    if (!held.renewals().isEmpty()) {
      below.add(naming.say("record.hold.renewed", Naming.entries(held.renewals())));
    }
    if (held.resumed().isPresent() && held.resumedAt().isPresent()) {
      below.add(
          naming.say(
              "record.hold.resumed",
              Naming.entry(held.resumed().getAsLong()),
              naming.time(held.resumedAt().getAsLong())));
    }
    below.add(naming.word(held.behind()));
    return point(
        held.entry(),
        Tone.BOLD,
        naming.say(
            "record.hold",
            naming.party(held.party()),
            naming.time(held.from()),
            naming.time(held.until())),
        below);
  }

  private Point beside(Finding.Beside beside) {
    return point(
        beside.entry(),
        Tone.YELLOW,
        naming.say(
            beside.isBefore() ? "record.beside.before" : "record.beside.during",
            naming.leg(beside.leg()),
            beside.persons(),
            Naming.entry(beside.hold())),
        List.of());
  }

  private Point transcript(Finding.Transcript transcript) {
    return point(
        transcript.entry(),
        Tone.BOLD,
        naming.say(
            "record.transcript",
            naming.party(transcript.by()),
            naming.act(transcript.word()),
            naming.word(transcript.means()),
            naming.party(transcript.writer())),
        List.of(naming.word(transcript.standing())));
  }

  private Point dispute(Finding.Dispute dispute) {
    String of =
        dispute.of().isPresent()
            ? naming.say("record.dispute.entry", Naming.entry(dispute.of().getAsLong()))
            : naming.say("record.dispute.nothing");
    return point(
        dispute.entry(),
        Tone.YELLOW,
        naming.say("record.dispute", naming.party(dispute.by()), of, naming.word(dispute.code())),
        List.of(naming.word(dispute.behind())));
  }

  private Point statement(Finding.Statement statement) {
    List<String> below = new ArrayList<>();
    for (Finding.Said said : statement.says()) {
      String whom =
          said.kinds().isEmpty()
              ? naming.say("record.said.all", naming.leg(said.leg()))
              : naming.leg(said.leg()) + ", " + naming.kinds(said.kinds());
      String figures = naming.say("record.said", whom, said.count(), show(said.then()));
      below.add(
          said.isOther() ? naming.say("record.said.other", figures, show(said.end())) : figures);
    }
    boolean other = statement.says().stream().anyMatch(Finding.Said::isOther);
    String says =
        naming.say("record.statement", naming.party(statement.by()), statement.text().strip());
    return point(statement.entry(), other ? Tone.YELLOW : Tone.BOLD, says, below);
  }

  private String show(Range range) {
    return naming.words().show(range);
  }

  private Point breach(Finding.Breach breach) {
    return point(breach.entry(), Tone.RED, naming.word(breach.invariant()), List.of());
  }

  private Point idle(Finding.Idle idle) {
    return point(
        idle.entry(),
        Tone.RED,
        naming.say("record.idle.of", naming.party(idle.party()), naming.act(idle.word())),
        List.of(naming.reason(idle.reason())));
  }

  private Point erased(Finding.Erased erased) {
    Leg leg = erased.leg();
    String list = leg == null ? erased.list().base64() : naming.leg(leg);
    return point(
        erased.entry(),
        Tone.BOLD,
        naming.say("record.erased.by", naming.party(erased.by()), list),
        List.of());
  }

  private static Point point(long entry, Tone tone, String text, List<String> below) {
    return new Point(Naming.entry(entry), tone, text, below);
  }
}
