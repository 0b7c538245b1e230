package limen.paper.report;

import java.util.ArrayList;
import java.util.List;
import limen.core.agreement.Remark;
import limen.paper.report.Report.Block;
import limen.paper.report.Report.Cell;
import limen.paper.report.Report.Column;
import limen.paper.words.Words;

/** The check of agreements as a report. */
public final class Checking {
  private Checking() {}

  /** What was read and what is to be said of it. */
  public static Report of(List<Checked> checked, Words words) {
    List<Block> blocks = new ArrayList<>();
    long contradictions =
        checked.stream().mapToLong(c -> c.of(Remark.Weight.CONTRADICTION).size()).sum();
    blocks.add(
        new Report.Lead(words.say("check.lead", (long) checked.size(), contradictions) + "."));
    blocks.add(table(checked, words));
    for (Checked one : checked) {
      List<Remark> told =
          one.remarks().stream().filter(r -> !r.reason().code().equals("review.text")).toList();
      if (!told.isEmpty()) {
        blocks.add(new Report.Heading(one.agreement().title().in(words.language())));
        blocks.add(new Report.Points(Reviewing.points(told, new Speech(words, one.agreement()))));
      }
    }
    return new Report(words.say("check.title"), blocks);
  }

  private static Block table(List<Checked> checked, Words words) {
    List<Column> columns =
        List.of(
            new Column(words.say("check.file"), false),
            new Column(words.say("check.clauses"), true),
            new Column(words.say("check.computed"), true),
            new Column(words.say("check.in-words"), true),
            new Column(words.say("check.contradictions"), true),
            new Column(words.say("check.legal"), true),
            new Column(words.say("check.notes"), true));
    List<List<Cell>> rows = new ArrayList<>();
    for (Checked one : checked) {
      rows.add(
          List.of(
              Cell.of(one.file()),
              number(words, one.agreement().terms().size()),
              number(words, one.computed()),
              number(words, one.inWords()),
              number(words, one.of(Remark.Weight.CONTRADICTION).size()),
              number(words, one.of(Remark.Weight.LEGAL).size()),
              number(words, one.of(Remark.Weight.NOTE).size())));
    }
    return new Report.Grid("", columns, rows);
  }

  private static Cell number(Words words, long number) {
    return Cell.of(words.show(number));
  }
}
