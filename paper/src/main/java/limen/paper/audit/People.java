package limen.paper.audit;

import java.util.ArrayList;
import java.util.List;
import limen.core.audit.Finding;
import limen.core.audit.Finding.Lack;
import limen.core.audit.Findings;
import limen.core.party.Office;
import limen.paper.report.Report;
import limen.paper.report.Report.Block;
import limen.paper.report.Report.Cell;
import limen.paper.report.Report.Column;
import limen.paper.report.Report.Point;
import limen.paper.text.Tone;

/** Who takes part, who signed with which key, what was agreed, and who was not there. */
record People(Findings findings, Naming naming) {

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Report.Heading(naming.say("record.parties")));
    blocks.add(parties());
    blocks.add(new Report.Heading(naming.say("record.signers")));
    blocks.add(signers());
    List<Point> doubtful = doubtful();
    if (!doubtful.isEmpty()) {
      blocks.add(new Report.Points(doubtful));
    }
    blocks.add(new Report.Heading(naming.say("record.absent")));
    blocks.add(absent());
    blocks.add(new Report.Heading(naming.say("record.terms")));
    blocks.add(terms());
    return blocks;
  }

  private Block parties() {
    List<Column> columns =
        List.of(
            naming.text("record.col.party"),
            naming.text("record.col.seat"),
            naming.count("record.col.custodians"),
            naming.text("record.col.key"));
    List<List<Cell>> rows = new ArrayList<>();
    for (Finding.Seat seat : findings.seats()) {
      rows.add(
          Naming.row(
              naming.party(seat.party()),
              naming.say(seat.hasLeft() ? "record.seat.left" : "record.seat.here"),
              naming.number(seat.custodians()),
              shortened(seat.key())));
    }
    return new Report.Grid("", columns, rows);
  }

  /** Name and id of a verifier key; the key itself may hold a plus too. */
  private static String shortened(String vkey) {
    return vkey.substring(0, vkey.indexOf('+', vkey.indexOf('+') + 1));
  }

  private Block signers() {
    List<Column> columns =
        List.of(
            naming.text("record.col.key"),
            naming.text("record.col.party"),
            naming.text("record.col.role"),
            naming.count("record.col.entries"),
            naming.text("record.col.revoked"));
    List<List<Cell>> rows = new ArrayList<>();
    for (Finding.Signer signer : findings.signers()) {
      rows.add(
          Naming.row(
              signer.key(),
              naming.party(signer.party()),
              signer.role() == null ? naming.say("record.role.party") : naming.word(signer.role()),
              naming.number(signer.entries()),
              signer.revokedFrom().isPresent()
                  ? naming.say("record.revoked", Naming.entry(signer.revokedFrom().getAsLong()))
                  : ""));
    }
    return new Report.Grid("", columns, rows);
  }

  private List<Point> doubtful() {
    return findings.signers().stream()
        .filter(signer -> !signer.doubtful().isEmpty())
        .map(
            signer ->
                new Point(
                    naming.say("record.doubtful"),
                    Tone.YELLOW,
                    naming.say(
                        "record.doubtful.entries", signer.key(), Naming.entries(signer.doubtful())),
                    List.of()))
        .toList();
  }

  private Block absent() {
    if (findings.agreement() == null) {
      return new Report.Words(naming.say("record.absent.unknown"), Tone.PLAIN);
    }
    if (findings.absent().isEmpty()) {
      return new Report.Words(naming.say("record.none"), Tone.PLAIN);
    }
    return new Report.Points(findings.absent().stream().map(this::absent).toList());
  }

  private Point absent(Finding.Absent absent) {
    Office office = absent.office();
    String what = office == null ? naming.say("record.side") : naming.word(office);
    String party = absent.party();
    String who = party == null ? what : naming.say("record.absent.of", what, naming.party(party));
    String says = who + ": " + naming.word(absent.lack());
    boolean quiet = absent.lack() == Lack.NOT_AGREED;
    return new Point(
        naming.say("record.absent.mark"), quiet ? Tone.DIM : Tone.YELLOW, says, List.of());
  }

  private Block terms() {
    if (findings.terms().isEmpty()) {
      return new Report.Words(naming.say("record.terms.none"), Tone.PLAIN);
    }
    List<Point> points = new ArrayList<>();
    for (Finding.Terms terms : findings.terms()) {
      points.add(
          new Point(
              Naming.entry(terms.entry()),
              Tone.BOLD,
              terms.agreement().title().in(naming.words().language()),
              List.of(
                  naming.say(
                      "record.terms.bound",
                      Naming.entry(terms.bound()),
                      naming.voices(terms.by())))));
    }
    return new Report.Points(points);
  }
}
