package limen.paper.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import limen.core.agreement.Outcome;
import limen.core.statement.Comparison;
import limen.core.statement.Line;
import limen.core.statement.Line.Quoted;
import limen.core.statement.Period;
import limen.core.statement.Statement.Expectation;
import limen.core.terms.Selector;
import limen.core.terms.Term.Schedule.Stage;
import limen.core.terms.Window;
import limen.paper.report.Report.Cell;
import limen.paper.report.Report.Column;
import limen.paper.text.Tone;

/** The lines of a comparison as tables: what each side stated, beside what was promised. */
final class LineTable {
  private final Comparison comparison;
  private final Speech speech;
  private final List<String> sides;
  private final boolean others;
  private final boolean promised;

  LineTable(Comparison comparison, Speech speech) {
    this.comparison = comparison;
    this.speech = speech;
    List<String> voices =
        comparison.lines().stream().flatMap(l -> l.byVoice().keySet().stream()).distinct().toList();
    List<String> all = comparison.agreement().sides();
    this.sides = all.size() <= 2 ? all : all.stream().filter(voices::contains).toList();
    this.others = voices.stream().anyMatch(v -> !sides.contains(v));
    this.promised =
        comparison.lines().stream()
            .anyMatch(l -> l.promised().isPresent() && !(l.period() instanceof Period.Until));
  }

  /** Handovers by stage or day. */
  Optional<Report.Block> stages() {
    return grid(
        "report.stages",
        comparison.lines().stream()
            .filter(l -> l.outcome() == Outcome.DELIVERED && !(l.period() instanceof Period.Until)),
        false,
        promised);
  }

  /** Handovers stated as running totals. */
  Optional<Report.Block> totals() {
    return grid(
        "report.totals",
        comparison.lines().stream()
            .filter(l -> l.outcome() == Outcome.DELIVERED && l.period() instanceof Period.Until),
        false,
        true);
  }

  /** Everything else that was counted: lists, refusals, people held. */
  Optional<Report.Block> others() {
    return grid(
        "report.others",
        comparison.lines().stream().filter(l -> l.outcome() != Outcome.DELIVERED),
        true,
        false);
  }

  private Optional<Report.Block> grid(
      String caption, Stream<Line> lines, boolean outcomes, boolean promises) {
    List<List<Cell>> rows = new ArrayList<>();
    lines.forEach(line -> rows.add(row(line, outcomes, promises)));
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new Report.Grid(speech.say(caption), columns(outcomes, promises), rows));
  }

  private List<Column> columns(boolean outcomes, boolean promises) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(speech.say("report.col.stage"), false, true));
    columns.add(new Column(speech.say("report.col.direction"), false, true));
    columns.add(new Column(speech.say("report.col.whom"), false));
    if (outcomes) {
      columns.add(new Column(speech.say("report.col.what"), false));
    }
    if (promises) {
      columns.add(new Column(speech.say("report.col.promised"), true));
    }
    for (String side : sides) {
      columns.add(new Column(speech.say("report.col.says", speech.party(side)), true));
    }
    if (others) {
      columns.add(new Column(speech.say("report.col.others"), false));
    }
    columns.add(new Column(speech.say("report.col.difference"), false));
    return columns;
  }

  private List<Cell> row(Line line, boolean outcomes, boolean promises) {
    List<Cell> row = new ArrayList<>();
    row.add(Cell.of(period(line.period())));
    row.add(Cell.of(direction(line.of())));
    row.add(Cell.of(speech.kinds(line.of())));
    if (outcomes) {
      row.add(Cell.of(speech.word(line.outcome())));
    }
    if (promises) {
      row.add(Cell.of(line.promised().map(speech::show).orElse("")));
    }
    sides.forEach(side -> row.add(said(line, side)));
    if (others) {
      row.add(Cell.of(others(line)));
    }
    row.add(difference(line));
    return row;
  }

  private String period(Period period) {
    return switch (period) {
      case Period.Stage(String id) -> {
        Stage stage = comparison.agreement().stages().get(id);
        Window on = stage == null ? null : stage.on();
        yield on == null ? speech.stage(id) : speech.stage(id) + ", " + speech.show(on);
      }
      case Period.Days(Window days) -> speech.show(days);
      case Period.Until(var day) -> speech.show(day);
    };
  }

  private String direction(Selector of) {
    List<String> streams =
        of.names().stream().filter(n -> !comparison.agreement().kinds().containsKey(n)).toList();
    return speech.whom(new Selector(streams, of.from(), of.to(), null));
  }

  /** What a side stated of this line itself; what merely follows from other lines is not shown. */
  private Cell said(Line line, String side) {
    Quoted quoted = line.byVoice().get(side);
    if (quoted != null && !quoted.claims().isEmpty()) {
      return Cell.of(speech.show(quoted.said()));
    }
    return new Cell(unsaid(line, side), Tone.DIM);
  }

  /**
   * What a side expects where nobody has stated a figure; an expectation is its speaker's alone.
   */
  private String unsaid(Line line, String side) {
    List<Expectation> own =
        line.expected().stream().filter(e -> e.source().speaker().equals(side)).toList();
    if (own.isEmpty()) {
      return speech.say("report.cell.not-stated");
    }
    Expectation expected = own.getLast();
    return expected.count().isUnknown()
        ? speech.say("report.cell.expected")
        : speech.say("report.cell.expected-count", expected.count());
  }

  private String others(Line line) {
    List<String> said = new ArrayList<>();
    line.byVoice()
        .forEach(
            (voice, quoted) -> {
              if (!sides.contains(voice) && !quoted.claims().isEmpty()) {
                said.add(speech.say("report.cell.voice", speech.party(voice), quoted.said()));
              }
            });
    return String.join("; ", said);
  }

  private Cell difference(Line line) {
    List<String> reasons =
        line.differences().stream().map(d -> speech.reason(d.reason())).distinct().toList();
    if (!reasons.isEmpty()) {
      boolean finding = line.differences().stream().anyMatch(Line.Difference::isFinding);
      return new Cell(String.join("; ", reasons), finding ? Tone.RED : Tone.DIM);
    }
    long spoken = line.byVoice().values().stream().filter(q -> !q.claims().isEmpty()).count();
    boolean exact = line.byVoice().values().stream().allMatch(q -> q.count().isExact());
    return spoken > 1 && exact
        ? new Cell(speech.say("report.cell.agree"), Tone.GREEN)
        : Cell.of("");
  }
}
