package limen.paper.chronicle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import limen.core.history.Appraisal;
import limen.core.history.Category;
import limen.core.history.Check;
import limen.core.history.Check.Verdict;
import limen.core.history.Total;
import limen.core.history.Totals;
import limen.core.terms.Range;
import limen.paper.report.Report;
import limen.paper.report.Report.Cell;
import limen.paper.report.Report.Column;
import limen.paper.report.Report.Point;
import limen.paper.text.Tone;

/** Published totals beside the table, each by its own definition, with every difference shown. */
record TotalTable(Appraisal appraisal, HistorySpeech speech) {
  /** What the totals of one table share; only such totals are taken from each other. */
  private record Series(
      String speaker,
      String definition,
      List<String> directions,
      Category category,
      String mediator) {
    static Series of(Total total) {
      return new Series(
          total.speaker(),
          total.definition(),
          total.directions(),
          total.category(),
          total.mediator());
    }
  }

  /** Everything, in order. */
  List<Report.Block> blocks() {
    List<Report.Block> blocks = new ArrayList<>();
    blocks.add(new Report.Heading(speech.say("history.totals")));
    if (appraisal.checks().isEmpty()) {
      blocks.add(new Report.Words(speech.say("history.totals.none"), Tone.PLAIN));
      return blocks;
    }
    blocks.add(new Report.Words(speech.say("history.totals.about"), Tone.DIM));
    blocks.add(key());
    Map<Series, List<Check>> series = new LinkedHashMap<>();
    appraisal
        .checks()
        .forEach(
            check ->
                series
                    .computeIfAbsent(Series.of(check.total()), s -> new ArrayList<>())
                    .add(check));
    for (List<Check> checks : series.values()) {
      blocks.add(grid(checks));
      cancelling(checks).ifPresent(blocks::add);
    }
    contradictions(blocks);
    return blocks;
  }

  private Report.Block grid(List<Check> checks) {
    Total one = checks.getFirst().total();
    String caption =
        speech.say(
            "history.series",
            speech.speaker(one),
            speech.sides(one.directions()),
            speech.category(one.category()),
            one.definition());
    if (!one.mediator().isEmpty()) {
      caption = speech.say("history.series.through", caption, one.mediator());
    }
    boolean divided = checks.stream().anyMatch(check -> !parts(check).isEmpty());
    return new Report.Grid(
        caption, columns(divided), checks.stream().map(check -> row(check, divided)).toList());
  }

