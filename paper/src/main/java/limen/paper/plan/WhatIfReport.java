package limen.paper.plan;

import java.util.ArrayList;
import java.util.List;
import limen.core.quota.Leg;
import limen.core.quota.WhatIf;
import limen.core.scrutiny.Moves;
import limen.core.scrutiny.Turnover;
import limen.core.selection.Plan;
import limen.core.selection.Planned;
import limen.core.terms.Agreement;
import limen.paper.report.Report;
import limen.paper.report.Report.Block;
import limen.paper.report.Report.Cell;
import limen.paper.report.Report.Column;
import limen.paper.report.Report.Point;
import limen.paper.text.Tone;
import limen.paper.words.Words;
import org.jspecify.annotations.Nullable;

/** What a changed quota would do, in numbers only: nobody's name or id stands in it. */
public final class WhatIfReport {
  private final Words words;
  private final PlanSpeech speech;

  private WhatIfReport(Agreement agreement, Words words) {
    this.words = words;
    this.speech = new PlanSpeech(words, agreement);
  }

  /**
   * A change and what comes of it.
   *
   * @param before what the terms give as they stand
   * @param after what they would give
   */
  public static Report of(
      Planned before, Planned after, WhatIf whatIf, Agreement agreement, Words words) {
    WhatIfReport report = new WhatIfReport(agreement, words);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Report.Heading(words.say("plan.what-if.changes")));
    blocks.add(report.changes(whatIf));
    if (after instanceof Plan plan) {
      report.planned(before instanceof Plan old ? old : null, plan, blocks);
      blocks.add(new Report.Words(words.say("plan.what-if.nothing-written"), Tone.DIM));
    } else {
      blocks.addAll(PlanReport.of(after, agreement, words, false, List.of()).blocks());
    }
    return new Report(words.say("plan.what-if.title"), blocks);
  }

  private Block changes(WhatIf whatIf) {
    return new Report.Points(
        whatIf.changes().stream()
            .map(
                change ->
                    words.say(
                        "plan.what-if.change",
                        speech.quota(change.quota()),
                        change.instead().count()))
            .map(sentence -> new Point("", Tone.PLAIN, sentence, List.of()))
            .toList());
  }

  private void planned(@Nullable Plan before, Plan after, List<Block> blocks) {
    if (before == null) {
      int goes = after.chosen().values().stream().mapToInt(List::size).sum();
      blocks.add(new Report.Lead(words.say("plan.what-if.now-met", goes)));
      blocks.add(legs(null, after));
      return;
    }
    Moves moves = Moves.between(before, after);
    blocks.add(
        new Report.Lead(
            words.say(
                "plan.what-if.lead", moves.in().size(), moves.out().size(), moves.moved().size())));
    blocks.add(legs(before, after));
    if (!moves.in().isEmpty() || !moves.out().isEmpty()) {
      blocks.add(new Report.Heading(words.say("plan.what-if.turnover")));
      blocks.add(new Report.Words(words.say("plan.fairness.lead"), Tone.DIM));
      Turnover.of(moves, after.request()).forEach(axis -> turnover(axis, blocks));
    }
  }

  private Block legs(@Nullable Plan before, Plan after) {
    List<Column> columns = new ArrayList<>(List.of(text("plan.col.stage")));
    if (before != null) {
      columns.add(count("plan.col.before"));
    }
    columns.add(count("plan.col.after"));
    if (before != null) {
      columns.add(count("plan.col.come"));
      columns.add(count("plan.col.leave"));
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (Leg leg : after.request().terms().legs()) {
      List<Cell> row = new ArrayList<>(List.of(Cell.of(speech.leg(leg))));
      Moves.Shift shift = Moves.shift(before, after, leg);
      if (before != null) {
        row.add(number(shift.before()));
      }
      row.add(number(shift.after()));
      if (before != null) {
        row.add(number(shift.come()));
        row.add(number(shift.leave()));
      }
      rows.add(row);
    }
    return new Report.Grid("", columns, rows);
  }

  /** An axis on which everything is hidden says nothing and is left out. */
  private void turnover(Turnover turnover, List<Block> blocks) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Turnover.Row row : turnover.rows()) {
      Integer in = row.in();
      Integer out = row.out();
      if (in != null && out != null) {
        rows.add(
            List.of(Cell.of(speech.value(turnover.axis(), row.value())), number(in), number(out)));
      }
    }
    String caption = speech.axis(turnover.axis());
    if (rows.isEmpty()) {
      blocks.add(new Report.Words(words.say("plan.what-if.hidden", caption), Tone.DIM));
      return;
    }
    blocks.add(
        new Report.Grid(
            caption,
            List.of(text("plan.col.value"), count("plan.col.in"), count("plan.col.out")),
            rows));
  }

  private Cell number(long number) {
    return Cell.of(words.show(number));
  }

  private Column text(String key) {
    return new Column(words.say(key), false);
  }

  private Column count(String key) {
    return new Column(words.say(key), true);
  }
}
