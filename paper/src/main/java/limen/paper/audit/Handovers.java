package limen.paper.audit;

import java.util.ArrayList;
import java.util.List;
import limen.core.agreement.Balance;
import limen.core.audit.Finding;
import limen.core.audit.Findings;
import limen.paper.report.Judgements;
import limen.paper.report.Report;
import limen.paper.report.Report.Block;
import limen.paper.report.Report.Cell;
import limen.paper.report.Report.Column;
import limen.paper.report.Speech;
import limen.paper.text.Tone;

/** What became of the lists, how the terms stand by that, and how far a side was ahead. */
record Handovers(Findings findings, Naming naming) {

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Report.Heading(naming.say("record.stages")));
    if (findings.stages().isEmpty()) {
      blocks.add(new Report.Words(naming.say("record.stages.none"), Tone.PLAIN));
    } else {
      blocks.add(stages());
      blocks.add(new Report.Words(naming.say("record.stages.definition"), Tone.DIM));
      blocks.add(new Report.Heading(naming.say("record.progress")));
      blocks.add(progress());
    }
    Findings.Totals totals = findings.totals();
    if (totals != null && naming.speech() != null) {
      blocks.add(new Report.Heading(naming.say("record.totals")));
      blocks.add(totals(totals.balance(), naming.speech()));
      blocks.add(new Report.Heading(naming.say("record.promises")));
      blocks.add(new Report.Points(new Judgements(naming.speech()).points(totals.verdicts())));
    }
    if (!findings.leads().isEmpty()) {
      blocks.add(new Report.Heading(naming.say("record.leads")));
      blocks.add(leads());
    }
    return blocks;
  }

  /** Counts only: which places they are is nobody's business who only reads the report. */
  private Block stages() {
    boolean promised =
        findings.stages().stream()
            .flatMap(stage -> stage.cells().stream())
            .anyMatch(cell -> cell.promised() != null);
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(naming.say("record.col.stage"), false, true));
    columns.add(new Column(naming.say("record.col.stream"), false, true));
    columns.add(naming.text("record.col.kinds"));
    if (promised) {
      columns.add(naming.count("record.col.promised"));
    }
    columns.add(naming.count("record.col.listed"));
    columns.add(naming.count("record.col.crossed"));
    columns.add(naming.count("record.col.not-travelling"));
    columns.add(naming.count("record.col.not-brought"));
    columns.add(naming.count("record.col.not-yet"));
    columns.add(naming.count("record.col.outside"));
    List<List<Cell>> rows = new ArrayList<>();
    for (Finding.Staged stage : findings.stages()) {
      stage.cells().forEach(cell -> rows.add(row(cell, promised)));
    }
    return new Report.Grid("", columns, rows);
  }

  private List<Cell> row(Finding.Cell cell, boolean promised) {
    List<String> row = new ArrayList<>();
    row.add(naming.stage(cell.leg().stage()));
    row.add(naming.stream(cell.leg().stream()));
    row.add(naming.kinds(cell.kinds()));
    if (promised) {
      row.add(cell.promised() == null ? "" : naming.words().show(cell.promised()));
    }
    row.add(naming.number(cell.listed()));
    row.add(naming.number(cell.crossed()));
    row.add(naming.number(cell.notTravelling()));
    row.add(naming.number(cell.notBrought()));
    row.add(naming.number(cell.notYet()));
    row.add(naming.number(cell.outside()));
    return Naming.row(row.toArray(String[]::new));
  }

  /** All stages together, by stream and by kind, beside what the terms promise. */
  private Block totals(Balance balance, Speech speech) {
    List<Column> columns =
        List.of(
            naming.text("record.col.kinds"),
            naming.count("record.col.promised"),
            naming.count("record.col.listed"),
            naming.count("record.col.crossed"),
            naming.count("record.col.owed"));
    List<List<Cell>> rows = new ArrayList<>();
    for (List<Balance.Row> some : List.of(balance.streams(), balance.categories())) {
      for (Balance.Row row : some) {
        boolean due = row.promised().isPresent() || row.everyone();
        rows.add(
            Naming.row(
                speech.whom(row.of()),
                row.promised().map(speech::show).orElse(""),
                speech.show(row.listed().joint()),
                speech.show(row.delivered().joint()),
                due ? speech.show(row.owed()) : ""));
      }
    }
    return new Report.Grid("", columns, rows);
  }

  private Block progress() {
    List<Column> columns =
        List.of(
            naming.text("record.col.stage"),
            naming.text("record.col.step"),
            naming.text("record.col.behind"),
            naming.text("record.col.closers"));
    List<List<Cell>> rows = new ArrayList<>();
    for (Finding.Staged stage : findings.stages()) {
      rows.add(
          Naming.row(
              naming.stage(stage.stage()),
              naming.word(stage.step()),
              naming.word(stage.behind()),
              stage.closers().isEmpty() ? "" : naming.voices(stage.closers())));
    }
    return new Report.Grid("", columns, rows);
  }

  private Block leads() {
    List<Column> columns =
        List.of(
            naming.text("record.col.side"),
            naming.text("record.col.towards"),
            naming.count("record.col.worst"),
            naming.count("record.col.entry"),
            naming.count("record.col.agreed"));
    List<List<Cell>> rows = new ArrayList<>();
    for (Finding.Lead lead : findings.leads()) {
      rows.add(
          Naming.row(
              naming.party(lead.from()),
              naming.party(lead.to()),
              naming.number(lead.worst()),
              lead.entry().isPresent() ? Naming.entry(lead.entry().getAsLong()) : "",
              lead.agreed() == null
                  ? naming.say("record.lead-open")
                  : naming.number(lead.agreed())));
    }
    return new Report.Grid("", columns, rows);
  }
}
