package limen.paper.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import limen.core.agreement.Balance;
import limen.core.agreement.Figures;
import limen.core.statement.Comparison;
import limen.core.terms.Range;
import limen.paper.report.Report.Block;
import limen.paper.report.Report.Cell;
import limen.paper.report.Report.Column;
import limen.paper.text.Tone;
import limen.paper.words.Words;

/** What is promised, listed, handed over and still to go, as a report. */
public final class Balancing {
  private final Comparison comparison;
  private final Speech speech;
  private final List<Block> blocks = new ArrayList<>();

  private Balancing(Comparison comparison, Words words) {
    this.comparison = comparison;
    this.speech = new Speech(words, comparison.agreement());
  }

  /** The balance in a language. */
  public static Report of(Comparison comparison, Words words) {
    Balancing report = new Balancing(comparison, words);
    report.build(words);
    return new Report(comparison.agreement().title().in(words.language()), report.blocks);
  }

  private void build(Words words) {
    Progress progress = new Progress(comparison, speech);
    blocks.add(new Report.Lead(progress.lead()));
    blocks.add(new Report.Words(Reconciliation.asOf(comparison, words), Tone.DIM));
    blocks.add(progress.bars());
    Balance balance = comparison.balance();
    table("report.streams", balance.streams());
    table("report.balance.stages", balance.stages());
    table("report.categories", balance.categories());
    table("report.parties", balance.parties());
    blocks.add(new Report.Words(speech.say("report.definition"), Tone.DIM));
    blocks.add(new Report.Heading(speech.say("report.terms")));
    blocks.add(new Report.Points(new Judgements(speech).points(comparison.verdicts())));
  }

  /**
   * What is known only by its upper limit, and promised to nobody, says nothing and is left out.
   */
  private static boolean isTelling(Balance.Row row) {
    Range done = row.delivered().joint();
    return row.promised().isPresent() || row.everyone() || done.isExact() || done.least() > 0;
  }

  private void table(String caption, List<Balance.Row> all) {
    List<Balance.Row> rows = all.stream().filter(Balancing::isTelling).toList();
    if (rows.isEmpty()) {
      return;
    }
    boolean held = rows.stream().anyMatch(r -> !r.held().isSilent());
    boolean listed = rows.stream().anyMatch(r -> !r.listed().isSilent());
    boolean outside = rows.stream().anyMatch(r -> !r.outside().isSilent());
    boolean discharged = rows.stream().anyMatch(r -> !r.discharged().equals(Range.ZERO));
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(speech.say("report.col.whom"), false));
    columns.add(new Column(speech.say("report.col.promised"), true));
    column(columns, held, "report.col.held");
    column(columns, listed, "report.col.listed");
    columns.add(new Column(speech.say("report.col.delivered"), true));
    columns.add(new Column(speech.say("report.col.by"), false));
    column(columns, discharged, "report.col.discharged");
    column(columns, outside, "report.col.outside");
    columns.add(new Column(speech.say("report.col.owed"), true));
    List<List<Cell>> cells = new ArrayList<>();
    for (Balance.Row row : rows) {
      List<Cell> line = new ArrayList<>();
      line.add(Cell.of(speech.whom(row.of())));
      line.add(Cell.of(promised(row)));
      cell(line, held, figure(row.held()));
      cell(line, listed, figure(row.listed()));
      line.add(Cell.of(figure(row.delivered())));
      line.add(Cell.of(voices(row.delivered())));
      cell(line, discharged, speech.show(row.discharged()));
      cell(line, outside, figure(row.outside()));
      boolean due = row.promised().isPresent() || row.everyone();
      line.add(Cell.of(due ? speech.show(row.owed()) : ""));
      cells.add(line);
    }
    blocks.add(new Report.Grid(speech.say(caption), columns, cells));
  }

  private void column(List<Column> columns, boolean shown, String heading) {
    if (shown) {
      columns.add(new Column(speech.say(heading), true));
    }
  }

  private static void cell(List<Cell> row, boolean shown, String text) {
    if (shown) {
      row.add(Cell.of(text));
    }
  }

  private String promised(Balance.Row row) {
    Optional<Range> number = row.promised();
    String everyone = row.everyone() ? speech.say("report.cell.everyone") : "";
    String counted = number.map(speech::show).orElse("");
    return everyone.isEmpty() || counted.isEmpty() ? everyone + counted : everyone + ", " + counted;
  }

  private String figure(Figures figures) {
    return figures.isSilent() ? speech.say("report.cell.not-stated") : speech.show(figures.joint());
  }

  /** One voice, both in agreement, or each with its own figure. */
  private String voices(Figures figures) {
    if (figures.agree()) {
      return String.join(", ", figures.byVoice().keySet().stream().map(speech::party).toList());
    }
    List<String> said = new ArrayList<>();
    figures
        .byVoice()
        .forEach(
            (voice, count) -> {
              if (count.least() > 0 || count.isExact()) {
                said.add(speech.say("report.cell.voice", speech.party(voice), count));
              }
            });
    return figures.byVoice().size() == 1
        ? speech.party(figures.byVoice().keySet().iterator().next())
        : String.join("; ", said);
  }
}
