package limen.paper.intake;

import java.util.ArrayList;
import java.util.List;
import limen.core.register.Difference;
import limen.core.register.Outcome;
import limen.core.register.Upload;
import limen.paper.report.Report;
import limen.paper.report.Report.Block;
import limen.paper.report.Report.Cell;
import limen.paper.report.Report.Column;
import limen.paper.report.Report.Point;
import limen.paper.text.Tone;
import limen.paper.words.Words;

/**
 * What a file comes to, for a screen somebody else may see too: places and kinds, and no value of
 * anybody. Values stand in the report per row alone.
 */
public final class IntakeReport {
  private static final int SHOWN = 12;

  private final Words words;

  /** In a language. */
  public IntakeReport(Words words) {
    this.words = words;
  }

  /** The report of a file. */
  public Report of(Taken taken) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Report.Lead(lead(taken)));
    blocks.add(sheets(taken));
    blocks.add(outcomes(taken));
    question("intake.gone-title", "intake.gone-question", taken.difference().gone(), blocks);
    question("intake.ended-title", "intake.ended-question", taken.difference().ended(), blocks);
    problems(taken, blocks);
    return new Report(words.say("intake.title"), blocks);
  }

  private String lead(Taken taken) {
    Upload before = taken.before();
    if (before != null) {
      return words.say("intake.again", before.id(), before.recorded());
    }
    String said =
        words.say(
            taken.dry()
                ? "intake.would"
                : taken.isFirst() ? "intake.entered-first" : "intake.entered",
            (long) taken.file().persons(),
            taken.difference().upload().id());
    return Words.sentence(said);
  }

  private Block sheets(Taken taken) {
    List<List<Cell>> rows = new ArrayList<>();
    for (PersonSheet sheet : taken.file().sheets()) {
      long problems =
          sheet.problems().stream().filter(CellProblem::isProblem).count()
              + sheet.rows().stream().filter(row -> !row.isClean()).count();
      String name = sheet.name().isEmpty() ? taken.difference().upload().file() : sheet.name();
      rows.add(
          List.of(
              Cell.of(name),
              number(sheet.headingRow()),
              number(sheet.columns().size()),
              number(sheet.persons()),
              number(problems)));
    }
    return new Report.Grid(
        "",
        List.of(
            new Column(words.say("intake.sheet"), false),
            new Column(words.say("intake.heading-row"), true),
            new Column(words.say("intake.columns"), true),
            new Column(words.say("intake.persons"), true),
            new Column(words.say("intake.with-problems"), true)),
        rows);
  }

  private Block outcomes(Taken taken) {
    Difference difference = taken.difference();
    List<Point> points = new ArrayList<>();
    point(points, "intake.new", difference.count(Outcome.Kind.NEW));
    point(points, "intake.changed", difference.count(Outcome.Kind.CHANGED));
    point(points, "intake.same", difference.count(Outcome.Kind.SAME));
    if (taken.before() == null) {
      point(points, "intake.gone", difference.gone().size());
    }
    if (!difference.ended().isEmpty()) {
      point(points, "intake.ended", difference.ended().size());
    }
    return new Report.Points(points);
  }

  private void point(List<Point> points, String key, long number) {
    points.add(new Point(words.show(number), Tone.PLAIN, words.say(key), List.of()));
  }

  /** Somebody who is missing, or listed after an end, is asked about, by sign. */
  private void question(String title, String key, List<String> persons, List<Block> blocks) {
    if (persons.isEmpty()) {
      return;
    }
    blocks.add(new Report.Heading(words.say(title)));
    List<String> signs = persons.stream().limit(SHOWN * 4L).toList();
    long more = (long) persons.size() - signs.size();
    String said = String.join(", ", signs) + (more > 0 ? " … +" + words.show(more) : "");
    blocks.add(new Report.Words(words.say(key, said), Tone.YELLOW));
  }

  private void problems(Taken taken, List<Block> blocks) {
    List<CellProblem> all = taken.problems();
    List<Point> points = new ArrayList<>();
    taken
        .flaws()
        .forEach(
            (flaw, times) -> {
              List<CellProblem> of = all.stream().filter(p -> p.flaw() == flaw).toList();
              points.add(point(flaw, times, of));
            });
    if (!points.isEmpty()) {
      blocks.add(new Report.Heading(words.say("intake.problems")));
      blocks.add(new Report.Points(points));
    }
  }

  private Point point(Flaw flaw, long times, List<CellProblem> of) {
    CellProblem first = new CellProblem("", 0, "", "", flaw, "…");
    List<String> places = of.stream().limit(SHOWN).map(this::place).distinct().toList();
    String more = of.size() > SHOWN ? " …" : "";
    return new Point(
        words.show(times),
        flaw.isProblem() ? Tone.RED : Tone.DIM,
        first.what(words),
        List.of(String.join("; ", places) + more, first.advice(words)));
  }

  private String place(CellProblem problem) {
    String sheet = problem.sheet().isEmpty() ? "" : problem.sheet() + " ";
    String row = problem.row() == 0 ? "" : words.say("intake.row", String.valueOf(problem.row()));
    String column = problem.column().isEmpty() ? "" : " ‘" + problem.column() + "’";
    String other =
        problem.flaw() == Flaw.SAME_PERSON ? " ~ " + words.say("intake.row", problem.detail()) : "";
    return (sheet + row + column + other).strip();
  }

  private Cell number(long number) {
    return Cell.of(words.show(number));
  }
}