  private List<Column> columns(boolean divided) {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                new Column(speech.say("history.col.published"), true),
                new Column(speech.say("history.col.when"), false),
                new Column(speech.say("history.col.table"), false),
                new Column(speech.say("history.col.difference"), true),
                new Column(speech.say("history.col.finding"), false)));
    if (divided) {
      columns.add(new Column(speech.say("history.col.parts"), false));
    }
    return columns;
  }

  private List<Cell> row(Check check, boolean divided) {
    Total total = check.total();
    List<Cell> row =
        new ArrayList<>(
            List.of(
                Cell.of(speech.show(total.count())),
                Cell.of(speech.when(total.days())),
                total.directions().size() == 1
                    ? speech.sum(check.computed())
                    : speech.counts(check.computed()),
                Cell.of(difference(check)),
                new Cell(speech.say(word(check.verdict())), tone(check.verdict()))));
    if (divided) {
      row.add(Cell.of(parts(check)));
    }
    return row;
  }

  /** A table that ends before the total has no difference to speak of. */
  private String difference(Check check) {
    if (check.verdict() == Verdict.BEYOND_TABLE) {
      return "";
    }
    Range difference = check.difference();
    return difference.isExact() ? speech.difference(difference.least()) : speech.show(difference);
  }

  /** Every part that differs, whether or not the whole does. */
  private String parts(Check check) {
    if (check.verdict() == Verdict.BEYOND_TABLE || check.parts().size() < 2) {
      return "";
    }
    return String.join(
        "; ",
        check.differing().stream()
            .map(
                part ->
                    speech.say(
                        "history.part",
                        speech.days(check, part),
                        speech.difference(part.difference())))
            .toList());
  }

  /** What the verdicts that were reached mean. */
  private Report.Block key() {
    List<Point> points = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      if (appraisal.checks().stream().anyMatch(check -> check.verdict() == verdict)) {
        points.add(
            new Point(
                speech.say(word(verdict)), tone(verdict), speech.say(meaning(verdict)), List.of()));
      }
    }
    return new Report.Points(points);
  }

  private static String word(Verdict verdict) {
    return switch (verdict) {
      case CONFIRMED -> "history.verdict.confirmed";
      case HINGES_ON_SILENCE -> "history.verdict.hinges";
      case UNDIVIDED -> "history.verdict.undivided";
      case CANCELLING -> "history.verdict.cancelling";
      case OPEN -> "history.verdict.open";
      case SHORT -> "history.verdict.short";
      case OVER -> "history.verdict.over";
      case BEYOND_TABLE -> "history.verdict.beyond";
    };
  }

  private static String meaning(Verdict verdict) {
    return switch (verdict) {
      case CONFIRMED -> "history.means.confirmed";
      case HINGES_ON_SILENCE -> "history.means.hinges";
      case UNDIVIDED -> "history.means.undivided";
      case CANCELLING -> "history.means.cancelling";
      case OPEN -> "history.means.open";
      case SHORT -> "history.means.short";
      case OVER -> "history.means.over";
      case BEYOND_TABLE -> "history.means.beyond";
    };
  }

  private static Tone tone(Verdict verdict) {
    return switch (verdict) {
      case CONFIRMED -> Tone.GREEN;
      case HINGES_ON_SILENCE, UNDIVIDED, OPEN -> Tone.YELLOW;
      case CANCELLING, SHORT, OVER -> Tone.RED;
      case BEYOND_TABLE -> Tone.DIM;
    };
  }

  /**
   * Why a number that is met is none the less not confirmed; totals of one cause stand together.
   */
  private Optional<Report.Block> cancelling(List<Check> checks) {
    Map<String, List<String>> causes = new LinkedHashMap<>();
    for (Check check : checks) {
      if (check.verdict() == Verdict.CANCELLING) {
        causes
            .computeIfAbsent(cause(check), c -> new ArrayList<>())
            .add(speech.show(check.total().count()));
      }
    }
    List<Point> points = new ArrayList<>();
    causes.forEach(
        (cause, met) ->
            points.add(
                new Point(
                    speech.say(word(Verdict.CANCELLING)),
                    tone(Verdict.CANCELLING),
                    speech.say("history.cancelling", met, cause),
                    List.of())));
    return points.isEmpty() ? Optional.empty() : Optional.of(new Report.Points(points));
  }

  private String cause(Check check) {
    List<Check.Part> parts = check.differing();
    return speech.show(
        IntStream.range(0, parts.size())
            .mapToObj(i -> cause(check, parts.get(i), i == 0))
            .toList());
  }

  /** The first part has the verb that the others share. */
  private String cause(Check check, Check.Part part, boolean first) {
    String days = speech.daysInSentence(check, part);
    long number = Math.abs(part.difference());
    if (part.difference() < 0) {
      return first
          ? speech.say("history.cause.short-first", days, number)
          : speech.say("history.cause.short", days, number);
    }
    return first
        ? speech.say("history.cause.over-first", days, number)
        : speech.say("history.cause.over", days, number);
  }

  private void contradictions(List<Report.Block> blocks) {
    List<Point> points = new ArrayList<>();
    for (Totals.Contradiction found : appraisal.contradictions()) {
      Total total = found.total();
      String who =
          total.saidBy().isEmpty()
              ? speech.speaker(total)
              : speech.say("history.office", speech.speaker(total), total.saidBy());
      points.add(
          new Point(
              speech.say("history.mark.contradiction"),
              Tone.RED,
              speech.say(
                  "history.contradiction",
                  who,
                  total.count(),
                  total.days(),
                  Range.of(found.implied())),
              List.of(total.written().toString())));
    }
    if (!points.isEmpty()) {
      blocks.add(new Report.Heading(speech.say("history.contradictions")));
      blocks.add(new Report.Points(points));
    }
  }
}
