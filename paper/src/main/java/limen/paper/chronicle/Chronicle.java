package limen.paper.chronicle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import limen.core.history.Appraisal;
import limen.core.history.Category;
import limen.core.history.Check.Verdict;
import limen.core.history.Direction;
import limen.core.history.History;
import limen.core.history.Sum;
import limen.core.terms.Window;
import limen.paper.report.Report;
import limen.paper.report.Report.Block;
import limen.paper.report.Report.Point;
import limen.paper.text.Tone;
import limen.paper.words.Words;

/** The published history of a conflict's exchanges as a report. */
public final class Chronicle {
  private final Appraisal appraisal;
  private final History history;
  private final HistorySpeech speech;

  private Chronicle(Appraisal appraisal, Words words) {
    this.appraisal = appraisal;
    this.history = appraisal.history();
    this.speech = new HistorySpeech(words, history);
  }

  /** The report in a language; without published totals it says that nothing is confirmed. */
  public static Report of(Appraisal appraisal, Words words) {
    return new Chronicle(appraisal, words).report();
  }

  private Report report() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Report.Lead(lead()));
    basis().forEach(words -> blocks.add(new Report.Words(words, Tone.DIM)));
    YearTable years = new YearTable(history, speech);
    blocks.addAll(years.grids());
    blocks.addAll(years.course());
    blocks.addAll(new Ranking(history, speech).blocks());
    blocks.addAll(new TotalTable(appraisal, speech).blocks());
    RowRemarks rows = new RowRemarks(appraisal, speech);
    blocks.addAll(rows.blocks());
    blocks.add(new Report.Heading(speech.say("history.limits")));
    blocks.add(new Report.Points(limits()));
    blocks.addAll(rows.sources());
    return new Report(speech.say("history.title", speech.sides(history.both())), blocks);
  }

  private String lead() {
    List<String> parts = new ArrayList<>();
    history.directions().forEach(direction -> parts.add(returned(direction)));
    if (!appraisal.checks().isEmpty()) {
      long confirmed = count(verdict -> verdict == Verdict.CONFIRMED);
      long contradicted = count(Verdict::isFinding);
      parts.add(
          speech.say(
              "history.lead.totals",
              appraisal.checks().size(),
              confirmed,
              contradicted,
              appraisal.checks().size() - confirmed - contradicted));
    }
    return HistorySpeech.capital(String.join("; ", parts)) + ".";
  }

  private String returned(Direction direction) {
    Sum sum = history.sum(direction.id(), Category.ALL);
    return sum.rows() == 0
        ? speech.say("history.lead.silent", direction.to())
        : speech.say("history.lead.returned", direction.to(), HistorySpeech.bound(sum));
  }

  private long count(java.util.function.Predicate<Verdict> wanted) {
    return appraisal.checks().stream().filter(check -> wanted.test(check.verdict())).count();
  }

  private List<String> basis() {
    List<String> basis = new ArrayList<>();
    Window span = history.span();
    if (span != null) {
      basis.add(
          speech.say(
              "history.basis", history.carriedOut().size(), history.notCarriedOut().size(), span));
    }
    basis.add(speech.say("history.silence"));
    return basis;
  }

  private List<Point> limits() {
    return Stream.of(
            speech.say("history.limit.speaker"),
            speech.say("history.limit.outside"),
            speech.say("history.limit.mediator"),
            speech.say("history.limit.found"),
            speech.say("history.limit.called"))
        .map(text -> new Point("", Tone.PLAIN, text, List.of()))
        .toList();
  }
}
